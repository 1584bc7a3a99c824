import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Places } from '../place.ts';
import { elementOf } from './tokens.ts';

/** The rule without who holds a page to it: `axe/label` and `lighthouse/label` are one. */
const ruleOf = ({ rule }: JudgedFinding): string => rule.slice(rule.lastIndexOf('/') + 1);

/** The last step of a selector: its tag, id and classes as far as it says them. */
interface Step {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

function lastStep(selector: string): Step {
  const step = (selector.split(' > ').at(-1) ?? '').replace(/:.*$/, '');
  const [tag = ''] = /^[\w-]*/.exec(step) ?? [];
  const names = step.slice(tag.length).match(/[.#][^.#]+/g) ?? [];
  const classes = names.filter((name) => name.startsWith('.'));
  return { tag, id: names.find((name) => name.startsWith('#')) ?? '', classes };
}

/** Whether two selectors, each short in its own way, may be of one element. */
function mayBeOne(a: Step, b: Step): boolean {
  const agree = (one: string, two: string) => one === '' || two === '' || one === two;
  const [few, many] = a.classes.length < b.classes.length ? [a.classes, b.classes] : [b.classes, a.classes];
  return agree(a.tag, b.tag) && agree(a.id, b.id) && few.every((name) => many.includes(name));
}

/** Elements of one page and rule that are looked through, each beside each. */
const MOST = 200;

interface Told {
  readonly finding: JudgedFinding;
  readonly step: Step;
  readonly root: string;
}

/** What another suite says of the element, where that is in one cause. */
function twin({ finding, step }: Told, all: readonly Told[]): Told | undefined {
  const others = all.filter((other) => other.finding.suite !== finding.suite && mayBeOne(step, other.step));
  const [first] = others;
  return others.every(({ root }) => root === first?.root) ? first : undefined;
}

/**
 * The same rule broken by the same element, as several suites tell it, each with a selector of its own. Only where one
 * cause alone can be meant.
 */
export function toldTwice(
  findings: readonly JudgedFinding[],
  { places, rootOf }: { readonly places: Places; readonly rootOf: (finding: JudgedFinding) => string },
): readonly (readonly JudgedFinding[])[] {
  const told = findings.flatMap((finding) => {
    const selector = elementOf(finding);
    const page = places.of(finding.suite, finding.subject).key;
    return selector === undefined ? [] : [{ finding, step: lastStep(selector), root: rootOf(finding), page }];
  });
  const alike = Map.groupBy(told, ({ finding, page }) => JSON.stringify([page, ruleOf(finding)]));
  const several = [...alike.values()].filter(
    (all) => all.length <= MOST && new Set(all.map(({ finding }) => finding.suite)).size > 1,
  );
  return several.flatMap((all) =>
    all.flatMap((one) => {
      const other = twin(one, all);
      return other && twin(other, all)?.root === one.root ? [[one.finding, other.finding]] : [];
    }),
  );
}
