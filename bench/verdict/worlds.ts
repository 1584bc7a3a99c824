import { readFileSync } from 'node:fs';
import type { Compared } from '../../src/verdict/statistics/axis.ts';
import { seeded } from '../../src/verdict/statistics/random.ts';

/** Numbers of a seed: uniform and normal. */
export interface Random {
  readonly uniform: () => number;
  readonly normal: () => number;
}

export function numbers(seed: number): Random {
  const next = seeded(seed);
  const uniform = (): number => (next() + 0.5) / 2 ** 32;
  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const [radius, angle] = [Math.sqrt(-2 * Math.log(uniform())), 2 * Math.PI * uniform()];
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal };
}

/** The runs of one metric, in the order they are made: `when` goes from 0 to 1, `factor` is the build's. */
export type Runs = (when: number, factor: number) => number;

/** How a made-up or replayed metric behaves while nothing changes. */
export interface Noise {
  readonly definition: Compared;
  /** One metric of one comparison; `common` is what all metrics of it share. */
  readonly metric: (random: Random, cv: number, common: Random) => Runs;
}

/** How a time is compared. */
const time = { compare: 'ratio', better: 'lower', margin: 0.05, floor: 20 } as const;
const TYPICAL = 1_000;

/** A share of runs that something else on the machine slows down, to half as long again up to three times as long. */
const OUTLIERS = 0.05;
const outlier = ({ uniform }: Random): number => (uniform() < OUTLIERS ? Math.log(1.5 + 1.5 * uniform()) : 0);

/** Lognormal runs on a machine that becomes slower or faster, with outliers: what a shared runner looks like. */
function lognormalRuns(random: Random, cv: number): Runs {
  const slope = cv * random.normal();
  return (when, factor) => TYPICAL * factor * Math.exp(cv * random.normal() + slope * when + outlier(random));
}

const shared = new WeakMap<Random, number[]>();
/** A number all metrics of a run have in common: each asks for the next one in the same order. */
function nextCommon(common: Random, at: number): number {
  const drawn = shared.get(common) ?? [];
  shared.set(common, drawn);
  while (drawn.length <= at) drawn.push(common.normal());
  return drawn[at] ?? 0;
}

const blocking = { compare: 'ratio', better: 'lower', margin: 0.1, floor: 30, offset: 50 } as const;
const count = { compare: 'ratio', better: 'lower', margin: 0.05 } as const;

/** What a shared runner looks like. */
export const lognormal: Noise = { definition: time, metric: lognormalRuns };

/** Every kind of noise the rule is tried on; `cv` is the spread of a run as a share. */
export const noises: Readonly<Record<string, Noise>> = {
  lognormal,
  'varied spreads': {
    definition: time,
    metric: (random, cv) => lognormalRuns(random, cv * Math.exp(0.7 * random.normal())),
  },
  bimodal: {
    definition: time,
    metric: (random, cv) => (_, factor) =>
      TYPICAL * factor * (random.uniform() < 0.3 ? 1.4 : 1) * Math.exp(cv * random.normal()),
  },
  't with 2 degrees': {
    definition: time,
    metric: (random, cv) => (_, factor) => {
      const chi = -Math.log(random.uniform());
      return TYPICAL * factor * Math.exp((cv * random.normal()) / Math.sqrt(chi));
    },
  },
  'AR(1)': {
    definition: time,
    metric: (random, cv) => {
      let state = random.normal();
      return (_, factor) => {
        state = 0.8 * state + 0.6 * random.normal();
        return TYPICAL * factor * Math.exp(cv * state);
      };
    },
  },
  growing: {
    definition: time,
    metric: (random, cv) => (when, factor) =>
      TYPICAL * factor * Math.exp(cv * (0.3 + 1.7 * when) * random.normal()),
  },
  integer: {
    definition: count,
    metric: (random, cv) => (_, factor) => Math.round(20 * factor * Math.exp(cv * random.normal())),
  },
  zeros: {
    definition: blocking,
    metric: (random, cv) => (_, factor) =>
      random.uniform() < 0.6 ? 0 : 150 * factor * Math.exp(4 * cv * random.normal()),
  },
  correlated: {
    definition: time,
    metric: (random, cv, common) => {
      let run = 0;
      return (_, factor) => {
        const together = nextCommon(common, run);
        run += 1;
        return TYPICAL * factor * Math.exp(cv * (0.9 * together + 0.44 * random.normal()));
      };
    },
  },
};

interface Replayed {
  readonly how: string;
  readonly site: string;
  readonly fcp: number;
  readonly lcp: number;
  readonly si: number;
  readonly tbt: number;
}

/** Metrics of real runs of unchanged pages, drawn with replacement: each a noise of its own. */
export function replayed(file: string): readonly Noise[] {
  const runs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Replayed);
  const sites = [...new Set(runs.map(({ site }) => site))];
  return sites.flatMap((site) =>
    (['fcp', 'lcp', 'si', 'tbt'] as const).map((metric): Noise => {
      const values = runs
        .filter((run) => run.site === site && run.how === 'direct, headless shell')
        .map((run) => run[metric]);
      return {
        definition: metric === 'tbt' ? blocking : time,
        metric:
          ({ uniform }) =>
          (_, factor) =>
            factor * (values[Math.floor(uniform() * values.length)] ?? 0),
      };
    }),
  );
}
