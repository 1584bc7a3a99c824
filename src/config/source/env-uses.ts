import type { Path, Tree } from './tree.ts';

/** Whether reports show a text of a config or have no need of it; of `vars` it is for their users to say. */
export type Use = 'shown' | 'hidden' | 'undecided';

/**
 * Reads an address from its front: what stands in its query or fragment, or says who asks
 * (`https://user:password@host`), is its server's business alone.
 */
export class AddressReader {
  readonly #userEnd: number;
  #inQuery = false;

  constructor(address: string) {
    this.#userEnd = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*@/i.exec(address)?.[0].length ?? 0;
  }

  /** The next part, templates filled in. */
  read(part: string): void {
    this.#inQuery ||= /[?#]/.test(part);
  }

  /** How a template is used that begins at `at` of the address as written, all before it having been read. */
  useAt(at: number, use: Use): Use {
    return use === 'shown' && (this.#inQuery || at < this.#userEnd) ? 'hidden' : use;
  }
}

type Shows = (path: Path) => boolean;

/** Every key of a tree, and every text that reports show, as written. */
function plainTexts(tree: Tree, shows: Shows, path: Path = []): readonly string[] {
  if (tree.kind === 'scalar') return shows(path) ? [tree.text] : [];
  if (tree.kind === 'list') return tree.items.flatMap((item, at) => plainTexts(item, shows, [...path, at]));
  return [...tree.entries].flatMap(([key, { value }]) => [key, ...plainTexts(value, shows, [...path, key])]);
}

/** The values of `${{ env.X }}` by how they are used. */
export class EnvUses {
  readonly #values = { shown: new Set<string>(), hidden: new Set<string>(), undecided: new Set<string>() };

  see(value: string, use: Use): void {
    this.#values[use].add(value);
  }

  /**
   * The values that no report needs. One that is shown somewhere, or stands in the file as written, could not be kept
   * by hiding it elsewhere.
   */
  hiddenIn(written: Tree, shows: Shows): readonly string[] {
    const { hidden, shown } = this.#values;
    const values = [...hidden].filter((value) => !shown.has(value)).toSorted();
    if (values.length === 0) return [];
    const plain = plainTexts(written, shows).join('\n');
    return values.filter((value) => !plain.includes(value));
  }
}
