/**
 * Counts of durations in the layout of HdrHistogram (G. Tene): exact below 2,048 µs, then 1,024 equal buckets for every
 * doubling, so a value is known to 3 significant digits from 1 µs to 1 h. It may lie on a SharedArrayBuffer.
 */
export type Histogram = Uint32Array;

/** Longest duration told apart (µs, one hour); longer ones count as it. */
const LONGEST = 3_600_000_000;
/** Buckets below this hold one microsecond each. */
const EXACT = 2048;
const HALF_BITS = 10;
const HALF = 1 << HALF_BITS;

/** Bucket of a whole number of microseconds. */
function bucketOf(us: number): number {
  if (us < EXACT) return us;
  const doublings = 21 - Math.clz32(us);
  return (doublings << HALF_BITS) + (us >>> doublings);
}

/** Buckets a histogram has; its bytes are four times as many. */
export const BUCKETS = bucketOf(LONGEST) + 1;

function widthOf(bucket: number): number {
  return bucket < EXACT ? 1 : 2 ** ((bucket >>> HALF_BITS) - 1);
}

/** Smallest duration (µs) of a bucket. */
function lowest(bucket: number): number {
  return bucket < EXACT ? bucket : ((bucket & (HALF - 1)) + HALF) * widthOf(bucket);
}

/** Largest duration (µs) of a bucket. */
function highest(bucket: number): number {
  return lowest(bucket) + widthOf(bucket) - 1;
}

/**
 * One without any counts, on `memory` (zeroed, `emptyHistogram.bytes` long) when it is to be shared between
 * threads.
 */
export function emptyHistogram(memory?: ArrayBufferLike): Histogram {
  return memory ? new Uint32Array(memory, 0, BUCKETS) : new Uint32Array(BUCKETS);
}
emptyHistogram.bytes = BUCKETS * 4;

/** Counts one duration in µs; less than 0 is 0, more than an hour an hour. */
export function record(histogram: Histogram, us: number): void {
  if (Number.isNaN(us)) throw new Error('a duration that is no number cannot be recorded');
  const bucket = bucketOf(Math.min(Math.max(Math.round(us), 0), LONGEST));
  histogram[bucket] = (histogram[bucket] ?? 0) + 1;
}

/** Adds every count of `from`: exactly as if one histogram had seen both. */
export function merge(into: Histogram, from: Histogram): void {
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const more = from[bucket] ?? 0;
    if (more > 0) into[bucket] = (into[bucket] ?? 0) + more;
  }
}

/** How many durations it has seen. */
export function count(histogram: Histogram): number {
  let sum = 0;
  // Loops by index all over here: iterators and callbacks cost ten times as much.
  for (let bucket = 0; bucket < histogram.length; bucket += 1) sum += histogram[bucket] ?? 0;
  return sum;
}

/** The duration (ms) that a share `q` (0–1) of all did not exceed, rounded up to its bucket's end; NaN when empty. */
export function quantile(histogram: Histogram, q: number): number {
  const rank = Math.max(1, Math.ceil(Number((q * count(histogram)).toPrecision(12))));
  let seen = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    seen += histogram[bucket] ?? 0;
    if (seen >= rank) return highest(bucket) / 1000;
  }
  return Number.NaN;
}

/** Mean in ms, each duration taken as the middle of its bucket; NaN when empty. */
export function mean(histogram: Histogram): number {
  let sum = 0;
  let seen = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const each = histogram[bucket] ?? 0;
    if (each === 0) continue;
    seen += each;
    sum += each * ((lowest(bucket) + highest(bucket)) / 2);
  }
  return sum / seen / 1000;
}

/** Shortest duration in ms, rounded down to its bucket's start; NaN when empty. */
export function shortest(histogram: Histogram): number {
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    if (histogram[bucket] !== 0) return lowest(bucket) / 1000;
  return Number.NaN;
}

/** Longest duration in ms, rounded up to its bucket's end; NaN when empty. */
export function longest(histogram: Histogram): number {
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket -= 1)
    if (histogram[bucket] !== 0) return highest(bucket) / 1000;
  return Number.NaN;
}
