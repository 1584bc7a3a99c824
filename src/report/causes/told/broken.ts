import type { JudgedFinding } from '#model/record/verdict.ts';
import { toldByFigure } from '../figure-words.ts';
import type { Matter, Told } from '../matter.ts';
import { toldByFinding, wordsOf } from './finding.ts';

/** Of several faults in one place, each rule's first. */
function differing(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return [...new Map(findings.toReversed().map((one) => [one.rule, one])).values()].toReversed();
}

/** How the element of a fault looks other than it did, which may be why. */
function changed({ findings }: Matter, first: JudgedFinding): string {
  const change = findings.find(
    (one) =>
      one.explains?.includes('pixels') === true &&
      !one.failing &&
      one.before &&
      one.after &&
      one.selector === first.selector,
  );
  return change ? `changed: ${wordsOf(change)}` : '';
}

/** What is wrong at an element, with a resource, or in a script. */
export function broken(matter: Matter, where: string): Told {
  const failing = matter.findings.filter((finding) => finding.failing);
  const [first, ...others] = differing(failing.length > 0 ? failing : matter.findings);
  if (!first) return toldByFigure(matter, { name: 'New faults', where });
  return toldByFinding(first, where, changed(matter, first), others.length);
}
