/** Of the characters from space to tilde, in tenths of a pixel at 11 pixels: DejaVu Sans, wider than Verdana is. */
const WIDTHS = [
  35, 44, 51, 92, 70, 105, 86, 30, 43, 43, 55, 92, 35, 40, 35, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 37,
  37, 92, 92, 92, 58, 110, 75, 75, 77, 85, 70, 63, 85, 83, 32, 32, 72, 61, 95, 82, 87, 66, 87, 76, 70, 67, 81,
  75, 109, 75, 67, 75, 43, 37, 43, 92, 55, 55, 67, 70, 60, 70, 68, 39, 70, 70, 31, 31, 64, 31, 107, 70, 67,
  70, 70, 45, 57, 43, 70, 65, 90, 65, 65, 58, 70, 37, 70, 92,
] as const;
/** Spaces that do not break. */
const SPACE = 35;
/** Any other character: as wide as it is high. */
const WIDE = 110;

function widthOf(char: string): number {
  if (char === '\u00a0' || char === '\u202f') return SPACE;
  return WIDTHS[(char.codePointAt(0) ?? 0) - 32] ?? WIDE;
}

/** Pixels that a text takes at 11 pixels, in whole ones. */
export function textWidth(text: string): number {
  return Math.ceil(Array.from(text).reduce((sum, char) => sum + widthOf(char), 0) / 10);
}
