import { expect, test } from 'vitest';
import { situations } from '../../../fixtures/situations/situations.ts';
import type { Report } from '#model/record/report.ts';
import { memoryLine, memoryOf, remembered, sinceOfReport } from './memory.ts';
import { comment } from './comment.ts';

const textOf = (report: Report): string => comment.render(report, new Map())[0]?.text ?? '';
const of = (name: string): Report => {
  const make = situations[name];
  if (!make) throw new Error(`no situation ${name}`);
  return make();
};
const at = (sha: string, report: Report): Report => ({
  ...report,
  run: { ...report.run, commit: { sha: sha.repeat(40).slice(0, 40), branch: 'new-products' } },
});
/** The next push: what its report says after reading the comment that stood there. */
const pushed = (sha: string, report: Report, standing: string): Report => {
  const next = at(sha, report);
  const since = sinceOfReport(memoryOf(standing), next);
  return { ...next, ...(since && { since }) };
};

test('a comment remembers which commit first showed each cause', () => {
  const red = at('a', of('red'));
  const ids = red.verdict.causes.map(({ id }) => id);
  expect(memoryOf(textOf(red))).toEqual({
    causes: Object.fromEntries(ids.map((id) => [id, 'aaaaaaa'])),
    repaired: {},
  });
});

test('what stays is there since its first commit, what comes is new, what is gone is repaired', () => {
  const red = at('a', of('red'));
  const [kept] = red.verdict.causes;
  const fewer = { ...of('red'), verdict: { ...red.verdict, causes: kept ? [kept] : [] } };
  const second = pushed('b', fewer, textOf(red));
  expect(Object.keys(second.since?.repaired ?? {})).toHaveLength(6);
  expect(second.since?.causes).toEqual({ [kept?.id ?? '']: 'aaaaaaa' });
  expect(textOf(second)).toContain('(there since `aaaaaaa`)');
  const third = pushed('c', of('red'), textOf(second));
  expect(third.since?.causes[kept?.id ?? '']).toBe('aaaaaaa');
  expect(Object.values(third.since?.causes ?? {}).filter((sha) => sha === 'ccccccc')).toHaveLength(6);
  expect(third.since?.repaired).toEqual({});
});

test('once all is repaired the title says so, and still does in the push after that', () => {
  const repaired = pushed('b', of('green'), textOf(at('a', of('red'))));
  expect(textOf(repaired)).toContain('nothing got worse. All 7 things from `aaaaaaa` are repaired');
  const later = pushed('c', of('green'), textOf(repaired));
  expect(textOf(later)).toContain('All 7 things from `aaaaaaa` are repaired');
});

test('where a question stays open nothing counts as repaired, and it is remembered', () => {
  const unsure = pushed('b', of('undecided'), textOf(at('a', of('red'))));
  expect(textOf(unsure)).not.toContain('repaired');
  const later = pushed('c', of('green'), textOf(unsure));
  expect(textOf(later)).toContain('All 7 things from `aaaaaaa` are repaired');
});

test.each<[string, () => Report]>([
  ['somebody accepted', () => of('accepted')],
  ['the pull request allows more', () => of('loosened')],
  ['a part of it was not measured', () => ({ ...of('green'), caveats: ['Only looks ran.'] })],
])('where %s nothing counts as repaired, and it is remembered', (_why, make) => {
  const unsure = pushed('b', make(), textOf(at('a', of('red'))));
  expect(textOf(unsure)).not.toContain('repaired');
  const later = pushed('c', of('green'), textOf(unsure));
  expect(textOf(later)).toContain('All 7 things from `aaaaaaa` are repaired');
});

test('another attempt at the same commit says nothing of earlier ones, whatever it no longer shows', () => {
  const red = at('a', of('red'));
  expect(sinceOfReport(memoryOf(textOf(red)), red)).toBeUndefined();
  expect(sinceOfReport(memoryOf(textOf(red)), at('a', of('green')))).toBeUndefined();
});

test.each([
  'no comment of ours',
  '<!-- tidemark:web run=1.1 sha=abc text=x -->\n### ✅ Tidemark',
  '<!-- tidemark:web run=1.1 text=x -->\n<!-- tidemark-causes k3v9=3f2a91 -->',
  '<!-- tidemark:web run=1.1 text=x -->\n<!-- tidemark-causes k3v9=3f2a91c --><img>',
  '<!-- tidemark:web run=1.1 text=x -->\n<!-- tidemark-causes __proto__=3f2a91c -->',
  `<!-- tidemark:web run=1.1 text=x -->\n<!-- tidemark-causes${' a=3f2a91c'.repeat(5_000)} -->`,
])('%#: a text that is no memory is none', (text) => {
  expect(memoryOf(text)).toBeUndefined();
});

test('a memory read back is what was written, and no longer than a hundred of each', () => {
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`id${at}`, '3f2a91c']));
  const line = memoryLine({ causes: many, repaired: { k3v9: '1a2b3c4' } });
  const back = memoryOf(`<!-- tidemark:web -->\n${line}`);
  expect(Object.keys(back?.causes ?? {})).toHaveLength(100);
  expect(back?.repaired).toEqual({ k3v9: '1a2b3c4' });
  expect(memoryLine(remembered(of('green')))).toBe('');
});
