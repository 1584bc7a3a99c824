import type { Exhibit, NewExhibit } from '#model/exhibit.ts';
import { decode, emptyHistogram, encode, merge, type Histogram } from '#model/histogram.ts';
import type { Task } from '#model/plan.ts';
import type { RunRecord } from '#model/run-record.ts';
import type { Observation } from '#model/suite.ts';
import { combineFindings, combineMeasurements } from './combine.ts';

/** Writes an exhibit's bytes and answers with what was written. */
export type Keep = (body: Uint8Array, mime: string) => Promise<Pick<Exhibit, 'sha256' | 'bytes'>>;

/** What the runs of a task gave, in the record's shape. */
export type Given = Pick<RunRecord, 'measurements' | 'findings' | 'exhibits' | 'histograms' | 'notes'>;

async function keepAll(suite: string, exhibits: readonly NewExhibit[], keep: Keep): Promise<Exhibit[]> {
  const kept: Exhibit[] = [];
  for (const { body, ...rest } of exhibits) kept.push({ ...rest, suite, ...(await keep(body, rest.mime)) });
  return kept;
}

/** Histogram names are the suite's own; in the record they carry the suite's name in front. */
function named<T extends { samples: RunRecord['measurements'][number]['samples'] }>(suite: string, taken: T): T & { suite: string } {
  const { samples } = taken;
  return { ...taken, suite, samples: samples.kind === 'histogram' ? { ...samples, histogram: `${suite}:${samples.histogram}` } : samples };
}

function merged(suite: string, observations: readonly Observation[]): Record<string, string> {
  const [only, ...others] = observations;
  const name = (own: string) => `${suite}:${own}`;
  if (others.length === 0) return Object.fromEntries(Object.entries(only?.histograms ?? {}).map(([own, text]) => [name(own), text]));
  const sums = new Map<string, Histogram>();
  for (const [own, text] of observations.flatMap((one) => Object.entries(one.histograms ?? {}))) {
    const sum = sums.get(own) ?? emptyHistogram();
    merge(sum, decode(text));
    sums.set(own, sum);
  }
  return Object.fromEntries([...sums].map(([own, sum]) => [name(own), encode(sum)]));
}

/** All runs of a task together; exhibits are the last run's. Throws when runs do not fit together. */
export async function givenBy(task: Task, observations: readonly Observation[], notes: readonly string[], keep: Keep): Promise<Given> {
  const { suite } = task;
  return {
    measurements: combineMeasurements(observations).map((one) => named(suite, one)),
    findings: combineFindings(observations).map((one) => ({ ...one, suite })),
    exhibits: await keepAll(suite, observations.at(-1)?.exhibits ?? [], keep),
    histograms: merged(suite, observations),
    notes: [...notes.map((text) => ({ suite, text })), ...observations.flatMap((one) => one.notes ?? []).map((one) => ({ ...one, suite }))],
  };
}
