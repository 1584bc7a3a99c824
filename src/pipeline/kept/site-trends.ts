import { runnerClass, type History } from '#model/record/history.ts';
import { withLimits } from '#report/history/timeline.ts';
import type { SiteTrends } from '#report/site/contents.ts';
import { timelineOf } from '#verdict/stored/timeline.ts';
import { continued } from '../comparison/history.ts';
import { timelineKept } from './history.ts';
import type { Kept } from './kept.ts';
import type { KeptReport, Sources } from './site-sources.ts';

/** The runs that were given, as if each had become the baseline. */
function grown(reports: readonly KeptReport[]): SiteTrends | undefined {
  const [newest] = reports;
  if (!newest) return undefined;
  const history = reports
    .filter(({ report }) => report.key === newest.report.key)
    .toReversed()
    .reduce<History | undefined>((sofar, { report }) => continued(sofar, report.run), undefined);
  if (!history) return undefined;
  const { run } = newest.report;
  const timeline = timelineOf(history, run, runnerClass(run.environment));
  return {
    timeline: withLimits({ ...timeline, of: 'runs' }, newest.report),
    source: 'These are the runs of this site; with a baseline (`--baseline`) its own history is drawn.',
  };
}

/** By the best that is there: the baseline's own history, what the newest report knows of it, the runs themselves. */
export function trendsOf({ reports, baseline }: Sources): SiteTrends | undefined {
  const kept = baseline && timelineKept(baseline);
  const newest = reports.find(({ report }) => !baseline || sameSuites(report.run, baseline.record));
  if (kept) return { timeline: newest ? withLimits(kept, newest.report) : kept, source: '' };
  const told = reports.find(({ report }) => report.history !== undefined);
  const timeline = told && timelineKept(told);
  const enough = reports.length > (timeline?.runs.length ?? 0);
  return timeline && !enough
    ? { timeline, source: 'A report knows the last runs alone; the baseline (`--baseline`) has them all.' }
    : grown(reports);
}

const sameSuites = (a: Kept['record'], b: Kept['record']): boolean =>
  a.suites.some(({ name }) => b.suites.some((other) => other.name === name));
