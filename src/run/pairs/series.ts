import { decode, quantile } from '#model/observation/histogram.ts';
import type { Samples } from '#model/observation/measurement.ts';
import type { Paired, SideName, Tally } from '#model/record/pairs.ts';
import type { Observed } from '#model/contract/observation.ts';
import { agreed, type PairOf } from './agreed.ts';

interface Key {
  readonly suite: string;
  readonly subject: string;
  readonly metric: string;
}

function middle(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The number of one run; undefined where it gave none. */
function numberOf(samples: Samples | undefined, { histograms = {} }: Observed): number | undefined {
  if (samples?.kind === 'replicates') return samples.whole ?? middle(samples.values);
  if (samples?.kind === 'exact') return middle(samples.values);
  if (samples?.kind !== 'histogram') return undefined;
  const text = histograms[samples.histogram];
  const value = text === undefined ? Number.NaN : quantile(decode(text), samples.quantile);
  return Number.isFinite(value) ? value : undefined;
}

function samplesOf(observation: Observed, { subject, metric }: Key): Samples | undefined {
  return observation.measurements.find((one) => one.subject === subject && one.metric === metric)?.samples;
}

/** Whether every run that gave a number gave it as exact. */
function isExact(pairs: readonly PairOf[], key: Key): boolean {
  const kinds = pairs
    .flatMap(({ base, head }) => [base, head])
    .flatMap((one) => samplesOf(one, key)?.kind ?? []);
  return kinds.every((kind) => kind === 'exact' || kind === 'absent');
}

/** Why the last run did not trust its own figure, of those that did not. */
function distrustOf(pairs: readonly PairOf[], key: Key): string | undefined {
  const reasons = pairs
    .flatMap(({ base, head }) => [base, head])
    .flatMap((one) => {
      const samples = samplesOf(one, key);
      return samples?.kind === 'absent' && samples.untrusted === true ? [samples.reason] : [];
    });
  return reasons.at(-1);
}

function tallyOf(samples: Samples | undefined): Tally {
  return samples?.kind === 'proportion'
    ? { hits: samples.hits, trials: samples.trials }
    : { hits: 0, trials: 0 };
}

/** What fits, of what did not differ by itself in any run. */
function keysOf(
  suite: string,
  pairs: readonly PairOf[],
  fits: (samples: Samples) => boolean,
): readonly Key[] {
  const keys = new Map<string, Key>();
  const unsteady = new Set<string>();
  for (const { subject, metric, samples } of pairs.flatMap(({ base, head }) => [
    ...base.measurements,
    ...head.measurements,
  ])) {
    const name = `${subject}\n${metric}`;
    if (fits(samples)) keys.set(name, { suite, subject, metric });
    if (samples.kind === 'absent' && samples.unsteady === true) unsteady.add(name);
  }
  return [...keys].flatMap(([name, key]) => (unsteady.has(name) ? [] : [key]));
}

/** What else is known of a task than what its pairs say one by one. */
interface Besides {
  /** Runs that saw what those in pairs leave out. */
  readonly wholes?: readonly PairOf[];
  /** The pairs by what all their runs say together, where they do: see `together` of a suite. */
  readonly together?: readonly PairOf[];
}

/** What all runs say together in place of what each says alone. */
function withTogether(alone: Paired['numbers'], together: Paired['numbers']): Paired['numbers'] {
  return alone.map((series) => {
    const said = together.find((one) => one.subject === series.subject && one.metric === series.metric);
    if (!said) return series;
    const { base, head } = series;
    return { ...series, base: said.base, head: said.head, alone: { base, head } };
  });
}

/**
 * A task's pairs as one series a metric; of metrics that these do not give, those of `wholes`, and of those that all
 * runs give together, that.
 */
export function pairedOf(
  suite: string,
  pairs: readonly PairOf[],
  { wholes = [], together = [] }: Besides = {},
): Paired {
  const each = seriesOf(suite, agreed(pairs, wholes));
  const others = wholes.length > 0 ? seriesOf(suite, wholes) : nothing;
  const own = { ...each, numbers: withTogether(each.numbers, seriesOf(suite, together).numbers) };
  const given = new Set(
    [...own.numbers, ...own.tallies].map(({ subject, metric }) => `${subject}\n${metric}`),
  );
  const isMissing = ({ subject, metric }: Key): boolean => !given.has(`${subject}\n${metric}`);
  return {
    numbers: [...own.numbers, ...others.numbers.filter(isMissing)],
    tallies: [...own.tallies, ...others.tallies.filter(isMissing)],
  };
}

const nothing: Paired = { numbers: [], tallies: [] };

function seriesOf(suite: string, pairs: readonly PairOf[]): Paired {
  const side = <T>(name: SideName, read: (observation: Observed) => T): T[] =>
    pairs.map((pair) => read(pair[name]));
  const numeric = keysOf(suite, pairs, ({ kind }) => kind !== 'proportion' && kind !== 'absent');
  return {
    numbers: numeric.map((key) => {
      const read = (observation: Observed) => numberOf(samplesOf(observation, key), observation);
      const untrusted = distrustOf(pairs, key);
      return {
        ...key,
        base: side('base', read),
        head: side('head', read),
        ...(isExact(pairs, key) && { exact: true }),
        ...(untrusted !== undefined && { untrusted }),
      };
    }),
    tallies: keysOf(suite, pairs, ({ kind }) => kind === 'proportion').map((key) => {
      const read = (observation: Observed) => tallyOf(samplesOf(observation, key));
      return { ...key, base: side('base', read), head: side('head', read) };
    }),
  };
}
