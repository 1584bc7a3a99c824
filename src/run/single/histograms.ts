import { decode, emptyHistogram, encode, merge, type Histogram } from '#model/observation/histogram.ts';
import type { Samples } from '#model/observation/measurement.ts';
import type { Observed } from '#model/contract/observation.ts';

function named(samples: Samples): string | undefined {
  if (samples.kind === 'histogram') return samples.histogram;
  return samples.kind === 'absent' ? samples.few?.histogram : undefined;
}

/** Those that a figure of the run hangs on: what our own machine spoiled as a whole would spoil the sum. */
function trusted({ measurements, histograms = {} }: Observed): readonly (readonly [string, string])[] {
  const used = new Set(measurements.map(({ samples }) => named(samples)));
  return Object.entries(histograms).filter(([name]) => used.has(name));
}

/** Histograms of several runs as one each, by the suite's own names. A single run's are as they were. */
export function mergedHistograms(observations: readonly Observed[]): Readonly<Record<string, string>> {
  const [only, ...others] = observations;
  if (others.length === 0) return only?.histograms ?? {};
  const sums = new Map<string, Histogram>();
  for (const [name, text] of observations.flatMap(trusted)) {
    const sum = sums.get(name) ?? emptyHistogram();
    merge(sum, decode(text));
    sums.set(name, sum);
  }
  return Object.fromEntries([...sums].map(([name, sum]) => [name, encode(sum)]));
}
