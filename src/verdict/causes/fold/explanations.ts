import type { JudgedFinding } from '#model/record/verdict.ts';
import { explainers, type Part } from './explained.ts';
import type { Figure } from '../figure.ts';

/** What explains a figure, the weightiest first; figures that nothing explains are not in it. */
export type Explanations = ReadonlyMap<Figure, readonly Part[]>;

/** Equal for what is about the same subject of the same suite. */
export function subjectKey({ suite, subject }: { readonly suite: string; readonly subject: string }): string {
  return JSON.stringify([suite, subject]);
}

/** Figures of one subject and family: what its findings explain, and the echoes of that. */
function explainedIn(figures: readonly Figure[], findings: readonly JudgedFinding[]): Explanations {
  const explained = new Map(
    figures.flatMap((figure) => {
      const parts = explainers(figure, findings);
      return parts.length > 0 ? [[figure, parts] as const] : [];
    }),
  );
  const leaders = [...explained.keys()];
  for (const figure of figures) {
    const leader = explained.has(figure)
      ? undefined
      : leaders.find(({ metric }) => metric?.leads?.includes(figure.check.metric?.id ?? ''));
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
      return first ? [...explainedIn(own, bySubject.get(subjectKey(first.check)) ?? [])] : [];
    }),
  );
}
