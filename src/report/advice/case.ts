import type { Link } from './rules/rule.ts';
import type { Cause } from '#model/record/cause.ts';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { metricOf } from '../view/metric.ts';
import type { Row } from '../view/row.ts';

/** What to do about a cause: one sentence with the figures of the case, and where to read on. */
export interface Advice {
  /** No full stop at its end; words in backticks are names. */
  readonly text: string;
  /** Documentation of the field; `label` is ours. */
  readonly link?: Link;
}

/** What advice may follow from. */
export interface AdviceInput {
  readonly cause: Cause;
  /** The check that tells of it best, where a check does. */
  readonly lead: Row | undefined;
  readonly rows: readonly Row[];
  /** Gravest first. */
  readonly findings: readonly JudgedFinding[];
  readonly report: Report;
}

/** Where the limit of a check lies, in its metric's unit; undefined where it has none that can be said. */
export function limitOf(check: Check, report: Report): number | undefined {
  const { limit, before, metric } = check;
  if (!limit || !metric) return undefined;
  if (limit.type !== 'regress') return limit.value;
  if (before === undefined) return undefined;
  const sign = metric.better === 'lower' ? 1 : -1;
  const isShare = metricOf(report, check)?.compare !== 'difference';
  return isShare ? before * (1 + sign * limit.value) : before + sign * limit.value;
}
