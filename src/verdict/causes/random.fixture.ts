import type { Facts } from '#model/observation/finding.ts';
import { Family, type Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { seeded } from '../statistics/random.ts';
import type { CausesInput } from './causes.ts';
import { metric, worldOf } from './world.fixture.ts';

// Verdicts of any kind: whatever suites, families, subjects, checks and findings the schema allows, from a seed.

/** Choices that a seed fixes. */
class Chance {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seeded(seed);
  }

  below(most: number): number {
    return this.#next() % most;
  }

  is(share: number): boolean {
    return this.#next() / 2 ** 32 < share;
  }

  of<T>(all: readonly T[]): T {
    const [first] = all;
    const one = all[this.below(all.length)] ?? first;
    if (one === undefined) throw new Error('there is nothing to choose from');
    return one;
  }

  many<T>(most: number, make: (at: number) => T): T[] {
    return Array.from({ length: this.below(most + 1) }, (_, at) => make(at));
  }

  /** The same in another order. */
  shuffled<T>(all: readonly T[]): T[] {
    return all
      .map((each) => ({ each, at: this.#next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ each }) => each);
  }
}

const families = Family.options;
const resources = ['/a.js', '/b.js', '/c.png', 'cdn.example/d.js', 'data:', '/page-1', undefined, undefined];
const rows = ['li:nth-of-type(1)', 'li:nth-of-type(2)'];
const selectors = ['#a', '#b', 'main > img', ...rows, 'html', undefined, undefined, undefined, undefined];
const words = ['broken', 'no label', 'Uncaught TypeError', 'changed'];
const types = ['script', 'image', 'stylesheet', 'font'];
const looks: readonly Facts[] = [{ color: 'grey' }, { width: 9, height: 9 }, { text: 'Buy' }];

function metricsOf(chance: Chance): Metric[] {
  const ids = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'];
  return ids.map((id, at) =>
    metric(id, chance.of(families), {
      unit: chance.of(['ms', 'bytes', 'count', 'ratio']),
      better: chance.is(0.8) ? 'lower' : 'higher',
      ...(chance.is(0.3) && { leads: ids.slice(at + 1) }),
      ...(chance.is(0.3) && { quantile: chance.of([0.5, 0.95]) }),
      ...(chance.is(0.3) && { mean: true }),
      ...(chance.is(0.2) && { where: { type: chance.of(types) } }),
      ...(chance.is(0.1) && { contrast: true }),
      ...(chance.is(0.3) && { margin: 0.1, floor: 2 }),
    }),
  );
}

function subjectsOf(chance: Chance): Subject[] {
  const pages = chance.many(4, (at): Subject[] =>
    ['phone', 'desktop'].map((viewport) => ({
      id: `page-${at}/${viewport}`,
      page: { name: `page-${at}`, path: `/page-${at}` },
      variant: { viewport },
    })),
  );
  const scenarios = chance.many(2, (at): Subject[] => [
    { id: `s${at}`, scenario: `s${at}` },
    ...chance.many(3, (part): Subject => ({
      id: `s${at}/GET /api/${part}`,
      scenario: `s${at}`,
      endpoint: { name: `GET /api/${part}`, method: 'GET', path: `/api/${part}` },
      parent: `s${at}`,
    })),
  ]);
  return [...pages.flat(), ...scenarios.flat()];
}

type Suite = RunRecord['suites'][number];

const statuses = ['fail', 'fail', 'warn', 'pass', 'inconclusive', 'absent', 'new'] as const;

/** What came of a check: a watched hit is always a warning, and what is shown only is never judged. */
function answerOf(chance: Chance, kind: Check['kind']): Pick<Check, 'status' | 'level' | 'reason' | 'note'> {
  const level = chance.of(['fail', 'fail', 'warn'] as const);
  if (kind === 'watch') return { status: chance.of(['pass', 'new']), level: 'warn', reason: 'watched' };
  if (kind === 'regression' && chance.is(0.3)) return { status: 'warn', level: 'warn', reason: 'watch-hit' };
  const status = chance.of(statuses);
  if (!chance.is(0.1)) return { status, level, reason: 'over-limit' };
  return { status, level, reason: 'unmeasured', ...(chance.is(0.5) && { note: chance.of(words) }) };
}

function checkOf(chance: Chance, { name, metrics }: Suite, subject: string): Check {
  const kind = chance.of([
    'limit',
    'limit',
    'regression',
    'regression',
    'findings',
    'subject',
    'watch',
  ] as const);
  const what = chance.of(metrics);
  const figure = kind === 'findings' || kind === 'subject' ? undefined : what;
  return {
    id: `${name}/${subject}/${figure?.id ?? ''}#${kind}`,
    suite: name,
    subject,
    ...(figure && { metric: { id: what.id, title: what.title, unit: what.unit, better: what.better } }),
    kind,
    ...answerOf(chance, kind),
    ...(chance.is(0.8) && { now: chance.below(1_000) }),
    ...(chance.is(0.8) && { before: chance.below(1_000) }),
    ...(chance.is(0.5) && { basis: { kind: 'replicates', n: 5, count: 1 + chance.below(500) } }),
  };
}

function findingOf(chance: Chance, { name, metrics }: Suite, subject: string): JudgedFinding {
  const [resource, selector] = [chance.of(resources), chance.of(selectors)];
  const state = chance.of(['new', 'new', 'new', 'still', 'fixed', 'ignored', 'unknown'] as const);
  const rule = chance.of(['r0', 'r1', 'r2']);
  const message = `${chance.of(words)} ${chance.below(3)}`;
  const mayFail = state !== 'fixed' && state !== 'ignored';
  return {
    suite: name,
    subject,
    rule,
    severity: chance.of(['error', 'warning', 'info']),
    message,
    identity: [rule, resource, selector, message].join(' '),
    ...(resource !== undefined && { resource }),
    ...(selector !== undefined && { selector }),
    ...(chance.is(0.5) && { amount: { value: chance.below(900), unit: chance.of(['bytes', 'ms']) } }),
    ...(chance.is(0.2) && { before: chance.of(looks) }),
    ...(chance.is(0.2) && { after: chance.of(looks) }),
    ...(chance.is(0.5) && { after: { files: 1, type: chance.of(types) } }),
    ...(chance.is(0.5) && { explains: chance.many(3, () => chance.of(metrics).family ?? 'other') }),
    state,
    failing: mayFail && chance.is(0.4),
    ...(chance.is(0.1) && { doubt: 'few-looks', failing: false }),
  };
}

const unique = <T>(all: readonly T[], key: (each: T) => string): T[] => [
  ...new Map(all.map((each) => [key(each), each])).values(),
];

/** A verdict and the run it is of. */
export function randomWorld(seed: number): CausesInput {
  const chance = new Chance(seed);
  const suites = ['one', 'two', 'three'].slice(0, 1 + chance.below(3)).map((name): Suite => ({
    name,
    uses: name,
    title: name,
    metrics: metricsOf(chance),
    subjects: [...subjectsOf(chance), { id: 'other' }],
  }));
  const spot = (): [Suite, string] => {
    const suite = chance.of(suites);
    return [suite, chance.of(suite.subjects).id];
  };
  const checks = chance.many(60, () => checkOf(chance, ...spot()));
  const findings = chance.many(60, () => findingOf(chance, ...spot()));
  const requests = chance.many(10, () => {
    const [suite, subject] = spot();
    return { suite: suite.name, subject, method: 'GET', path: `/api/${chance.below(3)}`, count: 1 };
  });
  return worldOf({
    checks: unique(checks, ({ id }) => id),
    findings: unique(findings, ({ suite, subject, identity }) => `${suite} ${subject} ${identity}`),
    run: { suites, requests },
  });
}

/** The same with its checks, findings, suites, subjects and requests in another order. */
export function shuffled(world: CausesInput, seed: number): CausesInput {
  const chance = new Chance(seed);
  const { run, verdict } = world;
  return {
    ...world,
    verdict: { checks: chance.shuffled(verdict.checks), findings: chance.shuffled(verdict.findings) },
    run: {
      ...run,
      suites: chance.shuffled(run.suites).map((suite) => ({
        ...suite,
        subjects: chance.shuffled(suite.subjects),
      })),
      requests: chance.shuffled(run.requests ?? []),
    },
  };
}
