import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { connected, scripted, thrownBy } from '../rest/scripted.fixture.ts';

const ZIP = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
const what = { artifact_id: 5, archive_format: 'zip' };
const limits = { most: 1000, within: 20_000 };
const bytes = randomBytes(1000);
const octets = { 'content-type': 'application/octet-stream' };

test('the link is followed without the token, and costs one call', async () => {
  const files = await scripted([200, bytes, octets]);
  const { url, requests } = await scripted([302, undefined, { location: `${files.url}/blob?sig=a:b{c}` }]);
  const { api } = await connected(url);
  expect(Buffer.from(await api.download(ZIP, what, limits)).equals(bytes)).toBe(true);
  expect(requests[0]).toMatchObject({
    path: '/repos/octo/shop/actions/artifacts/5/zip',
    headers: { authorization: expect.any(String) },
  });
  expect(files.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
    ['/blob?sig=a:b{c}', undefined],
  ]);
  expect(api.calls).toBe(1);
});

test('a file that the API itself hands out is taken, too', async () => {
  const { url } = await scripted([200, bytes, octets]);
  const { api } = await connected(url);
  expect(await api.download(ZIP, what, limits)).toHaveLength(1000);
});

test.each([
  ['says so', [200, Buffer.alloc(1001), octets]],
  [
    'says so and then says no more',
    (response: ServerResponse) => {
      response.writeHead(200, { ...octets, 'content-length': '1000000000' }).flushHeaders();
    },
  ],
  [
    'does not say how long it is',
    (response: ServerResponse) => {
      response.writeHead(200, octets);
      for (let at = 0; at < 100; at += 1) response.write(Buffer.alloc(50));
      response.end();
    },
  ],
  [
    'is small only while it is packed',
    [200, gzipSync(Buffer.alloc(50_000)), { ...octets, 'content-encoding': 'gzip' }],
  ],
] as const)('a file over the limit that %s is refused', async (_, answer) => {
  const files = await scripted(answer);
  const { url } = await scripted([302, undefined, { location: files.url }]);
  const { api } = await connected(url);
  expect(await thrownBy(api.download(ZIP, what, limits))).toMatchObject({
    problems: [
      {
        code: 'github/too-large',
        message:
          'The file behind GET /repos/octo/shop/actions/artifacts/5/zip is larger than 1000 ' +
          'bytes, so it is none of ours.',
      },
    ],
  });
  expect(files.requests).toHaveLength(1);
});

test.each([
  ['has expired', [403, '<Error/>']],
  ['fails', [500]],
  [
    'breaks off',
    (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '1000' }).write('x');
      setTimeout(() => response.destroy(), 20);
    },
  ],
] as const)('a link that %s is asked for anew', async (_, failure) => {
  const files = await scripted(failure, [200, bytes, octets]);
  const { url, requests } = await scripted([302, undefined, { location: files.url }]);
  const { api, pauses, told } = await connected(url);
  expect(await api.download(ZIP, what, limits)).toHaveLength(1000);
  expect([requests.length, pauses, told.length]).toEqual([2, [1000], 1]);
});

test('a link that never works is refused after three of them', async () => {
  const files = await scripted([404]);
  const { url, requests } = await scripted([302, undefined, { location: files.url }]);
  const { api } = await connected(url);
  expect(await thrownBy(api.download(ZIP, what, limits))).toMatchObject({
    status: 404,
    problems: [
      { message: expect.stringContaining('the file behind GET /repos/octo/shop/actions/artifacts/5/zip') },
    ],
  });
  expect(requests).toHaveLength(3);
});

test('an expired artifact is said and not asked for again', async () => {
  const { url, requests } = await scripted([410, { message: 'Artifact has expired' }]);
  const { api } = await connected(url);
  expect(await thrownBy(api.download(ZIP, what, limits))).toMatchObject({
    status: 410,
    problems: [{ code: 'github/expired' }],
  });
  expect(requests).toHaveLength(1);
});

test('a chain of links ends, and what leads away from the web is not followed', async () => {
  const ring = await scripted([302, undefined, { location: '/again' }]);
  const { api } = await connected((await scripted([302, undefined, { location: ring.url }])).url);
  expect(await thrownBy(api.download(ZIP, what, limits))).toMatchObject({
    status: 302,
    problems: [{ code: 'github/moved' }],
  });
  expect(ring.requests).toHaveLength(9);
  const away = await connected((await scripted([302, undefined, { location: 'file:///etc/passwd' }])).url);
  expect(await thrownBy(away.api.download(ZIP, what, limits))).toMatchObject({ status: 302 });
});

test('a file that trickles is given up at its deadline, and an abort ends it at once', async () => {
  const trickle = await scripted((response) => {
    response.writeHead(200, octets);
    const timer = setInterval(() => response.write('x'), 20);
    response.once('close', () => clearInterval(timer));
  });
  const { url } = await scripted([302, undefined, { location: trickle.url }]);
  const { api } = await connected(url);
  expect(await thrownBy(api.download(ZIP, what, { most: 1e9, within: 200 }))).toMatchObject({
    problems: [{ code: 'github/too-slow', message: expect.stringContaining('within 0.2 s') }],
  });
  const stop = new AbortController();
  const second = await connected(url, { signal: stop.signal });
  const loading = thrownBy(second.api.download(ZIP, what, { most: 1e9, within: 60_000 }));
  await pause(150);
  stop.abort(new Error('enough'));
  expect(await loading).toMatchObject({ message: 'enough' });
});
