import type { Box, Facts, Finding, Severity } from '#model/observation/finding.ts';
import type { ElementChange } from '../compare/element-changes.ts';
import type { Difference } from '../compare/look-changes.ts';
import type { Weighed } from './policy.ts';
import { memoryWords } from './remembered.ts';
import type { Leaf } from '../compare/tree.ts';

/** A finding about a change, its suite and subject left out. */
export type ChangeFinding = Omit<Finding, 'suite' | 'subject'>;

/** What tells a sentence's elements apart from any other: a digest of what they look like at these boxes. */
type DigestOf = (boxes: readonly Box[]) => string;

/** More sentences than this nobody reads. */
const MOST_SENTENCES = 20;

const commonOf = ({ common, words }: Difference): string => common ?? words;

/** The same for elements to which the same happened, as one rule does it. */
export const signatureOf = ({ kind, differences }: ElementChange): string =>
  `${kind} ${[...new Set(differences.map(commonOf))].toSorted().join()}`;

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Changes that can be told in one sentence: the same happened to several elements, as one rule does it. The gravest of
 * them is the first.
 */
function alike(all: readonly Weighed[]): readonly (readonly Weighed[])[] {
  const groups = Map.groupBy(all, (each) =>
    each.change.kind === 'changed' || each.change.kind === 'moved'
      ? `${signatureOf(each.change)} ${each.severity} ${memoryWords(each) ?? ''}`
      : `${each.change.kind} ${each.change.leaf.selector}`,
  );
  return [...groups.values()].map((group) =>
    group.toSorted((a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity)),
  );
}

const merged = (facts: readonly Facts[]): Facts => Object.assign({}, ...facts);

/** `before` and `after` of a change; of several alike ones, those of the first. */
function factsOf({ kind, differences }: ElementChange): Pick<Finding, 'before' | 'after'> {
  return {
    ...(kind !== 'added' && { before: merged(differences.map(({ before }) => before)) }),
    ...(kind !== 'removed' && { after: merged(differences.map(({ after }) => after)) }),
  };
}

const classesOf = ({ classes }: Leaf): readonly string[] => classes.split(/\s+/).filter(Boolean);

/** How many elements of a page have each class. */
function classCounts(leaf: Leaf): ReadonlyMap<string, number> {
  let root = leaf;
  while (root.parent) root = root.parent;
  const counts = new Map<string, number>();
  const count = (each: Leaf): void => {
    for (const name of classesOf(each)) counts.set(name, (counts.get(name) ?? 0) + 1);
    each.children.forEach(count);
  };
  count(root);
  return counts;
}

/** What all of them are called: the class that is theirs and the fewest others', their tag, or nothing. */
function nameOf(leaves: readonly Leaf[]): string {
  const [first] = leaves;
  const tags = new Set(leaves.map(({ tag }) => tag));
  const [tag = ''] = tags.size === 1 ? tags : [];
  const shared = first
    ? classesOf(first).filter((name) => leaves.every((leaf) => classesOf(leaf).includes(name)))
    : [];
  if (!first || shared.length === 0) return tag || 'elements';
  const counts = classCounts(first);
  const [name = ''] = shared.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  return `${tag}.${name}`;
}

const wordsOfAll = (differences: readonly Difference[]): string =>
  differences.map(({ words }) => words).join(', ');

/** One colour that became another, whatever it is used for. */
function colourWords(changes: readonly ElementChange[]): string | undefined {
  const all = changes.flatMap(({ differences }) => differences);
  const [first, ...others] = all;
  const isOne = all.every(({ kind, common }) => kind === 'color' && common === first?.common);
  if (!first || others.length === 0 || !isOne) return undefined;
  const [from, to] = [first.before, first.after].map(
    (facts) => /rgba?\([^)]*\)/.exec(`${Object.values(facts)[0]}`)?.[0],
  );
  const uses = [...new Set(all.map(({ key }) => key))].join(', ');
  return from && to ? `colour ${from} → ${to} (${uses})` : undefined;
}

/** What happened to all of them; where it is not the same word for word, to the first, and that the others follow. */
function wordsOf(changes: readonly ElementChange[]): string {
  const [words = '', ...others] = changes.map(({ differences }) => wordsOfAll(differences));
  if (others.every((other) => other === words)) return words;
  return colourWords(changes) ?? `${words}, and the others by as much`;
}

/** What only can be done with an element, or not, moves no pixel. */
const movesPixels = (changes: readonly ElementChange[]): boolean =>
  changes.some(({ differences }) => differences.some(({ kind }) => kind !== 'interactivity'));

const boxesOf = (group: readonly Weighed[]): readonly Box[] =>
  group.flatMap(({ change }) => change.now ?? []);

function findingOf(all: readonly Weighed[], digestOf: DigestOf): readonly ChangeFinding[] {
  const [first] = all;
  if (!first) return [];
  const changes = all.map(({ change }) => change);
  const { leaf, kind } = first.change;
  const rule = `visual/element-${kind}`;
  const box = first.change.now ?? first.change.before;
  const [boxes, detail] = [boxesOf(all), memoryWords(first)];
  const common = {
    rule,
    severity: first.severity,
    selector: leaf.selector,
    explains: movesPixels(changes) ? ['pixels' as const] : [],
    ...(box && { box }),
    ...(detail !== undefined && { detail }),
    ...factsOf(first.change),
    ...(boxes.length > 0 && { digest: digestOf(boxes) }),
  };
  const words = wordsOf(changes);
  if (changes.length === 1)
    return [{ ...common, message: `${leaf.selector} ${words}.`, identity: `${rule} ${leaf.selector}` }];
  const keys = first.change.differences.map(({ key }) => key).join(' ');
  const name = nameOf(changes.map(({ leaf: each }) => each));
  return [
    {
      ...common,
      amount: { value: changes.length, unit: 'count' },
      message: `${name} × ${changes.length}: ${words}.`,
      identity: `${rule} ${name} ${keys}`,
    },
  ];
}

/** Changes as sentences, equal ones together, the gravest first; the last one says how many more there are. */
export function sentencesOf(changes: readonly Weighed[], digestOf: DigestOf): readonly ChangeFinding[] {
  const groups = alike(changes).toSorted(
    ([a], [b]) => GRAVEST.indexOf(a?.severity ?? 'info') - GRAVEST.indexOf(b?.severity ?? 'info'),
  );
  if (groups.length <= MOST_SENTENCES) return groups.flatMap((group) => findingOf(group, digestOf));
  const left = groups.slice(MOST_SENTENCES);
  return [
    ...groups.slice(0, MOST_SENTENCES).flatMap((group) => findingOf(group, digestOf)),
    {
      rule: 'visual/element-changed',
      severity: left[0]?.[0]?.severity ?? 'info',
      amount: { value: left.length, unit: 'count' },
      // Those that are told explain the pixels; what is left out is nothing to act on by itself.
      explains: [],
      digest: digestOf(left.flatMap(boxesOf)),
      message: `${left.length} more ${left.length === 1 ? 'change' : 'changes'} of elements.`,
      identity: 'visual/element-changed more',
    },
  ];
}
