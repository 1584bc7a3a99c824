import { gravity, type Finding } from '#model/observation/finding.ts';
import { Samples, type Measurement } from '#model/observation/measurement.ts';
import type { Observed } from '#model/contract/observation.ts';

type Taken = Omit<Measurement, 'suite'>;
type Seen = Omit<Finding, 'suite'>;

const isUnsteady = (samples: Samples): boolean => samples.kind === 'absent' && samples.unsteady === true;

/**
 * Of two where one is absent, the other; of two absent ones, the one that may still come about. What differed by itself
 * in any run is absent: that two looks at it agreed was luck.
 */
function present(first: Samples, next: Samples): Samples {
  const unsteady = [first, next].find(isUnsteady);
  if (unsteady) return unsteady;
  if (first.kind !== 'absent') return first;
  return next.kind === 'absent' && first.few ? first : next;
}

type Replicates = Extract<Samples, { kind: 'replicates' }>;

function joinReplicates(first: Replicates, next: Replicates): Replicates {
  const values = [...first.values, ...next.values];
  if (first.count === undefined || next.count === undefined) return { kind: 'replicates', values };
  return { kind: 'replicates', values, count: first.count + next.count };
}

function joinSamples(first: Samples, next: Samples): Samples {
  if (first.kind === 'absent' || next.kind === 'absent') return present(first, next);
  if (first.kind === 'proportion' && next.kind === 'proportion') {
    return { kind: 'proportion', hits: first.hits + next.hits, trials: first.trials + next.trials };
  }
  if (first.kind === 'exact' && next.kind === 'exact')
    return { kind: 'exact', values: [...first.values, ...next.values] };
  if (first.kind === 'replicates' && next.kind === 'replicates') return joinReplicates(first, next);
  if (first.kind === 'histogram' && next.kind === 'histogram')
    return { ...first, windows: [...first.windows, ...next.windows] };
  throw new Error(`a metric changed its kind between runs: ${first.kind}, ${next.kind}`);
}

/** Quantiles that no run had enough for, where all together have; elsewhere, of how many they would be. */
export function withFew(taken: Taken, counted: (histogram: string) => number): Taken {
  const { samples } = taken;
  if (samples.kind !== 'absent' || !samples.few) return taken;
  const {
    few: { histogram, quantile, needs },
    ...absent
  } = samples;
  const count = counted(histogram);
  if (count >= needs) return { ...taken, samples: { kind: 'histogram', histogram, quantile, windows: [] } };
  return {
    ...taken,
    samples: { ...absent, reason: `a count of ${count} is too small for it, it takes ${needs}` },
  };
}

/** NaN and the like would be saved as null and read as 0. */
function numbers(taken: Taken): Taken {
  return Samples.safeParse(taken.samples).success
    ? taken
    : { ...taken, samples: { kind: 'absent', reason: 'what was taken is not a number' } };
}

/**
 * One measurement a metric and subject, the runs' samples side by side, oldest run first. A number taken in
 * any run is kept, unless it differed by itself in another.
 */
export function combineMeasurements(runs: readonly Observed[]): readonly Taken[] {
  const all = new Map<string, Taken>();
  for (const taken of runs.flatMap((run) => run.measurements)) {
    const key = `${taken.subject}\n${taken.metric}`;
    const before = all.get(key);
    all.set(key, before ? { ...taken, samples: joinSamples(before.samples, taken.samples) } : taken);
  }
  return [...all.values()].map(numbers);
}

/** Of one fault told twice, the graver telling; of two as grave, the later. */
function graver(first: Seen | undefined, next: Seen): Seen {
  return first && gravity[first.severity] > gravity[next.severity] ? first : next;
}

/** One finding with the number of runs in which it was as grave as this. */
interface Counted {
  readonly finding: Seen;
  readonly runs: number;
}

function counted(before: Counted | undefined, next: Seen): Counted {
  if (!before) return { finding: next, runs: 1 };
  const [was, is] = [gravity[before.finding.severity], gravity[next.severity]];
  if (is < was) return before;
  return { finding: next, runs: is === was ? before.runs + 1 : 1 };
}

/**
 * One finding an identity and subject, at its gravest, and in how many of the runs it was that grave. What comes
 * and goes is not judged here.
 */
export function combineFindings(runs: readonly Observed[]): readonly Seen[] {
  const all = new Map<string, Counted>();
  for (const run of runs) {
    const here = new Map<string, Seen>();
    for (const one of run.findings) {
      const key = `${one.subject}\n${one.identity}`;
      here.set(key, graver(here.get(key), one));
    }
    for (const [key, finding] of here) all.set(key, counted(all.get(key), finding));
  }
  const of = runs.length;
  return [...all.values()].map(({ finding, runs: seen }) =>
    of === 1 ? finding : { ...finding, seen: { runs: seen, of } },
  );
}
