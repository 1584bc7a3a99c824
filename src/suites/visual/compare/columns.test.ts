import { expect, test } from 'vitest';
import type { Picture } from '#system/png/picture.ts';
import type { Elements } from '../elements.ts';
import { partsOf } from './columns.ts';
import { matchTrees } from './match.ts';
import { comparePixels } from './pixels.ts';
import { treeOf, type Trees } from './tree.ts';

const [width, height] = [400, 600];

/** A column's left side, its width, and how far down what it holds begins. */
type Column = readonly [left: number, wide: number, down: number];

/** Lines of which no two are alike, in columns on white below a bar. */
function picture(columns: readonly Column[], edit?: (data: Buffer) => void): Picture {
  const data = Buffer.alloc(width * height * 3, 255);
  data.fill(90, 0, width * 40 * 3);
  for (const [at, [left, wide, down]] of columns.entries()) {
    for (let y = 0; y < 480 - down; y += 1) {
      for (let x = 0; x < wide; x += 1)
        if ((x * (y + 7 + at * 13)) % 31 < 6)
          data.set([(y + at * 50) % 251, 20, 30], ((y + 60 + down) * width + left + x) * 3);
    }
  }
  edit?.(data);
  return { width, height, data };
}

function row(selector: string, parent: number, box: readonly number[]): Elements['rows'][number] {
  const [x = 0, y = 0, wide = 0, high = 0] = box;
  return [selector, parent, 'div', x, y, wide, high, '', 0, selector.slice(1), '', false];
}

const tree = (columns: readonly Column[]) =>
  treeOf({
    properties: [],
    styles: [[]],
    rows: [
      row('#page', -1, [0, 0, width, height]),
      row('#bar', 0, [0, 0, width, 40]),
      row('#all', 0, [0, 60, width, 480]),
      ...columns.map(([left, wide], at) => row(`#column-${at}`, 2, [left, 60, wide, 480])),
    ],
  });

const base: readonly Column[] = [
  [10, 100, 0],
  [130, 150, 0],
  [300, 90, 0],
];

function compared(columns: readonly Column[], edit?: (data: Buffer) => void) {
  const [now, before] = [picture(columns, edit), picture(base)];
  const trees: Trees = matchTrees(tree(columns), tree(base));
  const parts = partsOf(trees, now, before);
  return {
    parts,
    plain: comparePixels(now, before, 0.05),
    byColumns: comparePixels(now, before, 0.05, { parts }),
  };
}

test('what stands side by side is found below what lies above, and covers both pictures', () => {
  const { parts } = compared(base);
  expect(parts.map(({ now }) => [now.x, now.y, now.width, now.height])).toEqual([
    [0, 0, 400, 60],
    [0, 60, 120, 480],
    [120, 60, 170, 480],
    [290, 60, 110, 480],
    [0, 540, 400, 60],
  ]);
});

test('one column further down changes none beside it', () => {
  const { plain, byColumns } = compared([base[0] ?? [0, 0, 0], [130, 150, 20], [300, 90, 0]]);
  expect(plain.pixels).toBeGreaterThan(5_000);
  // The twenty rows above it, and what they pushed out at its end.
  expect(byColumns.pixels).toBeLessThanOrEqual(40 * 170);
  expect(byColumns.now.touches({ x: 320, y: 60, width: 70, height: 480 })).toBe(false);
});

test('columns that moved aside are compared where they are', () => {
  const moved: readonly Column[] = [
    [10, 100, 0],
    [146, 150, 0],
    [305, 90, 0],
  ];
  const { plain, byColumns } = compared(moved);
  expect(plain.pixels).toBeGreaterThan(5_000);
  expect(byColumns.pixels).toBe(0);
});

test('a change within a column that moved is counted, and by its place of before', () => {
  const moved: readonly Column[] = [
    [10, 100, 0],
    [146, 150, 0],
    [305, 90, 0],
  ];
  const { byColumns } = compared(moved, (data) => {
    for (let y = 200; y < 220; y += 1) data.fill(128, (y * width + 160) * 3, (y * width + 190) * 3);
  });
  expect(byColumns.pixels).toBeGreaterThan(400);
  expect(byColumns.pixels).toBeLessThanOrEqual(600);
  expect(byColumns.shiftOf({ x: 160, y: 100, width: 20, height: 20 })).toEqual({ dx: -16, dy: 0 });
  expect(byColumns.before.touches({ x: 144, y: 200, width: 30, height: 20 })).toBe(true);
});

test('nothing side by side makes no parts, nor does what is there on one side only', () => {
  const one: readonly Column[] = [[10, 380, 0]];
  expect(compared(one).parts).toEqual([]);
  expect(compared([]).parts).toEqual([]);
});
