// What a journey of 1,000 steps costs over the same requests by undici alone (`request`, its body read): whole journeys
// by turns in one process, the target in another. Medians in µs a step of wall and CPU time, and of the ratios of each
// round with their quartiles; at most 1.3 is wanted. Run: node bench/journey/steps.ts [another checkout] [rounds]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { request } from 'undici';
import type { measure } from '#suites/journey/engine.ts';
import type { journey } from '#suites/journey/suite.ts';
import type { benchFor } from '../../fixtures/bench.ts';

const STEPS = 1_000;
const [other = '.', rounds = '16'] = process.argv.slice(2);

const server = fork(join(import.meta.dirname, 'shop-server.ts'));
const [origin] = (await once(server, 'message')) as [string];

/** Step by number; `by` says in which way. */
const kinds: Readonly<Record<string, (at: number) => object>> = {
  plain: () => ({ get: '/orders/o1' }),
  judged: () => ({ get: '/orders/o1', expect: { status: 200, body: { '$.status': 'new' } } }),
  all: (at) =>
    at % 10 === 0
      ? { post: '/orders', json: { sku: 'abc' }, expect: { status: 201 }, capture: { order: '$.id' } }
      : {
          get: '/orders/${{ vars.order }}',
          expect: {
            status: 200,
            body: { '$.status': 'new', '$.total': { gt: 0 }, '$.items': { length: 2 } },
          },
        },
};

interface Engine {
  readonly measure: typeof measure;
  readonly journey: typeof journey;
  readonly benchFor: typeof benchFor;
}

async function engineOf(checkout: string): Promise<Engine> {
  const load = (file: string) => import(pathToFileURL(resolve(checkout, file)).href);
  const [engine, suite, bench]: [Pick<Engine, 'measure'>, Pick<Engine, 'journey'>, Pick<Engine, 'benchFor'>] =
    await Promise.all([
      load('src/suites/journey/engine.ts'),
      load('src/suites/journey/suite.ts'),
      load('fixtures/bench.ts'),
    ]);
  return { ...engine, ...suite, ...bench };
}

/** One journey; throws where a step fails. `pinned` as in a run, whose address was checked. */
function journeyBy({ measure: go, journey: suite, benchFor: benchOf }: Engine, kind: string) {
  const steps = Array.from({ length: STEPS }, (_, at) => kinds[kind]?.(at));
  const options = suite.options.parse({ journeys: { long: { steps } }, retries: 0 });
  const [task] = suite.plan(options, { name: 'flows', pages: [], owned: true });
  if (!task) throw new Error('nothing was planned');
  const pinned = { host: '127.0.0.1', address: '127.0.0.1' };
  return async () => {
    const seen = await go({ ...task, suite: 'flows', uses: 'journey' }, benchOf(origin, { pinned }));
    const [finding] = seen.findings;
    if (finding) throw new Error(finding.message);
  };
}

function bareBy(kind: string) {
  const sent = Array.from({ length: STEPS }, (_, at) => JSON.stringify(kinds[kind]?.(at)).includes('"post"'));
  return async () => {
    for (const posts of sent) {
      const { body } = posts
        ? await request(`${origin}/orders`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: '{"sku":"abc"}',
          })
        : await request(`${origin}/orders/o1`);
      await body.text();
    }
  };
}

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** µs a step. */
async function cost(work: () => Promise<void>): Promise<Cost> {
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const wall = ((performance.now() - started) / STEPS) * 1_000;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / STEPS };
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
}

const [ours, theirs] = [await engineOf('.'), other === '.' ? undefined : await engineOf(other)];
for (const kind of Object.keys(kinds)) {
  const sides: readonly [string, () => Promise<void>][] = [
    ['undici', bareBy(kind)],
    ['ours', journeyBy(ours, kind)],
    ...(theirs ? [['theirs', journeyBy(theirs, kind)] as [string, () => Promise<void>]] : []),
  ];
  const costs = new Map<string, Cost[]>(sides.map(([name]) => [name, []]));
  for (let round = -2; round < Number(rounds); round += 1) {
    const first = (round + sides.length) % sides.length;
    for (const [name, work] of [...sides.slice(first), ...sides.slice(0, first)]) {
      const spent = await cost(work);
      if (round >= 0) costs.get(name)?.push(spent);
    }
  }
  const bare = costs.get('undici') ?? [];
  for (const [name, spent] of costs) {
    const told = (['wall', 'cpu'] as const).map((key) => {
      const ratios = spent.map((each, at) => each[key] / (bare[at]?.[key] ?? Number.NaN));
      const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(ratios, part).toFixed(2));
      const each = quantile(
        spent.map((one) => one[key]),
        0.5,
      ).toFixed(0);
      return `${key} ${each} µs, ratio ${middle} (${low} to ${high})`;
    });
    console.log(`${kind.padEnd(7)} ${name.padEnd(7)} ${told.join('; ')}`);
  }
}
server.kill();
