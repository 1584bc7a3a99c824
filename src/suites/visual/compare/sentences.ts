import type { Facts, Finding } from '#model/observation/finding.ts';
import type { ElementChange } from './element-changes.ts';

/** A finding about a change, its suite, subject and severity left out. */
export type ChangeFinding = Omit<Finding, 'suite' | 'subject' | 'severity'>;

/** More sentences than this nobody reads. */
const MOST_SENTENCES = 20;

/** Changes that can be told in one sentence: the same happened to elements of one tag. */
function alike(changes: readonly ElementChange[]): readonly (readonly ElementChange[])[] {
  const groups = Map.groupBy(changes, ({ kind, leaf, differences }) =>
    kind === 'changed' || kind === 'moved'
      ? `${kind} ${leaf.tag} ${differences.map(({ words }) => words).join()}`
      : `${kind} ${leaf.selector}`,
  );
  return [...groups.values()];
}

const merged = (facts: readonly Facts[]): Facts => Object.assign({}, ...facts);

/** `before` and `after` of a change; of several alike ones, those of the first. */
function factsOf({ kind, differences }: ElementChange): Pick<Finding, 'before' | 'after'> {
  return {
    ...(kind !== 'added' && { before: merged(differences.map(({ before }) => before)) }),
    ...(kind !== 'removed' && { after: merged(differences.map(({ after }) => after)) }),
  };
}

function findingOf(changes: readonly ElementChange[]): readonly ChangeFinding[] {
  const [first] = changes;
  if (!first) return [];
  const { selector, tag } = first.leaf;
  const rule = `visual/element-${first.kind}`;
  const box = first.now ?? first.before;
  const words = first.differences.map((difference) => difference.words).join(', ');
  const common = { rule, selector, ...(box && { box }), ...factsOf(first) };
  if (changes.length === 1)
    return [{ ...common, message: `${selector} ${words}.`, identity: `${rule} ${selector}` }];
  const keys = first.differences.map(({ key }) => key).join(' ');
  return [
    {
      ...common,
      amount: { value: changes.length, unit: 'count' },
      message: `${tag} × ${changes.length}: ${words}.`,
      identity: `${rule} ${tag} ${keys}`,
    },
  ];
}

/** Changes as sentences, equal ones together; the last one says how many more there are. */
export function sentencesOf(changes: readonly ElementChange[]): readonly ChangeFinding[] {
  const all = alike(changes).flatMap(findingOf);
  if (all.length <= MOST_SENTENCES) return all;
  const rest = all.length - MOST_SENTENCES;
  return [
    ...all.slice(0, MOST_SENTENCES),
    {
      rule: 'visual/element-changed',
      amount: { value: rest, unit: 'count' },
      // Those that are told explain the pixels; what is left out is nothing to act on by itself.
      explains: [],
      message: `${rest} more ${rest === 1 ? 'change' : 'changes'} of elements.`,
      identity: 'visual/element-changed more',
    },
  ];
}
