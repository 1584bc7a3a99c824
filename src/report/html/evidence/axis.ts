/** Pixels of every chart of a cause. */
export const CHART = { width: 392, left: 52, right: 314 } as const;

/** Values on a logarithmic axis, whole powers of ten at its ends. */
export interface LogAxis {
  readonly ticks: readonly number[];
  /** 0 at the lowest tick, 1 at the highest. */
  share(value: number): number;
}

/** The smallest value an axis begins with; times below are nothing. */
const LEAST = 1e-3;

export function logAxis(values: readonly number[]): LogAxis | undefined {
  const all = values
    .filter((value) => Number.isFinite(value) && value > 0)
    .map((value) => Math.max(value, LEAST));
  if (all.length === 0) return undefined;
  const low = Math.floor(Math.log10(all.reduce((least, value) => Math.min(least, value))));
  const high = Math.max(low + 1, Math.ceil(Math.log10(all.reduce((most, value) => Math.max(most, value)))));
  const share = (value: number): number => (Math.log10(Math.max(value, 10 ** low)) - low) / (high - low);
  return { ticks: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)), share };
}

export const at = (value: number): string => value.toFixed(1);
