import { readdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Failure } from '#model/problem.ts';
import { errorCode, readText } from '#system/files.ts';

/** What tells a folder as a site of ours. */
export const MARK_FILE = 'tidemark-site.json';
export const MARK = 'tidemark.site/1';

const ours = [
  'index.html',
  'trends.html',
  'storage.html',
  'trends.csv',
  'trends.json',
  'runs',
  '.nojekyll',
  MARK_FILE,
];

function refused(message: string): Failure {
  return new Failure({
    code: 'config/site-folder',
    owner: 'config',
    message,
    next: 'Name another folder with --output; nothing was changed.',
  });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw refused(`${folder} is no folder that can be read (${errorCode(error)}).`);
  });
}

/** Where a path really leads; of one that is not there yet, where it would lie. */
async function really(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), path.split(sep).at(-1) ?? ''),
  );
}

const holds = (folder: string, path: string): boolean =>
  path === folder || `${path}${sep}`.startsWith(`${folder}${sep}`);

/** Refuses a folder that is not a site of ours, and one that holds, or lies in, what the site is made of. */
export async function refuseForeignSite(folder: string, sources: readonly string[]): Promise<void> {
  const names = await namesIn(folder);
  const strange = names.filter((name) => !ours.includes(name));
  const mark = await readText(join(folder, MARK_FILE));
  if (names.length > 0 && (strange.length > 0 || !mark?.includes(MARK))) {
    const named = strange.length > 0 ? strange : names;
    throw refused(
      `${folder} holds files that are not of a Tidemark site ` +
        `(${named.slice(0, 3).join(', ')}${named.length > 3 ? ', …' : ''}).`,
    );
  }
  const site = await really(resolve(folder));
  for (const source of sources) {
    const from = await really(resolve(source));
    if (holds(site, from) || holds(from, site))
      throw refused(`The site in ${folder} and ${source}, which it is made of, lie in each other.`);
  }
}
