import type { Reporter } from './reporter.ts';
import type { StateAdapter } from './state.ts';
import type { Suite } from './suite.ts';

/** What measures and what reports, as a value: whoever needs them is handed them. A list's order is theirs in a run. */
export interface Extensions {
  readonly suites: readonly Suite[];
  readonly reporters: readonly Reporter[];
  /** Those whose documents are written where somebody asks for them, of a saved report. */
  readonly onRequest?: readonly Reporter[];
  /** Loaded where a suite names a system: most runs have none. */
  stateAdapters(): Promise<readonly StateAdapter[]>;
}
