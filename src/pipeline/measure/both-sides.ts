import type { Exhibit } from '#model/observation/exhibit.ts';
import { isTimeSeries, readTimeSeries, type TimeSeries } from '#model/observation/time-series.ts';
import type { Paired } from '#model/record/pairs.ts';
import type { Report } from '#model/record/report.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Sides } from '../comparison/base.ts';

/** A run with the way to what it kept. */
interface Side {
  readonly record: RunRecord;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** The figures of live pairs as JSON can hold them. */
export function pairsOf({ numbers, tallies }: Paired): NonNullable<Report['pairs']> {
  return {
    numbers: numbers.map(({ alone, ...series }) => ({
      ...series,
      base: series.base.map(finite),
      head: series.head.map(finite),
      ...(alone && { alone: { base: alone.base.map(finite), head: alone.head.map(finite) } }),
    })),
    tallies: tallies.map((series) => ({ ...series, base: [...series.base], head: [...series.head] })),
  };
}

/** Names subjects whose tasks are among these. */
function subjectsOf({ tasks }: RunRecord, ids: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    tasks
      .filter(({ id }) => ids.has(id))
      .flatMap(({ suite, subjects }) => subjects.map((subject) => `${suite}\n${subject}`)),
  );
}

/** What of a baseline's figures can be drawn beside the run's: those of tasks that were measured alike. */
export function comparableFigures(
  base: RunRecord,
  same: ReadonlySet<string>,
): Pick<RunRecord, 'measurements' | 'histograms'> {
  const subjects = subjectsOf(base, same);
  const measurements = base.measurements.filter(({ suite, subject }) => subjects.has(`${suite}\n${subject}`));
  const named = new Set(
    measurements.flatMap(({ samples }) => (samples.kind === 'histogram' ? [samples.histogram] : [])),
  );
  const histograms = Object.entries(base.histograms).filter(([name]) => named.has(name));
  return { measurements, histograms: Object.fromEntries(histograms) };
}

async function seriesIn(side: Side, exhibit: Exhibit | undefined): Promise<TimeSeries | undefined> {
  const bytes = exhibit && (await side.read(exhibit).catch(() => undefined));
  return bytes && readTimeSeries(bytes);
}

/** Every time series the run kept, with the base's where it was measured alike; what cannot be read is left out. */
export async function seriesOf(
  head: Side,
  base: (Side & { readonly same: ReadonlySet<string> }) | undefined,
): Promise<Report['series']> {
  const comparable = base && subjectsOf(base.record, base.same);
  const all: Report['series'] = [];
  for (const exhibit of head.record.exhibits.filter(isTimeSeries)) {
    const { suite, subject } = exhibit;
    const earlier = comparable?.has(`${suite}\n${subject}`)
      ? base?.record.exhibits.find(
          (one) => isTimeSeries(one) && one.suite === suite && one.subject === subject,
        )
      : undefined;
    const [now, before] = [await seriesIn(head, exhibit), base && (await seriesIn(base, earlier))];
    if (now) all.push({ suite, subject, head: now, ...(before && { base: before }) });
  }
  return all;
}

/** What base and head gave side by side, as the report carries it. */
export async function bothSides(
  { record, base: { before }, live }: Sides,
  read: Side['read'],
): Promise<Pick<Report, 'pairs' | 'series'>> {
  const base = before && {
    record: before.kept.record,
    read: (exhibit: Exhibit) => before.kept.read(exhibit),
    same: before.tasks.same,
  };
  return {
    ...(live && { pairs: pairsOf(live.paired) }),
    series: await seriesOf({ record, read }, base),
  };
}
