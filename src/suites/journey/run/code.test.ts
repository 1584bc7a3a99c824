import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchFor } from '../../../../fixtures/bench.ts';
import { problemsOf } from '#model/problem.ts';
import { measure } from '../engine.ts';
import { shopServer, type Shop } from '../shop.fixture.ts';
import { journey } from '../suite.ts';

let folder = '';
let shop: Shop;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journey-code-'));
  shop = await shopServer();
  await writeFile(
    join(folder, 'steps.ts'),
    [
      'interface Known { vars: { order: string }; target: string; session: Record<string, string>; status: number }',
      'export async function pay({ vars, target, session, status }: Known): Promise<object> {',
      "  console.log('whatever it prints');",
      '  const answer = await fetch(`${target}/orders/${vars.order}`, { headers: session });',
      "  return { paid: ((await answer.json()) as { status: string }).status, status, secret: process.env['SECRET'] };",
      '}',
      "export const fails = () => { throw new Error('no money'); };",
      'export const odd = () => 7;',
    ].join('\n'),
  );
});
afterAll(async () => {
  await shop.close();
  await rm(folder, { recursive: true, force: true });
});

async function gone(run: string) {
  const steps = [
    { post: '/login', json: { email: 'a' } },
    { post: '/orders', json: {}, capture: { order: '$.id' } },
    { run },
    { get: '/?paid=${{ vars.paid }}&status=${{ vars.status }}' },
  ];
  const options = journey.options.parse({ journeys: { buy: { steps } }, retries: 0 });
  const [task] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!task) throw new Error('nothing was planned');
  const env = { ...process.env, SECRET: 'not for code' };
  const bench = benchFor(shop.origin, { projectFolder: folder, env });
  return measure({ ...task, suite: 'flows', uses: 'journey' }, bench);
}

test('code of the project is given what is known, and what it gives are variables', async () => {
  const seen = await gone('./steps.ts#pay');
  expect(seen.findings).toEqual([]);
  expect(shop.asked.at(-1)).toBe('GET /?paid=paid&status=201');
});

test('it sees nothing of the environment of the run', async () => {
  await gone('./steps.ts#pay');
  expect(shop.asked.join()).not.toContain('not for code');
});

test('what it throws, and what is no variable, fail the step', async () => {
  const told = async (run: string) => (await gone(run)).findings.map(({ rule, message }) => [rule, message]);
  expect(await told('./steps.ts#fails')).toEqual([
    ['journey/code', 'Run ./steps.ts#fails failed: no money.'],
  ]);
  expect(await told('./steps.ts#odd')).toEqual([
    ['journey/code', 'Run ./steps.ts#odd gave neither nothing nor an object of variables.'],
  ]);
});

test('a file or function that is not there is a mistake of the config', async () => {
  const mistake = (run: string) => gone(run).catch((error: unknown) => problemsOf(error)[0]);
  expect(await mistake('./none.ts#pay')).toMatchObject({
    owner: 'config',
    message: expect.stringContaining('none.ts'),
  });
  expect(await mistake('./steps.ts#nobody')).toMatchObject({
    owner: 'config',
    message: './steps.ts exports no function nobody.',
  });
});

test('a suite that has code of the repository run says so', () => {
  const runs = (steps: object[], more: object = {}) =>
    journey.reachesBeyondTarget?.(journey.options.parse({ journeys: { a: { steps, ...more } } }));
  expect(runs([{ get: '/' }])).toBe(false);
  expect(runs([{ get: '/' }], { always: [{ run: 'a.ts#b' }] })).toBe(true);
  const branches = { b: [{ run: 'a.ts#b' }] };
  expect(runs([{ checkpoint: 'c' }, { branches }])).toBe(true);
});
