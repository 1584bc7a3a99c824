import { readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { errorCode } from './files.ts';

/** The folders that a config speaks for. */
export interface Workspace {
  /** Where a path really is, all links followed, if that is outside; undefined where it is inside. */
  leadsOut(path: string): Promise<string | undefined>;
  /** The same of a path that is named inside: links alone can lead it out. Any other path is somebody's own wish. */
  linksOut(path: string): Promise<string | undefined>;
}

/** As many links as Linux follows. */
const MAX_LINKS = 40;

/** Whether a path is neither a folder nor below it; both without `..` and links. */
export function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Where a path really is, whether or not it exists: what does not lies where its parent really is. */
async function realPath(path: string, links = MAX_LINKS): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || links === 0) throw error;
  }
  const parent = dirname(path);
  if (parent === path) return path;
  const link = await readlink(path).catch(() => undefined);
  const realParent = await realPath(parent, links - 1);
  return link === undefined
    ? join(realParent, basename(path))
    : realPath(resolve(realParent, link), links - 1);
}

/** Below `folder`, and not among what git keeps there for itself. */
function isWithin(folder: string, path: string): boolean {
  return !isOutside(folder, path) && !relative(folder, path).toLowerCase().split(sep).includes('.git');
}

/** The nearest folder upwards that is a repository's, else the folder itself. */
async function repositoryOf(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await stat(join(at, '.git')).catch(() => undefined);
    if (found !== undefined) return at;
    if (dirname(at) === at) return folder;
  }
}

/**
 * The workspace around some folders: `checkout`, GitHub's own, where it holds them; else their repositories, else the
 * folders themselves. `cwd` is where relative paths begin.
 */
export async function workspaceAround(
  cwd: string,
  folders: readonly string[],
  checkout: string | undefined,
): Promise<Workspace> {
  const rootOf = async (folder: string): Promise<string> =>
    checkout && !isOutside(resolve(checkout), folder) ? resolve(checkout) : repositoryOf(folder);
  const named = await Promise.all(folders.map(rootOf));
  const real = await Promise.all(named.map((folder) => realPath(folder)));
  const leadsOut = async (path: string): Promise<string | undefined> => {
    const whole = resolve(cwd, path);
    const there = await realPath(whole).catch(() => undefined);
    return there !== undefined && real.some((folder) => isWithin(folder, there))
      ? undefined
      : (there ?? whole);
  };
  return {
    leadsOut,
    linksOut: async (path) =>
      named.every((folder) => isOutside(folder, resolve(cwd, path))) ? undefined : leadsOut(path),
  };
}
