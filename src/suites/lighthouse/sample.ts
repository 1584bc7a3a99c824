import { readFileSync } from 'node:fs';
import { Lhr } from './lhr.ts';

/** A real load of a small faulty page on a mobile, cut down to what is read; changed by `change` before it is parsed. */
export function sample(change: (lhr: Lhr) => void = () => undefined): Lhr {
  const lhr = Lhr.parse(JSON.parse(readFileSync(new URL('./sample.json', import.meta.url), 'utf8')));
  change(lhr);
  return lhr;
}
