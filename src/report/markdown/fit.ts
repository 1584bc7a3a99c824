function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Bytes of a text as UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const char of text) bytes += bytesOf(char.codePointAt(0) ?? 0);
  return bytes;
}

/** The first of ever shorter texts that keeps to so many UTF-8 bytes, and so characters; the last as it is. */
export function fitting(most: number, texts: readonly (() => string)[]): string {
  let text = '';
  for (const make of texts) {
    text = make();
    if (utf8Bytes(text) <= most) return text;
  }
  return text;
}
