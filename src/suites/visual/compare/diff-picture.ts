import type { Box } from '#model/observation/finding.ts';
import { encodePng } from '#system/png/encode.ts';
import type { Picture } from '#system/png/picture.ts';
import { ADDED, CHANGED } from './counter.ts';
import type { Difference } from './pixels.ts';

/** A difference without what lies in these boxes of now. */
export function without(difference: Difference, boxes: readonly Box[], width: number): Difference {
  if (boxes.length === 0) return difference;
  let { pixels } = difference;
  const map = difference.map.slice();
  for (const box of boxes) {
    const left = Math.max(0, Math.floor(box.x));
    const right = Math.min(width, Math.ceil(box.x + box.width));
    const bottom = Math.min(map.length / width, Math.ceil(box.y + box.height));
    for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += 1) {
      for (let at = y * width + left; at < y * width + right; at += 1) {
        if (map[at] === CHANGED || map[at] === ADDED) pixels -= 1;
        map[at] = 0;
      }
    }
  }
  const share = difference.pixels === 0 ? 0 : (difference.share * pixels) / difference.pixels;
  return { ...difference, map, pixels, share };
}

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

/** Whether a row of a picture is the one above it again, as many of a page's are. */
function again({ width, data }: Picture, y: number): boolean {
  const [above, row, below] = [y - 1, y, y + 1].map((at) => at * width * 3);
  return y > 0 && data.compare(data, above, row, row, below) === 0;
}

/** The page in 64 greys. */
function greys(picture: Picture): Uint8Array {
  const { width, height, data } = picture;
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    if (again(picture, y)) {
      pixels.copyWithin(row, row - width, row);
      continue;
    }
    for (let at = row, from = row * 3; at < row + width; at += 1, from += 3)
      pixels[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 151 + (data[from + 2] ?? 0) * 28) >> 10;
  }
  return pixels;
}

function layOne(kind: number | undefined, at: number, pixels: Uint8Array): void {
  if (kind === CHANGED) pixels[at] = RED;
  else if (kind === ADDED) pixels[at] = GREEN + (pixels[at] ?? 0);
}

/** What changed, over the greys. It is little, so rows without any are passed over. */
function lay(map: Uint8Array, pixels: Uint8Array, width: number): void {
  const nothing = Buffer.alloc(width);
  for (let row = 0; row < map.length; row += width) {
    if (nothing.equals(map.subarray(row, row + width))) continue;
    for (let at = row; at < row + width; at += 1) layOne(map[at], at, pixels);
  }
}

/** The picture of now, pale, with what changed in strong colours. */
export function diffPicture(now: Picture, difference: Difference): Buffer {
  const { width, height } = now;
  const pixels = greys(now);
  lay(difference.map, pixels, width);
  for (const { x, y, width: wide } of difference.gaps) {
    const from = Math.min(height - 1, Math.max(0, y - 1));
    for (let row = from; row < Math.min(height, from + 3); row += 1)
      pixels.fill(GONE, row * width + x, row * width + x + wide);
  }
  return encodePng(width, height, pixels, palette);
}
