import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { realPace } from './pace.ts';
import { connected, scripted, thrownBy } from './scripted.fixture.ts';

const Pull = z.looseObject({ number: z.number() });
const pull = { number: 7 };
const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const cut = (response: { destroy(): void }) => void response.destroy();
const none = z.unknown();

test('a request carries the token, the version and its parameters, and its answer is what was asked for', async () => {
  const { url, requests } = await scripted([200, pull], [201, { number: 8 }]);
  const { api } = await connected(`${url}/`);
  expect(await api.ask(ROUTE, { pull_number: 7, per_page: 1 }, Pull)).toEqual(pull);
  expect(await api.ask(COMMENT, { issue_number: 7, body: 'hello' }, Pull)).toEqual({ number: 8 });
  expect(requests.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['GET', '/repos/octo/shop/pulls/7?per_page=1', ''],
    ['POST', '/repos/octo/shop/issues/7/comments', '{"body":"hello"}'],
  ]);
  expect(requests[0]?.headers).toMatchObject({
    authorization: 'token ghs_canary0123456789',
    'x-github-api-version': '2022-11-28',
    'user-agent': expect.stringMatching(/^tidemark\/\d/),
  });
  expect(api.calls).toBe(2);
});

test('an empty token is said before anything is sent', async () => {
  expect(await thrownBy(connected('http://127.0.0.1:9', { token: '' }))).toMatchObject({
    problems: [{ code: 'github/no-token', next: expect.stringContaining('github.token') }],
  });
});

test('what GitHub says of deprecated routes stays out of our log', async () => {
  const { url } = await scripted([
    200,
    pull,
    { deprecation: 'Sat, 21 Nov 2026 12:00:00 GMT', sunset: 'soon\u00a0::error::x' },
  ]);
  const { api } = await connected(url);
  const warn = vi.spyOn(console, 'warn');
  onTestFinished(() => warn.mockRestore());
  await api.ask(ROUTE, { pull_number: 7 }, Pull);
  expect(warn).not.toHaveBeenCalled();
});

test('an answer without a body is undefined', async () => {
  const { url } = await scripted([204]);
  const { api } = await connected(url);
  expect(
    await api.ask(
      'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      { comment_id: 1 },
      z.undefined(),
    ),
  ).toBe(undefined);
});

test.each([
  ['another shape', [200, { number: 'seven' }], 'number: Invalid input: expected number'],
  ['no JSON', [200, Buffer.from('<html>'), { 'content-type': 'application/json' }], 'it is no JSON'],
  ['nothing', [200], 'the whole: '],
  ['a page as large as a film', [200, Buffer.alloc(33e6, 0x20)], 'more than 32 MB'],
] as const)('an answer of %s is a refusal that names what is wrong', async (_, answer, says) => {
  const { url } = await scripted(answer);
  const { api } = await connected(url);
  const thrown = await thrownBy(api.ask(ROUTE, { pull_number: 7 }, Pull));
  expect(thrown).toBeInstanceOf(Refusal);
  expect(thrown).toMatchObject({
    status: 200,
    problems: [{ code: 'github/unexpected-answer', message: expect.stringContaining(says) }],
  });
  expect(thrown).toMatchObject({ message: expect.stringContaining('GET /repos/octo/shop/pulls/7') });
});

test.each([
  [401, 'github/token-refused', 'Bad credentials', 'github.token'],
  [404, 'github/not-found', 'GET /repos/octo/shop/pulls/7', 'hidden from this token'],
  [410, 'github/expired', 'has expired', 'new run'],
  [422, 'github/refused', 'Bad credentials', 'report it'],
])('a %s is said in plain words and not asked again', async (status, code, message, next) => {
  const { url, requests } = await scripted([status, { message: 'Bad credentials' }]);
  const { api } = await connected(url);
  const thrown = await thrownBy(api.ask(ROUTE, { pull_number: 7 }, Pull));
  expect(thrown).toMatchObject({
    status,
    mayHaveHappened: false,
    problems: [
      {
        code,
        owner: 'environment',
        message: expect.stringContaining(message),
        next: expect.stringContaining(next),
      },
    ],
  });
  expect(requests).toHaveLength(1);
});

