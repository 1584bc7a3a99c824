import { encodePng } from '#system/png/encode.ts';
import type { Picture } from '#system/png/picture.ts';
import { ADDED, CHANGED, type Difference } from './pixels.ts';

/** Entries 0–63: the page, pale and grey; 64–127: rows only it has, green; 128: changed; 129: where rows are gone. */
const palette = Buffer.from(
  [
    ...Array.from({ length: 64 }, (_, at) => [150 + at * 1.6, 150 + at * 1.6, 150 + at * 1.6]),
    ...Array.from({ length: 64 }, (_, at) => [60 + at * 2.4, 150 + at * 1.6, 90 + at * 2.2]),
    [214, 0, 60],
    [120, 0, 200],
  ].flat(),
);
const GREEN = 64;
const RED = 128;
const GONE = 129;

function toneOf(kind: number | undefined, grey: number): number {
  if (kind === CHANGED) return RED;
  return kind === ADDED ? GREEN + grey : grey;
}

/** The picture of now, pale, with what changed in strong colours. */
export function diffPicture(now: Picture, difference: Difference): Buffer {
  const { width, height, data } = now;
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += 3) {
    const kind = difference.map[at];
    const grey = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 151 + (data[from + 2] ?? 0) * 28) >> 10;
    pixels[at] = toneOf(kind, grey);
  }
  for (const gap of difference.gaps) {
    const from = Math.min(height - 1, Math.max(0, gap - 1));
    pixels.fill(GONE, from * width, Math.min(height, from + 3) * width);
  }
  return encodePng(width, height, pixels, palette);
}
