import { z } from 'zod';
import type { Exhibit } from './exhibit.ts';

/** Fewer moments are no course, more than pixels say nothing more. */
const [MIN_POINTS, MAX_POINTS] = [2, 20_000];
const Amount = z.number().nonnegative();

/** Requests over the time of one run, a moment of `step` seconds a point. */
export const TimeSeries = z.strictObject({
  step: z.number().positive(),
  points: z
    .array(
      z.strictObject({
        /** Seconds after the warm-up. */
        t: Amount,
        /** Due then. */
        requests: Amount,
        /** Of those. */
        errors: Amount,
        /** That came then. */
        answers: Amount,
        /** Latencies (ms) of the requests due then, null when there were none. */
        p50: Amount.nullable(),
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
