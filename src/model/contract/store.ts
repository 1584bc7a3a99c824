import type { Exhibit } from '../observation/exhibit.ts';
import type { History } from '../record/history.ts';
import type { RunRecord } from '../record/run-record.ts';

/** What was measured before a run of the base branch, and why it is not known where it should be. */
export interface StoredHistory {
  readonly history?: History | undefined;
  /** Why there is no history although one was kept, in a sentence. */
  readonly historyFault?: string | undefined;
}

/**
 * A record that was read, with the history before it and the way to its exhibits' bytes (rejects when they are gone
 * or damaged).
 */
export interface StoredRun extends StoredHistory {
  readonly record: RunRecord;
  /** For people: `.tidemark/baseline`, `artifact 123 of run 456`. */
  readonly origin: string;
  /** Commits between it and the merge base, where it was searched for there; 0: it is the merge base's own. */
  readonly commitsBefore?: number;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

/** `at the merge base`, `3 commits before the merge base`. */
export function distanceWords(commitsBefore: number): string {
  if (commitsBefore === 0) return 'at the merge base';
  return `${commitsBefore} ${commitsBefore === 1 ? 'commit' : 'commits'} before the merge base`;
}

/** Why there is no baseline, where one could be. */
export interface Absence {
  /** Whether there was one before, or may have been: then this is no first run. */
  readonly hadOne: boolean;
  /** One sentence, and another with what brings a baseline about, for a run that fails over it. */
  readonly message: string;
  readonly next: string;
}

/** A baseline, or the sentence of a run that goes on without: why there is none and how one comes about. */
export type LoadedBaseline =
  | { readonly stored: StoredRun }
  | { readonly stored: undefined; readonly reason: string; readonly absence?: Absence };

/** Where baselines live. What is damaged or foreign is a Failure; a store that may not be read is one too. */
export interface BaselineStore {
  load(): Promise<LoadedBaseline>;
  /** The history that a run of the base branch goes on with. One that cannot be used is left out and said. */
  history(): Promise<StoredHistory>;
  /**
   * Replaces the baseline as a whole or not at all, and answers with where it lies. A Failure when what is there is
   * not ours.
   */
  save(run: StoredRun): Promise<string>;
}
