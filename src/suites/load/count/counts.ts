import { emptyHistogram, merge, record, type Histogram } from '#model/observation/buckets.ts';
import type { Grid } from './grid.ts';
import { outcomes } from './outcome.ts';
import type { Row } from './rows.ts';

/** One endpoint's requests. */
interface Part {
  /** From due to the last byte, by window; of unfinished ones as long as they had waited. */
  readonly windows: readonly Histogram[];
  /** Latencies less our own lateness, as if every request had left when due. */
  readonly onTime: Histogram;
  /** From the request to the first byte of its answer. */
  readonly ttfb: Histogram;
  /** By the code of an outcome. */
  readonly outcomes: Uint32Array<ArrayBuffer>;
  /** By status. */
  readonly statuses: Uint32Array<ArrayBuffer>;
}

/**
 * A stretch of a scenario as the series shows it. `answers` counts answers by when they came, the rest by when it
 * was due.
 */
export interface Moment {
  readonly latency: Histogram;
  requests: number;
  errors: number;
  answers: number;
}

/** The clocks of a whole scenario beside its latencies. */
export interface Clocks {
  readonly service: Histogram;
  readonly lag: Histogram;
}

/**
 * What one worker saw, each request in as few places as will do: sums of them give the rest. Warm-up counts in
 * `warm` alone.
 */
export interface Counts {
  readonly grid: Grid;
  readonly parts: readonly Part[];
  readonly moments: readonly Moment[];
  readonly clocks: Clocks;
  readonly answersByWindow: number[];
  warm: number;
  /** Requests entered, warm-up included. */
  rows: number;
}

const STATUSES = 1000;

/** Counts of nothing yet. */
export function newCounts(grid: Grid, endpoints: number): Counts {
  const histograms = (many: number) => Array.from({ length: many }, () => emptyHistogram());
  return {
    grid,
    parts: Array.from({ length: endpoints }, () => ({
      windows: histograms(grid.windows),
      onTime: emptyHistogram(),
      ttfb: emptyHistogram(),
      outcomes: new Uint32Array(outcomes.length),
      statuses: new Uint32Array(STATUSES),
    })),
    moments: Array.from({ length: grid.moments }, () => ({
      latency: emptyHistogram(),
      requests: 0,
      errors: 0,
      answers: 0,
    })),
    clocks: { service: emptyHistogram(), lag: emptyHistogram() },
    answersByWindow: Array.from({ length: grid.windows }, () => 0),
    warm: 0,
    rows: 0,
  };
}

function bump(numbers: Uint32Array, index: number): void {
  numbers[index] = (numbers[index] ?? 0) + 1;
}

/** Enters one request. */
export function enter(counts: Counts, row: Row): void {
  const { grid, clocks } = counts;
  counts.rows += 1;
  const at = row.at - grid.warmup;
  if (row.status > 0) enterArrival(counts, at + row.latency / 1000);
  if (at < 0) {
    counts.warm += 1;
    return;
  }
  const part = counts.parts[row.endpoint];
  const latency = part?.windows[Math.min(grid.windows - 1, Math.floor(at / grid.window))];
  const moment = counts.moments[Math.min(grid.moments - 1, Math.floor(at / grid.moment))];
  if (!part || !latency || !moment)
    throw new Error(`there is no place for a request of endpoint ${row.endpoint} at ${at} ms`);
  bump(part.outcomes, outcomes.indexOf(row.outcome));
  moment.requests += 1;
  if (row.outcome !== 'ok') moment.errors += 1;
  record(clocks.lag, row.lag);
  if (row.outcome === 'dropped') return;
  record(latency, row.latency);
  record(moment.latency, row.latency);
  record(part.onTime, row.latency - row.lag);
  if (row.status > 0) enterAnswer(counts, part, row);
}

/**
 * An answer counts where it came, whenever it was due: what the warm-up still owed comes in for what is owed at the
 * end, so that answers which only take longer are no fewer a second.
 */
function enterArrival({ grid, moments, answersByWindow }: Counts, came: number): void {
  const window = Math.floor(came / grid.window);
  if (window >= 0 && window < grid.windows) answersByWindow[window] = (answersByWindow[window] ?? 0) + 1;
  const moment = moments[Math.floor(came / grid.moment)];
  if (moment) moment.answers += 1;
}

function enterAnswer({ clocks }: Counts, part: Part, row: Row): void {
  bump(part.statuses, row.status);
  record(clocks.service, row.service);
  record(part.ttfb, row.ttfb);
}

function addNumbers(into: Uint32Array, from: Uint32Array): void {
  for (let index = 0; index < into.length; index += 1) into[index] = (into[index] ?? 0) + (from[index] ?? 0);
}

function pairs<T>(into: readonly T[], from: readonly T[]): (readonly [T, T])[] {
  return from.map((theirs, index) => {
    const own = into[index];
    if (own === undefined) throw new Error('counts of two different runs cannot be added');
    return [own, theirs];
  });
}

/** Adds another worker's counts of the same run: exactly as if one had seen all requests. */
export function addCounts(into: Counts, from: Counts): void {
  for (const [own, theirs] of pairs(into.parts, from.parts)) {
    for (const [window, more] of pairs(own.windows, theirs.windows)) merge(window, more);
    merge(own.onTime, theirs.onTime);
    merge(own.ttfb, theirs.ttfb);
    addNumbers(own.outcomes, theirs.outcomes);
    addNumbers(own.statuses, theirs.statuses);
  }
  for (const [own, theirs] of pairs(into.moments, from.moments)) {
    merge(own.latency, theirs.latency);
    own.requests += theirs.requests;
    own.errors += theirs.errors;
    own.answers += theirs.answers;
  }
  for (const clock of ['service', 'lag'] as const) merge(into.clocks[clock], from.clocks[clock]);
  for (const [window, answers] of from.answersByWindow.entries())
    into.answersByWindow[window] = (into.answersByWindow[window] ?? 0) + answers;
  into.warm += from.warm;
  into.rows += from.rows;
}

/** The memory behind counts, to be moved to another thread instead of copied. */
export function memoryOf({ parts, moments, clocks }: Counts): ArrayBufferLike[] {
  return [
    ...parts.flatMap((part) => [...part.windows, part.onTime, part.ttfb, part.outcomes, part.statuses]),
    ...moments.map((moment) => moment.latency),
    clocks.service,
    clocks.lag,
  ].map((numbers) => numbers.buffer);
}
