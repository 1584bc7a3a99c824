/** A text in lines of at most so many columns, broken between words; a longer word stands alone. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Names and what stands behind them, wrapped under itself; what is empty is left out. */
export function labelled(rows: readonly (readonly [string, string])[], columns: number): readonly string[] {
  const widest = Math.max(0, ...rows.map(([label]) => label.length));
  return rows
    .filter(([, text]) => text !== '')
    .flatMap(([label, text]) =>
      wrapped(text, columns - widest - 4).map(
        (line, at) => `  ${(at === 0 ? label : '').padEnd(widest)}  ${line}`,
      ),
    );
}
