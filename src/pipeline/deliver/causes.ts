import type { Report } from '#model/record/report.ts';
import type { Judgement } from '#model/record/verdict.ts';
import { causesOf } from '#verdict/causes/causes.ts';

/**
 * A report with its causes as its own checks and findings have them, whatever it said of them. They are made of what is
 * redacted already, so that they are the same once the report is read again.
 */
export function withCauses(report: Omit<Report, 'verdict'> & { readonly verdict: Judgement }): Report {
  return { ...report, verdict: { ...report.verdict, causes: causesOf(report) } };
}
