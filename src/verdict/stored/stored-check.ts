import { figureKey } from '#model/record/history.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Answer } from '../checks/answer.ts';
import { budgetsFor, hasRegress } from '../budgets/budget.ts';
import { figureOf } from '../checks/figure.ts';
import type { SubjectCase, JudgeInput } from '../judge-input.ts';
import { judgeStored } from './stored.ts';

/**
 * Earlier values by figure key, and how many figures are asked about together: they share the chance of a false
 * warning.
 */
export interface EarlierRuns {
  readonly values: NonNullable<JudgeInput['history']>;
  readonly together: number;
}

function valuesOf(
  { suite, subject, now }: SubjectCase,
  metric: Metric,
  values: EarlierRuns['values'],
): readonly number[] {
  const figure = figureOf({ suite, subject }, metric);
  const task = now.tasks.find((each) => each.suite === suite.name && each.subjects.includes(subject.id));
  return (task && values.get(figureKey(figure, task.hash))) ?? [];
}

/** The figures of these cases that history could answer for; undefined where none is kept. */
export function earlierRuns(
  cases: readonly SubjectCase[],
  values: JudgeInput['history'],
): EarlierRuns | undefined {
  if (!values) return undefined;
  const asked = cases.flatMap((subjectCase) =>
    subjectCase.metrics.filter(
      (metric) =>
        budgetsFor(subjectCase.suite, subjectCase.subject, metric.id).some(hasRegress) &&
        valuesOf(subjectCase, metric, values).length > 0,
    ),
  );
  return { values, together: Math.max(1, asked.length) };
}

/**
 * A noisy figure against what its base branch gave on machines like this: it warns at most, and says what it could
 * see.
 */
export function storedAnswer(
  subjectCase: SubjectCase,
  metric: Metric,
  now: number,
  { values, together }: EarlierRuns,
): Answer {
  const records = valuesOf(subjectCase, metric, values);
  const { status, reason, visible, ...history } = judgeStored(metric, now, records, together);
  return {
    status,
    reason,
    history: {
      scale: history.scale,
      records: history.records,
      ...(visible !== undefined && Number.isFinite(visible) && { visible }),
    },
  };
}
