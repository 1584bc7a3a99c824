import type { Fault } from './world.ts';

/** A fault where it was first seen. */
export interface Found {
  readonly fault: Fault;
  readonly edge: string;
  /** Ids of all transitions that showed it; -1: the start itself. */
  readonly at: Set<number>;
  /** The transition made right before it, and itself; what is hidden from the state may hang on both. */
  readonly last: readonly number[];
  /** Labels from a clean start; the last one showed it. */
  readonly trace: readonly string[];
  /** Requests that had been sent by then. */
  readonly requests: number;
}

/** By what a fault is the same wherever it shows. */
export const faultKey = (
  { rule, name, about }: Pick<Fault, 'rule' | 'name' | 'about'>,
  edge: string,
): string => JSON.stringify([rule, name, about ?? edge]);

export const unsafeEdge = (edge: string): Fault => ({
  rule: 'unsafe-edge',
  name: edge,
  severity: 'error',
  message: 'only reads, and the state is another one after it',
  breaks: false,
});
