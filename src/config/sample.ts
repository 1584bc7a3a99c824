import { z } from 'zod';
import type { Config } from '#model/config.ts';
import { problemsOf } from '#model/problem.ts';
import type { Suite } from '#model/contract/suite.ts';
import { shown } from '#model/shown.ts';
import { explain } from './write/explain.ts';
import { readConfig, type ConfigRequest } from './read.ts';

const never = (): Promise<never> => Promise.reject(new Error('not measured here'));

const speed: Suite = {
  id: 'speed',
  title: 'Speed of pages',
  options: z.strictObject({
    pages: z.union([z.literal('all'), z.array(z.string()).min(1)]).default('all'),
    devices: z.array(z.enum(['mobile', 'desktop'])).default(['mobile']),
    runs: z.int().min(1).max(20).default(3),
  }),
  metrics: [
    { id: 'lcp', title: 'LCP', unit: 'ms', better: 'lower', compare: 'ratio', margin: 0.05, role: 'gate' },
    {
      id: 'total-bytes',
      title: 'Total bytes',
      unit: 'bytes',
      better: 'lower',
      compare: 'ratio',
      role: 'gate',
    },
    {
      id: 'performance',
      title: 'Performance',
      unit: 'score',
      better: 'higher',
      compare: 'difference',
      role: 'watch',
    },
    {
      id: 'requests',
      title: 'Requests',
      unit: 'count',
      better: 'lower',
      compare: 'difference',
      role: 'gate',
    },
  ],
  recommended: [
    { metric: 'lcp', max: 2500, regress: 0.05, level: 'fail' },
    { metric: 'total-bytes', max: 1_600_000, level: 'warn' },
    { metric: 'performance', min: 0.9, level: 'warn' },
  ],
  byDefault: true,
  plan: () => [],
  measure: never,
};

const Endpoint = z.union([
  z.strictObject({
    get: shown(z.string()),
    weight: z.number().positive().optional(),
    expect: z.strictObject({ status: z.int() }).optional(),
    name: shown(z.string()).optional(),
  }),
  z.strictObject({
    post: shown(z.string()),
    json: z.unknown().optional(),
    weight: z.number().positive().optional(),
    expect: z.strictObject({ status: z.int() }).optional(),
  }),
]);

const hits: Suite = {
  id: 'hits',
  title: 'Requests at a rate',
  options: z.strictObject({
    scenarios: z
      .record(
        z.string(),
        z.strictObject({
          rate: z.string().regex(/^\d+\/s$/, 'A rate is written 20/s.'),
          endpoints: z.array(Endpoint).min(1),
        }),
      )
      .default({}),
  }),
  metrics: [
    { id: 'p95', title: 'p95', unit: 'ms', better: 'lower', compare: 'ratio', role: 'gate' },
    {
      id: 'error-rate',
      title: 'Error rate',
      unit: 'ratio',
      better: 'lower',
      compare: 'difference',
      role: 'gate',
    },
    {
      id: 'throughput',
      title: 'Throughput',
      unit: 'per-second',
      better: 'higher',
      compare: 'ratio',
      role: 'watch',
    },
  ],
  recommended: [{ metric: 'error-rate', max: 0.01, level: 'fail' }],
  byDefault: false,
  plan: () => [],
  measure: never,
};

/** Two suites as this room sees them, for its tests: one of pages, one with options of alternatives. */
export const sampleSuites: readonly Suite[] = [speed, hits];

/** A file that uses every key there is. */
export const everything = `version: 1
vars: { api: /api }
target:
  url: https://preview.example.test
  base: none
  wait: 90s
  headers: { x-bypass: "\${{ secrets.BYPASS }}" }
pages:
  home: /
  account: { path: /account, as: buyer }
actors:
  buyer:
    headers: { x-role: buyer }
    cookies: { seen: "1" }
    login: { post: /login, form: { email: a@example.test, password: "\${{ secrets.PASSWORD }}" }, expect: 302 }
  admin:
    storage-state: admin.json
suites:
  web:
    uses: speed
    with: { pages: [home], devices: [mobile, desktop], runs: 5 }
    budgets:
      lcp: { max: 2.5s, regress: 5% }
      total-bytes: { max: 800kB, regress: 0 }
      home/lcp: { max: 3s }
      performance: { min: 0.9, level: warn }
    findings:
      fail-on: warning
      only-new: false
      ignore:
        - rule: visual/console-error
          match: analytics
          until: 2027-01-01
          because: vendor ticket 4711
  api:
    uses: hits
    with:
      scenarios:
        browse:
          rate: 20/s
          endpoints:
            - get: "\${{ vars.api }}/products"
              weight: 3
              expect: { status: 200 }
            - post: /api/cart
              json: { id: "\${{ random_int }}" }
    budgets:
      browse/GET /api/products/p95: { max: 300ms }
      error-rate: { max: 1% }
compare: { mode: live, preset: deep, on-inconclusive: fail }
report: { comment: always, check: true, folder: out, junit: out/junit.xml }
`;

export const everythingEnv = { BYPASS: 'bypass-value', PASSWORD: 'hunter2-hunter2' };

type Around = Partial<ConfigRequest> & { readonly files?: Readonly<Record<string, string>> };

/** What of these files lies in a folder. */
function listing(files: readonly string[], folder: string) {
  const inside = files.filter((file) => folder === '.' || file.startsWith(`${folder}/`));
  const ways = inside.map((file) => (folder === '.' ? file : file.slice(folder.length + 1)).split('/'));
  const named = new Map(ways.map(([name = '', ...rest]) => [name, rest.length > 0]));
  return named.size === 0 ? undefined : [...named].map(([name, isFolder]) => ({ name, isFolder }));
}

/** Reads a text as tidemark.yml, other files and settings around it. */
export function read(text: string, { files = {}, ...around }: Around = {}): Promise<Config> {
  const all: Readonly<Record<string, string>> = { 'tidemark.yml': text, ...files };
  return readConfig({
    file: 'tidemark.yml',
    readFile: async (path) => all[path],
    listFolder: async (path) => listing(Object.keys(all), path),
    workspace: { leadsOut: async () => undefined, linksOut: async () => undefined },
    flags: {},
    inputs: {},
    env: {},
    suites: sampleSuites,
    ...around,
  });
}

/** What a person is told about a text that cannot be used. */
export async function complaint(text: string, around: Around = {}): Promise<string> {
  try {
    await read(text, around);
  } catch (error) {
    return problemsOf(error).map(explain).join('\n');
  }
  return 'no complaint';
}

/** Several texts, and what is told about each. */
export async function told(...texts: readonly string[]): Promise<string> {
  return (await Promise.all(texts.map((text) => complaint(text)))).join('\n\n');
}
