import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import type { Loosened } from '#model/record/loosening.ts';
import { storyOf } from './causes/story.ts';
import { annotationsOf } from './annotations/annotations.ts';
import { reporters } from './registry.ts';
import { failingReport } from './sample/failing.fixture.ts';
import { greenReport } from './sample/plain.fixture.ts';
import { line } from './sample/shop.fixture.ts';
import { news } from './view/news.ts';

const items: Loosened['items'] = [
  { key: 'suites.web.budgets.lcp', before: 'max 2s', now: 'max 9s', place: line(12) },
  { key: 'pages.prices', before: '/prices' },
  { key: 'suites.web.findings.ignore', now: 'axe/label (later)', place: line(33) },
];
const green = greenReport();

/** A report as it was, of a pull request that loosens its own check. */
const loosened = (report: Report, more: Partial<Loosened> = {}): Report => ({
  ...report,
  verdict: { ...report.verdict, loosened: { items, failing: false, ...more } },
});
const red = loosened({ ...green, verdict: { ...green.verdict, status: 'fail' } }, { failing: true });
const plain = (text: string): string => stripVTControlCharacters(text).replaceAll(/<\/?code>|`/g, '');
const documents = (report: Report): ReadonlyMap<string, string> =>
  new Map(
    reporters.flatMap((reporter) =>
      reporter
        .render(report, new Map())
        .flatMap(({ name, text }) => (text === undefined ? [] : [[name, plain(text)]])),
    ),
  );

test('every loosening is an item in the comment, summary, terminal and page', () => {
  const told = documents(loosened(green));
  for (const name of ['comment.md', 'summary.md', 'terminal.txt', 'report.html']) {
    const text = told.get(name)?.replaceAll(/\s+/g, ' ');
    expect(text).toContain('This pull request loosens its own check (3)');
    expect(text).toContain('suites.web.budgets.lcp: max 2s → max 9s');
    expect(text).toContain('pages.prices: /prices is gone');
    expect(text).toContain('suites.web.findings.ignore: axe/label (later) is added');
    expect(text).toContain('The verdict goes by what this pull request allows.');
  }
  expect(told.get('junit.xml')).not.toContain('loosen');
});

test('what fails for it alone says so in the headline, what to do, and as a test that failed', () => {
  expect(storyOf(red).title).toBe('the pull request loosens its own check in 3 places');
  const told = documents(red);
  expect(told.get('comment.md')).toContain('approve exactly this commit in a review, and run the job again');
  expect(told.get('junit.xml')?.match(/<failure type="loosened"/g)).toHaveLength(3);
  expect(documents(loosened(failingReport(), { failing: true })).get('comment.md')).toMatch(
    /5 things got worse.*\n\n- .*Looser than the base.* 2 more below/,
  );
});

test('who approved it is named', () => {
  expect(documents(loosened(green, { approvedBy: 'ada' })).get('comment.md')).toContain(
    'ada approved it for this commit',
  );
});

test('each stands at its line: a warning, or an error where it fails', () => {
  const at = (report: Report) =>
    annotationsOf(report)
      .filter(({ title }) => title?.includes('looser'))
      .map(({ level, startLine }) => [level, startLine]);
  expect(at(loosened(green))).toEqual([
    ['warning', 12],
    ['warning', undefined],
    ['warning', 33],
  ]);
  expect(at(red).map(([level]) => level)).toEqual(['error', 'error', 'error']);
});

test('a loosening is news, and nothing loosened says nothing', () => {
  expect([news(loosened(green)), news(loosened(green, { items: [] }))]).toEqual([true, news(green)]);
  expect(documents(loosened(green, { items: [] })).get('comment.md')).not.toContain('loosen');
});
