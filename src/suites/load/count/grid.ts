import { totalMs } from '../generate/schedule.ts';
import type { ScenarioInput } from '../scenario/scenario-input.ts';

/** How a run is cut up, ms. The warm-up comes before. */
export interface Grid {
  readonly warmup: number;
  readonly window: number;
  readonly windows: number;
  readonly moment: number;
  readonly moments: number;
}

const MAX_MOMENTS = 120;

/** Ten windows of at least a second, and a moment a second (longer ones in runs over two minutes). */
export function gridOf(warmup: number, ms: number): Grid {
  const windows = Math.max(1, Math.min(10, Math.floor(ms / 1000)));
  const moment = 1000 * Math.ceil(ms / 1000 / MAX_MOMENTS);
  return { warmup, window: ms / windows, windows, moment, moments: Math.max(1, Math.ceil(ms / moment)) };
}

/** How long a scenario measures, ms; undefined when answers decide it. */
export function plannedMs({ model }: ScenarioInput): number | undefined {
  return model.kind === 'open' ? totalMs(model.phases) : model.ms;
}
