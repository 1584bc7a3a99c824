import { isWordAt, type Word } from './words.ts';

/** Two texts with the same places up to one at which they differ: its words, and where the places themselves are. */
export interface Difference {
  readonly texts: readonly [base: string, head: string];
  /** Where they differ. */
  readonly at: readonly [base: number, head: number];
  readonly words: readonly [base: Word, head: Word];
  /** Where the last difference ended: what lies before is settled. */
  readonly from: readonly [base: number, head: number];
}

/** Where both texts go on behind a difference that is none. */
export type Ends = readonly [base: number, head: number];

function wordAt(text: string, at: number, back: number): Word {
  let end = at;
  while (end < text.length && isWordAt(text, end)) end += 1;
  return { text: text.slice(at - back, end), start: at - back, end };
}

/** How far the word at `at` reaches back, not beyond `from`. */
function reach(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && isWordAt(text, start - 1)) start -= 1;
  return at - start;
}

/**
 * Walks two texts side by side, each place once. `accept` says where both go on behind a difference; the first that it
 * does not accept is answered. Undefined where there is none.
 */
export function walk(
  base: string,
  head: string,
  accept: (difference: Difference) => Ends | undefined,
): Difference | undefined {
  let [i, j] = [0, 0];
  let from: Difference['from'] = [0, 0];
  for (;;) {
    while (i < base.length && j < head.length && base.charCodeAt(i) === head.charCodeAt(j)) {
      i += 1;
      j += 1;
    }
    if (i === base.length && j === head.length) return undefined;
    const back = reach(base, i, from[0]);
    const words = [wordAt(base, i, back), wordAt(head, j, back)] as const;
    const difference: Difference = { texts: [base, head], at: [i, j], words, from };
    const ends = accept(difference);
    // Never backwards: what was compared once is settled.
    if (!ends || ends[0] < i || ends[1] < j || (ends[0] === i && ends[1] === j)) return difference;
    [i, j] = ends;
    from = ends;
  }
}
