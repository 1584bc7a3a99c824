import { BUCKETS, emptyHistogram, type Histogram } from './buckets.ts';
import { Failure } from '../problem.ts';

export {
  count,
  emptyHistogram,
  longest,
  mean,
  merge,
  quantile,
  record,
  shortest,
  type Histogram,
} from './buckets.ts';

const PREFIX = 'tmh1:';

function putVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Text of a few kB: base64 of LEB128 pairs, empty buckets skipped and count, e.g. `tmh1:6AcB`. */
export function encode(histogram: Histogram): string {
  const bytes: number[] = [];
  let next = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const each = histogram[bucket] ?? 0;
    if (each === 0) continue;
    putVarint(bytes, bucket - next);
    putVarint(bytes, each);
    next = bucket + 1;
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return PREFIX + btoa(binary);
}

function damaged(why: string): Failure {
  return new Failure({
    code: 'model/damaged-histogram',
    owner: 'environment',
    message: `A record's histogram cannot be read: ${why}.`,
    next: 'Delete the damaged record or baseline and let a run write it anew.',
  });
}

function bytesOf(text: string): Uint8Array {
  if (!text.startsWith(PREFIX)) throw damaged(`it does not begin with ${PREFIX}`);
  try {
    return Uint8Array.from(atob(text.slice(PREFIX.length)), (each) => each.charCodeAt(0));
  } catch {
    throw damaged('it is not base64');
  }
}

function* varints(bytes: Uint8Array): Generator<number> {
  let value = 0;
  let scale = 1;
  for (const byte of bytes) {
    value += (byte & 127) * scale;
    if (value > 0xffff_ffff) throw damaged('a number in it is too large');
    if (byte < 128) yield value;
    scale = byte < 128 ? 1 : scale * 128;
    if (byte < 128) value = 0;
  }
  if (scale !== 1) throw damaged('it ends within a number');
}

/** The histogram behind a text of `encode`. Throws a Failure when the text is damaged or foreign. */
export function decode(text: string): Histogram {
  const histogram = emptyHistogram();
  let bucket = -1;
  let skipped: number | undefined;
  for (const value of varints(bytesOf(text))) {
    if (skipped === undefined) {
      skipped = value;
      continue;
    }
    bucket += 1 + skipped;
    if (bucket >= BUCKETS) throw damaged('a duration in it is longer than an hour');
    if (value === 0) throw damaged('it counts a duration zero times');
    histogram[bucket] = value;
    skipped = undefined;
  }
  if (skipped !== undefined) throw damaged('its last count is missing');
  return histogram;
}

/** Whether a text is one of `encode`'s. */
export function decodes(text: string): boolean {
  try {
    decode(text);
    return true;
  } catch {
    return false;
  }
}
