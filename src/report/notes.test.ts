import { expect, test } from 'vitest';
import { alikeWords } from './aa.ts';
import { steadinessNotes, trendNotes } from './notes.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const trend = {
  subject: { id: 'home/mobile', page: { name: 'home', path: '/' }, variant: { device: 'mobile' } },
  metric: { title: 'LCP', unit: 'ms', better: 'lower' },
  share: 0.09,
  sha: 'abc1234def5678',
  ago: 12,
} as const;

test('a trend names the figure, how much, the commit and how long ago, in the words of its unit', () => {
  const told = trendNotes([
    trend,
    { ...trend, metric: { title: 'JS', unit: 'bytes', better: 'lower' }, share: -0.2 },
    { ...trend, metric: { title: 'Throughput', unit: 'per-second', better: 'higher' }, share: -0.1 },
  ]).map(plain);
  expect(told).toEqual([
    'Trend of the base branch: LCP of / on mobile became 9 % slower around abc1234, 12 runs ago.',
    'Trend of the base branch: JS of / on mobile became 20 % smaller around abc1234, 12 runs ago.',
    'Trend of the base branch: Throughput of / on mobile became 10 % lower around abc1234, 12 runs ago.',
  ]);
  const { sha: _, ...unknown } = trend;
  expect(trendNotes([unknown]).map(plain)).toEqual([
    'Trend of the base branch: LCP of / on mobile became 9 % slower, 12 runs ago.',
  ]);
});

test('many trends are five and a count', () => {
  expect(trendNotes(Array.from({ length: 9 }, () => trend)).map(plain)).toHaveLength(6);
  expect(trendNotes(Array.from({ length: 9 }, () => trend)).at(-1)).toBe(
    'Trend of the base branch: 4 more figures changed level.',
  );
});

test("a subject's name that steers a terminal is harmless", () => {
  const [told = ''] = trendNotes([
    { ...trend, subject: { id: 'home', page: { name: 'home', path: '\u001B[31m/\n' } } },
  ]);
  expect(['\u001B', '\n'].some((character) => told.includes(character))).toBe(false);
});

test('what was not steady is told with its seconds and what to do', () => {
  expect(
    steadinessNotes([
      { kind: 'never-steady' },
      { kind: 'warm-up', until: 12 },
      { kind: 'change', at: 40, share: 0.5 },
      { kind: 'change', at: 60, share: -0.2 },
      { kind: 'spike', from: 30, to: 34, share: 2 },
    ]).map(plain),
  ).toEqual([
    'The run never reached a steady state: its latency was still settling half-way through, ' +
      'so its figures are those of a start.',
    'The run was clearly slower until second 12: a longer `warmup` keeps the start out of its figures.',
    'The run became 50 % slower from second 40 on.',
    'The run became 20 % faster from second 60 on.',
    'The run had a spike from second 30 to 34, 200 % above its usual latency.',
  ]);
});

test('an A/A run says its rate with the bound, and noise and bias a figure', () => {
  const figure = {
    subject: { id: 'home', page: { name: 'home', path: '/' } },
    metric: { title: 'LCP', unit: 'ms' },
    scale: 'relative',
    comparisons: 3,
    alarms: 0,
    noise: 0.04,
    bias: -0.002,
    interval: [-0.01, 0.006],
  } as const;
  const { rate, rows } = alikeWords({
    alarms: { comparisons: 312, alarms: 0, figures: 1_862, figureAlarms: 0, atMost: 0.01216 },
    figures: [figure, { ...figure, scale: 'absolute', noise: 12, bias: 3, interval: [-4, 10] }],
  });
  expect(plain(rate)).toBe(
    '312 A/A comparisons, 0 alarms, at most 1.2 % at 95 % (1862 gated figures, 0 alarms).',
  );
  expect(rows.slice(1).map((row) => row.map(plain))).toEqual([
    ['/', 'LCP', '±4 %', '−0.2 % (−1 % … +0.6 %)', '3', '0'],
    ['/', 'LCP', '±12 ms', '+3 ms (−4 ms … +10 ms)', '3', '0'],
  ]);
  expect(
    alikeWords({ alarms: { comparisons: 0, alarms: 0, figures: 0, figureAlarms: 0 }, figures: [] }),
  ).toEqual({ rate: '0 A/A comparisons, 0 alarms (0 gated figures, 0 alarms).', rows: [] });
});
