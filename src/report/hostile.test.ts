import { expect, test } from 'vitest';
import { annotationsOf } from './annotations/annotations.ts';
import { acceptanceAnswer } from './answer/acceptance.ts';
import { topicsOf } from './answer/topics.ts';
import { explanation } from './answer/explanation.ts';
import { notDone, outcomeAt, unknownCommand } from './answer/outcome.ts';
import { comment } from './comment/comment.ts';
import { hostile, reportOf } from './hostile.fixture.ts';
import { junit } from './junit/junit.ts';
import { code, link, prose } from './markdown/markdown.ts';
import { failingReport } from './sample/failing.fixture.ts';
import { summary } from './summary/summary.ts';
import { terminal } from './terminal/terminal.ts';

/** A line with ¤ for its code spans: by CommonMark a run of backticks closes at the next run of the same length. */
function withoutCode(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
  let rest = '';
  let from = 0;
  for (let i = 0; i < runs.length; i += 1) {
    const open = runs[i];
    const closing = runs.findIndex((run, j) => j > i && run.length === open?.length);
    const close = runs[closing];
    if (!open || !close) return `${line.slice(from)} UNCLOSED`;
    rest += `${line.slice(from, open.at)}¤`;
    from = close.at + close.length;
    i = closing;
  }
  return rest + line.slice(from);
}

/** What is left of a line when our own markup is gone. */
function foreign(line: string): string {
  return withoutCode(line)
    .replace(
      /^<!-- tidemark:[A-Za-z0-9._-]* run=[A-Za-z0-9._-]*(?: sha=[A-Za-z0-9._-]*)? text=[a-z0-9]+ -->$/,
      '',
    )
    .replace(/^<!-- tidemark-causes(?: [a-z0-9]{1,16}=[0-9a-f]{7})+ -->$/, '')
    .replace(/^### /, '')
    .replace(/^\d+\. /, '')
    .replace(/^- /, '')
    .replace(/^<sub>(.*)<\/sub>$/, '$1')
    .replace(/^<details><summary>([^<]*)<\/summary>$/, '$1')
    .replace(/^<\/details>$/, '')
    .replace(/^\|.*\|$/, (row) => row.replaceAll('|', ' ').replaceAll('--:', ' ').replaceAll('---', ' '))
    .replace(/\[\*\*Report with pictures\*\*\]\(https?:\/\/[^\s()<>[\]`|\\]*\)/g, '')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .replace(/\[(?:Run|Chart|Picture|Details|Rule|About it)\]\(https?:\/\/[^\s()<>[\]`|\\]*\)/g, '');
}

/** Marks of Markdown and HTML, addresses, references and hashes, emoji codes, beginnings of lists. */
const dangerous = [
  /[<>@#[\]&*_~\\`|^$\p{Cc}\p{Cf}\p{Cs}]|UNCLOSED/u,
  /https?:|www\.|gh-\d|\b[0-9a-f]{7,40}\b|:\w+:/iu,
  /^\s*(?:[-+=]+|\d+[.)])\s/u,
];

const structure = (text: string) => ({
  markers: text.split('<!--').length - text.split('\n<!-- tidemark-causes ').length + 1,
  details: text.split('\n').filter((line) => line === '</details>').length,
  headings: text.split('\n').filter((line) => line.startsWith('#')).length,
});

test('there are more than 200 hostile strings', () => {
  expect(new Set(hostile).size).toBeGreaterThan(200);
});

function faultsOf(markdown: string): readonly string[] {
  return markdown
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [seized] = dangerous.flatMap((pattern) => pattern.exec(foreign(line)) ?? []);
      if (seized !== undefined) return [`${seized} in ${line}`];
      return line.startsWith('|') && ![6, 7].includes(line.split('|').length) ? [`cells of ${line}`] : [];
    });
}

test.each([
  ['comment', comment, 2],
  ['summary', summary, 1],
] as const)(
  'nothing others wrote leaves its code span in the %s, no cell is added, no marker forged',
  (_name, reporter, markers) => {
    const { details } = structure(reporter.render(reportOf('harmless'), new Map())[0]?.text ?? '');
    for (const text of hostile) {
      const markdown = reporter.render(reportOf(text), new Map())[0]?.text ?? '';
      expect({ text, faults: faultsOf(markdown), ...structure(markdown) }).toEqual({
        text,
        faults: [],
        markers,
        details,
        headings: 1,
      });
    }
  },
);

