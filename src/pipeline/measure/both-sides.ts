import type { Exhibit } from '#model/observation/exhibit.ts';
import { isStateGraph, readStateGraph } from '#model/observation/state-graph.ts';
import { isTimeSeries, readTimeSeries } from '#model/observation/time-series.ts';
import { isWalkthrough, readWalkthrough } from '#model/observation/walkthrough.ts';
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

/** This run, and what was drawn anew of it beside the base. */
interface HeadSide extends Side {
  readonly compared?: readonly Exhibit[];
}

type BaseSide = (Side & { readonly same: ReadonlySet<string> }) | undefined;

/** A kind of exhibit that both sides keep. */
interface Kept<T> {
  is(exhibit: Exhibit): boolean;
  read(bytes: Uint8Array): T | undefined;
}

/** An exhibit of this run with what the base kept of the same. */
interface OfBoth<T> {
  suite: string;
  subject: string;
  head: T;
  base?: T;
}

/** All of a kind that the run kept, the base's where it was measured alike; what cannot be read is left out. */
async function keptOf<T>(head: HeadSide, base: BaseSide, { is, read }: Kept<T>): Promise<OfBoth<T>[]> {
  const compared = (head.compared ?? []).filter(is);
  const comparable = base && subjectsOf(base.record, base.same);
  const readIn = async (side: Side, exhibit: Exhibit | undefined): Promise<T | undefined> => {
    const bytes = exhibit && (await side.read(exhibit).catch(() => undefined));
    return bytes && read(bytes);
  };
  const all: OfBoth<T>[] = [];
  for (const exhibit of head.record.exhibits.filter(is)) {
    const { suite, subject } = exhibit;
    const earlier = comparable?.has(`${suite}\n${subject}`)
      ? base?.record.exhibits.find((one) => is(one) && one.suite === suite && one.subject === subject)
      : undefined;
    const own = compared.find((one) => one.suite === suite && one.subject === subject) ?? exhibit;
    const [now, before] = [await readIn(head, own), base && (await readIn(base, earlier))];
    if (now) all.push({ suite, subject, head: now, ...(before && { base: before }) });
  }
  return all;
}

/** Every time series. */
export const seriesOf = (head: Side, base: BaseSide): Promise<Report['series']> =>
  keptOf(head, base, { is: isTimeSeries, read: readTimeSeries });

/** Every journey as it went, and every graph as it was walked. */
export async function coursesOf(
  head: HeadSide,
  base: BaseSide,
): Promise<Pick<Report, 'walkthroughs' | 'graphs'>> {
  const walkthroughs = await keptOf(head, base, { is: isWalkthrough, read: readWalkthrough });
  const graphs = await keptOf(head, base, { is: isStateGraph, read: readStateGraph });
  return { ...(walkthroughs.length > 0 && { walkthroughs }), ...(graphs.length > 0 && { graphs }) };
}

/** What base and head gave side by side, as the report carries it. */
export async function bothSides(
  { record, base: { before }, live }: Sides,
  { read, shown }: { read: Side['read']; readonly shown: Report['comparison'] },
): Promise<Pick<Report, 'pairs' | 'series' | 'walkthroughs' | 'graphs'>> {
  const base = before && {
    record: before.kept.record,
    read: (exhibit: Exhibit) => before.kept.read(exhibit),
    same: before.tasks.same,
  };
  const head = { record, read, compared: shown.flatMap(({ contrast }) => contrast) };
  return {
    ...(live && { pairs: pairsOf(live.paired) }),
    series: await seriesOf(head, base),
    ...(await coursesOf(head, base)),
  };
}
