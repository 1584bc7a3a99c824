import { count, decode, quantile, type Histogram } from '#model/observation/histogram.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Shape } from '#model/record/cause.ts';
import type { Figure } from './figure.ts';

/** A side's figures, as far as shapes are read from them. */
export type Times = Pick<RunRecord, 'measurements' | 'histograms'>;

/** Where the distributions are compared. */
const PROBES = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
/** Requests from which on a p99 is one. */
const MIN_REQUESTS = 100;
/** Differences (or ratios) that vary by no more than this share of their middle are equal. */
const EQUAL = 0.2;
/** From this share of the whole difference on, it is already in the first byte. */
const MOSTLY = 0.8;
/** What only the slowest tenth does: below it there is no more than this share of the difference at p99. */
const SELDOM = 0.2;

type Distributions = ReadonlyMap<string, string>;

const keyOf = (suite: string, subject: string, phase: string): string =>
  JSON.stringify([suite, subject, phase]);

/** Histograms of a side by subject and phase; quantiles of one distribution share one histogram. */
function distributionsOf(
  { measurements, histograms }: Times,
  metrics: ReadonlyMap<string, Metric>,
): Distributions {
  return new Map(
    measurements.flatMap(({ suite, subject, metric, samples }): [string, string][] => {
      const what = metrics.get(JSON.stringify([suite, metric]));
      if (samples.kind !== 'histogram' || what?.family !== 'latency') return [];
      const text = histograms[samples.histogram];
      return text === undefined ? [] : [[keyOf(suite, subject, what.phase ?? 'whole'), text]];
    }),
  );
}

function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return middle <= 0 ? Infinity : ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / middle;
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What the differences and ratios of two distributions have in common; what fits both ways is said of neither. */
export function patternOf(base: Histogram, head: Histogram): Pick<Shape, 'pattern' | 'by'> {
  if (count(base) < MIN_REQUESTS || count(head) < MIN_REQUESTS) return {};
  const sides = PROBES.map((q) => [quantile(base, q), quantile(head, q)] as const);
  const by = sides.map(([before, now]) => now - before);
  const slowest = by.at(-1) ?? 0;
  const usual = by.slice(0, PROBES.indexOf(0.9) + 1);
  if (slowest <= 0) return {};
  if (usual.every((each) => Math.abs(each) <= SELDOM * slowest))
    return { pattern: 'now-and-then', by: slowest };
  const ratios = sides.map(([before, now]) => now / Math.max(before, Number.MIN_VALUE));
  const [differ, scale] = [spread(by), spread(ratios.map((ratio) => ratio - 1))];
  if (differ <= EQUAL && differ * 2 < scale) return { pattern: 'fixed-wait', by: middleOf(by) };
  if (scale <= EQUAL && scale * 2 < differ) return { pattern: 'more-work', by: middleOf(ratios) };
  return {};
}

/** Both sides' distributions of what became slower. */
export class Shapes {
  readonly #head: Distributions;
  readonly #base: Distributions;

  constructor(suites: RunRecord['suites'], head: Times, base: Times | undefined) {
    const metrics = new Map(
      suites.flatMap(({ name, metrics: all }) => all.map((each) => [JSON.stringify([name, each.id]), each])),
    );
    this.#head = distributionsOf(head, metrics);
    this.#base = base ? distributionsOf(base, metrics) : new Map();
  }

  #pair(suite: string, subject: string, phase: string): readonly [Histogram, Histogram] | undefined {
    const key = keyOf(suite, subject, phase);
    const [base, head] = [this.#base.get(key), this.#head.get(key)];
    return base === undefined || head === undefined ? undefined : [decode(base), decode(head)];
  }

  /** How the times of a figure's subject grew; nothing where one side has no distribution of them. */
  of({ check, family, metric }: Figure): Shape | undefined {
    if (family !== 'latency' || check.before === undefined) return undefined;
    const whole = this.#pair(check.suite, check.subject, 'whole');
    if (!whole) return undefined;
    const pattern = patternOf(...whole);
    const first = this.#pair(check.suite, check.subject, 'first-byte');
    const at = pattern.pattern === 'now-and-then' ? 0.99 : (metric?.quantile ?? 0.5);
    const grown = ([base, head]: readonly [Histogram, Histogram]) => quantile(head, at) - quantile(base, at);
    const isFirst = first && grown(whole) > 0 && grown(first) >= MOSTLY * grown(whole);
    const shape = { ...pattern, ...(isFirst && { firstByte: true }) };
    return Object.keys(shape).length > 0 ? shape : undefined;
  }
}
