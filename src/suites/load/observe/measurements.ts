import { encode, longest, mean, quantile, count, type Histogram } from '#model/observation/histogram.ts';
import type { Samples } from '#model/observation/measurement.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { Grid } from '../count/grid.ts';
import type { ScenarioInput } from '../scenario/scenario-input.ts';
import { minRequestsFor, percentiles } from '../metrics.ts';
import type { Outcome } from '../count/outcome.ts';
import { errors, requests, type Account, type Tally } from '../count/tally.ts';
import { lateness } from '../generate/generator-health.ts';

type Taken = Observation['measurements'][number];

/** Figures of a run, and the histograms they point to. */
export interface Figures {
  readonly measurements: readonly Taken[];
  readonly histograms: Readonly<Record<string, string>>;
}

/** Latencies, or another clock's times, under their name in the record. */
interface NamedHistogram {
  readonly name: string;
  readonly whole: Histogram;
  readonly windows: readonly Histogram[];
}

function ofQuantile(
  { name: histogram, whole, windows }: NamedHistogram,
  { q, needs }: { readonly q: number; readonly needs: number },
): Samples {
  const seen = count(whole);
  if (seen < needs)
    return {
      kind: 'absent',
      reason: `${seen} requests are too few for it, it takes ${needs}`,
      few: { histogram, quantile: q, needs },
    };
  return {
    kind: 'histogram',
    histogram,
    quantile: q,
    windows: windows.filter((window) => count(window) >= needs).map((window) => quantile(window, q)),
  };
}

function ofValue(
  whole: Histogram,
  windows: readonly Histogram[],
  figure: (latencies: Histogram) => number,
): Samples {
  if (count(whole) === 0) return { kind: 'absent', reason: 'no request was sent' };
  return {
    kind: 'replicates',
    values: windows.filter((window) => count(window) > 0).map(figure),
    whole: figure(whole),
    count: count(whole),
  };
}

/** Absent when our own lateness decides the figure. */
function unlessLate(samples: Samples, account: Account, figure: (latencies: Histogram) => number): Samples {
  const late = samples.kind === 'absent' ? undefined : lateness(account, figure);
  // Being late only ever adds: the figure as it stands is a bound.
  return late === undefined
    ? samples
    : { kind: 'absent', reason: late, untrusted: true, atMost: figure(account.latency) };
}

function ofAccount(subject: string, account: Account): Taken[] {
  const of = (metric: string, samples: Samples): Taken => ({ subject, metric, samples });
  const latency = { name: `${subject}/latency`, whole: account.latency, windows: account.windows };
  return [
    ...percentiles.map(({ id, q, needs }) =>
      of(
        id,
        unlessLate(ofQuantile(latency, { q, needs }), account, (latencies) => quantile(latencies, q)),
      ),
    ),
    of('mean', unlessLate(ofValue(account.latency, account.windows, mean), account, mean)),
    of('max', unlessLate(ofValue(account.latency, account.windows, longest), account, longest)),
    of('error-rate', { kind: 'proportion', hits: errors(account), trials: requests(account) }),
  ];
}

/** Answers a second in each window that went by, and over all of them. */
function throughput({ answersByWindow }: Tally, grid: Grid, ms: number): Samples {
  const over = Math.max(1, Math.min(grid.windows, Math.floor(ms / grid.window + 1e-6)));
  const values = answersByWindow.slice(0, over).map((answers) => (answers * 1000) / grid.window);
  return { kind: 'replicates', values, whole: values.reduce((sum, each) => sum + each, 0) / over };
}

/** The time to the first byte, of an endpoint or of a whole scenario. */
function firstByte(subject: string, { ttfb }: Account): Taken {
  return {
    subject,
    metric: 'ttfb-p95',
    samples: ofQuantile(
      { name: `${subject}/ttfb`, whole: ttfb, windows: [] },
      { q: 0.95, needs: minRequestsFor(0.95) },
    ),
  };
}

const clocks = [
  { metric: 'service-p95', clock: 'service', q: 0.95, needs: minRequestsFor(0.95) },
  // Of our own lateness all is known: it is no sample of anything.
  { metric: 'lag-p99', clock: 'lag', q: 0.99, needs: 1 },
] as const;

/** Every figure of a scenario and its endpoints. `ms`: how long it measured; it may have ended early. */
export function figuresOf(input: ScenarioInput, tally: Tally, grid: Grid, ms: number): Figures {
  const { subject, endpoints } = input;
  const own: Taken[] = [
    ...ofAccount(subject, tally.whole),
    firstByte(subject, tally.whole),
    { subject, metric: 'throughput', samples: throughput(tally, grid, ms) },
    ...clocks.map(({ metric, clock, q, needs }): Taken => ({
      subject,
      metric,
      samples: ofQuantile(
        { name: `${subject}/${clock}`, whole: tally.clocks[clock], windows: [] },
        { q, needs },
      ),
    })),
  ];
  const parts = tally.endpoints.flatMap((account, index) => {
    const name = endpoints[index]?.subject ?? '';
    return [...ofAccount(name, account), firstByte(name, account)];
  });
  const named: [string, Histogram][] = [
    [`${subject}/latency`, tally.whole.latency],
    [`${subject}/ttfb`, tally.whole.ttfb],
    ...clocks.map(({ clock }): [string, Histogram] => [`${subject}/${clock}`, tally.clocks[clock]]),
    ...tally.endpoints.flatMap((account, index): [string, Histogram][] => {
      const name = endpoints[index]?.subject ?? '';
      return [
        [`${name}/latency`, account.latency],
        [`${name}/ttfb`, account.ttfb],
      ];
    }),
  ];
  return {
    measurements: [...own, ...parts],
    histograms: Object.fromEntries(named.map(([name, histogram]) => [name, encode(histogram)])),
  };
}

/** What our own slowness can cause; any other error is the answer's own. */
const slow: readonly Outcome[] = ['duration', 'timeout', 'unfinished', 'dropped'];

/**
 * Subjects whose errors, if any, were not caused by our being slow, so that their share of errors is true all the
 * same.
 */
export function honestErrors(
  { subject, endpoints }: ScenarioInput,
  { whole, endpoints: accounts }: Tally,
): ReadonlySet<string> {
  const named = [
    [subject, whole] as const,
    ...accounts.map((account, index) => [endpoints[index]?.subject ?? '', account] as const),
  ];
  return new Set(
    named
      .filter(([, { outcomes }]) => slow.every((outcome) => (outcomes.get(outcome) ?? 0) === 0))
      .map(([name]) => name),
  );
}

/**
 * The same figures, none of which may decide anything, because of `why`; our own lateness stays visible, and so do
 * the error rates of `honest` subjects.
 */
export function untrusted(figures: Figures, why: string, honest: ReadonlySet<string> = new Set()): Figures {
  const stays = ({ metric, subject, samples }: Taken) =>
    metric === 'lag-p99' ||
    samples.kind === 'absent' ||
    (samples.kind === 'proportion' && honest.has(subject));
  const measurements = figures.measurements.map((measurement): Taken =>
    stays(measurement)
      ? measurement
      : { ...measurement, samples: { kind: 'absent', reason: why, untrusted: true } },
  );
  return { ...figures, measurements };
}
