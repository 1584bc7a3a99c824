import { emptyHistogram, record, type Histogram } from '#model/histogram.ts';
import type { Outcome } from './outcome.ts';
import type { Row } from './rows.ts';

/** What is known of some requests: an endpoint's, a window's, a whole scenario's. */
export interface Account {
  /** From due to the last byte; of unfinished ones as long as they had waited. */
  readonly latency: Histogram;
  /** Requests by how they ended. */
  readonly outcomes: Map<Outcome, number>;
  readonly statuses: Map<number, number>;
  /** All but dropped ones. */
  sent: number;
}

/** An account whose figures are judged. `onTime`: its latencies less our own lateness, as if every request had left when due. */
export interface Judged extends Account { readonly onTime: Histogram }

/** A stretch of a scenario as the series shows it. `answers` counts answers by when they came, the rest by when it was due. */
interface Moment extends Account { answers: number }

/** The three clocks and the first byte of a whole scenario. */
interface Clocks { readonly service: Histogram; readonly lag: Histogram; readonly ttfb: Histogram }

/** All figures of one run of a scenario; warm-up counts in `warm` alone. */
export interface Tally {
  readonly whole: Judged;
  readonly clocks: Clocks;
  readonly endpoints: readonly Judged[];
  /** By window, then the whole (index 0) and every endpoint (from 1). */
  readonly windows: readonly (readonly Account[])[];
  readonly answersByWindow: number[];
  readonly moments: readonly Moment[];
  bytes: number;
  warm: number;
  /** Requests in rows, warm-up included: equals the workers' count of due ones, or a request was lost. */
  rows: number;
}

/** How a run is cut up, ms. The warm-up comes before. */
export interface Grid { readonly warmup: number; readonly window: number; readonly windows: number; readonly moment: number; readonly moments: number }

const MOST_MOMENTS = 120;

/** Ten windows of at least a second, and a moment a second (longer ones in runs over two minutes). */
export function gridOf(warmup: number, ms: number): Grid {
  const windows = Math.max(1, Math.min(10, Math.floor(ms / 1000)));
  const moment = 1000 * Math.ceil(ms / 1000 / MOST_MOMENTS);
  return { warmup, window: ms / windows, windows, moment, moments: Math.max(1, Math.ceil(ms / moment)) };
}

function newAccount(): Account {
  return { latency: emptyHistogram(), outcomes: new Map(), statuses: new Map(), sent: 0 };
}

function newJudged(): Judged {
  return { ...newAccount(), onTime: emptyHistogram() };
}

/** A tally of nothing yet. */
export function newTally(grid: Grid, endpoints: number): Tally {
  return {
    whole: newJudged(),
    clocks: { service: emptyHistogram(), lag: emptyHistogram(), ttfb: emptyHistogram() },
    endpoints: Array.from({ length: endpoints }, newJudged),
    windows: Array.from({ length: grid.windows }, () => Array.from({ length: endpoints + 1 }, newAccount)),
    answersByWindow: Array.from({ length: grid.windows }, () => 0),
    moments: Array.from({ length: grid.moments }, () => ({ ...newAccount(), answers: 0 })),
    bytes: 0,
    warm: 0,
    rows: 0,
  };
}

function bump<T>(counts: Map<T, number>, key: T): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function enter(account: Account | undefined, row: Row): void {
  if (!account) return;
  bump(account.outcomes, row.outcome);
  if (row.outcome === 'dropped') return;
  account.sent += 1;
  record(account.latency, row.latency);
  if (row.status > 0) bump(account.statuses, row.status);
}

function last<T>(list: readonly T[], index: number): T | undefined {
  return list[Math.min(index, list.length - 1)];
}

/** Enters one request. */
export function add(tally: Tally, grid: Grid, row: Row): void {
  tally.rows += 1;
  if (row.at < grid.warmup) {
    tally.warm += 1;
    return;
  }
  const at = row.at - grid.warmup;
  const window = last(tally.windows, Math.floor(at / grid.window));
  for (const account of [tally.whole, tally.endpoints[row.endpoint], window?.[0], window?.[row.endpoint + 1], last(tally.moments, Math.floor(at / grid.moment))]) enter(account, row);
  tally.bytes += row.bytes;
  record(tally.clocks.lag, row.lag);
  if (row.outcome !== 'dropped') for (const judged of [tally.whole, tally.endpoints[row.endpoint]]) if (judged) record(judged.onTime, row.latency - row.lag);
  if (row.status === 0) return;
  record(tally.clocks.service, row.service);
  record(tally.clocks.ttfb, row.ttfb);
  const came = at + row.latency / 1000;
  const answered = Math.floor(came / grid.window);
  if (answered < grid.windows) tally.answersByWindow[answered] = (tally.answersByWindow[answered] ?? 0) + 1;
  const moment = tally.moments[Math.floor(came / grid.moment)];
  if (moment) moment.answers += 1;
}

/** Requests that did not end as expected, dropped and unfinished ones among them. */
export function errors(account: Account): number {
  return requests(account) - (account.outcomes.get('ok') ?? 0);
}

/** Requests whose time came. */
export function requests(account: Account): number {
  return [...account.outcomes.values()].reduce((sum, each) => sum + each, 0);
}
