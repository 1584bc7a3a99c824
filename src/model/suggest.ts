/** Longer words are nobody's slip of the pen, and among more words than these no one is looked for. */
const [MAX_WORD, MAX_KNOWN] = [64, 100];

/** The word among `known` that was probably meant: nearest by edits and swaps, at most a third of its letters. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_WORD) return undefined;
  return nearest(
    word,
    known.slice(0, MAX_KNOWN).filter(({ length }) => length <= MAX_WORD),
  );
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[-_ .]/g, '');
  const same = known.find((one) => one !== word && letters(one) === letters(word));
  if (same !== undefined) return same;
  let best: { readonly one: string; readonly far: number } | undefined;
  for (const one of known) {
    const far = distance(word.toLowerCase(), one.toLowerCase());
    if (
      far <= Math.max(1, Math.floor(Math.max(word.length, one.length) / 3)) &&
      far < (best?.far ?? Infinity)
    )
      best = { one, far };
  }
  return best && best.far < best.one.length ? best.one : undefined;
}

/** A question to end a message with, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const one = suggest(word, known);
  return one === undefined ? '' : ` Did you mean ${one}?`;
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(older, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    older = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
