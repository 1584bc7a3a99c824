import type { Picture } from './picture.ts';

// Pictures cut, made smaller, marked and put side by side. Measures are pixels.

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export type Colour = readonly [red: number, green: number, blue: number];

const BYTES = 3;

/** A part of a picture, in whole pixels; of an area that lies partly outside what lies inside, at least one pixel. */
export function cut({ width, height, data }: Picture, area: Area): Picture {
  const x = Math.max(0, Math.min(width - 1, Math.floor(area.x)));
  const y = Math.max(0, Math.min(height - 1, Math.floor(area.y)));
  const wide = Math.max(1, Math.min(width - x, Math.round(area.width)));
  const high = Math.max(1, Math.min(height - y, Math.round(area.height)));
  const out = Buffer.allocUnsafe(wide * high * BYTES);
  for (let row = 0; row < high; row += 1) {
    const from = ((y + row) * width + x) * BYTES;
    data.copy(out, row * wide * BYTES, from, from + wide * BYTES);
  }
  return { width: wide, height: high, data: out };
}

/** The mean colour of a part of a picture, put at `to` of `out`. */
function putMean(
  { width, data }: Picture,
  { x, y, width: wide, height: high }: Area,
  out: Buffer,
  to: number,
): void {
  for (let channel = 0; channel < BYTES; channel += 1) {
    let sum = 0;
    for (let row = y; row < y + high; row += 1)
      for (let column = x; column < x + wide; column += 1)
        sum += data[(row * width + column) * BYTES + channel] ?? 0;
    out[to + channel] = Math.round(sum / (wide * high));
  }
}

/** The picture at a share (0–1) of its size, each pixel the mean of those it stands for; as it is from 1 on. */
export function shrunk(picture: Picture, share: number): Picture {
  if (share >= 1) return picture;
  const width = Math.max(1, Math.round(picture.width * share));
  const height = Math.max(1, Math.round(picture.height * share));
  const edge = (at: number, of: number, whole: number) => Math.floor((at * whole) / of);
  const data = Buffer.allocUnsafe(width * height * BYTES);
  for (let row = 0; row < height; row += 1) {
    const y = edge(row, height, picture.height);
    const high = Math.max(1, edge(row + 1, height, picture.height) - y);
    for (let column = 0; column < width; column += 1) {
      const x = edge(column, width, picture.width);
      const wide = Math.max(1, edge(column + 1, width, picture.width) - x);
      putMean(picture, { x, y, width: wide, height: high }, data, (row * width + column) * BYTES);
    }
  }
  return { width, height, data };
}

function fill(picture: Picture, colour: Colour, area: Area): void {
  const right = Math.min(picture.width, area.x + area.width);
  const bottom = Math.min(picture.height, area.y + area.height);
  for (let y = Math.max(0, area.y); y < bottom; y += 1)
    for (let x = Math.max(0, area.x); x < right; x += 1)
      picture.data.set(colour, (y * picture.width + x) * BYTES);
}

/** A copy with a frame of `thick` around an area, as far as it lies in the picture. */
export function framed(picture: Picture, area: Area, colour: Colour, thick = 2): Picture {
  const copy = { ...picture, data: Buffer.from(picture.data) };
  const [x, y] = [Math.round(area.x) - thick, Math.round(area.y) - thick];
  const width = Math.round(area.width) + 2 * thick;
  const height = Math.round(area.height) + 2 * thick;
  fill(copy, colour, { x, y, width, height: thick });
  fill(copy, colour, { x, y: y + height - thick, width, height: thick });
  fill(copy, colour, { x, y, width: thick, height });
  fill(copy, colour, { x: x + width - thick, y, width: thick, height });
  return copy;
}

/** Two pictures beside each other, their tops level, on a ground of one colour that shows as a gap between them. */
export function beside(left: Picture, right: Picture, gap: number, ground: Colour): Picture {
  const width = left.width + gap + right.width;
  const height = Math.max(left.height, right.height);
  const out = { width, height, data: Buffer.alloc(width * height * BYTES) };
  fill(out, ground, { x: 0, y: 0, width, height });
  for (const [picture, at] of [
    [left, 0],
    [right, left.width + gap],
  ] as const)
    for (let y = 0; y < picture.height; y += 1)
      picture.data.copy(
        out.data,
        (y * width + at) * BYTES,
        y * picture.width * BYTES,
        (y + 1) * picture.width * BYTES,
      );
  return out;
}
