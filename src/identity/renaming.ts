import { middles } from './words.ts';

/** One name on both sides. */
export interface Renamed {
  readonly base: string;
  readonly head: string;
}

/** Longest word whose parts are looked at: no build makes longer names, and the work grows with the square of it. */
const LONGEST = 120;

/** A word and what of it follows a separator. */
export function partsOf(word: string): readonly string[] {
  const parts = [word];
  for (let at = 1; at < Math.min(word.length, LONGEST); at += 1)
    if ('-_'.includes(word.charAt(at - 1))) parts.push(word.slice(at));
  return parts;
}

/**
 * Names of the base with those of the head, one to one. It holds only while old names are gone and new ones are new:
 * two names that were exchanged, or one that stayed at one place, are no renaming.
 */
export class Renaming {
  readonly #heads = new Map<string, string>();
  readonly #bases = new Map<string, string>();
  readonly #words = new Map<string, string>();

  /** Whether a word may be called so: neither it nor the part that differs is bound to another. */
  bind(base: string, head: string): boolean {
    const [from, to] = middles(base, head);
    if (!this.#bindOne(base, head) || !this.#bindOne(from, to)) return false;
    this.#words.set(base, head);
    return true;
  }

  #bindOne(base: string, head: string): boolean {
    const [known, used] = [this.#heads.get(base), this.#bases.get(head)];
    if (known !== undefined || used !== undefined) return known === head && used === base;
    this.#heads.set(base, head);
    this.#bases.set(head, base);
    return true;
  }

  all(): readonly Renamed[] {
    return [...this.#words].map(([base, head]) => ({ base, head }));
  }

  /** An address of the base as the head calls it. */
  renamed(address: string): string {
    return address.replace(/[\w-]+/g, (word) => this.#heads.get(word) ?? word);
  }

  /** A name that a text of the base holds too early, or one of the head too late. */
  stale(text: string, side: 'base' | 'head'): string | undefined {
    if (this.#heads.size === 0) return undefined;
    const strange = side === 'base' ? this.#bases : this.#heads;
    for (const [word] of text.matchAll(/[\w-]+/g)) {
      // An HTML comment's dashes are no part of what it says.
      const inner = word.endsWith('--') ? partsOf(word.slice(0, -2)) : [];
      const part = [...partsOf(word), ...inner].find((each) => strange.has(each));
      if (part !== undefined) return part;
    }
    return undefined;
  }
}
