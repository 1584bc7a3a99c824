import type { Family } from '#model/observation/metric.ts';
import type { Cause } from '#model/record/cause.ts';
import type { Report } from '#model/record/report.ts';
import { isDetail } from '#model/record/detail.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { metricOf } from '../view/metric.ts';
import { subjectIn } from '../view/subject-label.ts';
import { quoted } from './where.ts';

/** A cause with all that it names. */
export interface Matter {
  readonly cause: Cause;
  /** The check that tells of it best, where a check does. */
  readonly lead: Check | undefined;
  /** The lead first. */
  readonly checks: readonly Check[];
  /** Gravest first. */
  readonly findings: readonly JudgedFinding[];
  readonly report: Report;
}

/** What a cause is called and what happened, as `Item` has it. */
export interface Told {
  readonly name: string;
  readonly what: string;
  readonly brief?: string;
  /** The part of `what` that says how much: our own words and figures, in `what` as it stands here. */
  readonly strong?: string;
  /** A sentence of its own. */
  readonly sentence: string;
  readonly amount: string;
  /** The sentence in ever fewer words, for where there is little room. */
  readonly shorter?: readonly string[];
}

/** Checks of a family, with both sides, the lead first. */
export function comparedOf({ checks, report }: Matter, family: Family): readonly Check[] {
  return checks.filter(
    (check) =>
      check.before !== undefined && check.now !== undefined && metricOf(report, check)?.family === family,
  );
}

/** What happened, and what of all that is behind the figures of a family is most, in the words of whoever saw it. */
export function withDetail(told: Told, { findings }: Matter, family: Family | undefined): Told {
  const [detail] = findings
    .filter((finding) => isDetail(finding) && family !== undefined && finding.explains?.includes(family))
    .toSorted((a, b) => (b.amount?.value ?? 0) - (a.amount?.value ?? 0));
  return detail ? { ...told, brief: told.what, what: `${told.what}; ${quoted(detail.message)}` } : told;
}

/**
 * The check that tells of a cause best: of an endpoint that fails its own share, where the check that fails may be of
 * the whole scenario.
 */
export function leadIn({ anchor, kind, lead }: Cause, report: Report): Check | undefined {
  const { checks } = report.verdict;
  const told = lead === undefined ? undefined : checks.find(({ id }) => id === lead);
  const isOwn = (check: Check) => subjectIn(report, check)?.endpoint?.name === anchor.name;
  if (!told || kind !== 'errors' || anchor.kind !== 'endpoint' || isOwn(told)) return told;
  const isShare = (check: Check) => check.now !== undefined && metricOf(report, check)?.family === 'errors';
  return checks.find((check) => isShare(check) && isOwn(check)) ?? told;
}
