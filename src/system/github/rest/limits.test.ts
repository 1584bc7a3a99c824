import { expect, test } from 'vitest';
import { pauseBeforeRepeat, rateLimitOf, type Answer } from './limits.ts';
import { permissionAdvice } from './permissions.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const answer = (status: number, headers: Answer['headers'] = {}, reason = ''): Answer => ({
  status,
  headers,
  reason,
  sent: true,
});
const soon = String(NOW / 1000 + 90);

test.each<[string, Answer, number | undefined, string?]>([
  [
    'retry-after in seconds',
    answer(403, { 'retry-after': '40' }, 'You have exceeded a secondary rate limit'),
    40_000,
    'secondary rate limit',
  ],
  [
    'retry-after as a date',
    answer(429, { 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }),
    30_000,
    'rate limit',
  ],
  [
    'retry-after in the past',
    answer(429, { 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }),
    1000,
    'rate limit',
  ],
  ['retry-after of nonsense', answer(429, { 'retry-after': 'soon' }), 60_000, 'rate limit'],
  ['retry-after of zero', answer(429, { 'retry-after': '0' }), 1000, 'rate limit'],
  [
    'an allowance that is used up',
    answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }, 'API rate limit exceeded'),
    91_000,
    'primary rate limit',
  ],
  [
    'the same as 429',
    answer(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }),
    91_000,
    'primary rate limit',
  ],
  [
    'a reset that is over',
    answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
    1000,
    'primary rate limit',
  ],
  [
    "a clock that differs from GitHub's",
    answer(403, {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': soon,
      date: 'Sat, 21 Nov 2026 12:01:00 GMT',
    }),
    31_000,
    'primary rate limit',
  ],
  [
    'a secondary limit that only the words tell',
    answer(403, { 'x-ratelimit-remaining': '4000' }, 'You have exceeded a secondary rate limit.'),
    60_000,
    'secondary rate limit',
  ],
  ['a plain 429', answer(429), 60_000, 'rate limit'],
  [
    'a missing permission',
    answer(403, { 'x-ratelimit-remaining': '4000' }, 'Resource not accessible by integration'),
    undefined,
  ],
  [
    'a missing permission on the last request',
    answer(
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon },
      'Resource not accessible by integration',
    ),
    undefined,
  ],
  ['the last request of an hour, answered', answer(200, { 'x-ratelimit-remaining': '0' }), undefined],
  ['a server in trouble that asks for time', answer(503, { 'retry-after': '5' }), undefined],
])('%s says how long to wait', (_, given, ms, kind) => {
  expect(rateLimitOf(given, 0, NOW)).toEqual(ms === undefined ? undefined : { ms, kind });
});

test('a limit that does not say how long is waited for longer each time', () => {
  expect([0, 1, 2].map((before) => rateLimitOf(answer(429), before, NOW)?.ms)).toEqual([
    60_000, 120_000, 240_000,
  ]);
});

test(
  'a failure that may pass is repeated three times with growing pauses, and never where it may be ' +
    'done twice',
  () => {
    const pauses = (status: number, repeatable = true) =>
      [0, 1, 2, 3].map((repeats) => pauseBeforeRepeat(answer(status), { repeatable, repeats }, NOW));
    expect(pauses(502)).toEqual([1000, 3000, 9000, undefined]);
    expect(pauses(0)).toEqual([1000, 3000, 9000, undefined]);
    expect(pauses(502, false)).toEqual([undefined, undefined, undefined, undefined]);
    expect(pauses(404)).toEqual([undefined, undefined, undefined, undefined]);
    expect(
      pauseBeforeRepeat(answer(503, { 'retry-after': '7' }), { repeatable: true, repeats: 0 }, NOW),
    ).toBe(7000);
  },
);

test.each([
  ['actions=read', 'Add `permissions: { actions: read }` to the job, beside those it has.'],
  [
    'pull_requests=write; issues=write',
    'Add `permissions: { pull-requests: write }` or `permissions: { issues: write }` to the job, ' +
      'beside those it has. On a pull request from a fork or by Dependabot the token stays ' +
      'read-only all the same.',
  ],
  [
    'contents=read,pull_requests=read',
    'Add `permissions: { contents: read, pull-requests: read }` to the job, beside those it has.',
  ],
  [
    'metadata=read,deployments=read',
    'Add `permissions: { deployments: read }` to the job, beside those it has.',
  ],
])('the header %s becomes a line to paste', (header, advice) => {
  expect(permissionAdvice(header)).toBe(advice);
});

test('a look before a write asks for what the write needs', () => {
  expect(permissionAdvice('issues=read; pull_requests=read', { toWrite: true })).toContain(
    'Add `permissions: { issues: write }` or `permissions: { pull-requests: write }` to the job',
  );
});

test.each([
  undefined,
  '',
  'metadata=read',
  'administration=write',
  'x`y=read',
  'contents=everything',
  'allows_permissionless_access=true',
])('the header %s, which no workflow can follow, points at the settings', (header) => {
  expect(permissionAdvice(header)).toContain('Look at `permissions:` of the job');
});
