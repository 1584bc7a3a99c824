import { figureKey } from '#model/record/history.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Check } from '#model/record/verdict.ts';
import { budgetsFor } from '../checks/budget.ts';
import type { Case, JudgeInput } from '../judge-input.ts';
import { judgeStored } from './stored.ts';

/** What the base branch's earlier runs answer to one check. */
export type StoredAnswer = Pick<Check, 'status' | 'reason' | 'history'>;

/** Earlier values by figure key, and how many figures are asked about together: they share the chance of a false warning. */
export interface Known {
  readonly values: NonNullable<JudgeInput['history']>;
  readonly together: number;
}

function valuesOf(one: Case, metric: Metric, values: Known['values']): readonly number[] {
  const task = one.now.tasks.find(
    ({ suite, subjects }) => suite === one.suite.name && subjects.includes(one.subject.id),
  );
  return (
    (task &&
      values.get(
        figureKey({ suite: one.suite.name, subject: one.subject.id, metric: metric.id }, task.hash),
      )) ??
    []
  );
}

/** The figures of these cases that history could answer for; undefined where none is kept. */
export function knownOf(cases: readonly Case[], values: JudgeInput['history']): Known | undefined {
  if (!values) return undefined;
  const asked = cases.flatMap((one) =>
    one.metrics.filter(
      (metric) =>
        budgetsFor(one.suite, one.subject, metric.id).some(({ regress }) => regress !== undefined) &&
        valuesOf(one, metric, values).length > 0,
    ),
  );
  return { values, together: Math.max(1, asked.length) };
}

/** A noisy figure against what its base branch gave on machines like this: it warns at most, and says what it could see. */
export function storedAnswer(
  one: Case,
  metric: Metric,
  now: number,
  { values, together }: Known,
): StoredAnswer {
  const { status, reason, told, records, visible } = judgeStored(
    metric,
    now,
    valuesOf(one, metric, values),
    together,
  );
  return {
    status,
    reason,
    history: { told, records, ...(visible !== undefined && Number.isFinite(visible) && { visible }) },
  };
}
