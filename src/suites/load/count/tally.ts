import { emptyHistogram, merge, type Histogram } from '#model/observation/histogram.ts';
import type { Clocks, Counts, Moment } from './counts.ts';
import { outcomes, type Outcome } from './outcome.ts';

/** What is known of an endpoint's requests, or of a whole scenario's. */
export interface Account {
  /** From due to the last byte; of unfinished ones as long as they had waited. */
  readonly latency: Histogram;
  /** The same less our own lateness, as if every request had left when due. */
  readonly onTime: Histogram;
  /** From the request to the first byte of its answer. */
  readonly ttfb: Histogram;
  /** Its latencies by window. */
  readonly windows: readonly Histogram[];
  /** Requests by how they ended. */
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly statuses: ReadonlyMap<number, number>;
}

/** All figures of one run of a scenario; warm-up counts in `warm` alone. */
export interface Tally {
  readonly whole: Account;
  readonly clocks: Clocks;
  readonly endpoints: readonly Account[];
  readonly answersByWindow: readonly number[];
  readonly moments: readonly Moment[];
  readonly warm: number;
  /** Requests counted, warm-up included: equals the workers' number of due ones, or a request was lost. */
  readonly rows: number;
}

function sum(histograms: readonly Histogram[]): Histogram {
  const whole = emptyHistogram();
  for (const histogram of histograms) merge(whole, histogram);
  return whole;
}

function sumOf<T>(maps: readonly ReadonlyMap<T, number>[]): ReadonlyMap<T, number> {
  const whole = new Map<T, number>();
  for (const [key, times] of maps.flatMap((map) => [...map])) whole.set(key, (whole.get(key) ?? 0) + times);
  return whole;
}

function accountOf({ windows, onTime, ttfb, ...part }: Counts['parts'][number]): Account {
  const named = outcomes.map((outcome, code): [Outcome, number] => [outcome, part.outcomes[code] ?? 0]);
  const statuses = [...part.statuses.entries()];
  return {
    latency: sum(windows),
    onTime,
    ttfb,
    windows,
    outcomes: new Map(named.filter(([, times]) => times > 0)),
    statuses: new Map(statuses.filter(([, times]) => times > 0)),
  };
}

/** Counts as everything that is asked of them. */
export function tallyOf({ grid, parts, ...rest }: Counts): Tally {
  const endpoints = parts.map(accountOf);
  const windows = Array.from({ length: grid.windows }, (_, index) =>
    sum(parts.flatMap((part) => part.windows.slice(index, index + 1))),
  );
  const whole: Account = {
    latency: sum(windows),
    onTime: sum(parts.map((part) => part.onTime)),
    ttfb: sum(parts.map((part) => part.ttfb)),
    windows,
    outcomes: sumOf(endpoints.map((account) => account.outcomes)),
    statuses: sumOf(endpoints.map((account) => account.statuses)),
  };
  return { ...rest, whole, endpoints };
}

/** Requests that did not end as expected, dropped and unfinished ones among them. */
export function errors(account: Account): number {
  return requests(account) - (account.outcomes.get('ok') ?? 0);
}

/** Requests whose time came. */
export function requests(account: Account): number {
  return [...account.outcomes.values()].reduce((sum, each) => sum + each, 0);
}
