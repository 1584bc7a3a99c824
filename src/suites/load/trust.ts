import { quantile } from '#model/histogram.ts';
import type { Input } from './input.ts';
import { requests, type Tally } from './tally.ts';

/** Lateness of our own that figures survive: this long (ms), or this share of the latency's p95. */
const LAG = 20;
const LAG_SHARE = 0.1;
/** A worker's event loop busier than this answers late. */
const BUSY = 0.8;
/** Share of the asked requests that must have been sent. */
const ACHIEVED = 0.95;

/** Whose fault it is that figures are not what was asked for, if any. */
export type Trust =
  | { readonly kind: 'fine' }
  /** We were too slow ourselves: the figures say nothing of the target. */
  | { readonly kind: 'ours'; readonly why: string }
  /** The target did not keep up while we were on time: the figures are real. */
  | { readonly kind: 'target'; readonly why: string };

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Judges a finished run. `busy`: 0–1, the busiest worker's event loop. */
export function trustOf(tally: Tally, input: Input, busy: number): Trust {
  const due = requests(tally.whole);
  if (due === 0) return { kind: 'fine' };
  if (busy > BUSY) return { kind: 'ours', why: `the load generator was busy ${percent(busy)} of the time, so its own slowness is in the figures` };
  if (input.model.kind === 'closed') return { kind: 'fine' };
  const lag = quantile(tally.clocks.lag, 0.99);
  const budget = Math.max(LAG, LAG_SHARE * quantile(tally.whole.latency, 0.95));
  if (lag > budget) return { kind: 'ours', why: `the load generator was ${Math.round(lag)} ms late itself (p99), so its own slowness is in the figures` };
  const lost = (tally.whole.outcomes.get('dropped') ?? 0) + (tally.whole.outcomes.get('unfinished') ?? 0);
  if (lost / due <= 1 - ACHIEVED) return { kind: 'fine' };
  return { kind: 'target', why: `the target did not keep up: ${percent(lost / due)} of the requests could not be sent or answered in time, while the load generator was on time` };
}
