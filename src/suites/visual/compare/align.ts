import { crc32 } from 'node:zlib';
import type { Picture } from '#system/png/picture.ts';

/** Rows of both pictures that belong together; `same` when they are equal bytes. 0 rows: only on the other side. */
export interface Band {
  readonly now: number;
  readonly before: number;
  readonly nowRows: number;
  readonly beforeRows: number;
  readonly same: boolean;
}

interface Range {
  readonly now: number;
  readonly nowEnd: number;
  readonly before: number;
  readonly beforeEnd: number;
}

/** Equal rows of two pictures of one width. */
class Rows {
  readonly #now: Picture;
  readonly #before: Picture;
  readonly #stride: number;
  constructor(now: Picture, before: Picture) {
    this.#now = now;
    this.#before = before;
    this.#stride = now.width * 3;
  }
  equal(now: number, before: number, rows = 1): boolean {
    const stride = this.#stride;
    return (
      this.#now.data.compare(
        this.#before.data,
        before * stride,
        (before + rows) * stride,
        now * stride,
        (now + rows) * stride,
      ) === 0
    );
  }
  hash(side: 'now' | 'before', row: number): number {
    const { data } = side === 'now' ? this.#now : this.#before;
    return crc32(data.subarray(row * this.#stride, (row + 1) * this.#stride));
  }
}

/** How many rows from the top of a range are equal, found band by band. */
function equalFromTop(rows: Rows, { now, nowEnd, before, beforeEnd }: Range): number {
  const most = Math.min(nowEnd - now, beforeEnd - before);
  let count = 0;
  for (let step = 64; step >= 1; step = step === 64 ? 1 : 0) {
    while (count + step <= most && rows.equal(now + count, before + count, step)) count += step;
  }
  return count;
}

function equalFromBottom(rows: Rows, { now, nowEnd, before, beforeEnd }: Range): number {
  const most = Math.min(nowEnd - now, beforeEnd - before);
  let count = 0;
  for (let step = 64; step >= 1; step = step === 64 ? 1 : 0) {
    while (count + step <= most && rows.equal(nowEnd - count - step, beforeEnd - count - step, step))
      count += step;
  }
  return count;
}

type Hashes = readonly number[];

/** Rows that occur once on each side of a range, as pairs in the order of `now`. */
function uniquePairs(rows: Rows, range: Range, now: Hashes, before: Hashes): [number, number][] {
  const seen = new Map<number, { now: number; before: number; times: number }>();
  for (let row = range.now; row < range.nowEnd; row += 1) {
    const hash = now[row] ?? 0;
    const place = seen.get(hash);
    if (place) place.times += 2;
    else seen.set(hash, { now: row, before: -1, times: 0 });
  }
  for (let row = range.before; row < range.beforeEnd; row += 1) {
    const place = seen.get(before[row] ?? 0);
    if (!place) continue;
    place.times += 1;
    place.before = row;
  }
  return [...seen.values()]
    .filter((place) => place.times === 1 && rows.equal(place.now, place.before))
    .map((place) => [place.now, place.before]);
}

/** The longest run of pairs whose second numbers rise too (patience sorting, as in Bram Cohen's diff). */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = at;
  });
  const chain: [number, number][] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.toReversed();
}

/** Two pictures being aligned: their rows, the rows' hashes by place, and what was found so far. */
interface Alignment {
  readonly rows: Rows;
  readonly now: Hashes;
  readonly before: Hashes;
  readonly bands: Band[];
}

/** A range without the equal rows at its top and bottom. */
function middleOf(rows: Rows, range: Range): Range {
  const top = equalFromTop(rows, range);
  const rest = { ...range, now: range.now + top, before: range.before + top };
  const bottom = equalFromBottom(rows, rest);
  return { ...rest, nowEnd: rest.nowEnd - bottom, beforeEnd: rest.beforeEnd - bottom };
}

function alignRange(alignment: Alignment, range: Range, middle = middleOf(alignment.rows, range)): void {
  const { rows, now, before, bands } = alignment;
  const [top, bottom] = [middle.now - range.now, range.nowEnd - middle.nowEnd];
  if (top > 0)
    bands.push({ now: range.now, before: range.before, nowRows: top, beforeRows: top, same: true });
  const anchors = rising(uniquePairs(rows, middle, now, before));
  let [atNow, atBefore] = [middle.now, middle.before];
  for (const [nowRow, beforeRow] of anchors) {
    // An anchor is only worth a look when it was not already taken up by what grew from the one before.
    if (nowRow < atNow || beforeRow < atBefore) continue;
    alignRange(alignment, { now: atNow, nowEnd: nowRow, before: atBefore, beforeEnd: beforeRow });
    const grown = equalFromTop(rows, {
      now: nowRow,
      nowEnd: middle.nowEnd,
      before: beforeRow,
      beforeEnd: middle.beforeEnd,
    });
    bands.push({ now: nowRow, before: beforeRow, nowRows: grown, beforeRows: grown, same: true });
    [atNow, atBefore] = [nowRow + grown, beforeRow + grown];
  }
  if (anchors.length > 0) alignRange(alignment, { ...middle, now: atNow, before: atBefore });
  else if (middle.nowEnd > middle.now || middle.beforeEnd > middle.before) {
    bands.push({
      now: middle.now,
      before: middle.before,
      nowRows: middle.nowEnd - middle.now,
      beforeRows: middle.beforeEnd - middle.before,
      same: false,
    });
  }
  if (bottom > 0)
    bands.push({
      now: middle.nowEnd,
      before: middle.beforeEnd,
      nowRows: bottom,
      beforeRows: bottom,
      same: true,
    });
}

/**
 * Which rows of two pictures of one width belong together, from top to bottom,
 * so that an insertion does not change all below it.
 */
export function alignRows(now: Picture, before: Picture): readonly Band[] {
  const rows = new Rows(now, before);
  const range = { now: 0, nowEnd: now.height, before: 0, beforeEnd: before.height };
  const middle = middleOf(rows, range);
  const hashes = (side: 'now' | 'before', from: number, end: number) => {
    const all: number[] = [];
    for (let row = from; row < end; row += 1) all[row] = rows.hash(side, row);
    return all;
  };
  const bands: Band[] = [];
  const hashesOf = {
    now: hashes('now', middle.now, middle.nowEnd),
    before: hashes('before', middle.before, middle.beforeEnd),
  };
  alignRange({ rows, ...hashesOf, bands }, range, middle);
  return bands;
}
