import { loadavg } from 'node:os';
import type { StateSystem } from '#model/contract/state.ts';
import { bullmq } from '#state/bullmq/bullmq.ts';
import { rabbitmq } from '#state/rabbitmq/rabbitmq.ts';
import { forkApp } from '../../fixtures/services/forked.ts';
import { startRabbitApp, startRabbitmq } from '../../fixtures/services/rabbitmq.ts';
import { startRedis } from '../../fixtures/services/redis.ts';
import { stateWorld } from '../../fixtures/services/state-world.ts';

// How long a mark and going back take by what waits in a queue, after an app in another process sent 20 more; medians.
// Run: node bench/state/queues.ts

const SIZES = [0, 100, 1000];
const [TIMES, MORE] = [11, 20];
const ALLOW = { allow: ['127.0.0.1'], queues: ['mails'], drain: '5s' };

interface Ready {
  send(count: number): Promise<unknown>;
  readonly open: () => Promise<StateSystem>;
  readonly close: () => Promise<unknown>;
}

const many = (count: number, send: () => Promise<unknown>) =>
  Promise.all(Array.from({ length: count }, send));

async function rabbitReady(): Promise<Ready> {
  const server = await startRabbitmq();
  const channel = await server.channel();
  await channel.assertQueue('mails');
  const app = startRabbitApp(server.url);
  return {
    send: (count) => many(count, () => app.send('mails', '{"to":"jo@example.test"}')),
    open: () => rabbitmq.open({ ...ALLOW, url: server.url }, stateWorld()),
    close: () => app.close().then(server.close),
  };
}

async function bullReady(): Promise<Ready> {
  const server = await startRedis();
  const app = forkApp('bullmq-app.ts', String(server.port));
  return {
    send: (count) => many(count, () => app.ask({ act: 'add', queue: 'mails', data: { to: 'jo' } })),
    open: () => bullmq.open({ ...ALLOW, url: server.url, prefix: 'bull' }, stateWorld()),
    close: () => app.close().then(server.close),
  };
}

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const done = await work();
  into.push(performance.now() - started);
  return done;
}

const middle = (times: readonly number[]): string =>
  (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN).toFixed(1);

for (const [name, ready] of Object.entries({ rabbitmq: rabbitReady, bullmq: bullReady })) {
  const { send, open, close } = await ready();
  let waiting = 0;
  for (const size of SIZES) {
    await send(size - waiting);
    waiting = size;
    const system = await open();
    const start = await system.mark();
    const content = await system.fingerprint();
    const [marks, returns]: [number[], number[]] = [[], []];
    for (let time = 0; time < TIMES; time += 1) {
      await timed(marks, () => system.mark());
      await send(MORE);
      await timed(returns, () => system.restore(start));
    }
    const isExact = (await system.fingerprint()) === content;
    await system.close();
    console.log(
      `${name}: ${size} wait: mark ${middle(marks)} ms, back ${middle(returns)} ms, ` +
        `${isExact ? 'exact' : 'NOT EXACT'}, load ${loadavg()[0]?.toFixed(1)}`,
    );
    if (!isExact) process.exitCode = 1;
  }
  await close();
}
