import type { Exhibit, NewExhibit } from '#model/observation/exhibit.ts';
import { count, decode } from '#model/observation/histogram.ts';
import type { Task } from '#model/task.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { Metric } from '#model/observation/metric.ts';
import { combineFindings, combineMeasurements, withFew } from './combine.ts';
import { mergedHistograms } from './histograms.ts';

/** Writes an exhibit's bytes and answers with what was written. */
export type Keep = (body: Uint8Array, mime: string) => Promise<Pick<Exhibit, 'sha256' | 'bytes'>>;

/** What the runs of a task gave, in the record's shape. */
export type Given = Pick<RunRecord, 'measurements' | 'findings' | 'exhibits' | 'histograms' | 'notes'> & {
  readonly hosts: NonNullable<RunRecord['hosts']>;
  readonly requests: NonNullable<RunRecord['requests']>;
  /** Metrics that runs brought themselves, by the suite's name in the config. */
  readonly metrics: readonly DeclaredMetric[];
};

export interface DeclaredMetric {
  readonly suite: string;
  readonly metric: Metric;
}

/** Runs whose remarks are all kept; of more, the latest. */
const REMARKED = 3;

/** Writes exhibits, one by one. */
export async function keepAll(
  suite: string,
  exhibits: readonly NewExhibit[],
  keep: Keep,
): Promise<Exhibit[]> {
  const kept: Exhibit[] = [];
  for (const { body, ...rest } of exhibits) kept.push({ ...rest, suite, ...(await keep(body, rest.mime)) });
  return kept;
}

/** Histogram names are the suite's own; in the record they carry the suite's name in front. */
function named<T extends { samples: RunRecord['measurements'][number]['samples'] }>(
  suite: string,
  taken: T,
): T & { suite: string } {
  const { samples } = taken;
  return {
    ...taken,
    suite,
    samples:
      samples.kind === 'histogram' ? { ...samples, histogram: `${suite}:${samples.histogram}` } : samples,
  };
}

/** Each metric once. Throws when two runs say different things of one. */
function declared(suite: string, observations: readonly Observed[]): readonly DeclaredMetric[] {
  const metrics = new Map<string, Metric>();
  for (const metric of observations.flatMap((observation) => observation.metrics ?? [])) {
    const known = metrics.get(metric.id);
    if (known && JSON.stringify(known) !== JSON.stringify(metric))
      throw new Error(`the metric ${metric.id} is not the same in all runs`);
    metrics.set(metric.id, metric);
  }
  return [...metrics.values()].map((metric) => ({ suite, metric }));
}

/** Each host of a subject once, whichever runs asked for it. */
function hostsOf(suite: string, observations: readonly Observed[]): Given['hosts'] {
  const all = observations.flatMap(({ hosts = [] }) => hosts);
  const known = new Map(all.map(({ subject, host }) => [`${subject}\n${host}`, { suite, subject, host }]));
  return [...known.values()];
}

/** Each method and path of a subject once, with the most that one run asked for it. */
function requestsOf(suite: string, observations: readonly Observed[]): Given['requests'] {
  const known = new Map<string, Given['requests'][number]>();
  for (const request of observations.flatMap(({ requests = [] }) => requests)) {
    const key = JSON.stringify([request.subject, request.method, request.path]);
    const count = Math.max(request.count, known.get(key)?.count ?? 0);
    known.set(key, { suite, ...request, count });
  }
  return [...known.values()];
}

/** What runs of a task saw. */
export interface Runs {
  readonly task: Task;
  readonly runs: readonly Observed[];
  /** Runs that saw what the others leave out, where those do: all findings are theirs. */
  readonly wholes?: readonly Observed[];
}

type Taken = ReturnType<typeof combineMeasurements>[number];

/** What is exact in runs of both kinds: of all where they agree, else of the whole ones, which see more. */
function exactOf({ samples }: Taken, whole: Taken | undefined): Taken['samples'] {
  if (samples.kind !== 'exact' || whole?.samples.kind !== 'exact') return samples;
  const values = [...whole.samples.values, ...samples.values];
  return new Set(values).size === 1 ? { ...samples, values } : whole.samples;
}

/** Numbers of `runs`, and of what none of these gives, those of `wholes`. */
function measured({ runs, wholes = [] }: Runs): readonly Taken[] {
  const nameOf = ({ subject, metric }: Taken): string => `${subject}\n${metric}`;
  const others = new Map(combineMeasurements(wholes).map((one) => [nameOf(one), one]));
  const own = combineMeasurements(runs).map((one) => ({
    ...one,
    samples: exactOf(one, others.get(nameOf(one))),
  }));
  const given = new Set(own.map(nameOf));
  return [...own, ...[...others].flatMap(([name, one]) => (given.has(name) ? [] : [one]))];
}

/** The latest remarks of runs that are of a kind. */
const remarksOf = (runs: readonly Observed[]): NonNullable<Observed['notes']> =>
  runs.slice(-REMARKED).flatMap((one) => one.notes ?? []);

/** All runs of a task together; exhibits are the last run's. Throws when runs do not fit together. */
export async function givenBy(given: Runs, notes: readonly string[], keep: Keep): Promise<Given> {
  const { task, runs, wholes } = given;
  const { suite } = task;
  const observations = [...(wholes ?? []), ...runs];
  const histograms = mergedHistograms(observations);
  const counted = (name: string) => (histograms[name] === undefined ? 0 : count(decode(histograms[name])));
  const remarks = new Map(
    [...remarksOf(wholes ?? []), ...remarksOf(runs)].map((one) => [`${one.subject}\n${one.text}`, one]),
  );
  return {
    measurements: measured(given).map((one) => named(suite, withFew(one, counted))),
    findings: combineFindings(wholes ?? runs).map((one) => ({ ...one, suite })),
    exhibits: await keepAll(suite, observations.at(-1)?.exhibits ?? [], keep),
    histograms: Object.fromEntries(
      Object.entries(histograms).map(([name, text]) => [`${suite}:${name}`, text]),
    ),
    hosts: hostsOf(suite, observations),
    requests: requestsOf(suite, observations),
    metrics: declared(suite, observations),
    notes: [
      ...notes.map((text) => ({ suite, text })),
      ...[...remarks.values()].map((one) => ({ ...one, suite })),
    ],
  };
}
