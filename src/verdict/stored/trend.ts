import type { Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { Move } from '#model/record/timeline.ts';
import { trendOf } from '../series/changes.ts';
import { divideTested } from '../statistics/divisive.ts';
import { middle, ordered } from '../statistics/order.ts';
import type { Course, Recorded } from './course.ts';

/** A change of level in the base branch's own records: a note, never a verdict. */
export interface Trend {
  readonly suite: string;
  readonly subject: Subject;
  readonly metric: Pick<Metric, 'id' | 'title' | 'unit' | 'better'>;
  /** Later ÷ earlier − 1. */
  readonly share: number;
  /** The first record of the new level, where its commit is known. */
  readonly sha?: string;
  /** Records since, that one among them. */
  readonly ago: number;
}

/** Fewer records hold no two parts. */
const MIN_RECORDS = 8;
/** No change is told whose parts do not differ so much anywhere; looking for that is quick. */
const MIN_CHANGE = Math.log(1.05);
const SEED = 1;
const FEW_SHUFFLES = 39;
const MIN_PART = 4;

/**
 * Whether it is worth asking thoroughly: parts far enough apart to be told somewhere, and no two of a few shuffles
 * divided as well.
 */
function couldHold(values: readonly number[]): boolean {
  const logs = values.map((value) => Math.log(value));
  const apart = logs.some(
    (_, at) =>
      at > 0 && Math.abs(middle(ordered(logs.slice(0, at))) - middle(ordered(logs.slice(at)))) >= MIN_CHANGE,
  );
  return apart && divideTested(logs, FEW_SHUFFLES, SEED, MIN_PART).p <= 2 / (FEW_SHUFFLES + 1);
}

/** Every change of level of a figure, in order. */
export function movesOf(records: readonly Recorded[]): readonly Move[] {
  const values = records.map(({ value }) => value);
  if (values.length < MIN_RECORDS || values.some((value) => value <= 0) || !couldHold(values)) return [];
  return trendOf(values, SEED).map(({ at, share }) => ({ at, share }));
}

function latestOf(records: readonly Recorded[]): Pick<Trend, 'share' | 'sha' | 'ago'> | undefined {
  const change = movesOf(records).at(-1);
  if (!change) return undefined;
  const sha = records[change.at]?.sha;
  return { share: change.share, ago: records.length - change.at, ...(sha !== undefined && { sha }) };
}

/** The latest change of each gated figure, the largest first. */
export function trendsOf(courses: readonly Course[]): readonly Trend[] {
  const trends = courses
    .filter(({ metric }) => metric.role === 'gate')
    .flatMap(({ suite, subject, metric: { id, title, unit, better }, records }): Trend[] => {
      const latest = latestOf(records);
      return latest ? [{ suite, subject, metric: { id, title, unit, better }, ...latest }] : [];
    });
  return trends.toSorted((a, b) => Math.abs(Math.log1p(b.share)) - Math.abs(Math.log1p(a.share)));
}
