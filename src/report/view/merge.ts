import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { counted } from '../text/format.ts';
import type { Row } from './row.ts';

const numberOf = ({ suite, subjectId, check }: Row): string =>
  JSON.stringify([suite, subjectId, check.metric?.id ?? check.id]);

/**
 * Ended alike and say the same figures (those of live pairs are another reading of the same number); what could not be
 * decided also for the same reason.
 */
function alike(a: Row, b: Row): boolean {
  const figures =
    (a.before === b.before && a.now === b.now) || a.check.pairs !== undefined || b.check.pairs !== undefined;
  return (
    figures &&
    a.mark === b.mark &&
    (a.mark === 'failed' || a.mark === 'warned' || a.check.reason === b.check.reason)
  );
}

/** The worst row, and of those that ended as badly the one with live pairs. */
function leading([first, ...more]: readonly Row[]): Row | undefined {
  return [first, ...more].find((row) => row?.mark === first?.mark && row?.check.pairs) ?? first;
}

/**
 * Rows of one number (a limit and a regression) as one row with both limits; of rows that ended differently only the
 * worst stays.
 */
export function mergedRows(
  rows: readonly Row[],
  rowOf: (check: Check, others: readonly Check[]) => Row,
): readonly Row[] {
  const numbers = Map.groupBy(rows, numberOf);
  return [...numbers.values()].flatMap((all) => {
    const first = leading(all);
    if (!first) return [];
    const others = all.filter((row) => row !== first && alike(row, first)).map((row) => row.check);
    return [others.length === 0 ? first : rowOf(first.check, others)];
  });
}

const begins: Partial<Readonly<Record<Check['reason'], string>>> = {
  'no-baseline': 'there is no baseline yet',
  'new-subject': 'the baseline does not have these pages or scenarios',
  'options-changed': 'the baseline was measured with other options',
  'not-in-baseline': 'the baseline has no value for them',
};

const comparisons = (count: number, verbs: readonly [one: string, many: string]): string =>
  `${counted(count, 'comparison')} ${count === 1 ? verbs[0] : verbs[1]}`;

/**
 * Checks that wait for a baseline, a sentence a reason: `17 comparisons start with the next run: there is no baseline
 * yet`. A base that was measured alongside is nothing to wait for.
 */
export function waitingOf(rows: readonly Row[], { baseline }: Report): readonly string[] {
  const waiting = rows.filter((row) => row.mark === 'new');
  if (baseline.found && baseline.live) {
    const lost = comparisons(waiting.length, ['was', 'were']);
    return waiting.length === 0
      ? []
      : [`${lost} not made: the base, measured beside this run, gave nothing to compare with.`];
  }
  const reasons = Map.groupBy(waiting, (row) => row.check.reason);
  return [...reasons].map(([reason, { length }]) => {
    const when = reason === 'no-baseline' ? 'the next run' : 'the next baseline';
    const why = begins[reason] ?? 'there is nothing to compare with';
    return `${comparisons(length, ['starts', 'start'])} with ${when}: ${why}.`;
  });
}
