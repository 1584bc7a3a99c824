import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { expect, test } from 'vitest';
import type { Pinned } from '#model/contract/bench.ts';
import { emptyFolder, listenOn, nobody, serve } from '../../../fixtures/host.ts';
import { Breaker, isTargetDown } from './breaker.ts';
import { httpClient, type Circumstances } from './client.ts';
import { retryAfter, spread } from './retry.ts';

const clientFor = (origin: string, more: Partial<Circumstances> = {}) =>
  httpClient({
    origin,
    session: () => ({ headers: {}, cookies: [{ name: 'sid', value: 'who-visits' }] }),
    signal: new AbortController().signal,
    redact: (text) => text,
    received: () => undefined,
    ...more,
  });

const here: Pinned = { host: '127.0.0.1', address: '127.0.0.1' };

test('exchanges are remembered with headers and bodies, without what was a secret only later', async () => {
  const secrets: string[] = [];
  const origin = await serve((request, response) => {
    if (request.url === '/photo')
      return response.writeHead(200, { 'content-type': 'image/png' }).end('\x89PNG');
    response.writeHead(201, { 'content-type': 'application/json; charset=latin1', 'set-cookie': 'a=b' });
    response.end(Buffer.from('{"token":"sesame-of-jo","name":"Zoë"}', 'latin1'));
  });
  const redact = (text: string) => secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  const client = clientFor(origin, { redact });
  const headers = { authorization: 'Basic abc', 'x-trace': 'sesame-of-jo' };
  await client.request({ method: 'POST', url: '/login?t=sesame-of-jo', headers, body: 'user=jo' });
  secrets.push('sesame-of-jo');
  await client.request({ url: '/photo' });
  expect(client.exchanges()).toMatchObject([
    {
      id: 1,
      method: 'POST',
      url: `${origin}/login?t=***`,
      status: 201,
      sent: {
        headers: [
          ['cookie', '***'],
          ['authorization', '***'],
          ['x-trace', '***'],
        ],
        body: { text: 'user=jo', size: 7, cut: false },
      },
      received: { body: { text: '{"token":"***","name":"Zoë"}', cut: false } },
    },
    { id: 2, status: 200, received: { body: { type: 'image/png', size: 5, cut: true } } },
  ]);
  expect(client.exchanges()[0]?.received?.headers).toContainEqual(['set-cookie', '***']);
  expect(client.exchanges(1).map(({ id }) => id)).toEqual([2]);
});

test('what is remembered has an end: long texts are cut, old bodies given up', async () => {
  const origin = await serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(60_000)),
  );
  const client = clientFor(origin);
  for (let count = 0; count < 520; count += 1) await client.request({ url: `/${count}` });
  const [first, ...rest] = client.exchanges();
  expect([first?.url, rest.length, first?.received?.body]).toEqual([`${origin}/20`, 499, undefined]);
  expect(rest.at(-1)?.received?.body).toMatchObject({ size: 60_000, cut: true });
  expect(rest.at(-1)?.received?.body?.text).toHaveLength(16 * 1024);
});

test.each([undefined, here])(
  'an answer too large, half or late is one sentence (pinned: %o)',
  async (pinned) => {
    const origin = await serve((request, response) => {
      response.writeHead(200, { 'content-length': 100_000_000 });
      if (request.url === '/late') return void response.write('a');
      if (request.url === '/half') return void response.write('half', () => response.destroy());
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
      };
      response.on('drain', more);
      more();
    });
    const client = clientFor(origin, { pinned });
    await expect(client.request({ url: '/large' })).rejects.toThrow(
      `${origin}/large answered with more than 4 MiB.`,
    );
    await expect(client.request({ url: '/half' })).rejects.toThrow(
      `${origin}/half broke off its answer after 4 bytes of the body.`,
    );
    await expect(client.request({ url: '/late', timeLimit: 300 })).rejects.toThrow(/abort|timeout/i);
    expect(client.exchanges().map(({ status, error }) => [status, error !== undefined])).toEqual([
      [0, true],
      [0, true],
      [0, true],
    ]);
  },
);

test('a target that no longer answers is not asked again and again, and others still are', async () => {
  let now = 0;
  const [origin, other] = [await nobody(), await serve((_request, response) => response.end('here'))];
  const client = clientFor(origin, { breaker: new Breaker(() => now) });
  const fate = () => client.request({ url: '/' }).then(String, (error: unknown) => isTargetDown(error));
  const fates = [];
  for (let count = 0; count < 7; count += 1) fates.push(await fate());
  expect(fates).toEqual([false, false, false, false, false, true, true]);
  await expect(client.request({ url: '/' })).rejects.toThrow(
    `${origin} no longer answers: 5 requests in a row got no answer (the last: ECONNREFUSED).`,
  );
  expect((await client.request({ url: other })).status).toBe(200);
  now = 10_001;
  expect([await fate(), await fate()]).toEqual([false, true]);
});

test('an answer, whatever it says, closes the circuit again', async () => {
  let dead = true;
  const origin = await serve((request, response) =>
    dead ? request.socket.destroy() : response.writeHead(500).end(),
  );
  const client = clientFor(origin, { pinned: here });
  const ask = () => client.request({ url: '/' }).then(({ status }) => status, isTargetDown);
  for (let count = 0; count < 4; count += 1) expect(await ask()).toBe(false);
  dead = false;
  expect(await ask()).toBe(500);
  dead = true;
  for (let count = 0; count < 5; count += 1) expect(await ask()).toBe(false);
  expect(await ask()).toBe(true);
});

