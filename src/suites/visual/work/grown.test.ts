import { expect, test } from 'vitest';
import type { FunctionRow } from './functions.ts';
import { grownFunctions } from './grown.ts';

const row = (name: string, calls: number, rest: Partial<FunctionRow> = {}): FunctionRow => ({
  name,
  script: '/app.js',
  url: '/app-1a2b3c4d.js',
  line: 1,
  column: 10,
  shape: `${name}-shape`,
  calls,
  blocks: 0,
  ...rest,
});

const grown = (now: readonly FunctionRow[], before: readonly FunctionRow[]) =>
  grownFunctions('home/desktop', now, before);
const words = (now: readonly FunctionRow[], before: readonly FunctionRow[]) =>
  grown(now, before).map(({ message }) => message);

test('a function that runs more often is told with its place in what people wrote, and explains the work', () => {
  const place = { file: 'src/list.ts', fileLine: 12 };
  expect(
    grown([row('render', 4_120, place), row('start', 1)], [row('render', 40, place), row('start', 1)]),
  ).toEqual([
    {
      subject: 'home/desktop',
      rule: 'visual/function-grew',
      severity: 'info',
      message: 'render in src/list.ts:12 runs 4,120 times, 40 before.',
      identity: 'function-grew home/desktop src/list.ts render',
      source: { url: '/app-1a2b3c4d.js', line: 1, column: 10, original: { file: 'src/list.ts', line: 12 } },
      amount: { value: 4_080, unit: 'count' },
      explains: ['main-thread'],
      before: { calls: 40, blocks: 0 },
      after: { calls: 4_120, blocks: 0 },
    },
  ]);
});

test('what is new says so, and a loop that goes on longer is no more calls', () => {
  const loop = (blocks: number) => row('sum', 1, { blocks, line: 31 });
  expect(words([row('poll', 900), row('start', 1)], [row('start', 1)])).toEqual([
    'poll in /app-1a2b3c4d.js:1 runs 900 times, not at all before.',
  ]);
  expect(words([loop(96_605)], [loop(91_955)])).toEqual([
    'sum in /app-1a2b3c4d.js:31 goes 96,605 times through its loops and branches, 91,955 before.',
  ]);
});

test('a function without a name is known by its text, and by its script alone where that changed', () => {
  const bare = (shape: string, calls: number) => row('', calls, { shape });
  expect(words([bare('a', 500), bare('b', 7)], [bare('a', 20), bare('c', 7)])).toEqual([
    'A function in /app-1a2b3c4d.js:1 runs 500 times, 20 before.',
  ]);
  expect(words([bare('a', 500), bare('b', 9)], [bare('c', 20), bare('d', 7)])).toEqual([
    'Functions without a name in /app.js run 509 times, 27 before.',
  ]);
});

test('the functions that make up most of it are told, at most five, the most first', () => {
  const many = Array.from({ length: 9 }, (_, at) => row(`f${at}`, 1_000 + at * 500));
  const few = many.map((each) => ({ ...each, calls: 1_000 }));
  expect(grown(many, few).map(({ after }) => after?.['calls'])).toEqual([5_000, 4_500, 4_000, 3_500, 3_000]);
});

test('a page that does no more, or a hundredth more, names nothing', () => {
  expect(words([row('a', 10_000), row('b', 10)], [row('a', 10_000), row('b', 500)])).toEqual([]);
  expect(words([row('a', 100_500)], [row('a', 100_000)])).toEqual([]);
  expect(words([row('a', 90)], [row('a', 10)])).toEqual([]);
});
