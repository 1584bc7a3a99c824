import { count, quantile, type Histogram } from '#model/observation/histogram.ts';
import { requests, type Account, type Tally } from '../count/tally.ts';

/** Lateness of our own that a figure survives: this long (ms), or this share of what it would be without. */
const LAG = 5;
const LAG_SHARE = 0.1;
/** A worker's event loop busier than this reads answers late, which no clock of ours can tell. */
const BUSY = 0.8;
/** Share of the requests due that must have been sent and ended. */
const ACHIEVED = 0.95;

/** Whose fault it is that figures are not what was asked for, if any. */
export type GeneratorHealth =
  | { readonly kind: 'fine' }
  /** We were too slow ourselves: the figures say nothing of the target. */
  | { readonly kind: 'ours'; readonly why: string }
  /** The target did not keep up while we were on time: the figures are real. */
  | { readonly kind: 'target'; readonly why: string };

/** What helps where our own lateness is in the way. */
const QUIETER = 'a quieter machine or a lower rate';

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Three digits of ms, without an exponent. */
const brief = (ms: number): number => Number(ms.toPrecision(3));

/** Why our own lateness makes a latency figure worthless, or undefined when it is the target's. */
export function lateness(
  { latency, onTime }: Account,
  figure: (latencies: Histogram) => number,
): string | undefined {
  const seen = figure(latency);
  const without = figure(onTime);
  if (!(seen - without > Math.max(LAG, LAG_SHARE * without))) return undefined;
  const [figures, punctual] = [brief(seen), brief(without)];
  return `the load generator itself was late: ${figures} ms would be ${punctual} ms without that, so take ${QUIETER}`;
}

/** Judges a finished run. `busy`: 0–1, the busiest worker's event loop. */
export function generatorHealthOf({ whole }: Tally, busy: number): GeneratorHealth {
  const due = requests(whole);
  if (due === 0) return { kind: 'fine' };
  if (busy > BUSY)
    return {
      kind: 'ours',
      why: `the load generator was busy ${percent(busy)} of the time and is in the figures, so take ${QUIETER}`,
    };
  const late =
    count(whole.latency) > 0 ? lateness(whole, (latencies) => quantile(latencies, 0.5)) : undefined;
  if (late !== undefined) return { kind: 'ours', why: late };
  const lost = (whole.outcomes.get('dropped') ?? 0) + (whole.outcomes.get('unfinished') ?? 0);
  if (lost / due <= 1 - ACHIEVED) return { kind: 'fine' };
  return {
    kind: 'target',
    why:
      `the target did not keep up: ${percent(lost / due)} of the requests could not be sent or answered in time, ` +
      'while the load generator was on time',
  };
}
