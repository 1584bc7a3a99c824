import type { Measurement, Samples } from '#model/observation/measurement.ts';
import type { Visited } from './page/visit.ts';

const value = (number: number): Samples => ({ kind: 'replicates', values: [number] });

/**
 * The figures of one visit. INP is its worst interaction, as the web's definition has it for up to fifty; not rounded
 * to 8 ms as Chrome's API for pages does.
 */
export function measurementsOf(
  { interactions, frames }: Visited,
  subject: string,
): readonly Omit<Measurement, 'suite'>[] {
  const worst =
    interactions.length === 0 ? undefined : Math.max(...interactions.map(({ duration }) => duration));
  const none: Samples = { kind: 'absent', reason: 'Chrome timed no interaction in what was done' };
  return [
    { subject, metric: 'inp', samples: worst === undefined ? none : value(worst) },
    {
      subject,
      metric: 'long-frames-blocking',
      samples: value(frames.reduce((sum, { blocking }) => sum + blocking, 0)),
    },
    { subject, metric: 'long-frames', samples: value(frames.length) },
  ];
}
