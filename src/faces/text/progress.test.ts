import { expect, test } from 'vitest';
import type { FiguresDecided, RunEvent } from '#model/contract/event.ts';
import type { Problem } from '#model/problem.ts';
import { print } from './problem-text.ts';
import { progressOn } from './progress.ts';

const task = (id: string) => ({ id, runs: 2, estimate: 9_000 });
const done = {
  id: 'web:home',
  suite: 'web',
  subjects: ['home'],
  hash: 'h',
  status: 'done' as const,
  runs: 2,
  ms: 17_400,
};
const [half, begun] = [
  { done: 5_000, of: 10_000, unit: 'ms' },
  { done: 0, of: 10_000, unit: 'ms' },
] as const;
const gone: Problem = {
  code: 'target/page-status',
  owner: 'target',
  message: '/about answers with status 500.',
  next: 'Mend it.',
};
const story: readonly (RunEvent | number)[] = [
  { type: 'plan', tasks: [task('web:home'), task('web:about')] },
  { type: 'task-started', task: 'web:home', index: 0 },
  5_000,
  { type: 'progress', task: 'web:home', run: { number: 1, of: 2, warmUp: false }, ...half },
  16_000,
  { type: 'progress', task: 'web:home', run: { number: 2, of: 2, warmUp: false }, ...begun },
  { type: 'task-ended', outcome: done, measurements: 29, findings: 0 },
  { type: 'task-started', task: 'web:about', index: 1 },
  {
    type: 'task-ended',
    outcome: { ...done, id: 'web:about', status: 'failed', ms: 900 },
    measurements: 0,
    findings: 0,
    problem: gone,
  },
  { type: 'note', text: 'comparing' },
];

const pair = { type: 'pair', of: 20, task: 'web:home/mobile', share: 0.5, left: 200_000 } as const;
const inPairs: readonly (RunEvent | number)[] = [
  { type: 'pairs', tasks: 2, of: 20, left: 600_000 },
  500,
  { ...pair, pair: 0, side: 'base' },
  30_000,
  { ...pair, pair: 1, side: 'base' },
  { type: 'round', round: 1, of: 20, open: 2, figures: { decided: 0, of: 9, failed: false }, left: 590_000 },
  61_000,
  { ...pair, pair: 2, side: 'base', figures: { decided: 0, of: 9, failed: false } },
  { type: 'round', round: 2, of: 20, open: 1, figures: { decided: 4, of: 9, failed: false }, left: 80_500 },
  { type: 'round', round: 3, of: 20, open: 0, figures: { decided: 9, of: 9, failed: false }, left: 0 },
];

function told(isTTY: boolean, events = story): string {
  let text = '';
  let now = 0;
  const tell = progressOn(
    { write: (more) => void (text += more), isTTY, columns: 100, colour: false },
    () => now,
  );
  for (const event of events) {
    if (typeof event === 'number') now += event;
    else tell(event);
  }
  return text;
}

test('a log gets plain lines: start, a sign of life, end', () => {
  expect(told(false)).toMatchInlineSnapshot(`
    "Measuring 2 tasks, about 1 min
    [1/2] web:home …
      … web:home: 50 %, run 2 of 2, about 27 s left
    [1/2] ✓ measured web:home in 17 s: 29 figures
    [2/2] web:about …
    [2/2] ✗ failed web:about in 0.9 s: /about answers with status 500.
    comparing
    "
  `);
});

test('a terminal gets one moving line with a bar and the time left', () => {
  const text = told(true);
  expect(text).toContain('\r\u001B[K[1/2] ██████░░░░░░░░░░░░░░░░░░ web:home  run 1 of 2  about 32 s left');
  expect(text.split('\n').filter((line) => line.includes('…'))).toEqual([]);
});

test('pairs are a line a round in a log, and a sign of life each minute', () => {
  expect(told(false, inPairs)).toMatchInlineSnapshot(`
    "Measuring 2 tasks in up to 20 pairs, base and head in turn, at most 10 min left
    Pair 1 of 20: 0 of 9 figures decided; 2 tasks go on, at most 10 min left
      … pair 2 of 20, web:home/mobile, base; 0 of 9 figures decided, at most 3 min left
    Pair 2 of 20: 4 of 9 figures decided; 1 task goes on, at most 81 s left
    Pair 3 of 20: 9 of 9 figures decided; all is measured
    "
  `);
});

test('pairs are one moving line on a terminal, with what is decided and the time left', () => {
  const text = told(true, inPairs);
  expect(text).toContain(
    '\r\u001B[Kpair 2 of 20, web:home/mobile, base; 0 of 9 figures decided, at most 3 min left',
  );
  expect(text).toContain('\r\u001B[Kbefore the pairs, web:home/mobile, warm-up, base, at most 3 min left');
  expect(text.split('\n')).toHaveLength(2);
});

test('once a figure failed nothing more is counted, and where nothing is to be decided nothing is said of it', () => {
  const round = { type: 'round', round: 4, of: 20, open: 0, left: 0 } as const;
  const end = (figures: FiguresDecided) => told(false, [{ ...round, figures }]);
  expect(end({ decided: 1, of: 9, failed: true })).toBe('Pair 4 of 20: a figure failed; all is measured\n');
  expect(end({ decided: 0, of: 0, failed: false })).toBe('Pair 4 of 20: all is measured\n');
});

test('text from elsewhere cannot forge a workflow command or colour a stream that wants none', () => {
  let text = '';
  print(
    { write: (more) => void (text += more), isTTY: false, columns: 80, colour: false },
    '::error::x\n  ::set-output name=a::b\n\u001B[31mred\u001B[0m ##[group]y\n',
  );
  expect(text).toBe(': :error::x\n  : :set-output name=a::b\nred # #[group]y\n');
});
