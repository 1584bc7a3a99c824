import type { Box } from '#model/observation/finding.ts';
import type { Picture } from '#system/png/picture.ts';
import type { Band } from './align.ts';
import { Area, TILE } from './area.ts';
import type { Part } from './columns.ts';
import { distance, edgeSmoothing, limitOf } from './perceive.ts';
import type { Stretch, Volatile } from './unsteady.ts';

/** A whole tile of a difference this small is one a person sees, though a single pixel is not. */
const FLAT = 0.02;
const FLAT_SHARE = 0.75;

/** What a pixel of the picture of now is, unless it is the same. */
export const CHANGED = 1;
export const ADDED = 2;
/** Too little for one pixel to count. */
const FAINT = 3;

/** Rows of a part that belong together, as rows of the pictures. */
interface Strip extends Band {
  readonly part: Part;
}

/** The column of pixels, or the outermost of those that there are. */
const placeIn = ({ x, width }: Box, at: number): number => Math.max(x, Math.min(x + width - 1, at));

/** Counts the pixels of two pictures that an eye tells apart, part by part. */
export class Counter {
  readonly area: { now: Area; before: Area };
  readonly traces: { now: Area; before: Area };
  readonly map: Uint8Array;
  readonly gaps: Omit<Box, 'height'>[] = [];
  readonly stretches: Stretch[] = [];
  pixels = 0;
  readonly #ignored: { readonly now: Volatile; readonly before: Volatile };
  readonly #now: Picture;
  readonly #before: Picture;
  readonly #limit: number;
  readonly #flatLimit: number;
  /** Faint differences a tile of now, and the row of before that each row of now was compared with. */
  readonly #faint = new Map<number, number>();
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
    this.#partner = new Int32Array(now.height);
  }
  part(part: Part, bands: readonly Band[]): void {
    for (const band of bands) this.#strip({ ...band, part });
    this.#flats(part);
  }
  #strip(strip: Strip): void {
    if (strip.same) return;
    const paired = Math.min(strip.nowRows, strip.beforeRows);
    if (strip.nowRows !== strip.beforeRows) this.stretches.push([strip.now, strip.nowRows]);
    for (let row = 0; row < paired; row += 1) this.#row(strip.now + row, strip.before + row, strip.part);
    const [nowRows, beforeRows] = [strip.nowRows - paired, strip.beforeRows - paired];
    this.#only({ ...strip, now: strip.now + paired, before: strip.before + paired, nowRows, beforeRows });
  }
  /** Rows that only one side has: ignored where the other's number of rows varies by itself. */
  #only({ now, nowRows, before, beforeRows, part }: Strip): void {
    const { now: volatileNow, before: volatileBefore } = this.#ignored;
    const here = { ...part.now, y: now, height: nowRows };
    const added = volatileBefore.stretchesAt(before) ? [] : volatileNow.rowsWithin(here);
    for (const [row, pixels] of added) {
      this.pixels += pixels;
      this.area.now.markRow(row, here);
      this.traces.now.markRow(row, here);
      for (let x = here.x; x < here.x + here.width; x += 1)
        if (!volatileNow.has(x, row)) this.map[row * this.#now.width + x] = ADDED;
    }
    const there = { ...part.before, y: before, height: beforeRows };
    const gone = volatileNow.stretchesAt(now) ? [] : volatileBefore.rowsWithin(there);
    for (const [row, pixels] of gone) {
      this.pixels += pixels;
      this.area.before.markRow(row, there);
      this.traces.before.markRow(row, there);
    }
    if (gone.length > 0) this.gaps.push({ x: here.x, y: now, width: here.width });
  }
  #row(now: number, before: number, { now: box, before: other, dx }: Part): void {
    const [a, b] = [this.#now.data, this.#before.data];
    const [rowNow, rowBefore] = [now * this.#now.width, before * this.#before.width];
    for (let x = box.x; x < box.x + box.width; x += 1) {
      const there = placeIn(other, x + dx);
      const [i, j] = [(rowNow + x) * 3, (rowBefore + there) * 3];
      if (a[i] === b[j] && a[i + 1] === b[j + 1] && a[i + 2] === b[j + 2]) continue;
      this.#trace(x, now, there, before);
      const far = distance(a, i, b, j);
      if (far > this.#limit) {
        const shift = { dx: there - x, dy: before - now };
        const back = { dx: x - there, dy: now - before };
        if (!this.#smoothsNow(x, now, shift) && !this.#smoothsBefore(there, before, back))
          this.#mark(x, now, there, before);
      } else if (far > this.#flatLimit) this.#faintly(x, now, before);
    }
  }
  #isIgnored(x: number, now: number, there: number, before: number): boolean {
    return this.#ignored.now.has(x, now) || this.#ignored.before.has(there, before);
  }
  #trace(x: number, now: number, there: number, before: number): void {
    if (this.#isIgnored(x, now, there, before)) return;
    this.traces.now.mark(x, now);
    this.traces.before.mark(there, before);
  }
  #mark(x: number, now: number, there: number, before: number): void {
    if (this.#isIgnored(x, now, there, before)) return;
    this.pixels += 1;
    this.map[now * this.#now.width + x] = CHANGED;
    this.area.now.mark(x, now);
    this.area.before.mark(there, before);
  }
  #faintly(x: number, now: number, before: number): void {
    const tile = Math.floor(now / TILE) * this.area.now.columns + Math.floor(x / TILE);
    this.#faint.set(tile, (this.#faint.get(tile) ?? 0) + 1);
    this.map[now * this.#now.width + x] = FAINT;
    this.#partner[now] = before;
  }
  /** Counts the tiles of a part that are faintly different nearly all over. */
  #flats({ now: box, before: other, dx }: Part): void {
    const { width } = this.#now;
    for (const [tile, count] of this.#faint) {
      const [column, row] = [tile % this.area.now.columns, Math.floor(tile / this.area.now.columns)];
      const [left, right] = [
        Math.max(box.x, column * TILE),
        Math.min(box.x + box.width, (column + 1) * TILE),
      ];
      const [top, bottom] = [Math.max(box.y, row * TILE), Math.min(box.y + box.height, (row + 1) * TILE)];
      if (count < (right - left) * (bottom - top) * FLAT_SHARE) continue;
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1)
          if (this.map[y * width + x] === FAINT)
            this.#mark(x, y, placeIn(other, x + dx), this.#partner[y] ?? 0);
      }
    }
    this.#faint.clear();
  }
}
