import type { Confirmed } from './search/confirm.ts';
import type { Raced } from './search/races.ts';
import type { Ended } from './search/search.ts';
import type { Walker } from './search/walker.ts';

/** What a run has come to, whole or broken off. */
export interface Outcome {
  readonly walker: Walker;
  /** Undefined while the search goes on. */
  ended: Ended | undefined;
  /** Faults that were tried again from a clean start. */
  readonly confirmed: Confirmed[];
  raced: Raced | undefined;
  /** Labels of the one way that was gone, and what each gave: `create 201`. */
  replayed: readonly string[] | undefined;
}

export function newOutcome(walker: Walker): Outcome {
  return { walker, ended: undefined, confirmed: [], raced: undefined, replayed: undefined };
}

/** Faults that were seen and not tried again yet. */
export function untried({ walker, confirmed }: Outcome): readonly Confirmed[] {
  return [...walker.found.values()].slice(confirmed.length).map(({ fault, edge, requests, trace, at }) => ({
    fault,
    edge,
    requests,
    path: trace,
    way: [],
    record: '',
    places: at.size,
    flaky: true,
  }));
}

/** All faults that came again. */
export const violationsIn = ({ confirmed, raced }: Outcome): readonly Confirmed[] =>
  [...confirmed, ...(raced?.found ?? [])].filter(({ flaky, fault }) => !flaky && fault.severity === 'error');
