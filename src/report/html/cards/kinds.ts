import type { CauseKind } from '#model/record/cause.ts';

/** Kinds of causes that a reader looks at together. */
export interface KindGroup {
  readonly id: string;
  readonly label: string;
}

const groups: Readonly<Record<CauseKind, KindGroup>> = {
  unmeasured: { id: 'unmeasured', label: 'Not measured' },
  errors: { id: 'broken', label: 'Broken' },
  slow: { id: 'slow', label: 'Slower' },
  resource: { id: 'heavy', label: 'Heavier' },
  broken: { id: 'broken', label: 'Broken' },
  looks: { id: 'looks', label: 'Looks' },
  other: { id: 'other', label: 'Other' },
};

export function groupOf(kind: CauseKind): KindGroup {
  return groups[kind];
}
