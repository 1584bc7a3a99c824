import { describe, expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { checkRunOf } from './check-run/check-run.ts';
import { withCauses } from '../../fixtures/causes.ts';
import { comment } from './comment/comment.ts';
import { fitting, utf8Bytes } from './markdown/fit.ts';
import { failingReport } from './sample/failing.fixture.ts';
import { hugeReport } from './sample/huge.fixture.ts';
import { summary, summaryWithin } from './summary/summary.ts';

/** Failing checks, findings and notes of a report, so many times, with every text of others replaced. */
function many(times: number, text: string): Report {
  const report = failingReport();
  const checks = Array.from({ length: times }, (_, at): readonly Check[] =>
    report.verdict.checks.map((one) => ({
      ...one,
      id: `${one.id}/${at}`,
      subject: `${text} ${at}`,
      note: text,
    })),
  ).flat();
  const findings = Array.from({ length: times }, (_, at): readonly JudgedFinding[] =>
    report.verdict.findings.map((one) => ({
      ...one,
      message: `${text} ${at}`,
      selector: text,
      url: text,
      rule: text,
      because: text,
    })),
  ).flat();
  const problems = Array.from({ length: times }, (_, at) => ({
    code: 'a/b',
    owner: 'target' as const,
    message: `${text} ${at}`,
    next: text,
  }));
  const tasks = Array.from({ length: times }, (_, at) =>
    report.run.tasks.map((task) => ({ ...task, id: `${text} ${at}` })),
  ).flat();
  return {
    ...report,
    key: text,
    verdict: { ...report.verdict, checks, findings },
    problems,
    run: { ...report.run, tasks, target: text },
    notes: [text, ...problems.map(({ message }) => message)],
    caveats: Array.from({ length: 40 }, () => text),
    baseline: { found: false, reason: text },
  };
}

const reports: readonly (readonly [string, () => Report])[] = [
  ['3,000 checks', hugeReport],
  ['60 times CJK', () => many(60, '日本語のページです。'.repeat(40))],
  ['60 times emoji', () => many(60, '👩‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿𝕏'.repeat(60))],
  ['60 times backticks', () => many(60, '`` ` ``` x '.repeat(60))],
  ['one message of 100 kB', () => many(1, `Error: ${'x'.repeat(100_000)}`)],
  [
    'addresses of 100 kB',
    () => ({
      ...failingReport(),
      links: {
        run: `https://example.test/${'r'.repeat(100_000)}`,
        report: `https://example.test/${'x'.repeat(100_000)}`,
      },
    }),
  ],
];

/** What a cut in the wrong place leaves behind. */
function tornIn(markdown: string): readonly string[] {
  const blocks = markdown.trimEnd().split('\n\n');
  const tables = blocks.filter((block) => block.startsWith('|')).map((block) => block.split('\n'));
  const torn = tables.flatMap(([head = '', rule = '', ...rows]) => {
    const cells = (row: string) => row.split('|').length;
    return [
      ...(/^\|(?:-+:?\|)+$/.test(rule) ? [] : [`no rule: ${rule}`]),
      ...rows.filter((row) => cells(row) !== cells(head) || !row.endsWith('|')),
      ...(rows.length === 0 ? ['an empty table'] : []),
    ];
  });
  const count = (tag: string) => markdown.split(tag).length - 1;
  const open =
    count('\n<details>') === count('\n</details>') && count('```text') * 2 === count('\n```')
      ? []
      : ['something left open'];
  return [...torn, ...open, ...(/<sub>.*<\/sub>$/.test(blocks.at(-1) ?? '') ? [] : ['no footer'])];
}

describe.each(reports)('%s', (_name, make) => {
  const report = make();
  const texts = {
    comment: [comment.render(report, new Map())[0]?.text ?? '', 60_000],
    summary: [summary.render(report, new Map())[0]?.text ?? '', 1_000_000],
    'check run': [checkRunOf(report, summaryWithin).summary, 65_535],
  } as const;

  test.each(Object.entries(texts))(
    '%s keeps to its size however it is counted, and is whole',
    (_which, [text, most]) => {
      expect(Math.max(utf8Bytes(text), text.length, Array.from(text).length)).toBe(Buffer.byteLength(text));
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
      expect(tornIn(text)).toEqual([]);
      expect(text).toMatch(
        /^(?:<!-- tidemark:\S+ run=214\.1 sha=abcdef012345 text=\w+ -->\n(?:<!-- [^>]* -->\n)?)?### ❌ Tidemark/,
      );
    },
  );

  test('a comment with what does not fit left out says so', () => {
    const [text] = texts.comment;
    expect(text.includes('Not everything fits here: see the report.')).toBe(
      !text.includes('<details><summary>All '),
    );
  });
});

test('the check of the check: a torn text is seen', () => {
  const whole = comment.render(failingReport(), new Map())[0]?.text ?? '';
  expect(tornIn(whole)).toEqual([]);
  for (const at of [200, 400, whole.length - 200, whole.length - 20])
    expect(tornIn(whole.slice(0, at))).not.toEqual([]);
});

test('passing rows go first, then all of them; ten items are always told', () => {
  const sized = (checks: number) => {
    const report = hugeReport();
    return (
      comment.render(
        withCauses({
          ...report,
          verdict: {
            ...report.verdict,
            findings: [],
            checks: report.verdict.checks
              .filter((one, at) => at < checks / 2 || one.status === 'pass')
              .slice(0, checks),
          },
        }),
        new Map(),
      )[0]?.text ?? ''
    );
  };
  const seen = [100, 1500, 3000].map(
    (checks) => /<summary>(.*?)<\/summary>/.exec(sized(checks))?.[1] ?? 'none',
  );
  expect(seen).toEqual([
    'All 100 checks, by cause',
    '750 checks that did not pass (of 1500 checks), by cause',
    'What was found, and how it was compared',
  ]);
  expect(sized(3000)).toContain('… and 990 more, by cause below and in the report.');
});

test('a summary with ever less room stays whole and says what it left out', () => {
  const report = hugeReport();
  const texts = [1_000_000, 600_000, 150_000, 65_535, 30_000, 12_000].map(
    (most) => [most, summaryWithin(report, most)] as const,
  );
  for (const [most, text] of texts) {
    expect(utf8Bytes(text)).toBeLessThanOrEqual(most);
    expect(tornIn(text)).toEqual([]);
  }
  expect(
    texts.map(([, text]) => [
      /All 3000 checks|1000 checks that/.exec(text)?.[0],
      text.includes('How it was measured'),
      text.includes('Not everything'),
    ]),
  ).toEqual([
    ['All 3000 checks', true, false],
    [undefined, false, true],
    [undefined, false, true],
    [undefined, false, true],
    [undefined, false, true],
    [undefined, false, true],
  ]);
});

test('the first text that fits is taken, the last one where none does', () => {
  expect(fitting(3, [() => '日本', () => '日', () => 'a'])).toBe('日');
  expect(fitting(1, [() => '日本', () => '日'])).toBe('日');
});
