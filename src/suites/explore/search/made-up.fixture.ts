import type { Choice, Fault, Fired, Sight, World } from './world.ts';

// Worlds that a test writes as a function, for the search: no request, no clock.

/** What a made-up world is: moves out of a state by edge, and what else a test wants of it. */
export interface MadeUp<S> {
  readonly start: S;
  /** What is seen of a state; what is not seen of it is hidden from the search. */
  show(state: S): string;
  readonly edges: Readonly<Record<string, (state: S) => S | undefined>>;
  readonly safe?: readonly string[];
  faults?(state: S, edge: string): readonly Fault[];
  /** Whether states can be saved; one that lies brings nothing back. */
  readonly saves?: 'true' | 'lies';
}

/** A world that counts what is asked of it. */
export interface Counting extends World {
  readonly count: { resets: number; fires: number; saves: number; restores: number; distrusts: number };
}

export const invariant = (name: string): Fault => ({
  rule: 'invariant',
  name,
  severity: 'error',
  message: `${name} does not hold`,
  breaks: true,
});

export function madeUp<S>(made: MadeUp<S>): Counting {
  let state = made.start;
  let saved: S[] = [];
  const count = { resets: 0, fires: 0, saves: 0, restores: 0, distrusts: 0 };
  const look = (edge: string): Sight => ({
    state: made.show(state),
    title: made.show(state),
    moves: Object.keys(made.edges).map((name) => ({ edge: name, kind: '', label: name })),
    faults: made.faults?.(state, edge) ?? [],
  });
  const nameOf = (choice: Choice): string => ('edge' in choice ? choice.edge : choice.label);
  const make = (edge: string): boolean => {
    count.fires += 1;
    const next = made.edges[edge]?.(state);
    state = next ?? state;
    return next !== undefined;
  };
  const fired = (edge: string, accepted: boolean): Fired => ({
    ...look(edge),
    label: edge,
    outcome: accepted ? '200' : '409',
    accepted,
  });
  return {
    count,
    isSafe: (edge) => made.safe?.includes(edge) ?? false,
    reset: async () => {
      count.resets += 1;
      state = made.start;
      saved = [];
    },
    look: async () => look(''),
    fire: async (choice) => fired(nameOf(choice), make(nameOf(choice))),
    pass: async (choice) => (make(nameOf(choice)), nameOf(choice)),
    race: async ([first, second]) => {
      const accepted = [make(nameOf(first)), make(nameOf(second))];
      return fired(`${nameOf(first)} ‖ ${nameOf(second)}`, accepted.every(Boolean));
    },
    save: async () => {
      if (made.saves === undefined) return undefined;
      count.saves += 1;
      saved.push(state);
      return saved.length - 1;
    },
    restore: async (save) => {
      count.restores += 1;
      const back = saved[save];
      if (back === undefined) return undefined;
      saved = saved.slice(0, save + 1);
      if (made.saves === 'true') state = back;
      return look('');
    },
    distrust: () => {
      count.distrusts += 1;
    },
    recorded: () => 'as it was gone',
    costs: () => ({ reset: 3, restore: 1, step: 2 }),
    spent: () => ({ requests: count.fires + count.resets, ms: 0 }),
  };
}
