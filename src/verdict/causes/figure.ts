import type { Family, Metric } from '#model/observation/metric.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Check } from '#model/record/verdict.ts';
import { worsening } from '../checks/sides.ts';
import type { Place, Places } from './place.ts';

/** A check of a number, with what its metric is. */
export interface Figure {
  readonly check: Check;
  readonly place: Place;
  /** Absent where the run's record does not know the metric. */
  readonly metric: Metric | undefined;
  readonly family: Family;
  /** By how much it became worse, in its unit; undefined where there is nothing to compare with. */
  readonly rise: number | undefined;
  /** Whether it failed or warned. */
  readonly isBad: boolean;
  /** Whether it is to be told: it is bad, or became worse and may be told with something that is. */
  readonly isTold: boolean;
}

/** What failed, warned or is missing; what is shown only, or undecided, did not. */
export function isBad({ kind, status }: Pick<Check, 'kind' | 'status'>): boolean {
  return kind !== 'watch' && (status === 'fail' || status === 'warn' || status === 'absent');
}

/** Whether it fails the verdict. */
export function isFailing({ kind, status, level }: Check): boolean {
  return kind !== 'watch' && (status === 'fail' || (status === 'absent' && level === 'fail'));
}

/** Families that say nothing of the target by themselves: figures of them are told only where they were bounded. */
const SILENT: ReadonlySet<Family> = new Set(['score', 'generator']);

function riseOf({ now, before, metric: told }: Check, metric: Metric | undefined): number | undefined {
  if (now === undefined || told === undefined) return undefined;
  if (metric?.contrast) return told.better === 'lower' ? now : -now;
  if (before === undefined) return undefined;
  return told.better === 'lower' ? now - before : before - now;
}

/** Whether a figure that nobody asked about, or that keeps its limit, became worse by something worth a name. */
function becameWorse(check: Check, metric: Metric | undefined, rise: number | undefined): boolean {
  const { kind, status, now, before } = check;
  if (!metric || metric.contrast || rise === undefined || now === undefined || before === undefined)
    return false;
  if (kind !== 'watch' && !(kind === 'limit' && status === 'pass')) return false;
  return rise > (metric.floor ?? 0) && worsening(metric, now, before) > (metric.margin ?? 0);
}

/** Every figure; watched ones of our own machine and of scores are not told, however they moved. */
export function figuresOf(
  checks: readonly Check[],
  suites: RunRecord['suites'],
  places: Places,
): readonly Figure[] {
  const metrics = new Map(
    suites.flatMap(({ name, metrics: all }) => all.map((each) => [JSON.stringify([name, each.id]), each])),
  );
  return checks.flatMap((check): Figure[] => {
    if (!check.metric) return [];
    const { suite, subject } = check;
    const metric = metrics.get(JSON.stringify([suite, check.metric.id]));
    const family = metric?.family ?? 'other';
    const rise = riseOf(check, metric);
    const bad = isBad(check) && !(SILENT.has(family) && check.reason === 'watch-hit');
    const isTold = bad || (!SILENT.has(family) && becameWorse(check, metric, rise));
    const place = check.across ? places.site(suite) : places.of(suite, subject);
    return [{ check, place, metric, family, rise, isBad: bad, isTold }];
  });
}