test('a request is sent again where that is asked for, and POST only where it is said to do no harm', async () => {
  const heard: string[] = [];
  const origin = await serve((request, response) => {
    heard.push(`${request.method}`);
    if (heard.length % 3 === 0) return response.end('fine');
    response.writeHead(503, { 'retry-after': '0' }).end();
  });
  const client = clientFor(origin);
  const retry = { times: 2, every: 1 };
  expect((await client.request({ url: '/' })).status).toBe(503);
  expect((await client.request({ url: '/', retry: { times: 1, every: 1 } })).status).toBe(200);
  expect((await client.request({ method: 'POST', url: '/', retry })).status).toBe(503);
  expect((await client.request({ method: 'POST', url: '/', retry: { ...retry, unsafe: true } })).status).toBe(
    200,
  );
  expect(heard).toEqual(['GET', 'GET', 'GET', 'POST', 'POST', 'POST']);
  expect(client.exchanges()).toHaveLength(6);
});

test('Retry-After is seconds or a date, and never more than half a minute', () => {
  const now = Date.parse('2026-11-30T00:00:00Z');
  const ms = [null, '3', '9999', 'Mon, 30 Nov 2026 00:00:05 GMT', 'soon', '-4'].map((value) =>
    retryAfter(value, now),
  );
  expect(ms).toEqual([0, 3_000, 30_000, 5_000, 0, 0]);
});

test('many actors at once ask a dead target once each, and one of them asks whether it is back', async () => {
  let now = 0;
  let asked = 0;
  let dead = true;
  const origin = await serve((request, response) => {
    asked += 1;
    if (dead) request.socket.destroy();
    else response.end('back');
  });
  const client = clientFor(origin, { pinned: here, breaker: new Breaker(() => now) });
  const all = () =>
    Promise.all(
      Array.from({ length: 20 }, () =>
        client
          .request({ method: 'POST', url: '/', retry: { times: 3, every: 20, unsafe: true } })
          .then(({ status }) => status, isTargetDown),
      ),
    );
  expect(await all()).toEqual(Array(20).fill(true));
  expect(asked).toBe(20);
  expect(await all()).toEqual(Array(20).fill(true));
  expect(asked).toBe(20);
  now = 10_001;
  expect(await all()).toEqual(Array(20).fill(true));
  expect(asked).toBe(21);
  dead = false;
  now = 20_002;
  expect((await all()).filter((fate) => fate === 200)).toHaveLength(1);
  expect(asked).toBe(22);
  expect(await all()).toEqual(Array(20).fill(200));
});

test('actors who are refused at once come again as often as each may, spread over time', async () => {
  const heard = new Map<string, number>();
  const origin = await serve((request, response) => {
    const times = (heard.get(request.url ?? '') ?? 0) + 1;
    heard.set(request.url ?? '', times);
    response.writeHead(times < 3 ? 503 : 200).end();
  });
  const client = clientFor(origin);
  const statuses = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      client
        .request({ url: `/${at}`, retry: { times: at < 10 ? 1 : 5, every: 1 } })
        .then(({ status }) => status),
    ),
  );
  expect(statuses).toEqual([...Array(10).fill(503), ...Array(10).fill(200)]);
  expect([...heard.values()]).toEqual([...Array(10).fill(2), ...Array(10).fill(3)]);
  expect([spread(400, 0), spread(400, 0.5), spread(400, 1)]).toEqual([400, 450, 500]);
});

test('bytes are sent as they are', async () => {
  const bytes = new Uint8Array([0, 255, 13, 10, 128]);
  const origin = await serve((request, response) => request.pipe(response));
  for (const pinned of [undefined, here]) {
    const { body } = await clientFor(origin, { pinned }).request({ method: 'POST', url: '/', body: bytes });
    expect(Uint8Array.from(body)).toEqual(bytes);
  }
});

test('a target with its own authority, one that asks who we are, and one that nobody checks', async () => {
  const folder = await emptyFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const named = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...named, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  const ours = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  const server = createSecureServer(
    { ...ours, ca: ours.cert, requestCert: true, rejectUnauthorized: false },
    (request, response) => response.end(String((request.socket as TLSSocket).authorized)),
  );
  const origin = (await listenOn(server)).replace('http:', 'https:');
  const said = async (more: Partial<Circumstances>) => {
    const answer = clientFor(origin, more).request({ url: '/' });
    return answer.then(
      ({ body }) => Buffer.from(body).toString(),
      (error: Error & { code?: string; cause?: { code?: string } }) => error.code ?? error.cause?.code,
    );
  };
  for (const pinned of [undefined, here]) {
    expect(await said({ pinned })).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(await said({ pinned, tls: { ca: ours.cert } })).toBe('false');
    expect(await said({ pinned, tls: { ca: ours.cert, ...ours } })).toBe('true');
    const notes: string[] = [];
    const note = (text: string) => void notes.push(text);
    expect(await said({ pinned, note, tls: { insecure: true } })).toBe('false');
    expect(notes).toEqual([expect.stringContaining(`The certificate of ${origin} is not checked`)]);
  }
});
