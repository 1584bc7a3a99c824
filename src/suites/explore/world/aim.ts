import type { Checkpoint } from '#model/contract/state.ts';
import type { Checks } from '../described/checks.ts';
import type { Memory } from './memory.ts';
import type { Edge } from './rules.ts';
import type { Thing } from './things.ts';

/** An edge with what it is done to. */
export interface Aim {
  readonly edge: Edge;
  readonly thing: Pick<Thing, 'value' | 'number'> | undefined;
  readonly label: string;
}

/** A state that can be gone back to, with what was known in it. */
export interface Save {
  readonly checkpoint: Checkpoint;
  readonly memory: Memory;
}

/** What a description adds: rules, and requests that were sent to find out what makes a state. */
export interface Adding {
  readonly checks: Checks;
  readonly requests: number;
}
