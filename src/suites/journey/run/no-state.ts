import type { State } from '#model/contract/state.ts';

/** Where nothing is said of state: going back is doing the steps again, and what they made before is still there. */
export const noState: State = {
  way: 'replay',
  titles: [],
  checkpoint: async () => ({ marks: undefined }),
  restore: async () => false,
  reset: async () => false,
  distrust: () => undefined,
  query: async () => [],
  mail: async () => [],
  close: async () => undefined,
};
