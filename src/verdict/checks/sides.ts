import type { Metric } from '#model/observation/metric.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Check } from '#model/record/verdict.ts';
import { estimateOf, type Estimate } from './estimate.ts';
import type { SubjectCase } from '../judge-input.ts';

/** Both sides of one metric on one subject. */
export interface Sides {
  readonly now: Estimate;
  readonly before: Estimate | undefined;
}

function taken({ suite, subject }: SubjectCase, metric: Metric, record: RunRecord | undefined): Estimate {
  const measurement = record?.measurements.find(
    (each) => each.suite === suite.name && each.subject === subject.id && each.metric === metric.id,
  );
  return estimateOf(measurement?.samples, record?.histograms ?? {});
}

function contrasted({ contrast, subject, standing }: SubjectCase, metric: Metric): Estimate {
  // Between a page and itself nothing differs.
  if (standing === 'same-bytes')
    return { ok: true, value: 0, basis: { kind: 'contrast', n: 1 }, exact: true };
  if (!contrast) return { ok: false, reason: 'there is nothing to compare with yet', untrusted: false };
  if (!contrast.ok) return { ok: false, reason: contrast.reason, untrusted: false };
  const measurement = contrast.measurements.find(
    (each) => each.subject === subject.id && each.metric === metric.id,
  );
  const estimate = estimateOf(measurement?.samples, {});
  return estimate.ok ? { ...estimate, basis: { kind: 'contrast', n: estimate.basis.n } } : estimate;
}

/** What a contrast gave has no other side; what cannot be compared has none either. */
export function sidesOf(subjectCase: SubjectCase, metric: Metric): Sides {
  if (metric.contrast) return { now: contrasted(subjectCase, metric), before: undefined };
  return {
    now: taken(subjectCase, metric, subjectCase.now),
    before:
      subjectCase.standing === 'comparable' ? taken(subjectCase, metric, subjectCase.before) : undefined,
  };
}

/** The values of a check, as far as anybody took them. */
export function figuresOf({ now, before }: Sides): Partial<Check> {
  return {
    ...(!now.ok && now.atMost !== undefined && { now: now.atMost }),
    ...(now.ok && { now: now.value, basis: now.basis, ...(now.noise !== undefined && { noise: now.noise }) }),
    ...(before?.ok && { before: before.value }),
  };
}

/**
 * How much worse `now` is than `before`: a share of `before` for ratio metrics, in the unit otherwise. Negative is
 * better.
 */
export function worsening(metric: Metric, now: number, before: number): number {
  const worse = metric.better === 'lower' ? now - before : before - now;
  if (metric.compare === 'difference') return worse;
  if (worse === 0) return 0;
  return before === 0 ? Math.sign(worse) * Infinity : worse / Math.abs(before);
}
