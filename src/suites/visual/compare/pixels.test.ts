import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { decodePng } from '#system/png/decode.ts';
import { encodePng } from '#system/png/encode.ts';
import type { Picture } from '#system/png/picture.ts';
import { alignRows } from './align.ts';
import { diffPicture } from './diff-picture.ts';
import { comparePixels } from './pixels.ts';
import { steady } from './unsteady.ts';

type Colour = readonly [number, number, number];

function blank(width: number, height: number, colour: Colour = [255, 255, 255]): Picture {
  const data = Buffer.alloc(width * height * 3);
  for (let at = 0; at < data.length; at += 3) data.set(colour, at);
  return { width, height, data };
}

function rectangle(picture: Picture, box: readonly number[], colour: Colour): Picture {
  const [x = 0, y = 0, width = 0, height = 0] = box;
  const data = Buffer.from(picture.data);
  for (let row = y; row < y + height; row += 1)
    for (let column = x; column < x + width; column += 1)
      data.set(colour, (row * picture.width + column) * 3);
  return { ...picture, data };
}

/** Rows of stripes, all different, as a page full of text has. */
function striped(width: number, height: number): Picture {
  const data = Buffer.alloc(width * height * 3, 255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((x * (y + 7)) % 31 < 6) data.set([y % 251, 20, 30], (y * width + x) * 3);
  return { width, height, data };
}

function rgba({ data }: Picture): Uint8Array {
  return Uint8Array.from({ length: (data.length / 3) * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (data[Math.floor(at / 4) * 3 + (at % 4)] ?? 0),
  );
}

/** Same numbers every time (a linear congruence). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** A slanted, smoothed edge at `offset`. */
function slope(width: number, height: number, offset: number): Picture {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      data.fill(
        Math.round(255 * Math.min(1, Math.max(0, x - y * 0.4 - offset))),
        (y * width + x) * 3,
        (y * width + x) * 3 + 3,
      );
  }
  return { width, height, data };
}

const share = (now: Picture, before: Picture, threshold = 0.05) => comparePixels(now, before, threshold);

describe('PNG', () => {
  test.each([2, 6] as const)('of colour type %i and every filter reads as pngjs reads it', (colorType) => {
    const next = numbers(colorType);
    const image = new PNG({ width: 61, height: 37 });
    image.data.forEach(
      (_, at) => (image.data[at] = at % 4 === 3 ? 255 : Math.floor(next() * 4) * 60 + (at % 16)),
    );
    // Some rows are the one above them again.
    const row = 61 * 4;
    for (const y of [1, 9, 10, 11, 36]) image.data.copyWithin(y * row, (y - 1) * row, y * row);
    for (const filterType of [0, 1, 2, 3, 4, -1]) {
      const picture = decodePng(PNG.sync.write(image, { colorType, filterType }));
      expect([picture.width, picture.height]).toEqual([61, 37]);
      expect(Buffer.from(rgba(picture)).equals(image.data)).toBe(true);
    }
  });

  test('written with a palette reads in pngjs as the palette says', () => {
    const image = PNG.sync.read(
      encodePng(3, 2, Uint8Array.of(0, 1, 2, 2, 1, 0), Uint8Array.of(1, 2, 3, 40, 50, 60, 255, 0, 9)),
    );
    expect([...image.data]).toEqual([
      1, 2, 3, 255, 40, 50, 60, 255, 255, 0, 9, 255, 255, 0, 9, 255, 40, 50, 60, 255, 1, 2, 3, 255,
    ]);
  });

  test('of a difference is the page in pale greys, its change red, what is new green, what went violet', () => {
    const before = striped(64, 300);
    const inserted = Buffer.concat([before.data.subarray(0, 64 * 3 * 100), Buffer.alloc(64 * 3 * 20, 90)]);
    const grown: Picture = {
      width: 64,
      height: 320,
      data: Buffer.concat([inserted, before.data.subarray(64 * 3 * 100)]),
    };
    const now = rectangle(grown, [4, 200, 40, 10], [0, 120, 0]);
    const colours = (a: Picture, b: Picture, x: number, y: number) => {
      const { width, data } = PNG.sync.read(diffPicture(a, share(a, b)));
      return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    };
    expect(colours(now, before, 30, 205)).toEqual([214, 0, 60]);
    expect(colours(now, before, 30, 110)).toEqual([112, 185, 138]);
    expect([0, 60].map((x) => colours(now, before, x, 250))).toEqual([
      [183, 183, 183],
      [250, 250, 250],
    ]);
    expect(colours(before, grown, 30, 100)).toEqual([120, 0, 200]);
  });

  test('that is cut off, damaged or something else is refused with what to do', () => {
    const whole = PNG.sync.write(new PNG({ width: 20, height: 20 }), { colorType: 2 });
    for (const file of [
      Buffer.from('GIF89a'),
      whole.subarray(0, 60),
      Buffer.concat([whole.subarray(0, 45), Buffer.alloc(40)]),
    ]) {
      expect(() => decodePng(file)).toThrow(
        expect.objectContaining({
          problems: [expect.objectContaining({ code: 'environment/picture-unreadable' })],
        }),
      );
    }
  });
});

describe('changed pixels', () => {
  test.each([1, 2, 3, 4, 5, 6])('are counted as pixelmatch counts them (%i)', (seed) => {
    const next = numbers(seed);
    let [now, before] = [slope(90, 60, 20), slope(90, 60, 20.3)];
    for (let n = 0; n < 12; n += 1) {
      const [x, y, size] = [Math.floor(next() * 70), Math.floor(next() * 40), 3 + Math.floor(next() * 12)];
      const colour: Colour = [Math.floor(next() * 256), Math.floor(next() * 256), Math.floor(next() * 256)];
      const box = [x, y, size, size];
      now = rectangle(now, box, colour);
      const other: Colour = n % 3 === 1 ? colour : [colour[0], colour[1], 255 - colour[2]];
      if (n % 3 > 0) before = rectangle(before, box, other);
    }
    const oracle = pixelmatch(rgba(now), rgba(before), undefined, 90, 60, { threshold: 0.05 });
    expect(oracle).toBeGreaterThan(50);
    expect(share(now, before).pixels).toBe(oracle);
  });

  test('of a smoothed edge that moved by a fraction are none', () => {
    const [now, before] = [slope(90, 60, 20), slope(90, 60, 20.3)];
    expect(now.data.equals(before.data)).toBe(false);
    expect(share(now, before).pixels).toBe(0);
  });

  test('below the threshold count when they fill whole tiles, and not when they are scattered', () => {
    const page = blank(160, 160);
    expect(share(rectangle(page, [32, 32, 64, 64], [247, 247, 247]), page).pixels).toBe(64 * 64);
    let dotted = page;
    for (let at = 0; at < 150; at += 5) dotted = rectangle(dotted, [at, at, 2, 2], [247, 247, 247]);
    expect(share(dotted, page).pixels).toBe(0);
  });

  test('of a banner above everything are the banner’s alone', () => {
    const page = striped(120, 300);
    const banner = blank(120, 24, [255, 230, 120]);
    const now = {
      width: 120,
      height: 324,
      data: Buffer.concat([page.data.subarray(0, 40 * 360), banner.data, page.data.subarray(40 * 360)]),
    };
    const { pixels, share: part } = share(now, page);
    expect(pixels).toBe(24 * 120);
    expect(part).toBeCloseTo(24 / 324);
    expect(share(page, now)).toMatchObject({ pixels: 24 * 120, gaps: [{ x: 0, y: 40, width: 120 }] });
  });

  test.each(['now', 'before'] as const)('where %s would not hold still are none', (side) => {
    const page = striped(120, 80);
    const now = rectangle(page, [10, 10, 20, 20], [0, 0, 255]);
    const ignoring = (height: number) => {
      const unsteady = { unstable: [{ x: 10, y: 10, width: 20, height }], stretches: [] };
      return comparePixels(now, page, 0.05, { ignored: { now: steady, before: steady, [side]: unsteady } })
        .pixels;
    };
    expect(ignoring(20)).toBe(0);
    expect(ignoring(10)).toBeGreaterThan(0);
  });

  test('are looked for where each picture has its own boxes, however far the rest was pushed', () => {
    const page = striped(120, 300);
    const banner = blank(120, 60, [255, 230, 120]).data;
    const pushed = { width: 120, height: 360, data: Buffer.concat([banner, page.data]) };
    const now = rectangle(pushed, [10, 200, 20, 20], [0, 0, 255]);
    const box = (y: number) => ({ unstable: [{ x: 10, y, width: 20, height: 20 }], stretches: [] });
    const pixels = (y: number) =>
      comparePixels(now, page, 0.05, { ignored: { now: steady, before: box(y) } }).pixels - 60 * 120;
    expect(pixels(140)).toBe(0);
    expect(pixels(200)).toBeGreaterThan(0);
  });

  test('are none where the number of rows varies by itself, whichever side has more, and some elsewhere', () => {
    const page = striped(120, 300);
    const rows = (count: number, at: number) => ({
      width: 120,
      height: 300 + count,
      data: Buffer.concat([
        page.data.subarray(0, at * 360),
        blank(120, count, [255, 230, 120]).data,
        page.data.subarray(at * 360),
      ]),
    });
    const stretch = { unstable: [], stretches: share(page, rows(20, 100)).stretches };
    expect(stretch.stretches).toEqual([[100, 0]]);
    const elastic = { now: steady, before: stretch };
    expect(comparePixels(rows(40, 100), page, 0.05, { ignored: elastic }).pixels).toBe(0);
    expect(
      comparePixels(page, rows(40, 100), 0.05, { ignored: { now: stretch, before: steady } }).pixels,
    ).toBe(0);
    expect(comparePixels(rows(40, 200), page, 0.05, { ignored: elastic }).pixels).toBe(40 * 120);
  });

  test('are all of them when nothing is alike', () => {
    expect(share(blank(40, 40, [0, 0, 0]), blank(40, 40)).share).toBe(1);
  });
});

describe('rows', () => {
  test('cover both pictures once, in order, and what is called the same is', () => {
    const page = striped(60, 200);
    const without = {
      width: 60,
      height: 170,
      data: Buffer.concat([page.data.subarray(0, 50 * 180), page.data.subarray(80 * 180)]),
    };
    const now = rectangle(without, [5, 120, 20, 10], [9, 200, 9]);
    let [atNow, atBefore] = [0, 0];
    for (const band of alignRows(now, page)) {
      expect([band.now, band.before]).toEqual([atNow, atBefore]);
      const equal = now.data
        .subarray(band.now * 180, (band.now + band.nowRows) * 180)
        .equals(page.data.subarray(band.before * 180, (band.before + band.beforeRows) * 180));
      expect(equal).toBe(band.same);
      atNow += band.nowRows;
      atBefore += band.beforeRows;
    }
    expect([atNow, atBefore]).toEqual([170, 200]);
  });
});
