import { expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { hostileStrings } from '../../fixtures/gfm/hostile-strings.ts';
import { faultsOf, readPage } from '../../fixtures/gfm/page.ts';
import { byCmark, byMicromark } from '../../fixtures/gfm/parsers.ts';
import { comment } from './comment/comment.ts';
import { failingReport } from './sample/failing.fixture.ts';
import { summary } from './summary/summary.ts';

// The second stage of a fork's pull request renders a report that the fork's own run wrote: every string in it that the
// schema leaves free may be anything.

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** The value with every string changed by `change`, which is told the way to it. */
function mapped(value: unknown, change: (text: string, way: string) => string, way = ''): Json {
  if (typeof value === 'string') return change(value, way);
  if (Array.isArray(value)) return value.map((one: unknown, at) => mapped(one, change, `${way}/${at}`));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, mapped(one, change, `${way}/${key}`)]),
    );
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}

const sample = failingReport();
const waysOf = (value: unknown): readonly string[] => {
  const ways: string[] = [];
  mapped(value, (text, way) => (ways.push(way), text));
  return ways;
};
/** Addresses are checked on their own: whether a link appears depends on them. */
const free = new Set(
  waysOf(sample).filter(
    (way) =>
      !way.startsWith('/links/') &&
      Report.safeParse(mapped(sample, (text, at) => (at === way ? '@free \u202e`|' : text))).success,
  ),
);
const forged = (text: string): Report =>
  Report.parse(mapped(sample, (old, way) => (free.has(way) ? text : old)));

const hostile = hostileStrings(500, 20261122);

test('most strings of a report are free', () => {
  expect(free.size).toBeGreaterThan(100);
});

test.each([
  ['comment', comment],
  ['summary', summary],
] as const)(
  'whatever a forged report says, the %s keeps its structure in both parsers and GitHub makes nothing of the words',
  (_name, reporter) => {
    const written = (text: string): string =>
      (reporter.render(forged(text), new Map())[0]?.text ?? '').replace(
        /^<!-- tidemark:[\w.-]+ run=[\w.-]+(?: sha=[\w.-]+)? text=\w+ -->\n/,
        '',
      );
    const documents = ['word', ...hostile].map(written);
    const faults = (html: readonly string[]): readonly string[] => {
      const [usual = readPage(''), ...pages] = html.map(readPage);
      return pages.flatMap((page) => faultsOf(page, usual));
    };
    expect(faults(byCmark(documents))).toEqual([]);
    expect(faults(documents.filter((_, at) => at % 10 === 0).map(byMicromark))).toEqual([]);
  },
);
