import { expect, test } from 'vitest';
import { seenOf } from './answer.ts';
import { captured, CaptureOptions } from './capture.ts';
import { endpointFiller, fillJson, Unset, type Scope } from './scope.ts';
import { Sessions } from './sessions.ts';

const scope: Scope = {
  vars: { id: 'a/b', count: 2, link: '/next?x=1' },
  row: { sku: 'tea' },
  matrix: { locale: 'de' },
  runId: 'r1',
  seed: 1,
  request: 3,
};

test('templates become what they stand for: parts of a path escaped, a whole address not, numbers as numbers', () => {
  const filled = endpointFiller({
    get: '/orders/${{ vars.id }}',
    headers: { 'x-count': '${{ vars.count }}' },
    query: { l: '${{ matrix.locale }}' },
    json: {
      n: '${{ vars.count }}',
      text: '${{ row.sku }} ${{ run.id }} ${{ request_number }}',
      deep: ['${{ vars.count }}'],
    },
    expect: {},
  }).fill(scope);
  expect(filled).toMatchObject({
    get: '/orders/a%2Fb',
    headers: { 'x-count': '2' },
    query: { l: 'de' },
    json: { n: 2, text: 'tea r1 3', deep: [2] },
  });
  const next = { get: '${{ vars.link }}', headers: {}, query: {}, expect: {} };
  expect(endpointFiller(next).fill(scope).get).toBe('/next?x=1');
});

test('a template that nobody set is told by its word, and what an answer gave is never read as one', () => {
  expect(() => fillJson({ a: '${{ vars.none }}' }, scope)).toThrow(Unset);
  expect(fillJson('x ${{ vars.id }}', { ...scope, vars: { id: '${{ run.id }}' } })).toBe('x ${{ run.id }}');
});

test('an actor keeps what answers set, others do not, and a copy goes its own way', () => {
  const given = { headers: { 'x-a': '1' }, cookies: [{ name: 'gate', value: 'g' }] };
  const sessions = new Sessions(() => given);
  sessions.hear('a', ['sid=1; Path=/', 'gone=1']);
  const copy = sessions.copy();
  sessions.hear('a', ['gone=; Max-Age=0', 'sid=2', 'old=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT']);
  expect(sessions.headers('a')).toEqual({ 'x-a': '1', cookie: 'gate=g; sid=2' });
  expect(sessions.headers('b')).toEqual({ 'x-a': '1', cookie: 'gate=g' });
  expect(copy.headers('a')).toEqual({ 'x-a': '1', cookie: 'gate=g; sid=1; gone=1' });
});

const answer = (text: string, headers: Record<string, string> = {}) =>
  seenOf({ status: 200, headers: new Headers(headers), body: new TextEncoder().encode(text), ms: 1 });

test.each([
  [{ secret: true }],
  [{ from: '$.id', header: 'location' }],
  [{ body: true, cookie: 'sid', regex: 'x' }],
])('a capture with no source or two is a mistake: %j', (written) => {
  expect(JSON.stringify(CaptureOptions.safeParse(written).error?.issues)).toContain(
    'needs one of from, header, cookie, body or a regex',
  );
});

test('captures find what is there, and say what is not', () => {
  const page = answer('{"id":7,"a":[1,2]}', { location: '/x' });
  expect(captured('$.id', page, [])).toEqual({ value: 7 });
  expect(captured({ header: 'Location', secret: false }, page, [])).toEqual({ value: '/x' });
  expect(captured({ regex: '"id":(\\d+)', secret: false }, page, [])).toEqual({ value: '7' });
  expect(captured({ cookie: 'sid', secret: false }, page, [{ name: 'sid', value: 's' }])).toEqual({
    value: 's',
  });
  const sid = [{ name: 'sid', value: 'a.b' }];
  expect(captured({ cookie: 'sid', regex: '\\.(.)', secret: false }, page, sid)).toEqual({ value: 'b' });
  expect(captured({ header: 'location', regex: '[a-z]+', secret: false }, page, [])).toEqual({ value: 'x' });
  expect(captured({ from: '$.id', regex: '^7$', secret: false }, page, [])).toEqual({ value: '7' });
  expect(captured({ body: true, secret: false }, answer('all of it'), [])).toEqual({ value: 'all of it' });
  expect(captured({ header: 'location', regex: '\\d', secret: false }, page, [])).toEqual({
    missing: 'nothing in the header location matches \\d',
  });
  expect(captured('$.a[*]', page, [])).toEqual({ missing: '$.a[*] is not in the body' });
  expect(captured('$.id', answer('no JSON'), [])).toEqual({ missing: '$.id is not in the body' });
});

test('a body is read in its own charset, and in UTF-8 where it names none that there is', () => {
  const latin = (type: string) =>
    seenOf({ status: 200, headers: new Headers({ 'content-type': type }), body: Uint8Array.of(0xe9), ms: 1 })
      .text;
  expect(latin('text/plain; charset=iso-8859-1')).toBe('é');
  expect(latin('text/plain; charset=nonsense')).toBe('\uFFFD');
});
