/** Columns a text takes, near enough: wide East Asian characters and emoji take two. */
function columns(text: string): number {
  return Array.from(text).reduce(
    (sum, char) =>
      sum +
      (/\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
        char,
      )
        ? 2
        : 1),
    0,
  );
}

/** A word that is longer than a line, in pieces. */
function pieces(word: string, width: number): readonly string[] {
  const all: string[] = [];
  let piece = '';
  for (const char of Array.from(word)) {
    if (columns(piece + char) > width) {
      all.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...all, piece];
}

/** A text in lines of at most `width` columns, broken between words. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    if (line !== '' && columns(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
