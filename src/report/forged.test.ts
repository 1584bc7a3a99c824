import { expect, test } from 'vitest';
import { hostileStrings } from '../../fixtures/gfm/hostile-strings.ts';
import { faultsOf, readPage } from '../../fixtures/gfm/page.ts';
import { byCmark, byMicromark } from '../../fixtures/gfm/parsers.ts';
import { comment } from './comment/comment.ts';
import { forgedReport, freeStrings } from './forged.fixture.ts';
import { summary } from './summary/summary.ts';

// The second stage of a fork's pull request renders a report that the fork's own run wrote: every string in it that the
// schema leaves free may be anything.

const hostile = hostileStrings(500, 20261122);

test('most strings of a report are free', () => {
  expect(freeStrings.length).toBeGreaterThan(100);
});

test.each([
  ['comment', comment],
  ['summary', summary],
] as const)(
  'whatever a forged report says, the %s keeps its structure in both parsers and GitHub makes nothing of the words',
  (_name, reporter) => {
    const written = (text: string): string =>
      (reporter.render(forgedReport(text), new Map())[0]?.text ?? '')
        .replace(/^<!-- tidemark:[\w.-]+ run=[\w.-]+(?: sha=[\w.-]+)? text=\w+ -->\n/, '')
        .replace(/^<!-- tidemark-causes(?: [a-z0-9]{1,16}=[0-9a-f]{7})+ -->\n/, '')
        // How much it is stands in bold as far as there is room for it.
        .replaceAll(/^\d+\. .*$/gm, (line) => line.replaceAll(/\*\*([^*`]+)\*\*/g, '$1'));
    const documents = ['word', ...hostile].map(written);
    const faults = (html: readonly string[]): readonly string[] => {
      const [usual = readPage(''), ...pages] = html.map(readPage);
      return pages.flatMap((page) => faultsOf(page, usual));
    };
    expect(faults(byCmark(documents))).toEqual([]);
    expect(faults(documents.filter((_, at) => at % 10 === 0).map(byMicromark))).toEqual([]);
  },
);
