import type { Finding } from '#model/observation/finding.ts';
import type { FindingFacts } from '#model/contract/suite.ts';
import type { Leaf, Trees } from '../compare/tree.ts';

const factsOf = ({ box: { x, y } }: Leaf, spoken: NonNullable<Leaf['spoken']>) => ({ x, y, ...spoken });

/** What a screen reader says of the elements of these findings and said before, where that is not the same. */
export function namesOf({ now, toBefore }: Trees, findings: readonly Finding[]): readonly FindingFacts[] {
  const leaves = Map.groupBy(now, ({ selector }) => selector);
  return findings.flatMap(({ identity, selector = '' }): readonly FindingFacts[] => {
    const [leaf, ...others] = leaves.get(selector) ?? [];
    const before = leaf && others.length === 0 ? toBefore.get(leaf) : undefined;
    if (!leaf?.spoken || !before?.spoken) return [];
    const { spoken } = before;
    if (spoken.name === leaf.spoken.name && spoken.role === leaf.spoken.role) return [];
    return [{ identity, before: factsOf(before, spoken), after: factsOf(leaf, leaf.spoken) }];
  });
}
