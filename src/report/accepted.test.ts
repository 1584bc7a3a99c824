import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { withCauses } from '../../fixtures/causes.ts';
import { reporters } from './registry.ts';
import { statusLine } from './commit-status/commit-status.ts';
import { failingReport } from './sample/failing.fixture.ts';
import { news } from './view/news.ts';

const who = { by: 'ada', sha: 'abcdef0123456789abcdef0123456789abcdef01' };

/** The failing report, all that failed in it accepted. */
function acceptedReport(by = who.by): Report {
  const report = failingReport();
  const { verdict } = report;
  const accepted = { by, sha: who.sha };
  const checks = verdict.checks.map((check) =>
    check.status === 'fail' || check.status === 'warn' || check.status === 'absent'
      ? { ...check, status: 'pass' as const, reason: 'accepted' as const, accepted }
      : check,
  );
  const findings = verdict.findings.map((finding) =>
    finding.failing ? { ...finding, failing: false, accepted } : finding,
  );
  const counts = { pass: checks.length, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0 };
  return withCauses({ ...report, verdict: { ...verdict, status: 'pass', counts, checks, findings } });
}

const textOf = (id: string, report: Report): string =>
  stripVTControlCharacters(
    reporters.find((reporter) => reporter.id === id)?.render(report, new Map())[0]?.text ?? '',
  ).replaceAll(/[\u00a0\s]+/g, ' ');

test('what was accepted is told with its figure, its limit, who accepted it and at which commit', () => {
  for (const id of ['comment', 'summary', 'terminal']) {
    const text = textOf(id, acceptedReport()).replaceAll(/[`*]/g, '');
    expect(text).toMatch(/Accepted in this pull request \(\d+\)/);
    expect(text).toMatch(
      /LCP: .*2\.78 s.*, beyond .* accepted in this pull request by ada, who saw it at abcdef0; anything else/,
    );
    expect(text).toMatch(/console-error|Cannot read properties of undefined/);
  }
  expect(textOf('html', acceptedReport())).toContain('who saw it at');
});

test('the headline and the commit status say that it passed by acceptance, and it is worth a comment', () => {
  expect(statusLine(acceptedReport())).toBe('nothing got worse but what was accepted (5 checks)');
  expect(news(acceptedReport())).toBe(true);
});

test('a login calls nobody and writes no markup', () => {
  const text = textOf('comment', acceptedReport('@octo/team <img src=x> `|'));
  const outside = text.replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
  expect(outside).not.toMatch(/@octo|<img/);
});

test('the comment names the commands where comments are answered and something did not pass', () => {
  const named = (report: Report) => textOf('comment', report).includes('/tidemark explain');
  expect(named(failingReport())).toBe(false);
  expect(named({ ...failingReport(), answered: true })).toBe(true);
  expect(named({ ...acceptedReport(), answered: true })).toBe(false);
});
