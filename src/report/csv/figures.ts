import type { Reporter } from '#model/contract/reporter.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { labelIn } from '../view/subject-label.ts';
import { csv, type Cell } from './csv.ts';

const COLUMNS = [
  'check',
  'suite',
  'subject',
  'kind',
  'metric',
  'unit',
  'status',
  'level',
  'reason',
  'before',
  'now',
  'better',
  'limit_type',
  'limit',
  'change',
  'change_scale',
  'change_low',
  'change_high',
  'runs',
  'note',
] as const;

function rowOf(check: Check, report: Report): readonly Cell[] {
  const { id, suite, kind, metric, status, level, reason, before, now, limit, pairs, basis, note } = check;
  return [
    id,
    suite,
    labelIn(report, check),
    kind,
    metric?.id,
    metric?.unit,
    status,
    level,
    reason,
    before,
    now,
    metric?.better,
    limit?.type,
    limit?.value,
    pairs?.change,
    pairs?.scale,
    pairs?.interval[0],
    pairs?.interval[1],
    basis?.n,
    note,
  ];
}

/** Every check, and with them every figure, one a line; values in the metric's unit, shares as 0.15 for 15 %. */
export const figures: Reporter = {
  id: 'csv',
  files: ['figures.csv'],
  render(report) {
    const rows = report.verdict.checks.map((check) => rowOf(check, report));
    return [{ name: 'figures.csv', mime: 'text/csv', text: csv(COLUMNS, rows) }];
  },
};
