import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { measure } from './engine.ts';
import { journey } from './suite.ts';

async function served(
  answer: Parameters<typeof createServer>[1],
): Promise<{ origin: string; server: Server }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server };
}

/** What is told of steps: rule, severity, sentence. */
async function told(origin: string, steps: readonly object[]) {
  const options = journey.options.parse({ journeys: { buy: { steps } }, retries: 0 });
  const [task] = journey.plan(options, { name: 'flows', pages: [], owned: true });
  if (!task) throw new Error('nothing was planned');
  const { findings } = await measure({ ...task, suite: 'flows', uses: 'journey' }, benchFor(origin));
  return findings.map(({ rule, severity, message }) => [rule, severity, message]);
}

test('a body that is not of its charset warns in one sentence, and bytes that are no text do not', async () => {
  const types: Readonly<Record<string, string>> = {
    '/fine': 'text/plain; charset=iso-8859-1',
    '/odd': 'text/plain; charset=latin-99',
    '/wrong': 'application/json; charset=utf-8',
    '/none': 'text/html',
    '/picture': 'image/png',
  };
  const { origin } = await served((request, response) => {
    response
      .writeHead(200, { 'content-type': types[request.url ?? ''] })
      .end(Buffer.from([0x22, 0xe9, 0x22]));
  });
  const steps = Object.keys(types).map((path) => ({ get: path }));
  expect(await told(origin, steps)).toEqual([
    [
      'journey/charset',
      'warning',
      'GET /odd was answered with a body that names the charset latin-99, which nobody knows; it was read as UTF-8.',
    ],
    [
      'journey/charset',
      'warning',
      'GET /wrong was answered with a body that is not in UTF-8, the charset that it names; bytes that could not ' +
        'be read became \uFFFD.',
    ],
    [
      'journey/charset',
      'warning',
      'GET /none was answered with a body that names no charset and is no UTF-8; bytes that could not be read ' +
        'became \uFFFD.',
    ],
  ]);
});

test('a file that is not there is told as that: nothing is sent, and nothing else is asked', async () => {
  const asked: string[] = [];
  const { origin } = await served((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  const steps = [
    { post: '/photos', multipart: { photo: { file: 'no/such.png' } }, retry: { times: 3, every: '1ms' } },
  ];
  expect(await told(origin, steps)).toEqual([
    [
      'journey/unsent',
      'error',
      "POST /photos was not sent: There is no file no/such.png in the project's folder to be sent.",
    ],
  ]);
  expect(asked).toEqual([]);
});

test('one request without an answer is that step’s alone while the target answers others', async () => {
  const { origin } = await served((request, response) => {
    if (request.url === '/cut') request.socket.destroy();
    else response.end();
  });
  const [first, ...others] = await told(origin, [{ get: '/cut' }, { get: '/' }]);
  expect(first?.slice(0, 2)).toEqual(['journey/no-answer', 'error']);
  expect(others).toEqual([]);
});
