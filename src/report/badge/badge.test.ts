import { expect, test } from 'vitest';
import { hostile } from '../hostile.fixture.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { firstReport, greenReport } from '../sample/plain.fixture.ts';
import { badge } from './badge.ts';
import { verdictBadge } from './badges.ts';

test('a badge says in words what it shows, and is as wide as its texts', () => {
  const short = badge({ label: 'p95', value: '1 s', tone: 'plain' });
  expect(short).toContain('aria-label="p95: 1 s"');
  expect(short).toContain('<title>p95: 1 s</title>');
  const width = (svg: string): number => Number(/<svg [^>]*?width="(\d+)"/.exec(svg)?.[1]);
  const wide = badge({ label: 'p95 '.repeat(6), value: '1 s', tone: 'plain' });
  expect(width(wide)).toBeGreaterThan(2 * width(short));
  const labelled = (label: string): number => width(badge({ label, value: '', tone: 'plain' }));
  expect(labelled('WWWW') - labelled('')).toBeGreaterThan(3 * (labelled('iiii') - labelled('')));
});

test('what others wrote stays text, in a length that a badge can have', () => {
  for (const text of [...hostile, 'x'.repeat(10_000), '\u202egnp.x', '漢字🙂', '\u0000\u0007']) {
    const svg = badge({ label: text, value: text, tone: 'failed' });
    expect(svg.match(/<(?!\/?(svg|title|rect|path|g|text)\b)/g)).toBeNull();
    expect(svg.match(/\son\w+=/g)).toBeNull();
    // Neither characters that XML knows not nor such that turn the text round.
    expect(svg).toMatch(/^[\n\u0020-\u007e\u00a0-\u200a\u2010-\u2029\u202f-\u{10ffff}]*$/u);
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThan(1_000);
  }
});

test('a verdict counts what got worse; what is undecided, partial or new is never green', () => {
  const failing = failingReport();
  const causes = failing.verdict.causes.filter(({ level }) => level === 'fail').length;
  expect(verdictBadge(failing)).toMatchObject({
    value: causes === 0 ? 'failed' : `${causes} thing${causes === 1 ? '' : 's'} got worse`,
    tone: 'failed',
  });
  const green = greenReport();
  expect(verdictBadge({ ...green, key: 'default' })).toEqual({
    label: 'tidemark',
    value: 'passed',
    tone: 'passed',
  });
  expect(verdictBadge({ ...green, run: { ...green.run, complete: false } }).tone).toBe('undecided');
  expect(verdictBadge(firstReport())).toMatchObject({ value: 'first run', tone: 'first' });
});
