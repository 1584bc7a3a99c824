import type { Box } from '#model/observation/finding.ts';
import type { Picture } from '#system/png/picture.ts';
import { TILE } from './area.ts';

/** Rows of a picture, from the first, that another look shows as more or fewer. */
export type Stretch = readonly [first: number, rows: number];

/** What of a picture does not look the same at every look. */
export interface Unsteady {
  readonly unstable: readonly Box[];
  readonly stretches: readonly Stretch[];
}

export const steady: Unsteady = { unstable: [], stretches: [] };

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Both together; a box that lies within another is not said. */
export function together(a: Unsteady, b: Unsteady): Unsteady {
  const boxes = [...a.unstable, ...b.unstable];
  const stretches = new Map([...a.stretches, ...b.stretches].map((stretch) => [stretch.join(), stretch]));
  return {
    unstable: boxes.filter(
      (box, at) =>
        !boxes.some(
          (other, place) => place !== at && contains(other, box) && (place < at || !contains(box, other)),
        ),
    ),
    stretches: [...stretches.values()],
  };
}

/** The pixels of a picture that do not hold still. */
export class Volatile {
  readonly #width: number;
  readonly #height: number;
  readonly #stretches: readonly Stretch[];
  /** 1 a pixel that does not; undefined where all do. */
  readonly #pixels: Uint8Array | undefined;

  constructor({ width, height }: Pick<Picture, 'width' | 'height'>, { unstable, stretches }: Unsteady) {
    this.#width = width;
    this.#height = height;
    this.#stretches = stretches;
    const boxes = [...unstable, ...stretches.map(([y, rows]) => ({ x: 0, y, width, height: rows }))];
    if (boxes.length === 0) return;
    this.#pixels = new Uint8Array(width * height);
    for (const box of boxes) this.#fill(this.#pixels, box);
  }

  #fill(pixels: Uint8Array, box: Box): void {
    const left = Math.max(0, Math.floor(box.x));
    const right = Math.max(left, Math.min(this.#width, Math.ceil(box.x + box.width)));
    const bottom = Math.min(this.#height, Math.ceil(box.y + box.height));
    for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += 1)
      pixels.fill(1, y * this.#width + left, y * this.#width + right);
  }

  /** Of all pixels, 0–1. */
  get share(): number {
    return (this.#pixels?.reduce((sum, pixel) => sum + pixel, 0) ?? 0) / (this.#width * this.#height);
  }

  has(x: number, y: number): boolean {
    return this.#pixels?.[y * this.#width + x] === 1;
  }

  /** Whether rows come and go by themselves at row `y`; where exactly is a matter of how rows were aligned. */
  stretchesAt(y: number): boolean {
    return this.#stretches.some(([first, rows]) => y >= first - TILE && y <= first + rows + TILE);
  }

  /** Of the rows of a box, those that hold still somewhere, and how many of their pixels do. */
  rowsWithin({ x, y, width, height }: Box): readonly (readonly [row: number, pixels: number])[] {
    const all = Array.from({ length: height }, (_, at): readonly [number, number] => {
      const from = (y + at) * this.#width + x;
      const moving = this.#pixels?.subarray(from, from + width).reduce((sum, pixel) => sum + pixel, 0);
      return [y + at, width - (moving ?? 0)];
    });
    return all.filter(([, pixels]) => pixels > 0);
  }

  /** The picture with them black, so that rows which differ there alone are the same rows. */
  without(picture: Picture): Picture {
    const pixels = this.#pixels;
    if (!pixels) return picture;
    const data = Buffer.from(picture.data);
    for (let at = pixels.indexOf(1); at >= 0;) {
      const end = pixels.indexOf(0, at);
      data.fill(0, at * 3, (end < 0 ? pixels.length : end) * 3);
      at = end < 0 ? -1 : pixels.indexOf(1, end);
    }
    return { ...picture, data };
  }
}
