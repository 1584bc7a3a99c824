import type { Report } from '#model/record/report.ts';

/** A run of the base branch and what it gave, in the metric's unit. */
export interface PastValue {
  readonly value: number;
  readonly at: string;
  /** The commit's first seven characters; others' text. */
  readonly sha?: string;
}

/** One figure over the base branch's last runs, oldest first. */
export interface Past {
  readonly values: readonly PastValue[];
  /** Index of the first value of another level, where the branch itself moved to one. */
  readonly change?: number;
}

/** Which figure is meant: a check is one where it has a metric. */
interface Figure {
  readonly suite: string;
  readonly subject: string;
  readonly metric?: { readonly id: string } | undefined;
}

/** What the base branch gave for a figure before; undefined where a report knows fewer than two runs of it. */
export function pastOf({ history }: Pick<Report, 'history'>, figure: Figure): Past | undefined {
  const found = history?.figures.find(
    ({ suite, subject, metric }) =>
      suite === figure.suite && subject === figure.subject && metric === figure.metric?.id,
  );
  if (!history || !found) return undefined;
  const kept = found.values.flatMap((value, at) => {
    const run = history.runs[at];
    return value === null || !run ? [] : [{ value, ...run, change: found.change === at }];
  });
  const change = kept.findIndex((one) => one.change);
  const values = kept.map(({ value, at, sha }) => ({ value, at, ...(sha !== undefined && { sha }) }));
  return values.length < 2 ? undefined : { values, ...(change > 0 && { change }) };
}
