import { readFileSync } from 'node:fs';
import { Lhr } from './lhr.ts';

/** A real load of a small faulty page on a mobile, cut down to what is read; `change` changes it. */
export function sample(change: (lhr: Lhr) => void = () => undefined): Lhr {
  const lhr = Lhr.parse(JSON.parse(readFileSync(new URL('./sample.json', import.meta.url), 'utf8')));
  change(lhr);
  return lhr;
}
