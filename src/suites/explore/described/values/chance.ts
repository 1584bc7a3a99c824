/** Choices that a seed and a place fix, whatever else is chosen. Of seed 0 each is the first: the smallest. */
export class Chance {
  readonly seed: number;
  readonly #place: string;

  constructor(seed: number, place = '') {
    this.seed = seed;
    this.#place = place;
  }

  /** The same for a part of what is chosen for. */
  of(part: string | number): Chance {
    return new Chance(this.seed, `${this.#place}/${part}`);
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return this.seed === 0 || count < 2 ? 0 : scattered(this.seed, this.#place) % count;
  }

  pick<T>(all: readonly T[]): T | undefined {
    return all[this.below(all.length)];
  }
}

/** FNV-1a from a seed and the finaliser of Murmur3, 32 bits. */
function scattered(seed: number, text: string): number {
  let hash = 0x811c_9dc5 ^ seed;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
