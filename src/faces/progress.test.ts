import { expect, test } from 'vitest';
import type { RunEvent } from '#model/progress.ts';
import { helpText } from './help.ts';
import { print } from './problem-text.ts';
import { progressOn } from './progress.ts';
import { table } from './table.ts';

const task = (id: string) => ({ id, runs: 2, estimate: 9_000 });
const done = { id: 'web:home', suite: 'web', subjects: ['home'], hash: 'h', status: 'done' as const, runs: 2, ms: 17_400 };
const story: readonly (RunEvent | number)[] = [
  { type: 'plan', tasks: [task('web:home'), task('web:about')] },
  { type: 'task-start', id: 'web:home', index: 0 },
  5_000,
  { type: 'task-progress', id: 'web:home', run: 1, of: 2, share: 0.25, words: 'run 1 of 2' },
  16_000,
  { type: 'task-progress', id: 'web:home', run: 2, of: 2, share: 0.5, words: 'run 2 of 2' },
  { type: 'task-end', outcome: done, words: '29 figures' },
  { type: 'task-start', id: 'web:about', index: 1 },
  { type: 'task-end', outcome: { ...done, id: 'web:about', status: 'failed', ms: 900 }, words: '/about answers with status 500.' },
  { type: 'step', words: 'comparing' },
];

function told(isTTY: boolean): string {
  let text = '';
  let now = 0;
  const tell = progressOn({ write: (more) => void (text += more), isTTY, columns: 100, colour: false }, () => now);
  for (const event of story) {
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

test('text from elsewhere cannot forge a workflow command or colour a stream that wants none', () => {
  let text = '';
  print({ write: (more) => void (text += more), isTTY: false, columns: 80, colour: false }, '::error::x\n  ::set-output name=a::b\n\u001B[31mred\u001B[0m ##[group]y\n');
  expect(text).toBe(': :error::x\n  : :set-output name=a::b\nred # #[group]y\n');
});

test('help names every command and option, columns are aligned', () => {
  expect(helpText()).toContain('  doctor  look at everything a run needs, measure nothing');
  expect(table([['a', 'bb', 'c'], ['aaa', 'b', 'd']])).toBe('a    bb  c\naaa  b   d\n');
});
