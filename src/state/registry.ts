import type { StateAdapter } from '#model/contract/state.ts';

/** Every kind of system, in the order in which they are marked; brought back in reverse. */
export const stateAdapters: readonly StateAdapter[] = [];
