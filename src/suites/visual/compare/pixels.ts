import type { Box } from '#model/observation/finding.ts';
import type { Picture } from '../png/picture.ts';
import { alignRows, type Band } from './align.ts';
import { Area, TILE } from './area.ts';
import { distance, edgeSmoothing, limitOf } from './perceive.ts';

/** A whole tile of a difference this small is one a person sees, though a single pixel is not. */
const FLAT = 0.02;
const FLAT_SHARE = 0.75;

/** What a pixel of the picture of now is, unless it is the same. */

export const CHANGED = 1;
export const ADDED = 2;
/** Too little for one pixel to count. */
const FAINT = 3;

/** What differs between two pictures. */
export interface Difference {
  /** Changed pixels as a share of all. */
  readonly share: number;
  readonly pixels: number;
  readonly now: Area;
  readonly before: Area;
  /** `CHANGED`, `ADDED` or something else a pixel of now. */
  readonly map: Uint8Array;
  /** Rows of now above which rows of before are missing. */
  readonly gaps: readonly number[];
  /** How far below a row of now its counterpart of before lies. */
  shiftAt(y: number): number;
}

class Counter {
  readonly area: { now: Area; before: Area };
  readonly map: Uint8Array;
  readonly gaps: number[] = [];
  pixels = 0;
  readonly #now: Picture;
  readonly #before: Picture;
  readonly #limit: number;
  readonly #flatLimit: number;
  /** Faint differences a tile of now, and the row of before that each row of now was compared with. */
  readonly #faint: Uint16Array;
  readonly #partner: Int32Array;
  readonly #smoothsNow: ReturnType<typeof edgeSmoothing>;
  readonly #smoothsBefore: ReturnType<typeof edgeSmoothing>;

  constructor(now: Picture, before: Picture, threshold: number) {
    this.#now = now;
    this.#before = before;
    this.#smoothsNow = edgeSmoothing(now, before);
    this.#smoothsBefore = edgeSmoothing(before, now);
    this.#limit = limitOf(threshold);
    this.#flatLimit = Math.min(limitOf(FLAT), this.#limit);
    this.area = { now: new Area(now.width, now.height), before: new Area(before.width, before.height) };
    this.map = new Uint8Array(now.width * now.height);
    this.#faint = new Uint16Array(this.area.now.columns * Math.ceil(now.height / TILE));
    this.#partner = new Int32Array(now.height);
  }
  band(band: Band): void {
    if (band.same) return;
    const paired = Math.min(band.nowRows, band.beforeRows);
    for (let row = 0; row < paired; row += 1) this.#row(band.now + row, band.before + row);
    this.#only(band.now + paired, band.nowRows - paired, band.before + paired, band.beforeRows - paired);
  }
  /** Rows that only one side has. */
  #only(now: number, nowRows: number, before: number, beforeRows: number): void {
    const { width } = this.#now;
    this.pixels += (nowRows + beforeRows) * width;
    this.area.now.markRows(now, nowRows);
    this.area.before.markRows(before, beforeRows);
    this.map.fill(ADDED, now * width, (now + nowRows) * width);
    if (beforeRows > 0) this.gaps.push(now);
  }
  #row(now: number, before: number): void {
    const { width } = this.#now;
    const [a, b] = [this.#now.data, this.#before.data];
    const stride = width * 3;
    for (let x = 0, i = now * stride, j = before * stride; x < width; x += 1, i += 3, j += 3) {
      if (a[i] === b[j] && a[i + 1] === b[j + 1] && a[i + 2] === b[j + 2]) continue;
      const far = distance(a, i, b, j);
      if (far > this.#limit) {
        const shift = before - now;
        if (!this.#smoothsNow(x, now, shift) && !this.#smoothsBefore(x, before, -shift))
          this.#mark(x, now, before);
      } else if (far > this.#flatLimit) this.#faintly(x, now, before);
    }
  }
  #mark(x: number, now: number, before: number): void {
    this.pixels += 1;
    this.map[now * this.#now.width + x] = CHANGED;
    this.area.now.mark(x, now);
    this.area.before.mark(x, before);
  }
  #faintly(x: number, now: number, before: number): void {
    const tile = Math.floor(now / TILE) * this.area.now.columns + Math.floor(x / TILE);
    this.#faint[tile] = (this.#faint[tile] ?? 0) + 1;
    this.map[now * this.#now.width + x] = FAINT;
    this.#partner[now] = before;
  }
  /** Counts the tiles that are faintly different nearly all over. */
  flats(): void {
    const { width, height } = this.#now;
    this.#faint.forEach((count, tile) => {
      const [left, top] = [
        (tile % this.area.now.columns) * TILE,
        Math.floor(tile / this.area.now.columns) * TILE,
      ];
      const [right, bottom] = [Math.min(width, left + TILE), Math.min(height, top + TILE)];
      if (count === 0 || count < (right - left) * (bottom - top) * FLAT_SHARE) return;
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1)
          if (this.map[y * width + x] === FAINT) this.#mark(x, y, this.#partner[y] ?? 0);
      }
    });
  }
}

/** The same picture with the boxes blank. */
function without(picture: Picture, boxes: readonly Box[]): Picture {
  if (boxes.length === 0) return picture;
  const data = Buffer.from(picture.data);
  for (const box of boxes) {
    const left = Math.max(0, Math.floor(box.x)) * 3;
    const right = Math.min(picture.width, Math.ceil(box.x + box.width)) * 3;
    for (
      let y = Math.max(0, Math.floor(box.y));
      y < Math.min(picture.height, Math.ceil(box.y + box.height));
      y += 1
    ) {
      data.fill(0, y * picture.width * 3 + left, y * picture.width * 3 + Math.max(left, right));
    }
  }
  return { ...picture, data };
}

/** Compares two pictures of one width as an eye would, rows aligned, `ignored` boxes left out. */
export function comparePixels(
  now: Picture,
  before: Picture,
  threshold: number,
  ignored: readonly Box[],
): Difference {
  const [a, b] = [without(now, ignored), without(before, ignored)];
  const counter = new Counter(a, b, threshold);
  const bands = alignRows(a, b);
  let rows = 0;
  for (const band of bands) {
    rows += Math.max(band.nowRows, band.beforeRows);
    counter.band(band);
  }
  counter.flats();
  const share = counter.pixels / Math.max(1, rows * now.width);
  const shiftAt = (y: number) => {
    const band = bands.findLast(({ now: start }) => start <= y);
    return band ? band.before - band.now : 0;
  };
  return {
    share,
    pixels: counter.pixels,
    now: counter.area.now,
    before: counter.area.before,
    map: counter.map,
    gaps: counter.gaps,
    shiftAt,
  };
}
