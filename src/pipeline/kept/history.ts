import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { Failure } from '#model/problem.ts';
import { runnerClass } from '#model/record/history.ts';
import type { Timeline } from '#model/record/timeline.ts';
import { suggest } from '#model/suggest.ts';
import { figuresOf, timelineIn, withLimits } from '#report/history/timeline.ts';
import { timelineOf } from '#verdict/stored/timeline.ts';
import { builtIn } from '../prepare/extensions.ts';
import type { Request } from '../prepare/request.ts';
import { baselineFolder, settingsOf } from '../prepare/settings.ts';
import { keptAt, type Kept } from './kept.ts';

/** Which of a history is asked for. */
export interface HistoryRequest {
  /** A folder or file that was named; without one the baseline of the config is meant. */
  readonly from: string | undefined;
  readonly metrics: readonly string[];
  readonly words: readonly string[];
}

/** A history as it was asked for, and where it lies. */
export interface FoundHistory {
  readonly place: string;
  readonly timeline: Timeline;
  /** What is worth knowing beside it, in sentences. */
  readonly notes: readonly string[];
}

function none(place: string, why: string, next: string): Failure {
  return new Failure({
    code: 'config/no-history',
    owner: 'config',
    message: `There is no history in ${place}: ${why}.`,
    next,
  });
}

/** What something kept knows of the base branch's earlier runs; of the class of machines that measured it. */
export function timelineKept({ record, report, history }: Kept): Timeline | undefined {
  const timeline = history
    ? timelineOf(history, record, runnerClass(record.environment))
    : report && timelineIn(report);
  return timeline && report ? withLimits(timeline, report) : timeline;
}

const ACCEPT =
  'A history grows with every baseline: `tidemark accept` after a run here, or a run of the base branch on GitHub.';

async function placeOf(request: Request, from: string | undefined): Promise<string> {
  if (from !== undefined) return from;
  const config = await settingsOf(request, builtIn().suites);
  const folder = baselineFolder(request, config);
  const isThere = await stat(folder).catch(() => undefined);
  const place = relative(request.host.cwd, folder) || folder;
  if (isThere) return place;
  throw none(place, 'there is no baseline there yet', `${ACCEPT} Another folder is named with --from.`);
}

function nothingMeant(timeline: Timeline, { metrics, words }: HistoryRequest): Failure {
  const known = [...new Set(timeline.figures.map(({ metric }) => metric.id))];
  const asked = [...metrics, ...words].map((word) => `"${word}"`).join(' ');
  const near = [...metrics, ...words].flatMap((word) => suggest(word, known) ?? []);
  const hint = near.length > 0 ? `Did you mean ${near.join(', ')}? ` : '';
  const listed = `${known.slice(0, 30).join(', ')}${known.length > 30 ? ', …' : ''}`;
  return new Failure({
    code: 'config/no-such-figure',
    owner: 'config',
    message: `No figure of the history is called ${asked}.`,
    next: `${hint}Its metrics are ${listed}; words may also name a page, a device, a scenario or an endpoint.`,
  });
}

/** The base branch's history where it lies, cut to what was asked for. */
export async function historyAt(request: Request, asked: HistoryRequest): Promise<FoundHistory> {
  const place = await placeOf(request, asked.from);
  const kept = await keptAt(request.host.cwd, place);
  const timeline = timelineKept(kept);
  if (!timeline || timeline.figures.length === 0) {
    if (kept.historyFault !== undefined) throw none(place, kept.historyFault.replace(/\.$/, ''), ACCEPT);
    throw none(place, 'no earlier run of the base branch is kept there', ACCEPT);
  }
  const meant = figuresOf(timeline, asked);
  if (meant.figures.length === 0) throw nothingMeant(timeline, asked);
  return {
    place,
    timeline: meant,
    notes: kept.history ? [] : ["A report holds the last runs alone; the baseline's folder has them all."],
  };
}
