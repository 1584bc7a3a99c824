import type { Report } from '#model/record/report.ts';
import type { Cause } from '#model/record/cause.ts';
import type { Item } from '../../causes/item.ts';
import type { Shot } from '../../view/shots.ts';
import { pastOf } from '../../history/past.ts';
import { sparkline } from '../../history/sparkline.ts';
import { seriesChart } from '../charts/series-chart.ts';
import { courseEvidence, type CourseEvidence } from '../courses/evidence.ts';
import type { Markup } from '../markup.ts';
import type { Album } from '../pictures/album.ts';
import { causeCrop, type CauseCrop, type CropElsewhere } from '../pictures/cause-crop.ts';
import { barsChart, type Bars } from './bars.ts';
import { codeFrame, type CodeFrame } from './code-frame.ts';
import { endpointsChart } from './endpoints.ts';
import { factsOf, type Fact } from './facts.ts';
import type { Figure, Figures } from './figures.ts';
import { intervalPlot } from './interval.ts';
import { latencyChart } from './latency.ts';
import { paintBars } from './paint.ts';
import { rowStrip } from './row-strip.ts';
import { weightBars } from './weight.ts';

/** A chart with its title. */
export interface Drawing {
  readonly title: string;
  readonly svg: Markup;
}

/** What shows that a cause is so; each only where the report holds it. */
export interface Evidence {
  readonly drawings: readonly Drawing[];
  readonly crop: CauseCrop | CropElsewhere | undefined;
  readonly code: CodeFrame | undefined;
  readonly facts: readonly Fact[];
  /** How the journey or graph went there. */
  readonly course: CourseEvidence;
}

/** What evidence is taken from, worked out once a report. */
export interface Sources {
  readonly report: Report;
  readonly figures: Figures;
  /** By suite and subject. */
  readonly shots: ReadonlyMap<string, readonly Shot[]>;
  readonly album: Album;
}

/** Fewer moments show no course. */
const MIN_POINTS = 8;

type Place = Cause['subjects'][number];
type Drawn = readonly (readonly [title: string, svg: Markup | undefined])[];

/** Where a cause's own figures are: its lead's place first. */
function placesOf({ cause, rows }: Item): readonly Place[] {
  const lead = cause.lead === undefined ? undefined : rows[0];
  const first = lead ? [{ suite: lead.suite, subject: lead.subjectId }] : [];
  const all = [...first, ...cause.subjects];
  return [...new Map(all.map((place) => [JSON.stringify([place.suite, place.subject]), place])).values()];
}

function loadOf(item: Item, places: readonly Place[], { report, figures }: Sources): Drawn {
  const hot = new Set(item.cause.subjects.map(({ subject }) => subject));
  const first = places.map((place) => latencyChart(report, place, figures.of(place))).find(Boolean);
  const endpoints = places.map((place) => endpointsChart(report, place, { figures, hot })).find(Boolean);
  const series = report.series.find(
    (one) =>
      one.head.points.length >= MIN_POINTS &&
      places.some((place) => place.suite === one.suite && place.subject === one.subject),
  );
  return [
    ['Every request, base and this run', first],
    ['Median of every endpoint', endpoints],
    ['Over time', series && seriesChart(series)],
  ];
}

const moved = (figures: readonly Figure[], families: ReadonlySet<string>): boolean =>
  figures.some(
    ({ metric, before, now }) => families.has(metric.family ?? '') && before !== undefined && now !== before,
  );

function pageOf(places: readonly Place[], { figures }: Sources): Drawn {
  const of = (family: string, barsOf: (figures: readonly Figure[]) => Bars | undefined) => {
    const bars = places
      .map((place) => figures.of(place))
      .filter((all) => moved(all, new Set([family])))
      .map(barsOf)
      .find(Boolean);
    return bars && barsChart(bars);
  };
  return [
    ['Until something is seen', of('paint', paintBars)],
    ['What has to be loaded', of('bytes', weightBars)],
  ];
}

/** Of which families a cause's figures are. */
function familiesOf({ cause, rows }: Item, { report }: Sources): ReadonlySet<string> {
  const metrics = rows.flatMap(({ suite, check }) => {
    const mine = report.run.suites.find(({ name }) => name === suite)?.metrics ?? [];
    return mine.find(({ id }) => id === check.metric?.id)?.family ?? [];
  });
  return new Set([...metrics, ...(cause.family === undefined ? [] : [cause.family])]);
}

/** The lead's runs on a line, where nothing tells more. */
function leadDrawing({ cause, rows: [lead] }: Item, { report }: Sources): Drawn {
  if (cause.lead === undefined || !lead) return [];
  return [[lead.what, lead.check.pairs ? intervalPlot(lead) : rowStrip(lead, report)]];
}

/** What the base branch's own runs gave for the lead, where that is known. */
function pastDrawing({ cause, rows: [lead] }: Item, { report }: Sources): Drawn {
  const metric = lead?.check.metric;
  const past = cause.lead === undefined || !lead ? undefined : pastOf(report, lead.check);
  if (!past || !lead || !metric) return [];
  const { limit, now } = lead.check;
  const beside = { unit: metric.unit, now, limit: limit?.type === 'max' ? limit.value : undefined };
  return [[`${lead.what} on the base branch, and now`, sparkline(past, beside)]];
}

function drawingsOf(item: Item, sources: Sources): readonly Drawing[] {
  const families = familiesOf(item, sources);
  const places = placesOf(item);
  const load = ['latency', 'throughput', 'errors'].some((family) => families.has(family));
  const page = ['paint', 'bytes'].some((family) => families.has(family));
  const drawn = [...(load ? loadOf(item, places, sources) : []), ...(page ? pageOf(places, sources) : [])];
  const shown = (all: Drawn) => all.flatMap(([title, svg]) => (svg ? [{ title, svg }] : []));
  const own = shown(drawn);
  const shows = own.length > 0 || families.has('pixels') ? own : shown(leadDrawing(item, sources));
  return [...shows, ...shown(pastDrawing(item, sources))];
}

/** Causes with drawings; further ones have their figures in words. */
const MAX_DRAWN = 60;

export function evidenceOf(item: Item, sources: Sources): Evidence {
  const course = courseEvidence(item, sources.report);
  return {
    drawings: item.number <= MAX_DRAWN ? drawingsOf(item, sources) : [],
    crop: causeCrop(item, sources.shots, sources.album),
    code: course?.step ? undefined : codeFrame(item.findings, course?.graph?.way?.replay),
    facts: factsOf(item.findings),
    course,
  };
}
