import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Places } from '../place.ts';
import { isWrong } from '../looks.ts';

/** From so many on, what one page newly does wrong in the same way has one reason. */
const FLOOD = 6;

/** What a finding may be one of many of: its rule where it fails, else whatever looks other than it did. */
function streamOf(finding: JudgedFinding): string | undefined {
  const { rule, explains } = finding;
  if (isWrong(finding)) return rule;
  return explains?.includes('pixels') ? 'pixels' : undefined;
}

interface Known {
  readonly places: Places;
  /** The same for all that is one so far. */
  readonly rootOf: (finding: JudgedFinding) => string;
}

/**
 * Findings of one page that are too many to have each a reason of its own: six or more that break the same rule, or
 * that look other. What shows on other pages, too, has its reason there, and what fails is not drawn into looks.
 */
export function floodsOf(
  findings: readonly JudgedFinding[],
  { places, rootOf }: Known,
): readonly (readonly JudgedFinding[])[] {
  const placed = findings.map((finding) => ({
    finding,
    root: rootOf(finding),
    place: places.of(finding.suite, finding.subject).key,
  }));
  const roots = Map.groupBy(placed, ({ root }) => root);
  const shared = new Set(
    [...roots].flatMap(([root, own]) => (new Set(own.map(({ place }) => place)).size === 1 ? [] : [root])),
  );
  const failed = new Set(
    [...roots].flatMap(([root, own]) => (own.some(({ finding }) => isWrong(finding)) ? [root] : [])),
  );
  const isAlone = (root: string, ofLooks: boolean): boolean =>
    !shared.has(root) && !(ofLooks && failed.has(root));
  const streams = Map.groupBy(placed, ({ finding, root, place }) => {
    const stream = streamOf(finding);
    return stream !== undefined && isAlone(root, !isWrong(finding)) ? JSON.stringify([place, stream]) : '';
  });
  streams.delete('');
  return [...streams.values()]
    .filter(
      (own) => new Set(own.map(({ finding: { selector, identity } }) => selector ?? identity)).size >= FLOOD,
    )
    .map((own) => own.map(({ finding }) => finding));
}
