import type { Family } from '#model/observation/metric.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { explainers, type Part } from './explained.ts';
import type { Figure } from '../figure.ts';

/** What explains a figure, the weightiest first; figures that nothing explains are not in it. */
export type Explanations = ReadonlyMap<Figure, readonly Part[]>;

/** Equal for what is about the same subject of the same suite. */
export function subjectKey({ suite, subject }: { readonly suite: string; readonly subject: string }): string {
  return JSON.stringify([suite, subject]);
}

/** Findings of one subject that may explain a family: suites tell of fewer, and each costs every figure some work. */
const MOST = 32;

/** Those of a family, the weightiest. */
function explaining(family: Family, findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings
    .filter(({ explains }) => explains?.includes(family))
    .toSorted((a, b) => (b.amount?.value ?? 0) - (a.amount?.value ?? 0) || (a.identity < b.identity ? -1 : 1))
    .slice(0, MOST);
}

/** By the id of a metric, what leads it among these. */
function leadersOf(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const leaders = new Map<string, Figure>();
  const byMetric = new Map(figures.toReversed().map((figure) => [figure.metric, figure]));
  for (const [metric, figure] of byMetric)
    for (const id of metric?.leads ?? []) if (!leaders.has(id)) leaders.set(id, figure);
  return leaders;
}

/** Figures of one subject and family: what its findings explain, and the echoes of that. */
function explainedIn(figures: readonly Figure[], findings: readonly JudgedFinding[]): Explanations {
  const explained = new Map(
    figures.flatMap((figure) => {
      const parts = explainers(figure, findings);
      return parts.length > 0 ? [[figure, parts] as const] : [];
    }),
  );
  const leaders = leadersOf([...explained.keys()]);
  for (const figure of figures) {
    const leader = explained.has(figure) ? undefined : leaders.get(figure.check.metric?.id ?? '');
    const parts = leader && explained.get(leader);
    if (parts)
      explained.set(
        figure,
        parts.slice(0, 1).map(({ finding }) => ({ finding })),
      );
  }
  return explained;
}

/** What of the figures is explained by findings of their own subjects. */
export function explanationsOf(figures: readonly Figure[], findings: readonly JudgedFinding[]): Explanations {
  const bySubject = Map.groupBy(findings, subjectKey);
  const groups = Map.groupBy(figures, ({ check, family }) =>
    JSON.stringify([check.suite, check.subject, family]),
  );
  return new Map(
    [...groups.values()].flatMap((own) => {
      const [first] = own;
      const there = first && bySubject.get(subjectKey(first.check));
      return there ? [...explainedIn(own, explaining(first.family, there))] : [];
    }),
  );
}
