import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Observed } from '../../src/model/contract/observation.ts';

/** An observation as text: pictures and lists in base64. */
const textOf = (observed: Observed): string =>
  JSON.stringify({
    ...observed,
    exhibits: observed.exhibits.map(({ body, ...exhibit }) => ({
      ...exhibit,
      body: Buffer.from(body).toString('base64'),
    })),
  });

function observedIn(text: string): Observed {
  const observed = JSON.parse(text) as Omit<Observed, 'exhibits'> & {
    readonly exhibits: readonly (Omit<Observed['exhibits'][number], 'body'> & { readonly body: string })[];
  };
  return {
    ...observed,
    exhibits: observed.exhibits.map(({ body, ...exhibit }) => ({
      ...exhibit,
      body: Buffer.from(body, 'base64'),
    })),
  };
}

/** What `folder` keeps under a name, or what is taken now, and kept where there is a folder. */
export async function keptOr(
  folder: string | undefined,
  name: string,
  take: () => Promise<Observed>,
): Promise<Observed> {
  if (folder === undefined) return take();
  const file = join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.json`);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) return observedIn(text);
  const taken = await take();
  await mkdir(folder, { recursive: true });
  await writeFile(file, textOf(taken));
  return taken;
}
