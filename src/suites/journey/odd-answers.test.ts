import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { measure } from './engine.ts';
import { journey } from './suite.ts';

// Answers that are none, each with one sentence; what was made is put away all the same.

interface Troubled {
  readonly told: readonly string[];
  readonly asked: readonly string[];
}

async function troubled(step: object, answer: (response: ServerResponse) => void): Promise<Troubled> {
  const asked: string[] = [];
  const target = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/odd') answer(response);
    else response.end('{}');
  });
  const steps = [{ get: '/odd', ...step }, { get: '/after' }];
  const options = journey.options.parse({
    retries: 0,
    journeys: { buy: { steps, always: [{ delete: '/made' }] } },
  });
  const [task] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!task) throw new Error('nothing was planned');
  const { findings } = await measure({ ...task, suite: 'flows', uses: 'journey' }, benchFor(target));
  return { told: findings.map(({ message }) => message.replace(target, '')), asked };
}

function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': 100_000_000 });
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
  };
  response.on('drain', more);
  more();
}

test.each<[name: string, sentence: string, step: object, answer: (response: ServerResponse) => void]>([
  ['of 100 MB', 'GET /odd got no answer: /odd answered with more than 4 MiB.', {}, endless],
  [
    'of half a body',
    'GET /odd got no answer: /odd broke off its answer after 4 bytes of the body.',
    {},
    (response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy());
    },
  ],
  [
    'of another length than it says',
    'GET /odd got no answer: /odd broke off its answer after 4 bytes of the body.',
    {},
    (response) => void response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf'),
  ],
  [
    'that is no HTTP',
    'GET /odd got no answer: the answer begins with "hello" and not with an HTTP/1.1 status.',
    {},
    (response) => void response.socket?.end('hello\r\n\r\n'),
  ],
  ['that never comes', 'GET /odd got no answer: no answer in time.', { timeout: '300ms' }, () => undefined],
  [
    'that leads to itself for ever',
    'GET /odd answered 302 instead of 200.',
    { expect: { status: 200 } },
    (response) => void response.writeHead(302, { location: '/odd' }).end(),
  ],
])('an answer %s', async (_name, sentence, step, answer) => {
  const { told, asked } = await troubled(step, answer);
  expect(told).toEqual([sentence]);
  expect(asked.filter((line) => line === 'GET /odd')).toHaveLength(1);
  expect(asked).not.toContain('GET /after');
  expect(asked.at(-1)).toBe('DELETE /made');
});
