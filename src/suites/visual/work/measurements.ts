import type { Measurement, Samples } from '#model/observation/measurement.ts';
import type { Figures, Work } from './counting.ts';

/** The same at each look at a page that does the same each time, on any machine. */
const exact = {
  'function-calls': 'calls',
  'executed-blocks': 'blocks',
  'dom-nodes': 'nodes',
  'event-listeners': 'listeners',
} as const satisfies Readonly<Record<string, keyof Figures>>;

/** Frames come when the machine has time for them, and the collector keeps a little more or less. */
const noisy = {
  'heap-bytes': 'heap',
  layouts: 'layouts',
  'style-recalcs': 'styleRecalcs',
} as const satisfies Readonly<Record<string, keyof Figures>>;

/** What looks agree on to the digit; a page that does something else each time is nobody's change. */
function agreed(values: readonly number[]): Samples {
  if (new Set(values).size === 1) return { kind: 'exact', values: [...values] };
  const said = values.map((value) => value.toLocaleString('en-US')).join(' and ');
  return {
    kind: 'absent',
    reason: `it differs from one visit of this build to the next (${said})`,
    unsteady: true,
  };
}

/** What looks at one page in fresh profiles counted, as figures of `subject`; each look gives a value. */
export function workMeasurements(
  subject: string,
  looks: readonly Pick<Work, 'figures'>[],
): readonly Omit<Measurement, 'suite'>[] {
  const valuesOf = (key: keyof Figures) => looks.map(({ figures }) => figures[key]);
  return [
    ...Object.entries(exact).map(([metric, key]) => ({ subject, metric, samples: agreed(valuesOf(key)) })),
    ...Object.entries(noisy).map(([metric, key]) => ({
      subject,
      metric,
      samples: { kind: 'replicates' as const, values: valuesOf(key) },
    })),
  ];
}
