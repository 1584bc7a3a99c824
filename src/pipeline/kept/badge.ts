import { Failure } from '#model/problem.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { badge, type Badge } from '#report/badge/badge.ts';
import { figureBadge, figuresMeant, verdictBadge, type BadgeFigure } from '#report/badge/badges.ts';
import { estimateOf } from '#verdict/checks/estimate.ts';
import { keptAt, type Kept } from './kept.ts';

function impossible(message: string, next: string): Failure {
  return new Failure({ code: 'config/badge', owner: 'config', message, next });
}

/** A figure by the names that records and checks have for it. */
interface Named {
  readonly suite: string;
  readonly subject: string;
  readonly metric: string;
  readonly value: number;
}

function measured({ measurements, histograms }: RunRecord): readonly Named[] {
  return measurements.flatMap(({ samples, ...named }) => {
    const estimate = estimateOf(samples, histograms);
    return estimate.ok ? [{ ...named, value: estimate.value }] : [];
  });
}

/** What the verdict shows, also of contrasts, and what was measured beside it. */
function figuresIn({ record, report }: Kept): readonly BadgeFigure[] {
  const judged = (report?.verdict.checks ?? []).flatMap(({ suite, subject, metric, now }) =>
    metric && now !== undefined ? [{ suite, subject, metric: metric.id, value: now }] : [],
  );
  const all = [...judged, ...measured(record)].map((named) => {
    const key = JSON.stringify([named.suite, named.subject, named.metric]);
    return [key, named] as const;
  });
  return [...new Map(all.toReversed()).values()].toReversed().flatMap(({ suite, subject, metric, value }) => {
    const known = record.suites.find(({ name }) => name === suite);
    const ofSubject = known?.subjects.find(({ id }) => id === subject);
    const ofMetric = known?.metrics.find(({ id }) => id === metric);
    return ofSubject && ofMetric ? [{ suite, subject: ofSubject, metric: ofMetric, value }] : [];
  });
}

/** Names listed where a word means nothing or several things. */
const MOST_NAMES = 30;

function listed(names: readonly string[]): string {
  const all = [...new Set(names)];
  return `${all.slice(0, MOST_NAMES).join(', ')}${all.length > MOST_NAMES ? ', …' : ''}`;
}

function verdictOf({ report }: Kept, path: string): Badge {
  if (report) return verdictBadge(report);
  throw impossible(
    `${path} holds a run that nobody judged, so it has no verdict.`,
    'Name its report.json, or a figure with --what, such as --what "p95 browse".',
  );
}

function figureOf(kept: Kept, what: string): Badge {
  const words = what.split(/\s+/).filter((word) => word !== '');
  const figures = figuresIn(kept);
  const meant = figuresMeant(figures, words);
  const metrics = (some: readonly BadgeFigure[]): string => listed(some.map(({ metric }) => metric.id));
  // Of all scores the first is the one that a suite shows first.
  const chosen = meant.length > 1 && words.includes('score') ? meant.slice(0, 1) : meant;
  if (chosen.length > 1)
    throw impossible(
      `--what "${what}" may mean several figures: ${metrics(chosen.flat())}.`,
      'Name one of these metrics, and a page, scenario or endpoint beside it if you like.',
    );
  const drawn = figureBadge(chosen.flat(), kept.report);
  if (drawn) return drawn;
  throw impossible(
    `There is no figure "${what}" in this run.`,
    `Its metrics are ${metrics(figures)}; a page, scenario or endpoint may be named beside one.`,
  );
}

/** A badge of what is kept somewhere: of its verdict, or of a figure that some words name. */
export async function badgeOf(cwd: string, path: string, what: string): Promise<string> {
  const kept = await keptAt(cwd, path);
  return badge(what === 'verdict' ? verdictOf(kept, path) : figureOf(kept, what));
}
