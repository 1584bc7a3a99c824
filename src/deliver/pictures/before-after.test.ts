import { expect, test } from 'vitest';
import { decodePng } from '#system/png/decode.ts';
import type { Area } from '#system/png/compose.ts';
import type { Picture } from '#system/png/picture.ts';
import { beforeAfter } from './before-after.ts';
import { changedArea, windowAround } from './focus.ts';

const [WHITE, BLUE, GREEN] = [
  [250, 250, 250],
  [20, 60, 200],
  [10, 160, 60],
];

/** A page with coloured areas, and a line every 50 px from its end whose colour says how far away that is. */
function page(
  height: number,
  areas: readonly (readonly [Area, readonly number[]])[] = [],
  width = 400,
): Picture {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const inside = areas.find(
        ([area]) => x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height,
      );
      const line =
        (height - y) % 50 === 0 ? [(height - y) % 251, (height - y) % 241, (height - y) % 239] : WHITE;
      data.set(inside?.[1] ?? line, (y * width + x) * 3);
    }
  return { width, height, data };
}

function noise(width: number, height: number): Picture {
  const data = Buffer.alloc(width * height * 3);
  let seed = 11;
  for (let at = 0; at < data.length; at += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    data[at] = seed >>> 24;
  }
  return { width, height, data };
}

const BOX = { x: 150, y: 900, width: 100, height: 40 };
const has = ({ data }: Picture, colour: readonly number[]) => data.indexOf(Buffer.from(colour)) >= 0;

test('both sides stand beside each other, cut to the change and never a whole page', () => {
  const before = { picture: page(1500, [[BOX, BLUE]]), box: BOX };
  const now = { picture: page(1500, [[BOX, GREEN]]), box: BOX };
  const cut = beforeAfter({ before, now });
  const picture = decodePng(cut?.png ?? new Uint8Array());
  expect([cut?.shows, cut?.width, picture.width, picture.height]).toEqual(['both', 648, 648, 160]);
  expect([has(picture, BLUE), has(picture, GREEN)]).toEqual([true, true]);
  expect(cut?.png.byteLength).toBeLessThan(100_000);
});

test('a window keeps to the page, holds its box or the top of it, and never all of a page', () => {
  const boxes = [
    BOX,
    { x: 0, y: 0, width: 400, height: 1500 },
    { x: -50, y: -50, width: 10, height: 10 },
    { x: 390, y: 1495, width: 300, height: 300 },
    { x: 10, y: 10, width: 0, height: 0 },
  ];
  for (const { width, height } of [
    { width: 400, height: 1500 },
    { width: 30, height: 3 },
    { width: 1280, height: 40 },
  ])
    for (const box of boxes) {
      const view = windowAround(box, { width, height });
      expect([
        view.x >= 0,
        view.y >= 0,
        view.x + view.width <= width,
        view.y + view.height <= height,
      ]).toEqual([true, true, true, true]);
      expect(view.height).toBeLessThanOrEqual(Math.max(1, height * 0.6));
    }
  expect(windowAround({ x: 0, y: 100, width: 400, height: 1400 }, { width: 400, height: 1500 }).y).toBe(60);
});

test('what looks the same on both sides is shown once; one side alone too', () => {
  const same = { picture: page(1500, [[BOX, BLUE]]), box: BOX };
  expect(beforeAfter({ before: { ...same, box: undefined }, now: same })?.shows).toBe('now');
  expect(beforeAfter({ before: undefined, now: same })?.shows).toBe('now');
  expect(beforeAfter({ before: same, now: undefined })?.shows).toBe('before');
  expect(beforeAfter({ before: undefined, now: undefined })).toBeUndefined();
});

test('what something higher up pushed down is compared with where it stood', () => {
  const now = { picture: page(1500, [[{ ...BOX, y: 900 }, GREEN]]), box: { ...BOX, y: 900 } };
  const before = { picture: page(1373, [[{ ...BOX, y: 773 }, BLUE]]), box: undefined };
  const picture = decodePng(beforeAfter({ before, now })?.png ?? new Uint8Array());
  expect([has(picture, BLUE), has(picture, GREEN)]).toEqual([true, true]);
});

test('a move is seen in one window that holds both places', () => {
  const to = { ...BOX, y: 1100 };
  const before = { picture: page(1500, [[BOX, BLUE]]), box: BOX };
  const now = { picture: page(1500, [[to, BLUE]]), box: to };
  expect(decodePng(beforeAfter({ before, now })?.png ?? new Uint8Array()).height).toBe(320);
});

test('without a box it is cut to where both sides differ, and where nothing differs there is nothing', () => {
  const [was, is] = [page(1500), page(1500, [[BOX, GREEN]])];
  expect(changedArea(was, is)).toEqual(BOX);
  expect(
    beforeAfter({ before: { picture: was, box: undefined }, now: { picture: is, box: undefined } })?.shows,
  ).toBe('both');
  expect(changedArea(was, was)).toBeUndefined();
  expect(
    beforeAfter({ before: { picture: was, box: undefined }, now: { picture: was, box: undefined } }),
  ).toBeUndefined();
});

test('a photo is made smaller until it fits; what would be too small to see is left out', () => {
  const box = { x: 0, y: 0, width: 1280, height: 700 };
  const sides = { before: { picture: noise(1280, 2000), box }, now: { picture: page(2000, [], 1280), box } };
  const cut = beforeAfter(sides);
  expect(cut?.png.byteLength).toBeLessThanOrEqual(100_000);
  expect(cut?.width).toBeGreaterThan(300);
  expect(beforeAfter(sides, 2_000)).toBeUndefined();
});
