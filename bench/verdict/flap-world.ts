import type { SuiteConfig } from '../../src/model/config.ts';
import type { Observed } from '../../src/model/contract/observation.ts';
import type { Metric } from '../../src/model/observation/metric.ts';
import type { Looks } from '../../src/model/observation/looks.ts';
import type { RunRecord } from '../../src/model/record/run-record.ts';
import type { Check, Verdict } from '../../src/model/record/verdict.ts';
import type { PairOf } from '../../src/run/pairs/agreed.ts';
import { pairedOf } from '../../src/run/pairs/series.ts';
import { combineMeasurements } from '../../src/run/single/combine.ts';
import { looksOf } from '../../src/run/single/looks.ts';
import { outlookOf } from '../../src/verdict/live/outlook.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { JudgeInput } from '../../src/verdict/judge-input.ts';
import { inDoubt, isWorthALook, type LooksAsked } from '../../src/verdict/looks/doubt.ts';
import type { PairOptions } from '../../src/verdict/pairs/look.ts';
import { recordOf } from '../../fixtures/record.ts';

// Pull requests that changed nothing on a page that is not always the same, played through the shipped functions.

const size = { unit: 'bytes', better: 'lower', compare: 'ratio', role: 'gate' } as const;
const bytes: Metric = { id: 'bytes', title: 'Bytes', ...size };
const subject = { id: 'home', page: { name: 'home', path: '/' } };
const suite: SuiteConfig = {
  name: 'web',
  uses: 'probe',
  options: {},
  budgets: [{ key: 'bytes', metric: 'bytes', regress: 0.05, level: 'fail', source: 'config' }],
  findings: { failOn: 'error', onlyNew: true, ignore: [] },
};
const task = { id: 'web:home', suite: 'web', uses: 'probe', subjects: [subject] };
const asked: LooksAsked = { suite, subjects: [subject], metrics: [bytes], today: '2026-11-28' };

/** One look at the page: which of its faults show, and whether its bytes are the larger of two values. */
export interface Sight {
  readonly faults: readonly boolean[];
  readonly heavy: boolean;
}

function observed({ faults, heavy }: Sight): Observed {
  return {
    measurements: [
      { subject: 'home', metric: 'bytes', samples: { kind: 'exact', values: [heavy ? 120_000 : 100_000] } },
    ],
    findings: faults.flatMap((shows, at) =>
      shows
        ? [
            {
              subject: 'home',
              rule: 'probe/fault',
              severity: 'error',
              message: 'Oops.',
              identity: `fault ${at}`,
            },
          ]
        : [],
    ),
    exhibits: [],
  };
}

function recordFrom(runs: readonly Observed[]): RunRecord {
  const { of, findings } = looksOf(runs);
  const record = recordOf();
  return {
    ...record,
    suites: [{ name: 'web', uses: 'probe', title: 'Probe', metrics: [bytes], subjects: [subject] }],
    tasks: [{ id: task.id, suite: 'web', subjects: ['home'], hash: '0', status: 'done', runs: of, ms: 1 }],
    measurements: combineMeasurements(runs).map((one) => ({ ...one, suite: 'web' })),
    findings: findings.map((one) => ({ ...one, suite: 'web' })),
  };
}

/** What became of an unchanged pull request. */
export interface Played {
  /** Looks that were taken at the head. */
  readonly looks: number;
  readonly status: Verdict['status'];
  /** Identities of findings that failed it. */
  readonly failing: readonly string[];
  readonly bytes: Check['status'] | undefined;
}

function played(base: readonly Observed[], head: readonly Observed[], live: JudgeInput['live']): Played {
  const { status, checks, findings } = judge({
    suites: [suite],
    whole: true,
    onInconclusive: 'neutral',
    record: recordFrom(head),
    before: { record: recordFrom(base), same: new Set([task.id]), changed: new Set() },
    live,
    contrasts: new Map(),
    today: asked.today,
  });
  return {
    looks: head.length,
    status,
    failing: findings.flatMap(({ failing, identity }) => (failing ? [identity] : [])),
    bytes: checks.find(({ kind }) => kind === 'regression')?.status,
  };
}

/** How a pull request is compared: pairs are taken at least, looks planned at the head, looks recorded of the base. */
export interface Plan {
  readonly pairs: number;
  readonly head: number;
  readonly base: number;
}

const MAX_PAIRS = 20;
const options: PairOptions = {
  preset: 'normal',
  priors: new Map(),
  seed: 1,
  maxPairs: MAX_PAIRS,
  resets: true,
};

/** Base and head looked at alternately, as long as the verdict asks. */
export function playLive(see: (side: 'base' | 'head') => Sight, { pairs: fewest }: Plan): Played {
  const pairs: PairOf[] = [];
  const sides = (name: 'base' | 'head'): Observed[] => pairs.map((pair) => pair[name]);
  const isWanted = (): boolean => {
    const looks = { base: looksOf(sides('base')), head: looksOf(sides('head')) };
    if (inDoubt(asked, looks)) return true;
    const planned = { suites: [suite], tasks: [task], metrics: new Map([['probe', [bytes]]]) };
    return outlookOf(planned, { paired: pairedOf('web', pairs), options }, false).open.size > 0;
  };
  while (pairs.length < fewest || (pairs.length < MAX_PAIRS && isWanted()))
    pairs.push({ base: observed(see('base')), head: observed(see('head')) });
  return played(sides('base'), sides('head'), { paired: pairedOf('web', pairs), options });
}

/** The head looked at as long as the verdict asks, against a base that was recorded. */
export function playStored(see: (side: 'base' | 'head') => Sight, plan: Plan): Played {
  const base = Array.from({ length: plan.base }, () => observed(see('base')));
  const before: Looks = looksOf(base);
  const head: Observed[] = [];
  while (head.length < plan.head || isWorthALook(asked, { base: before, head: looksOf(head) }))
    head.push(observed(see('head')));
  return played(base, head, undefined);
}
