/** The word among `known` that was probably meant: nearest by edits and swaps, at most a third of its letters. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[-_ .]/g, '');
  const same = known.find((one) => one !== word && letters(one) === letters(word));
  if (same !== undefined) return same;
  let best: { readonly one: string; readonly far: number } | undefined;
  for (const one of known) {
    const far = distance(word.toLowerCase(), one.toLowerCase());
    if (far <= Math.max(1, Math.floor(Math.max(word.length, one.length) / 3)) && far < (best?.far ?? Infinity)) best = { one, far };
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
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
    }
    older = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
