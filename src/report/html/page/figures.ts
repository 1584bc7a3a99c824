import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { pairRemark } from '../../view/pair-words.ts';
import { basisOf } from '../../view/sentence.ts';
import type { Row, View } from '../../view/view.ts';
import { markWords } from '../../view/limit.ts';
import type { CauseLinks } from './links.ts';

/** By how much a figure became worse, as a share of what it was; better ones are below nothing. */
function worsening({ check: { now, before, metric } }: Row): number {
  if (now === undefined || before === undefined || !metric) return 0;
  const change = (now - before) * (metric.better === 'lower' ? 1 : -1);
  return change / Math.max(Math.abs(before), Number.EPSILON);
}

function asideOf(row: Row): string {
  const { check, mark, why } = row;
  const remark = pairRemark(check);
  if (remark !== undefined) return `${basisOf(check)}: ${remark}`;
  const isAnswered = mark === 'undecided' || check.reason === 'accepted';
  return isAnswered || (mark === 'new' && check.reason !== 'no-baseline') ? why : '';
}

function marksOf({ mark, moved }: Row): string {
  const failed = mark === 'failed' || mark === 'missing';
  return (
    [failed ? 'failed' : '', failed || moved !== 'no' ? 'changed' : ''].filter(Boolean).join(' ') || 'calm'
  );
}

function rowContext(row: Row, links: CauseLinks) {
  const share = Math.min(1e6, Math.max(-1e6, worsening(row)));
  return {
    mark: row.mark,
    badge: markWords[row.mark],
    what: row.what,
    subject: clean(row.subject),
    before: row.before,
    now: row.now,
    change: row.change,
    limit: row.limit,
    origin: row.origin,
    aside: asideOf(row),
    marks: marksOf(row),
    worse: share.toPrecision(4),
    cause: links.ofCheck(row.check.id),
  };
}

/** Every check and figure, by suite, judged ones first, worst first. */
export function figuresContext(report: Report, view: View, links: CauseLinks) {
  const rows = [...view.rows, ...view.watched];
  const suites = Map.groupBy(rows, ({ suite }) => suite);
  const names = [...new Set([...report.run.suites.map(({ name }) => name), ...suites.keys()])];
  return names.flatMap((name) => {
    const mine = suites.get(name) ?? [];
    if (mine.length === 0) return [];
    return [
      {
        name,
        title: mine[0]?.suiteTitle ?? name,
        rows: mine.map((row) => rowContext(row, links)),
      },
    ];
  });
}
