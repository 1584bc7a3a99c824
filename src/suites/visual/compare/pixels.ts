import type { Box } from '#model/observation/finding.ts';
import type { Picture } from '#system/png/picture.ts';
import { alignRows, type Band } from './align.ts';
import { Area, TILE } from './area.ts';
import { distance, edgeSmoothing, limitOf } from './perceive.ts';
import { steady, Volatile, type Stretch, type Unsteady } from './unsteady.ts';

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
  /** The same of everything that is not the very same, also where no eye sees it. */
  readonly traces: { readonly now: Area; readonly before: Area };
  /** `CHANGED`, `ADDED` or something else a pixel of now. */
  readonly map: Uint8Array;
  /** Rows of now above which rows of before are missing. */
  readonly gaps: readonly number[];
  /** Rows of now that stand for another number of rows of before. */
  readonly stretches: readonly Stretch[];
  /** How far below a stretch of now its counterpart of before lies; undefined where its rows lie apart there. */
  shiftOf(y: number, rows: number): number | undefined;
  /** The row of now where a row of before is, or where it was before it went. */
  placeOf(y: number): number;
}

/** A difference without what lies in these boxes of now. */
export function without(difference: Difference, boxes: readonly Box[], width: number): Difference {
  if (boxes.length === 0) return difference;
  let { pixels } = difference;
  const map = Uint8Array.from(difference.map);
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

class Counter {
  readonly area: { now: Area; before: Area };
  readonly traces: { now: Area; before: Area };
  readonly map: Uint8Array;
  readonly gaps: number[] = [];
  readonly stretches: Stretch[] = [];
  pixels = 0;
  readonly #ignored: { readonly now: Volatile; readonly before: Volatile };
  readonly #now: Picture;
  readonly #before: Picture;
  readonly #limit: number;
  readonly #flatLimit: number;
  /** Faint differences a tile of now, and the row of before that each row of now was compared with. */
  readonly #faint: Uint16Array;
  readonly #partner: Int32Array;
  readonly #smoothsNow: ReturnType<typeof edgeSmoothing>;
  readonly #smoothsBefore: ReturnType<typeof edgeSmoothing>;

  constructor(now: Picture, before: Picture, threshold: number, ignored: Record<'now' | 'before', Volatile>) {
    this.#now = now;
    this.#before = before;
    this.#ignored = ignored;
    this.#smoothsNow = edgeSmoothing(now, before);
    this.#smoothsBefore = edgeSmoothing(before, now);
    this.#limit = limitOf(threshold);
    this.#flatLimit = Math.min(limitOf(FLAT), this.#limit);
    this.area = { now: new Area(now.width, now.height), before: new Area(before.width, before.height) };
    this.traces = { now: new Area(now.width, now.height), before: new Area(before.width, before.height) };
    this.map = new Uint8Array(now.width * now.height);
    this.#faint = new Uint16Array(this.area.now.columns * Math.ceil(now.height / TILE));
    this.#partner = new Int32Array(now.height);
  }
  band(band: Band): void {
    if (band.same) return;
    const paired = Math.min(band.nowRows, band.beforeRows);
    if (band.nowRows !== band.beforeRows) this.stretches.push([band.now, band.nowRows]);
    for (let row = 0; row < paired; row += 1) this.#row(band.now + row, band.before + row);
    this.#only(band.now + paired, band.nowRows - paired, band.before + paired, band.beforeRows - paired);
  }
  /** Rows that only one side has: ignored where the other's number of rows varies by itself. */
  #only(now: number, nowRows: number, before: number, beforeRows: number): void {
    const { width } = this.#now;
    const { now: volatileNow, before: volatileBefore } = this.#ignored;
    const added = volatileBefore.stretchesAt(before) ? [] : volatileNow.rowsWithin(now, nowRows);
    for (const [row, pixels] of added) {
      this.pixels += pixels;
      this.area.now.markRows(row, 1);
      this.traces.now.markRows(row, 1);
      for (let x = 0; x < width; x += 1) if (!volatileNow.has(x, row)) this.map[row * width + x] = ADDED;
    }
    const gone = volatileNow.stretchesAt(now) ? [] : volatileBefore.rowsWithin(before, beforeRows);
    for (const [row, pixels] of gone) {
      this.pixels += pixels;
      this.area.before.markRows(row, 1);
      this.traces.before.markRows(row, 1);
    }
    if (gone.length > 0) this.gaps.push(now);
  }
  #row(now: number, before: number): void {
    const { width } = this.#now;
    const [a, b] = [this.#now.data, this.#before.data];
    const stride = width * 3;
    for (let x = 0, i = now * stride, j = before * stride; x < width; x += 1, i += 3, j += 3) {
      if (a[i] === b[j] && a[i + 1] === b[j + 1] && a[i + 2] === b[j + 2]) continue;
      this.#trace(x, now, before);
      const far = distance(a, i, b, j);
      if (far > this.#limit) {
        const shift = before - now;
        if (!this.#smoothsNow(x, now, shift) && !this.#smoothsBefore(x, before, -shift))
          this.#mark(x, now, before);
      } else if (far > this.#flatLimit) this.#faintly(x, now, before);
    }
  }
  #trace(x: number, now: number, before: number): void {
    if (this.#ignored.now.has(x, now) || this.#ignored.before.has(x, before)) return;
    this.traces.now.mark(x, now);
    this.traces.before.mark(x, before);
  }
  #mark(x: number, now: number, before: number): void {
    if (this.#ignored.now.has(x, now) || this.#ignored.before.has(x, before)) return;
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

/** What of each picture would not hold still, in its own pixels. */
export type Ignored = Readonly<Record<'now' | 'before', Unsteady>>;

/** Compares two pictures of one width as an eye would, rows aligned, what would not hold still left out. */
export function comparePixels(
  now: Picture,
  before: Picture,
  threshold: number,
  ignored: Ignored = { now: steady, before: steady },
): Difference {
  const volatile = { now: new Volatile(now, ignored.now), before: new Volatile(before, ignored.before) };
  const [a, b] = [volatile.now.without(now), volatile.before.without(before)];
  const counter = new Counter(a, b, threshold, volatile);
  const bands = alignRows(a, b);
  let rows = 0;
  for (const band of bands) {
    rows += Math.max(band.nowRows, band.beforeRows);
    counter.band(band);
  }
  counter.flats();
  const share = counter.pixels / Math.max(1, rows * now.width);
  const shiftOf = (y: number, height: number) => {
    const own = bands.filter((band) => band.now < y + height && y < band.now + Math.max(1, band.nowRows));
    const [first, ...others] = own.map((band) => band.before - band.now);
    const even = own.every((band) => band.nowRows === band.beforeRows);
    return even && others.every((shift) => shift === first) ? first : undefined;
  };
  const placeOf = (y: number) => {
    const band = bands.findLast(({ before: start }) => start <= y);
    return band ? Math.min(y - band.before, band.nowRows) + band.now : y;
  };
  return {
    share,
    pixels: counter.pixels,
    now: counter.area.now,
    before: counter.area.before,
    traces: counter.traces,
    map: counter.map,
    gaps: counter.gaps,
    stretches: counter.stretches,
    shiftOf,
    placeOf,
  };
}
