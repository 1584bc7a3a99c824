import { median } from 'simple-statistics';
import { decode, quantile } from '#model/observation/histogram.ts';
import type { Samples } from '#model/observation/measurement.ts';
import type { Check } from '#model/record/verdict.ts';
import { madScaled } from '../statistics/scale.ts';

/** One value for a metric, how it was taken and how noisy it is; or why there is none. */
export type Estimate =
  | {
      readonly ok: true;
      readonly value: number;
      readonly basis: NonNullable<Check['basis']>;
      /** 1.4826 · MAD of the replicates, in the unit and as a share of their middle. */
      readonly spread?: number;
      readonly noise?: number;
      readonly exact: boolean;
      /** Declared exact, and yet it differed between runs. */
      readonly varied?: boolean;
    }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly untrusted: boolean;
      /** It differs by itself from look to look. */
      readonly unsteady?: boolean;
      /** The true value is this or lower. */
      readonly atMost?: number;
    };

/** Fewer replicates tell no spread. */
const MIN_REPLICATES = 3;

function noiseOf(values: readonly number[]): { spread?: number; noise?: number } {
  if (values.length < MIN_REPLICATES) return {};
  const [spread, middle] = [madScaled(values), median([...values])];
  return { spread, ...(middle > 0 && { noise: spread / middle }) };
}

function fromHistogram(
  samples: Extract<Samples, { kind: 'histogram' }>,
  histograms: Readonly<Record<string, string>>,
): Estimate {
  const text = histograms[samples.histogram];
  if (text === undefined)
    return { ok: false, reason: `its histogram ${samples.histogram} is missing`, untrusted: false };
  return {
    ok: true,
    value: quantile(decode(text), samples.quantile),
    basis: { kind: 'histogram', n: samples.windows.length },
    ...noiseOf(samples.windows),
    exact: false,
  };
}

/**
 * The value of samples in the metric's unit. Exact samples that differ between runs count as replicates;
 * what is no number was not taken.
 */
export function estimateOf(
  samples: Samples | undefined,
  histograms: Readonly<Record<string, string>>,
): Estimate {
  const estimate = estimated(samples, histograms);
  // Saved NaN comes back as null, whose median is 0: the samples are looked at, not only the value.
  const taken = samples && 'values' in samples ? samples.values : [];
  if (!estimate.ok || [estimate.value, ...taken].every(Number.isFinite)) return estimate;
  return { ok: false, reason: 'what was taken is not a number', untrusted: false };
}

function absent(samples: Extract<Samples, { kind: 'absent' }>): Estimate {
  const { reason, untrusted = false, unsteady = false, atMost } = samples;
  return { ok: false, reason, untrusted, unsteady, ...(atMost !== undefined && { atMost }) };
}

function exact({ values }: Extract<Samples, { kind: 'exact' }>): Estimate {
  const taken = { ok: true, value: median(values) } as const;
  if (values.every((value) => value === values[0]))
    return { ...taken, basis: { kind: 'exact', n: values.length }, exact: true };
  return {
    ...taken,
    basis: { kind: 'replicates', n: values.length },
    ...noiseOf(values),
    varied: true,
    exact: false,
  };
}

function estimated(samples: Samples | undefined, histograms: Readonly<Record<string, string>>): Estimate {
  if (!samples) return { ok: false, reason: 'it was not measured', untrusted: false };
  switch (samples.kind) {
    case 'absent':
      return absent(samples);
    case 'proportion':
      return samples.trials === 0
        ? { ok: false, reason: 'there was not a single trial', untrusted: false }
        : {
            ok: true,
            value: samples.hits / samples.trials,
            basis: { kind: 'proportion', n: samples.trials },
            exact: false,
          };
    case 'histogram':
      return fromHistogram(samples, histograms);
    case 'replicates':
      return {
        ok: true,
        value: samples.whole ?? median(samples.values),
        basis: {
          kind: 'replicates',
          n: samples.values.length,
          ...(samples.count !== undefined && { count: samples.count }),
        },
        ...noiseOf(samples.values),
        exact: false,
      };
    case 'exact':
      return exact(samples);
  }
}
