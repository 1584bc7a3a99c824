import type { Check } from '#model/record/verdict.ts';

/** What answers a check, whatever asked: a limit, a plain difference, live pairs or earlier runs. */
export type Answer = Pick<Check, 'status' | 'reason'> &
  Partial<Pick<Check, 'note' | 'now' | 'before' | 'pairs' | 'history' | 'looks'>>;
