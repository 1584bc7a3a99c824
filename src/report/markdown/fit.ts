/** Bytes of a text as UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The first of ever shorter texts that keeps to a number of UTF-8 bytes (and so of characters); the last one whatever its size. */
export function fitting(most: number, texts: readonly (() => string)[]): string {
  let text = '';
  for (const make of texts) {
    text = make();
    if (utf8Bytes(text) <= most) return text;
  }
  return text;
}
