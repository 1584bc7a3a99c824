import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { beside, cut, framed, shrunk } from './compose.ts';
import { decodePng } from './decode.ts';
import { encodePicture } from './encode.ts';
import type { Picture } from './picture.ts';

/** Red grows to the right, green downwards, blue is noise of a seed. */
function sample(width: number, height: number): Picture {
  const data = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let at = 0; at < width * height; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    data.set([at % width, Math.floor(at / width), seed % 256], at * 3);
  }
  return { width, height, data };
}

const pixel = ({ width, data }: Picture, x: number, y: number) => [
  ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];

test('a picture in all its colours is read as the same by us and by another program', () => {
  for (const [width, height] of [
    [1, 1],
    [7, 3],
    [120, 90],
  ] as const) {
    const picture = sample(width, height);
    const file = encodePicture(picture);
    expect(decodePng(file).data.equals(picture.data)).toBe(true);
    const other = PNG.sync.read(file);
    expect([other.width, other.height]).toEqual([width, height]);
    const opaque = Buffer.from(other.data).filter((_, at) => at % 4 !== 3);
    expect(Buffer.from(opaque).equals(picture.data)).toBe(true);
  }
});

test('filters make a page’s picture much smaller than its pixels', () => {
  const { width, height } = { width: 300, height: 200 };
  const data = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1)
    data.set([at % width, (at % width) >> 1, Math.floor(at / width)], at * 3);
  expect(encodePicture({ width, height, data }).byteLength).toBeLessThan(data.byteLength / 50);
});

test('a cut keeps to the picture, wherever it is asked for', () => {
  const picture = sample(20, 10);
  const inside = cut(picture, { x: 3, y: 2, width: 5, height: 4 });
  expect([inside.width, inside.height, pixel(inside, 0, 0)]).toEqual([5, 4, pixel(picture, 3, 2)]);
  const past = cut(picture, { x: 18, y: 9, width: 50, height: 50 });
  expect([past.width, past.height, pixel(past, 1, 0)]).toEqual([2, 1, pixel(picture, 19, 9)]);
  const outside = cut(picture, { x: -5, y: 400, width: 0, height: -3 });
  expect([outside.width, outside.height]).toEqual([1, 1]);
});

test('half the size has the mean of the pixels it stands for', () => {
  const data = Buffer.from([0, 100, 200, 100, 0, 50].flatMap((value) => [value, value, value]));
  expect([...shrunk({ width: 2, height: 3, data }, 0.5).data].slice(0, 3)).toEqual([50, 50, 50]);
  const whole = sample(5, 5);
  expect(shrunk(whole, 1)).toBe(whole);
});

test('a frame lies around its area and is cut at the edge; side by side has a gap', () => {
  const red = [200, 0, 0] as const;
  const picture = sample(12, 12);
  const marked = framed(picture, { x: 4, y: 4, width: 3, height: 3 }, red, 1);
  expect([pixel(marked, 3, 3), pixel(marked, 7, 7), pixel(marked, 5, 3)]).toEqual([
    [...red],
    [...red],
    [...red],
  ]);
  expect(pixel(marked, 5, 5)).toEqual(pixel(picture, 5, 5));
  expect(pixel(marked, 2, 2)).toEqual(pixel(picture, 2, 2));
  expect(() => framed(picture, { x: -9, y: 4, width: 300, height: 300 }, red)).not.toThrow();
  const both = beside(sample(4, 3), sample(5, 6), 2, [1, 2, 3]);
  expect([both.width, both.height]).toEqual([11, 6]);
  expect([pixel(both, 4, 0), pixel(both, 0, 5)]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(pixel(both, 6, 5)).toEqual(pixel(sample(5, 6), 0, 5));
});
