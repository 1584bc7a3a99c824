import { divideTested } from '../statistics/divisive.ts';
import { middle, ordered } from '../statistics/order.ts';

/** A series of positive values that moved to another level and stayed there. */
export interface Change {
  /** The first value of the later part. */
  readonly at: number;
  /** Later ÷ earlier − 1, of the middles of the parts. */
  readonly share: number;
  readonly p: number;
}

interface Caution {
  /** Shuffles a test; the smallest p is 1 ÷ (shuffles + 1). */
  readonly shuffles: number;
  /** A cut holds at or below this. */
  readonly p: number;
  /** A smaller change is not told. */
  readonly share: number;
  /** The shortest part. */
  readonly least: number;
  readonly seed: number;
}

/** Inside one load run, on medians of 5 s. */
export const withinRun = { shuffles: 199, p: 0.01, share: 0.1, least: 3 } as const;
/** Over the base branch's records, the latest 50: a note in the trend, never a verdict. */
const overRecords = { shuffles: 1_999, p: 0.0005, share: 0.05, least: 4 } as const;
const RECORDS = 50;

/** Every change of level, in order; each part is looked at again. */
export function changesOf(values: readonly number[], caution: Caution): readonly Change[] {
  const logs = values.map((value) => Math.log(value));
  const within = (from: number, to: number): readonly Change[] => {
    if (to - from < 2 * caution.least) return [];
    const { at, p } = divideTested(
      logs.slice(from, to),
      caution.shuffles,
      caution.seed + from,
      caution.least,
    );
    if (p > caution.p) return [];
    const [before, after] = [logs.slice(from, from + at), logs.slice(from + at, to)].map((part) =>
      middle(ordered(part)),
    );
    const share = Math.expm1((after ?? 0) - (before ?? 0));
    const here = Math.abs(share) >= caution.share ? [{ at: from + at, share, p }] : [];
    return [...within(from, from + at), ...here, ...within(from + at, to)];
  };
  return within(0, values.length);
}

/**
 * Where the base branch itself became slower or faster, by the record's place among all; `values` in the order of
 * time.
 */
export function trendOf(values: readonly number[], seed: number): readonly Change[] {
  const skipped = Math.max(0, values.length - RECORDS);
  return changesOf(values.slice(skipped), { ...overRecords, seed }).map((change) => ({
    ...change,
    at: change.at + skipped,
  }));
}
