import { posix } from 'node:path';

/** What lies in a folder. */
export interface Listed {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Undefined where there is no such folder. */
export type ListFolder = (path: string) => Promise<readonly Listed[] | undefined>;

/** Never looked into by `**`: neither is anybody's config. */
const PASSED_OVER = new Set(['.git', 'node_modules']);
/** Folders that one pattern leads into at most. */
const MOST_FOLDERS = 1_000;

const hasStars = (segment: string): boolean => /[*?]/.test(segment);

/** Whether a name is one that `a*.yml` means; a dot at its beginning has to be written. */
function fits(name: string, segment: string): boolean {
  const pattern = segment
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return (segment.startsWith('.') || !name.startsWith('.')) && new RegExp(`^${pattern}$`).test(name);
}

class Walk {
  readonly #list: ListFolder;
  #folders = 0;

  constructor(list: ListFolder) {
    this.#list = list;
  }

  async files(folder: string, [segment, ...rest]: readonly string[]): Promise<readonly string[]> {
    if (segment === undefined) return [];
    const isLast = rest.length === 0;
    if (!isLast && !hasStars(segment)) return this.files(posix.join(folder, segment), rest);
    this.#folders += 1;
    const listed = this.#folders > MOST_FOLDERS ? [] : ((await this.#list(folder)) ?? []);
    if (segment === '**' && !isLast) {
      const below = listed.filter(({ name, isFolder }) => isFolder && !PASSED_OVER.has(name));
      return this.#each(below, folder, [segment, ...rest], await this.files(folder, rest));
    }
    const meant = listed.filter(({ name, isFolder }) => isFolder !== isLast && fits(name, segment));
    return isLast ? meant.map(({ name }) => posix.join(folder, name)) : this.#each(meant, folder, rest, []);
  }

  async #each(
    folders: readonly Listed[],
    folder: string,
    segments: readonly string[],
    before: readonly string[],
  ): Promise<readonly string[]> {
    const found = [...before];
    for (const { name } of folders) found.push(...(await this.files(posix.join(folder, name), segments)));
    return found;
  }
}

/** The files that a pattern means, `*` and `?` within a name and `**` over folders, sorted. */
export async function filesOf(pattern: string, list: ListFolder): Promise<readonly string[]> {
  const found = await new Walk(list).files('.', posix.normalize(pattern).split('/'));
  return [...new Set(found)].toSorted((a, b) => (a < b ? -1 : 1));
}
