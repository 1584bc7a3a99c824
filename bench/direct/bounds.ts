// What loads in pairs are held to beside whole runs: medians as near, values that spread no more.
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? Number.NaN) + (sorted[Math.ceil(at)] ?? Number.NaN)) / 2;
}

export function deviation(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (numbers.length - 1));
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(9);

/** How far medians may lie apart. */
const NEAR = 0.01;

/** What a site says of a bound, with what it hangs on. */
export interface Answer {
  readonly kept: 'yes' | 'no' | 'undecided';
  readonly words: string;
}

/** Medians beside each other, with the error that so many runs leave them. */
export function bias(wholes: readonly number[], directs: readonly number[], offset: number): Answer {
  const [whole, direct] = [median(wholes) + offset, median(directs) + offset];
  // Nothing moves on a page whose both medians are zero.
  if (whole === 0 && direct === 0) return { kept: 'yes', words: 'both zero' };
  const apart = direct / whole - 1;
  const errorOf = (all: readonly number[]): number => (1.25 * deviation(all)) / Math.sqrt(all.length) / whole;
  const error = 2 * Math.hypot(errorOf(wholes), errorOf(directs));
  const words = `${percent(apart).trim()} apart (± ${percent(error).trim()})`;
  if (Math.abs(apart) + error <= NEAR) return { kept: 'yes', words };
  return { kept: Math.abs(apart) - error > NEAR ? 'no' : 'undecided', words };
}

export function spreading(wholes: readonly number[], directs: readonly number[]): Answer {
  const [whole, direct] = [deviation(wholes), deviation(directs)];
  return {
    kept: direct <= whole ? 'yes' : 'no',
    words: `spreads by ${direct.toPrecision(3)}, whole runs by ${whole.toPrecision(3)}`,
  };
}

/** How many of all sites' figures keep a bound, and which do not. */
export function held(title: string, all: ReadonlyMap<string, Answer>): void {
  const count = (kept: Answer['kept']): number =>
    [...all.values()].filter((each) => each.kept === kept).length;
  console.log(
    `\n${title}: ${count('yes')} of ${all.size} keep it, ${count('no')} do not, ${count('undecided')} undecided`,
  );
  for (const [name, { kept, words }] of all)
    if (kept !== 'yes') console.log(`  ${kept.padEnd(10)} ${name}: ${words}`);
}
