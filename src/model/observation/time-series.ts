import { z } from 'zod';
import type { Exhibit } from './exhibit.ts';

/** Fewer moments are no course, more than pixels say nothing more. */
const [MIN_POINTS, MAX_POINTS] = [2, 20_000];
const Amount = z.number().nonnegative();

/** Requests over the time of one run. */
export const TimeSeries = z.strictObject({
  /** Length of the moment that a point stands for, in seconds. */
  step: z.number().positive(),
  /** The moments, oldest first. */
  points: z
    .array(
      z.strictObject({
        /** When the moment began, in seconds after the warm-up. */
        t: Amount,
        /** How many requests were due then. */
        requests: Amount,
        /** How many of those failed. */
        errors: Amount,
        /** How many answers came then. */
        answers: Amount,
        /** Median latency of the requests due then, in ms; null when there were none. */
        p50: Amount.nullable(),
        /** Latency that 95 % of the requests due then did not exceed, in ms; null when there were none. */
        p95: Amount.nullable(),
      }),
    )
    .min(MIN_POINTS)
    .max(MAX_POINTS),
});
export type TimeSeries = z.infer<typeof TimeSeries>;

const Document = TimeSeries.extend({ schema: z.literal('tidemark.load-series/1') });

/** The exhibit that keeps one. */
const EXHIBIT = { name: 'series', mime: 'application/json' } as const;

export function isTimeSeries({ name, mime }: Pick<Exhibit, 'name' | 'mime'>): boolean {
  return name === EXHIBIT.name && mime === EXHIBIT.mime;
}

/** A time series as the exhibit of its subject. */
export function timeSeriesExhibit(series: TimeSeries): typeof EXHIBIT & { readonly body: Uint8Array } {
  const document: z.infer<typeof Document> = { schema: 'tidemark.load-series/1', ...series };
  return { ...EXHIBIT, body: new TextEncoder().encode(JSON.stringify(document)) };
}

/** A time series from its exhibit's bytes; undefined for anything else. */
export function readTimeSeries(bytes: Uint8Array): TimeSeries | undefined {
  try {
    const read = Document.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? { step: read.data.step, points: read.data.points } : undefined;
  } catch {
    return undefined;
  }
}