test('a 403 names the permission that is missing, ready to be pasted', async () => {
  const { url } = await scripted([
    403,
    { message: 'Resource not accessible by integration' },
    { 'x-accepted-github-permissions': 'issues=write; pull_requests=write', 'x-ratelimit-remaining': '0' },
  ]);
  const { api } = await connected(url);
  expect(await thrownBy(api.ask(COMMENT, { issue_number: 7, body: 'x' }, none))).toMatchObject({
    status: 403,
    permissions: 'issues=write; pull_requests=write',
    mayHaveHappened: false,
    problems: [
      {
        code: 'github/not-permitted',
        message:
          'GitHub does not allow POST /repos/octo/shop/issues/7/comments to this token ("Resource ' +
          'not accessible by integration").',
        next: expect.stringContaining(
          'Add `permissions: { issues: write }` or `permissions: { pull-requests: write }` to the job',
        ),
      },
    ],
  });
});

test.each([
  [
    'a secondary limit',
    [403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '40' }],
    40_000,
    'GitHub asks to wait 40 s (secondary rate limit).',
  ],
  ['a plain 429', [429, 'Too many'], 60_000, 'GitHub asks to wait 60 s (rate limit).'],
] as const)('%s is waited out and said, also before a POST', async (_, limit, ms, says) => {
  const { url, requests } = await scripted(limit, [201, pull]);
  const { api, told, pauses } = await connected(url);
  expect(await api.ask(COMMENT, { issue_number: 7, body: 'x' }, Pull)).toEqual(pull);
  expect([told, pauses, requests.length, api.calls]).toEqual([[says], [ms], 2, 2]);
});

test('a limit longer than the patience of the run is a refusal that says until when, at once', async () => {
  const { url, requests } = await scripted([
    429,
    {},
    { 'retry-after': '2400', date: 'Sat, 21 Nov 2026 12:00:00 GMT' },
  ]);
  const { api, pauses } = await connected(url);
  expect(await thrownBy(api.ask(ROUTE, { pull_number: 7 }, Pull))).toMatchObject({
    status: 429,
    mayHaveHappened: false,
    problems: [
      {
        code: 'github/rate-limited',
        message: expect.stringContaining('until 12:40 UTC'),
        next: expect.stringContaining('after 12:40 UTC'),
      },
    ],
  });
  expect([pauses, requests.length]).toEqual([[], 1]);
});

test('all waiting of a run together is bounded, and one request does not run into limits for ever', async () => {
  const limited = await scripted([429, {}, { 'retry-after': '100' }]);
  const first = await connected(limited.url);
  for (const number of [1, 2]) await thrownBy(first.api.ask(ROUTE, { pull_number: number }, Pull));
  expect(first.pauses).toEqual([100_000, 100_000, 100_000]);
  const hasty = await scripted([429, {}, { 'retry-after': '0' }]);
  const second = await connected(hasty.url);
  expect(await thrownBy(second.api.ask(ROUTE, { pull_number: 1 }, Pull))).toMatchObject({ status: 429 });
  expect(hasty.requests).toHaveLength(6);
});

test.each([
  ['a 502', [502, 'x']],
  ['a cut connection', cut],
  [
    'an answer that breaks off',
    (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"number');
      setTimeout(() => response.destroy(), 20);
    },
  ],
] as const)('%s is asked again with growing pauses', async (_, failure) => {
  const { url, requests } = await scripted(failure, failure, failure, [200, pull]);
  const { api, pauses, told } = await connected(url);
  expect(
    await api.ask(
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      { comment_id: 1, body: 'x' },
      Pull,
    ),
  ).toEqual(pull);
  expect([pauses, requests.length, told.length]).toEqual([[1000, 3000, 9000], 4, 3]);
  expect(told[0]).toMatch(/asking again in 1 s\.$/);
});

test.each([
  ['a 502', [502, { message: 'x' }], 502, 'github/server-error'],
  ['a cut connection', cut, 0, 'github/no-answer'],
] as const)(
  '%s after a POST is not asked again, for nobody knows whether it was done',
  async (_, failure, status, code) => {
    const { url, requests } = await scripted(failure);
    const { api } = await connected(url);
    expect(await thrownBy(api.ask(COMMENT, { issue_number: 7, body: 'x' }, none))).toMatchObject({
      status,
      mayHaveHappened: true,
      problems: [{ code }],
    });
    expect(requests).toHaveLength(1);
  },
);

