import type { Exhibit } from '../observation/exhibit.ts';
import type { History } from '../record/history.ts';
import type { RunRecord } from '../record/run-record.ts';

/** A record that was read, with the way to its exhibits' bytes (rejects when they are gone or damaged). */
export interface Kept {
  readonly record: RunRecord;
  /** For people: `.tidemark/baseline`, `artifact 123 of run 456`. */
  readonly origin: string;
  read(exhibit: Exhibit): Promise<Uint8Array>;
  /** What was measured before it, where anything is kept. */
  readonly history?: History | undefined;
  /** Why there is no history although one was kept, in a sentence. */
  readonly historyFault?: string | undefined;
}

/** What was measured before a run of the base branch, and why it is not known where it should be. */
export type Earlier = Pick<Kept, 'history' | 'historyFault'>;

/** A baseline, or the sentence that says why there is none and how one comes about. */
export type Found = { readonly kept: Kept } | { readonly kept: undefined; readonly reason: string };

/** Where baselines live. What is damaged or foreign is a Failure; a store that may not be read is one too. */
export interface BaselineStore {
  load(): Promise<Found>;
  /** The history that a run of the base branch goes on with. One that cannot be used is left out and said. */
  earlier(): Promise<Earlier>;
  /** Replaces the baseline as a whole or not at all, and answers with where it lies. A Failure when what is there is not ours. */
  save(kept: Kept): Promise<string>;
}
