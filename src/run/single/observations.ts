import type { Exhibit, NewExhibit } from '#model/observation/exhibit.ts';
import { count, decode } from '#model/observation/histogram.ts';
import type { Task } from '#model/task.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Observation } from '#model/contract/suite.ts';
import { combineFindings, combineMeasurements, withFew } from './combine.ts';
import { mergedHistograms } from './histograms.ts';

/** Writes an exhibit's bytes and answers with what was written. */
export type Keep = (body: Uint8Array, mime: string) => Promise<Pick<Exhibit, 'sha256' | 'bytes'>>;

/** What the runs of a task gave, in the record's shape. */
export type Given = Pick<RunRecord, 'measurements' | 'findings' | 'exhibits' | 'histograms' | 'notes'>;

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

/** All runs of a task together; exhibits are the last run's. Throws when runs do not fit together. */
export async function givenBy(
  task: Task,
  observations: readonly Observation[],
  notes: readonly string[],
  keep: Keep,
): Promise<Given> {
  const { suite } = task;
  const histograms = mergedHistograms(observations);
  const counted = (name: string) => (histograms[name] === undefined ? 0 : count(decode(histograms[name])));
  const remarks = new Map(
    observations
      .slice(-REMARKED)
      .flatMap((one) => one.notes ?? [])
      .map((one) => [`${one.subject}\n${one.text}`, one]),
  );
  return {
    measurements: combineMeasurements(observations).map((one) => named(suite, withFew(one, counted))),
    findings: combineFindings(observations).map((one) => ({ ...one, suite })),
    exhibits: await keepAll(suite, observations.at(-1)?.exhibits ?? [], keep),
    histograms: Object.fromEntries(
      Object.entries(histograms).map(([name, text]) => [`${suite}:${name}`, text]),
    ),
    notes: [
      ...notes.map((text) => ({ suite, text })),
      ...[...remarks.values()].map((one) => ({ ...one, suite })),
    ],
  };
}