test('a PATCH that appends is sent once', async () => {
  const { url, requests } = await scripted([502]);
  const { api } = await connected(url);
  expect(
    await thrownBy(api.ask('PATCH /repos/{owner}/{repo}/check-runs/{id}', { id: 1 }, none, { once: true })),
  ).toMatchObject({ mayHaveHappened: true });
  expect(requests).toHaveLength(1);
});

test('a DELETE that was done before its answer got lost is done', async () => {
  const { url } = await scripted([502], [404, { message: 'Not Found' }]);
  const { api } = await connected(url);
  expect(await api.ask('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { id: 1 }, z.undefined())).toBe(
    undefined,
  );
});

test('where nobody listens surely nothing happened', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  const { api } = await connected(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  expect(await thrownBy(api.ask(COMMENT, { issue_number: 7, body: 'x' }, none))).toMatchObject({
    status: 0,
    mayHaveHappened: false,
    problems: [{ message: expect.stringContaining('the connection was refused') }],
  });
});

test('a silent server is given up in time, and a late one says so', async () => {
  const { url, requests } = await scripted(() => undefined);
  const { api } = await connected(url, { timeout: 1_000 });
  expect(await thrownBy(api.ask(COMMENT, { issue_number: 7, body: 'x' }, none))).toMatchObject({
    mayHaveHappened: true,
    problems: [{ message: expect.stringContaining('no answer in time') }],
  });
  expect(requests).toHaveLength(1);
});

test('an abort rejects at once with its reason, in the middle of a request and of a pause', async () => {
  const { url } = await scripted(() => undefined);
  const limited = await scripted([429, {}, { 'retry-after': '100' }]);
  for (const [address, sleep] of [
    [url, undefined],
    [limited.url, realPace.sleep],
  ] as const) {
    const stop = new AbortController();
    const { api } = await connected(address, { signal: stop.signal, ...(sleep && { sleep }) });
    const asking = thrownBy(api.ask(ROUTE, { pull_number: 7 }, Pull));
    await pause(150);
    stop.abort(new Error('enough'));
    expect(await asking).toMatchObject({ message: 'enough' });
    expect(await thrownBy(api.ask(ROUTE, { pull_number: 7 }, Pull))).toMatchObject({ message: 'enough' });
  }
});

test('a renamed repository is followed on the same host, and the token goes to no other', async () => {
  const { url, requests } = await scripted(
    [301, { message: 'Moved Permanently' }, { location: '/repositories/1001/pulls/7?head=octo:main' }],
    [200, pull],
  );
  const { api } = await connected(url);
  expect(await api.ask(ROUTE, { pull_number: 7 }, Pull)).toEqual(pull);
  expect(requests[1]).toMatchObject({
    path: '/repositories/1001/pulls/7?head=octo%3Amain',
    headers: { authorization: expect.any(String) },
  });
  const other = await scripted([200, pull]);
  const sends = await scripted([301, {}, { location: `${other.url}/x` }]);
  const second = await connected(sends.url);
  expect(await thrownBy(second.api.ask(ROUTE, { pull_number: 7 }, Pull))).toMatchObject({
    problems: [{ code: 'github/moved' }],
  });
  expect(other.requests).toEqual([]);
});

test('no refusal carries the token, and what GitHub says is one harmless line', async () => {
  const { url } = await scripted([
    422,
    {
      message: 'no: ghs_canary0123456789\n::error::forged\u202e',
      errors: [{ field: 'body', code: 'too_long' }, 'and more'],
    },
  ]);
  const { api } = await connected(url);
  const thrown = await thrownBy(api.ask(COMMENT, { issue_number: 7, body: 'x' }, none));
  expect(inspect(thrown, { depth: 9 })).not.toContain('canary');
  expect(thrown).toMatchObject({
    message:
      'GitHub refused POST /repos/octo/shop/issues/7/comments (422) ("no: *** ::error::forged; ' +
      'body too_long; and more").',
  });
});
