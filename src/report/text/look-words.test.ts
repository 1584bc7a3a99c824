import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { comment } from '../comment/comment.ts';
import { html } from '../html/html.ts';
import { checkOf, metrics } from '../sample/shop.fixture.ts';
import { greenReport } from '../sample/plain.fixture.ts';
import { liveReport } from '../sample/live.fixture.ts';
import { terminal } from '../terminal/terminal.ts';
import { viewOf } from '../view/view.ts';
import { news } from '../view/news.ts';

const finding: JudgedFinding = {
  suite: 'looks',
  subject: 'pricing/mobile',
  rule: 'visual/console-error',
  severity: 'error',
  message: 'Console error: no rounding rule for GBP',
  identity: 'gbp',
  url: '/pricing',
  state: 'new',
  failing: false,
  doubt: 'comes-and-goes',
  seen: { runs: 3, of: 6 },
  seenBefore: { runs: 0, of: 6 },
};
const few: Partial<JudgedFinding> = {
  doubt: 'few-looks',
  seen: { runs: 1, of: 1 },
  seenBefore: { runs: 0, of: 1 },
};
const warned = (reason: Check['reason']): Check =>
  checkOf('looks', 'pricing/mobile', undefined, { kind: 'findings', status: 'warn', reason, now: 1 });

/** A report in which nothing but this warns. */
function warning(check: Check, findings: readonly JudgedFinding[], report = greenReport()): Report {
  const { verdict } = report;
  const counts = { ...verdict.counts, warn: 1 };
  return {
    ...report,
    verdict: {
      ...verdict,
      status: 'warn',
      counts,
      checks: [check, ...verdict.checks],
      findings: [...findings],
    },
  };
}

const textOf = (reporter: typeof comment, report: Report): string =>
  (reporter.render(report, new Map())[0]?.text ?? '').replaceAll('\u00A0', ' ');

test('an unsteady finding is told with where, how often on either side, and what to do, and is news', () => {
  const report = warning(warned('unsteady-findings'), [finding]);
  const text = textOf(comment, report);
  expect(text).toContain('**Findings that come and go** (1)');
  for (const words of [
    / error `visual\/console-error`: .*GBP \(`\/pricing`\) seen in 3 of 6 looks at the head/,
    /never in 6 at the base\. \*\*Next:\*\* find what makes it come and go/,
  ])
    expect(text).toMatch(words);
  // Listed by name, it needs no row of its own.
  expect(text).not.toContain('Findings | –');
  expect(news(report)).toBe(true);
  expect(textOf(terminal, report).replaceAll(/\s+/g, ' ')).toContain(
    'seen in 3 of 6 looks at the head, never in 6 at the base',
  );
  const page = textOf(html, report);
  for (const words of ['Findings that come and go', 'never in 6 at the base', '<dt>Next</dt>'])
    expect(page).toContain(words);
});

test('the check itself says that it only warns, and of how many', () => {
  const row = (reason: Check['reason']) =>
    viewOf(warning(warned(reason), [])).rows.find(({ mark }) => mark === 'warned');
  expect([row('unsteady-findings')?.why, row('few-looks')?.why, row('few-looks')?.limit]).toEqual([
    '1 finding, listed below, that came and went: a warning at most',
    '1 finding, listed below, looked at too seldom to fail',
    'only warned of',
  ]);
});

/** What is told of a finding that was looked at too seldom. */
function advice(report: Report, changes: Partial<JudgedFinding> = {}): string {
  const [group] = viewOf(warning(warned('few-looks'), [{ ...finding, ...few, ...changes }], report)).findings;
  return `${group?.title}: ${group?.lines[0]?.seen}; ${group?.lines[0]?.next}`;
}

test('a finding that was looked at too seldom says how to look more often: it hangs on how it is compared', () => {
  const stored = { ...greenReport(), baseline: { ...greenReport().baseline, live: undefined } } as Report;
  expect(advice(stored)).toBe(
    'New findings, looked at too seldom to fail: seen in the only look at the head, not in the one at the base; ' +
      'record the baseline anew: a push to the base branch looks 5 times, elsewhere `tidemark run --looks 5` ' +
      'and `tidemark accept` do',
  );
  expect(advice(stored, { seen: { runs: 2, of: 2 }, seenBefore: { runs: 0, of: 5 } })).toContain(
    'seen in 2 of 2 looks at the head, never in 5 at the base; run it again',
  );
  expect(advice(stored, { suite: 'api' })).toContain('or hold `error-rate` to a limit');
  expect(advice(liveReport(), { suite: 'web' })).toContain(
    'give the comparison more time (`compare.max-time`)',
  );
});

test('an exact number that was looked at too seldom says its change, the looks, and how to get more', () => {
  const check = checkOf('web', 'home/mobile', metrics.bytes, {
    kind: 'regression',
    status: 'warn',
    reason: 'few-looks',
    now: 344_102,
    before: 312_480,
    basis: { kind: 'exact', n: 3 },
    looks: { base: 3, head: 3 },
    limit: { type: 'regress', value: 0.05, source: 'config' },
  });
  const why = viewOf(warning(check, [])).changed[0]?.why.replaceAll(/[\u00A0\u202F]/g, ' ');
  expect(why).toContain(
    'more than the allowed +5 % (your budget), but 3 looks at the base and 3 at the head',
  );
  expect(why).toContain('record the baseline anew');
});
