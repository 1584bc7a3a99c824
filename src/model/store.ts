import type { Exhibit } from './exhibit.ts';
import type { RunRecord } from './run-record.ts';

/** A record that was read, with the way to its exhibits' bytes (rejects when they are gone or damaged). */
export interface Kept {
  readonly record: RunRecord;
  /** For people: `.tidemark/baseline`, `artifact 123 of run 456`. */
  readonly origin: string;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

/** Where baselines live. `load` is undefined when there is none yet; what is damaged or foreign is a Failure. */
export interface BaselineStore {
  load(): Promise<Kept | undefined>;
  /** Replaces the baseline as a whole or not at all. A Failure when what is there is not ours. */
  save(kept: Kept): Promise<string>;
}
