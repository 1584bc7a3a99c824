import { Queue } from 'bullmq';
import { onTestFinished, expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { startRedis } from '../../../fixtures/services/redis.ts';
import { measure } from './engine.ts';
import { journey } from './suite.ts';

/** A shop that sends a mail for each order by a queue that nobody works off. */
async function shopOf() {
  const server = await startRedis();
  const queue = new Queue('mails', { connection: { host: '127.0.0.1', port: server.port } });
  await queue.waitUntilReady();
  onTestFinished(async () => {
    await queue.close();
    await server.close();
  });
  const target = await serve((_request, response) => {
    void queue
      .add('confirm', { to: 'jo@example.test' })
      .then(({ id }) => response.writeHead(201).end(JSON.stringify({ id })));
  });
  return { target, url: server.url, waiting: () => queue.getWaitingCount() };
}

async function gone(shop: { target: string; url: string }, steps: readonly object[]) {
  const options = journey.options.parse({
    state: {
      strategy: ['bullmq'],
      bullmq: { url: shop.url, allow: ['127.0.0.1'], queues: ['mails'] },
    },
    retries: 0,
    journeys: { buy: { steps } },
  });
  const [planned] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!planned) throw new Error('nothing is planned');
  const bench = benchFor(shop.target, { projectFolder: process.cwd() });
  const { findings } = await measure({ ...planned, suite: 'flows', uses: 'journey' }, bench);
  return findings.map(({ message }) => message);
}

const order = { post: '/orders', expect: { status: 201 }, capture: { id: '$.id' } };
const waits = (question: object) => ({ expect: { queue: { name: 'mails', ...question } } });

test('what waits in a queue is counted and read, and gone with each branch and the run', async () => {
  const shop = await shopOf();
  const steps = [
    order,
    waits({ count: 1, body: { '$[0].data.to': 'jo@example.test', $: { length: 1 } } }),
    { checkpoint: 'ordered' },
    {
      branches: {
        two: [order, waits({ count: 2, body: { '$[*].name': 'confirm' } })],
        one: [waits({ count: { min: 1, max: 1 } })],
      },
    },
  ];
  expect(await gone(shop, steps)).toEqual([]);
  expect(await shop.waiting()).toBe(0);
});

test('a queue that holds something else is told with what was expected', async () => {
  const shop = await shopOf();
  expect(await gone(shop, [waits({})])).toEqual([
    'Queue mails left 0 messages in mails instead of at least 1.',
  ]);
  expect(await gone(shop, [order, waits({ count: 2 })])).toEqual([
    expect.stringContaining('left 1 message in mails instead of 2'),
  ]);
  const other = waits({ body: { '$[0].data.to': 'al@example.test' } });
  expect(await gone(shop, [order, other])).toEqual([
    expect.stringContaining('left in mails 1 message: $[0].data.to is "jo@example.test"'),
  ]);
  await expect(gone(shop, [{ expect: { queue: { name: 'others' } } }])).rejects.toThrow(
    'what waits in others is asked for, which is not among its queues',
  );
  const beside = { expect: { queue: { system: 'rabbitmq', name: 'mails', count: 0 } } };
  await expect(gone(shop, [order, beside])).rejects.toThrow('no rabbitmq is open');
});