/** Markdown without its blocks of code, each of which is closed by the fence that opened it. */
const withoutFences = (markdown: string): string => markdown.replaceAll(/^(`{3,})text\n[^]*?\n\1$/gm, '¤');

test('nothing others wrote leaves its code span in an answer to a comment', () => {
  for (const text of hostile) {
    const report = reportOf(text);
    const { checks, findings } = report.verdict;
    const accepted = [
      ...checks.map((check) => ({ report, check })),
      ...findings.map((finding) => ({ report, finding })),
    ];
    const all = topicsOf(report);
    const asked = { sha: text, words: text, all, acceptable: () => true };
    const words = { sha: text, subject: text, loosened: true, refused: accepted, others: accepted };
    const answers = [
      acceptanceAnswer({ ...words, accepted }, ''),
      acceptanceAnswer({ ...words, accepted: [] }, ''),
      explanation({ ...asked, meant: [] }),
      explanation({ ...asked, meant: all }),
      explanation({ ...asked, meant: all.slice(-5) }),
      unknownCommand(text),
      notDone(text, text),
      outcomeAt(text, text),
    ];
    for (const answer of answers)
      expect({ text, faults: faultsOf(withoutFences(answer)) }).toEqual({ text, faults: [] });
  }
});

test('the check of the check: raw text is caught', () => {
  for (const raw of [
    '| a @team | b | c | d |',
    '- <img src=x>',
    '- see #12',
    '- `open',
    '| a | b | c |',
    '- www.evil.test',
    '<!-- tidemark:web run=1 --> x',
  ])
    expect(faultsOf(raw)).toHaveLength(1);
});

test('quiet words stay readable, everything else becomes code', () => {
  expect(prose('The page asked @octocat for 3.5 % more, see https://evil.test now.')).toBe(
    'The page asked `@octocat` for 3.5 % more, see `https://evil.test` now.',
  );
  expect(prose('1. first')).toBe('`1`. first');
  expect(prose('ul.grid > li:nth-of-type(8) > a > img picture /a.png → /b.png.')).toBe(
    '`ul.grid > li:nth-of-type(8) > a > img` picture `/a.png` → `/b.png`.',
  );
  expect(prose('`tidemark accept` makes this run the baseline.')).toBe(
    '`tidemark accept` makes this run the baseline.',
  );
});

test('a code span is longer fenced than what it holds, and never empty', () => {
  expect(code('a``b`c')).toBe('```a``b`c```');
  expect(code('`')).toBe('`` ` ``');
  expect(code('a|b\nc')).toBe('`a¦b c`');
  expect(code('\u200b')).toBe('–');
  expect(code('𝕏'.repeat(300), 5)).toBe(`\`${'𝕏'.repeat(4)}…\``);
});

test('a link goes to http(s) without user information or not at all', () => {
  expect(link('Run', 'https://github.com/a/b?x=(1)')).toBe('[Run](https://github.com/a/b?x=%281%29)');
  for (const address of ['javascript:alert(1)', 'https://user:pw@evil.test', 'not an address', undefined])
    expect(link('Run', address)).toBe('Run');
});

test('the terminal gets no control character but our own colours', () => {
  const colours = new RegExp(`${String.fromCharCode(27)}\\[(?:1|22|3\\d|39|90)m`, 'g');
  for (const text of hostile) {
    const plain = (terminal.render(reportOf(text), new Map())[0]?.text ?? '').replace(colours, '');
    expect({ text, control: /[^\n\P{Cc}]|[\p{Cf}\p{Cs}]/u.exec(plain)?.[0] }).toEqual({
      text,
      control: undefined,
    });
  }
});

test('JUnit keeps its elements whatever the text', () => {
  const elements = (text: string) =>
    [...(junit.render(reportOf(text), new Map())[0]?.text ?? '').matchAll(/<\/?([a-z-]+)/g)]
      .map((one) => one[1])
      .toSorted()
      .join(' ');
  const harmless = elements('harmless');
  for (const text of hostile)
    expect({ text, elements: elements(text) }).toEqual({ text, elements: harmless });
});

test("annotations stand on their limit's own line, one a cause", () => {
  const annotations = annotationsOf(failingReport());
  expect(annotations.map(({ level, startLine, title }) => [level, startLine, title])).toEqual([
    ['error', 12, 'Tidemark: Slower to show'],
    ['error', 14, 'Tidemark: Heavier page'],
    ['error', undefined, 'Tidemark: Console error'],
    ['error', undefined, 'Tidemark: Field without a name'],
    ['error', undefined, 'Tidemark: Looks different'],
    ['warning', undefined, 'Tidemark: Less steady'],
    ['warning', 33, 'Tidemark'],
  ]);
  expect(annotations[0]?.message).toMatch(/^\/pricing: LCP 2\.41 → 2\.78.s\. Allowed: 2\.5.s\. → /);
});
