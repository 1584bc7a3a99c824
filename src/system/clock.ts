import { setTimeout as pause } from 'node:timers/promises';

/** Time as a value, in ms, so that tests of waiting do not wait. */
export interface Clock {
  now(): number;
  /** Rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    await pause(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  },
};
