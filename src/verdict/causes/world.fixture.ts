import type { Family, Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import { RUN_SCHEMA, type RunRecord } from '#model/record/run-record.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { causesOf, type CausesInput } from './causes.ts';
import { found, hit, namedCheck, news } from '../../../fixtures/checks.ts';

export { found, hit, news };

// A small site for tests of causes: pages looked at for speed and for looks on two devices, and a load test.

export const metric = (id: string, family: Family, rest: Partial<Metric> = {}): Metric => ({
  id,
  title: id,
  unit: 'ms',
  family,
  better: 'lower',
  compare: 'ratio',
  role: 'gate',
  ...rest,
});
const bytes = (id: string, rest: Partial<Metric> = {}) =>
  metric(id, 'bytes', { unit: 'bytes', floor: 1_024, ...rest });

const speed: readonly Metric[] = [
  bytes('total-bytes', { leads: ['script-bytes', 'image-bytes', 'requests', 'unused-bytes'] }),
  bytes('script-bytes', { where: { type: 'script' } }),
  bytes('image-bytes', { where: { type: 'image' } }),
  bytes('unused-bytes'),
  metric('requests', 'bytes', { unit: 'count', compare: 'difference' }),
  metric('lcp', 'paint', { leads: ['fcp'], margin: 0.05, floor: 20 }),
  metric('fcp', 'paint', { margin: 0.05, floor: 20 }),
  metric('tbt', 'main-thread', { margin: 0.1, floor: 30 }),
  metric('cls', 'layout', { unit: 'unitless', compare: 'difference', margin: 0.02 }),
  metric('performance', 'score', { unit: 'score', better: 'higher', compare: 'difference' }),
];
const looks: readonly Metric[] = [
  metric('changed-pixels', 'pixels', { unit: 'ratio', compare: 'difference', contrast: true }),
];
const times: readonly Metric[] = [
  metric('p50', 'latency', { quantile: 0.5, margin: 0.1, floor: 2 }),
  metric('p95', 'latency', { quantile: 0.95, margin: 0.1, floor: 2 }),
  metric('mean', 'latency', { mean: true, margin: 0.1, floor: 2, role: 'watch' }),
  metric('ttfb-p95', 'latency', { quantile: 0.95, phase: 'first-byte', margin: 0.1, role: 'watch' }),
  metric('error-rate', 'errors', { unit: 'ratio', compare: 'difference', margin: 0.005 }),
  metric('lag', 'generator', { role: 'watch' }),
];

const paths = { home: '/', cart: '/cart', login: '/login' } as const;
const pagesOn = (kind: 'device' | 'viewport', names: readonly string[]): Subject[] =>
  Object.entries(paths).flatMap(([name, path]) =>
    names.map((each) => ({ id: `${name}/${each}`, page: { name, path }, variant: { [kind]: each } })),
  );
const endpoints = ['GET /api/products', 'GET /api/products/1', 'POST /api/cart'];
const scenario: Subject[] = [
  { id: 'browse', scenario: 'browse' },
  ...endpoints.map((name): Subject => {
    const [method, path] = name.split(' ');
    return { id: `browse/${name}`, scenario: 'browse', endpoint: { name, method, path }, parent: 'browse' };
  }),
];

const suites: RunRecord['suites'] = [
  {
    name: 'web',
    uses: 'a',
    title: 'A',
    metrics: [...speed],
    subjects: pagesOn('device', ['mobile', 'desktop']),
  },
  {
    name: 'looks',
    uses: 'b',
    title: 'B',
    metrics: [...looks],
    subjects: pagesOn('viewport', ['phone', 'desktop']),
  },
  { name: 'api', uses: 'c', title: 'C', metrics: [...times], subjects: scenario },
];

const run: RunRecord = {
  schema: RUN_SCHEMA,
  id: '1',
  tidemark: '0.1.0',
  startedAt: '2026-11-29T12:00:00.000Z',
  finishedAt: '2026-11-29T12:01:00.000Z',
  complete: true,
  interrupted: false,
  target: 'http://shop.example',
  configHash: '0',
  environment: { os: 'linux', arch: 'x64', cpu: 'cpu', cores: 2, node: '24', ci: true },
  suites,
  tasks: [],
  measurements: [],
  findings: [],
  exhibits: [],
  histograms: {},
  problems: [],
  notes: [],
};

/** What of a world is not as usual. */
export interface World {
  readonly checks?: readonly Check[];
  readonly findings?: readonly JudgedFinding[];
  readonly run?: Partial<RunRecord>;
  readonly base?: Pick<RunRecord, 'measurements' | 'histograms'>;
}

export function worldOf({ checks = [], findings = [], run: changes = {}, base }: World): CausesInput {
  const record = { ...run, ...changes };
  const { id, startedAt, target, environment } = record;
  return {
    verdict: { checks: [...checks], findings: [...findings] },
    run: record,
    baseline: base
      ? {
          found: true,
          origin: 'the merge base',
          run: { id, startedAt, target, environment, suites: record.suites, ...base },
          sameEnvironment: true,
        }
      : { found: false, reason: 'none' },
  };
}

/** A check by its id, with its values: failing, and of a limit, unless told otherwise. */
export function check(
  id: string,
  [before, now]: readonly [number?, number?],
  rest: Partial<Check> = {},
): Check {
  const isOfFindings = id.endsWith('#findings');
  return {
    ...namedCheck(id, suites),
    kind: isOfFindings ? 'findings' : 'limit',
    status: 'fail',
    level: 'fail',
    reason: isOfFindings ? 'new-findings' : 'over-limit',
    ...(before !== undefined && { before }),
    ...(now !== undefined && { now }),
    ...rest,
  };
}

/** Shown and never judged. */
export const shown = { kind: 'watch', status: 'pass', level: 'warn', reason: 'watched' } as const;
/** A resource that came or grew by so many bytes. */
export const grown = (at: string, resource: string, by: number, type = 'script'): JudgedFinding =>
  found(at, 'resource-changed', {
    ...news,
    resource,
    message: `${resource} grew by ${by}.`,
    amount: { value: by, unit: 'bytes' },
    explains: ['bytes'],
    after: { bytes: by, files: 1, type },
  });

/** An element that looks other than it did. */
export const changed = (at: string, selector: string, message = `${selector} turned red.`): JudgedFinding =>
  found(at, 'element-changed', { ...news, selector, message, explains: ['pixels'] });

/** `fail slow endpoint GET /api/products/1: id, id + identity`: causes in a line each. */
export function told(world: World): readonly string[] {
  return causesOf(worldOf(world)).map(
    ({ level, kind, anchor, checks, findings }) =>
      `${level} ${kind} ${anchor.kind} ${anchor.name}: ` +
      [...checks, ...findings.map(({ subject, identity }) => `${subject} ${identity}`)].join(' + '),
  );
}
