import { expect, test } from 'vitest';
import { generated } from '../../fixtures/situations/generated.ts';
import { situations } from '../../fixtures/situations/situations.ts';
import type { Report } from '#model/record/report.ts';
import { itemsOf } from './causes/items.ts';
import { lineOf, MAX_LINE, seenLength } from './causes/line.ts';
import { storyOf } from './causes/story.ts';
import { MAX_TITLE } from './causes/title.ts';
import { comment } from './comment/comment.ts';
import { terminal } from './terminal/terminal.ts';

// What a person reads of every situation before a click: short, whole, and in plain words.

const all: readonly (readonly [string, () => Report])[] = [...Object.entries(situations), ...generated];

/** What is read before a click, as lines that say something; names in code say what they say. */
function beforeFold(report: Report): readonly string[] {
  const text = comment.render(report, new Map())[0]?.text ?? '';
  const [head = ''] = text.split(/<details>|<sub>/);
  return head
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('<!--'))
    .map((line) => line.replaceAll('\u00a0', ' '));
}

const STATISTICS =
  /95 % CI|\bpairs?\b|\bnoise\b|\bpreset\b|\bgated\b|shown only|no budget|\bexact\b|runs alike/i;

/** What reads as an error: a change of nothing, half a thing, a number that is none. */
const ODD =
  /[−+]0 (?:ms|s|kB|%)|\bNaN\b|undefined|\bnull\b|\bInfinity\b|\d+\.\d+ (?:tasks|requests|checks|things)/;

test('there are more than thirty situations', () => {
  expect(all.length).toBeGreaterThan(30);
});

test.each(all)('%s: the title is short, and says what happened', (_name, make) => {
  const { title } = storyOf(make());
  expect(seenLength(title)).toBeLessThanOrEqual(MAX_TITLE);
  expect(title.length).toBeGreaterThan(10);
  expect(title).not.toMatch(STATISTICS);
});

test.each(all)('%s: no item is long, each has where, how much and what to do', (_name, make) => {
  for (const item of itemsOf(make())) {
    const { name, where, what, allowed, advice } = lineOf(item);
    const line = `${name} ${where}: ${what}.${allowed === '' ? '' : ` Allowed: ${allowed}.`} → ${advice}.`;
    expect({ line, isShort: seenLength(line) <= MAX_LINE }).toEqual({ line, isShort: true });
    expect([name, where, what, advice].filter((part) => part.replaceAll('`', '').trim() === '')).toEqual([]);
  }
});

test.each(all)('%s: before the fold no statistics, nothing odd, and at most twelve lines', (_name, make) => {
  const report = make();
  const lines = beforeFold(report);
  const words = lines.map((line) => line.replaceAll(/`[^`]*`/g, 'name').replaceAll(/\]\([^)]*\)/g, ']'));
  expect(words.filter((line) => STATISTICS.test(line) || ODD.test(line))).toEqual([]);
  const { problems, items, loosened } = storyOf(report);
  const caveats = report.caveats?.length ?? 0;
  const isCrowded = items.length > 10 || problems.length > 0 || loosened !== undefined;
  expect(lines.length - caveats).toBeLessThanOrEqual(isCrowded ? 14 : 12);
});

test.each(all)('%s: the terminal keeps to a hundred columns and ends with the verdict', (_name, make) => {
  const report = make();
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  const text = (terminal.render(report, new Map())[0]?.text ?? '').replaceAll(escapes, '');
  const lines = text.trimEnd().split('\n');
  expect(lines.filter((line) => Array.from(line).length > 100)).toEqual([]);
  expect(lines.slice(-4).join('\n')).toMatch(
    /^(?:FAILED|PASSED|PASSED WITH WARNINGS|UNDECIDED|FIRST RUN) {2}/m,
  );
});
