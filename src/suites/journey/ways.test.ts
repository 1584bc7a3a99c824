import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { measure } from './engine.ts';
import { journey } from './suite.ts';

// Which journeys are gone, and which ways through them.

const planned = (written: object) =>
  journey.plan(journey.options.parse({ retries: 0, ...written }), { name: 'flows', pages: [], owned: true });

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

/** What is asked of a server that says yes to all, journey by journey, and what is told. */
async function gone(written: object) {
  const asked: string[] = [];
  const target = await serve(async (request, response) => {
    asked.push([request.method, request.url, await textOf(request)].filter((part) => part !== '').join(' '));
    response.end();
  });
  const told: string[] = [];
  for (const task of planned(written)) {
    const { findings } = await measure({ ...task, suite: 'flows', uses: 'journey' }, benchFor(target));
    told.push(...findings.map(({ message }) => message));
  }
  return { asked, told };
}

const look = (path: string) => ({ get: path });

test('a matrix is a journey for each combination, by whose values its steps go', async () => {
  const matrix = { locale: ['en', 'de'], size: [1, 2] };
  const journeys = { buy: { matrix, steps: [look('/${{ matrix.locale }}/${{ matrix.size }}')] } };
  expect(planned({ journeys }).map(({ id }) => id)).toEqual([
    'flows:buy (en, 1)',
    'flows:buy (en, 2)',
    'flows:buy (de, 1)',
    'flows:buy (de, 2)',
  ]);
  const { asked, told } = await gone({ journeys });
  expect([asked, told]).toEqual([['GET /en/1', 'GET /en/2', 'GET /de/1', 'GET /de/2'], []]);
});

test('tags choose among journeys, and what is left out by one is left out', () => {
  const steps = [look('/')];
  const journeys = {
    buy: { steps, tags: ['money', 'slow'] },
    pay: { steps, tags: ['money'] },
    look: { steps },
  };
  const names = (more: object) => planned({ journeys, ...more }).map(({ id }) => id.replace('flows:', ''));
  expect(names({})).toEqual(['buy', 'pay', 'look']);
  expect(names({ 'only-tags': ['money'] })).toEqual(['buy', 'pay']);
  expect(names({ 'skip-tags': ['slow'] })).toEqual(['pay', 'look']);
  expect(names({ 'only-tags': ['money'], 'skip-tags': ['slow'] })).toEqual(['pay']);
});

test('branches may nest, and begin at the checkpoint that they name, the steps to it made again', async () => {
  const inner = { branches: { c: [look('/c')], d: [look('/d')] } };
  const steps = [
    look('/a'),
    { checkpoint: 'first' },
    { branches: { b: [look('/b'), { checkpoint: 'second' }, inner], e: [look('/e')] } },
  ];
  const { asked, told } = await gone({ journeys: { go: { steps } } });
  const ways = ['/a /b /c', '/a /b /d', '/a /e'].join(' ').split(' ');
  expect([asked, told]).toEqual([ways.map((path) => `GET ${path}`), []]);
  const from = [look('/a'), { checkpoint: 'first' }, look('/b'), { checkpoint: 'second' }];
  const early = { from: 'first', branches: { c: [look('/c')], d: [look('/d')] } };
  expect((await gone({ journeys: { go: { steps: [...from, early] } } })).asked).toEqual(
    ['/a', '/b', '/a', '/c', '/a', '/d'].map((path) => `GET ${path}`),
  );
});

test('a step asks GraphQL with its variables', async () => {
  const graphql = {
    query: 'query q($id: ID!) { order(id: $id) { id } }',
    variables: { id: '${{ matrix.id }}' },
  };
  const steps = [{ post: '/graphql', graphql }];
  const { asked } = await gone({ journeys: { ask: { matrix: { id: [7] }, steps } } });
  expect(asked).toEqual([`POST /graphql ${JSON.stringify({ ...graphql, variables: { id: 7 } })}`]);
});
