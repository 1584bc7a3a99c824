import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { itemName } from '#report/answer/acceptance.ts';
import { failingReport } from '#report/sample/failing.fixture.ts';
import { withCauses } from '../deliver/causes.ts';
import { chosen, claimsIn } from './claims.ts';

const base = failingReport();
const [pixels] = base.verdict.checks.filter(({ basis }) => basis?.kind === 'contrast');
const subject = { suite: pixels?.suite ?? '', subject: pixels?.subject ?? '' };

/** A report in which these elements of one page look other than they did, and its picture is over its limit. */
function reportOf(findings: readonly Partial<JudgedFinding>[]): Report {
  const checks: Check[] = pixels ? [{ ...pixels, status: 'fail', reason: 'over-limit', now: 0.2 }] : [];
  const changed = findings.map((finding): JudgedFinding => ({
    ...subject,
    rule: 'visual/element-changed',
    severity: 'error',
    message: `${finding.selector} text.`,
    identity: `visual/element-changed ${finding.selector}`,
    state: 'new',
    failing: true,
    explains: ['pixels'],
    ...finding,
  }));
  return withCauses({ ...base, verdict: { ...base.verdict, checks, findings: changed } });
}

const named = (report: Report, words: string | undefined) =>
  chosen(claimsIn(report).claimed, words).map(({ item }) =>
    'check' in item ? item.check.metric?.id : itemName(item),
  );
const [buy, note] = [{ selector: '#buy' }, { selector: 'main > p.note' }];
const place = `${subject.suite}/${subject.subject}`;

test('an element is named by its selector, alone or behind its page, with or without its suite', () => {
  const report = reportOf([buy, note]);
  for (const words of ['#buy', `${place}#buy`, `\`${subject.subject}#buy\``, `${place} #buy`])
    expect(named(report, words)).toContain(`${place}#buy`);
  expect(named(report, `${place} main > p.note`)).toContain(`${place} main > p.note`);
  expect(named(report, '#bu')).toEqual([]);
});

test('the picture goes with an element only where all that is left to see in it stays red by itself', () => {
  expect(named(reportOf([buy]), '#buy')).toEqual([`${place}#buy`, 'changed-pixels']);
  expect(named(reportOf([buy, note]), '#buy')).toEqual([`${place}#buy`, 'changed-pixels']);
  const canvas = {
    selector: '#art',
    rule: 'visual/pixels-changed',
    severity: 'info',
    failing: false,
  } as const;
  expect(named(reportOf([buy, canvas]), '#buy')).toEqual([`${place}#buy`]);
  expect(named(reportOf([buy, canvas]), subject.subject)).toContain('changed-pixels');
});

test('a cause is named by its id, and brings all that is in it', () => {
  const report = reportOf([buy, { ...note, subject: subject.subject }]);
  for (const { id, findings } of report.verdict.causes)
    expect(named(report, id).filter((name) => name !== 'changed-pixels')).toHaveLength(findings.length);
  expect(named(report, 'zzzzzzz')).toEqual([]);
});

test('without words all is meant that fails', () => {
  expect(named(reportOf([buy, note]), undefined)).toHaveLength(3);
});
