import { expect, test } from 'vitest';
import { expectationOf, ExpectationOptions } from './expectation-options.ts';
import { verifierOf } from './verify.ts';

const order = {
  status: 'new',
  total: 12.5,
  note: null,
  tags: ['a', 'b'],
  items: [
    { sku: 'a1', price: 5 },
    { sku: 'b2', price: 7.5 },
  ],
};

const NOW = Date.UTC(2026, 11, 1, 12);

/** What is wrong with an answer of 201 by what is written under `expect`. */
function wrong(expectation: object, answer: object = {}): string | undefined {
  const cookies = ['sid=s3; Path=/; HttpOnly; Secure; SameSite=lax; Max-Age=3600', 'a=1', 'b=2; Max-Age=0'];
  const headers = {
    location: '/orders/17',
    'content-length': '90',
    'set-cookie': cookies,
    date: 'Tue, 01 Dec 2026 12:00:02 GMT',
  };
  const given = { status: 201, headers, body: JSON.stringify(order), service: 50, ...answer };
  return verifierOf(expectationOf(ExpectationOptions.parse(expectation)), () => NOW)(given)?.message;
}

const bodies: readonly (readonly [object, string | undefined])[] = [
  [{ '$.status': 'new', '$.total': { gt: 0, lte: 12.5 }, '$.items': { length: 2 } }, undefined],
  [{ '$.tags': ['a', 'b'], '$.items[0]': { equals: { price: 5, sku: 'a1' } } }, undefined],
  [{ '$.tags': ['b', 'a'] }, '$.tags is ["a","b"] instead of ["b","a"]'],
  [{ '$.total': { gte: 13 } }, '$.total is 12.5 instead of at least 13'],
  [{ '$.total': { gt: '1' } }, '$.total is 12.5 instead of more than "1"'],
  [{ '$.status': { matches: '^n.w$', not: 'old' } }, undefined],
  [{ '$.status': { not: { matches: 'e' } } }, '$.status is "new", which must not be like e'],
  [{ '$.status': { in: ['paid', 'sent'] } }, '$.status is "new" instead of "paid" or "sent"'],
  [{ '$.note': { type: 'null' }, '$.total': { type: 'number' } }, undefined],
  [{ '$.total': { type: 'integer' } }, '$.total is 12.5 instead of of type integer'],
  [
    {
      '$.tags': { contains: 'b' },
      '$.items[1]': { contains: { sku: 'b2' } },
      '$.status': { contains: 'ew' },
    },
    undefined,
  ],
  [{ '$.tags': { contains: 'c' } }, '$.tags is ["a","b"] instead of something with "c"'],
  [{ '$.gone': { exists: false }, "$.items[?@.sku=='x']": { exists: false } }, undefined],
  [{ '$.gone': { gt: 1 } }, '$.gone is missing'],
  [{ '$.items[*].price': { gt: 0 }, '$..sku': { count: 2 } }, undefined],
  [{ '$.items[*].price': { gt: 6 } }, "$['items'][0]['price'] is 5 instead of more than 6"],
  [{ '$.items[*]': { count: 3 } }, '$.items[*] names 2 values instead of 3'],
  [{ '$.items[?@.price > 100]': 1 }, '$.items[?@.price > 100] is missing'],
  [{ '$.items': { length: { max: 1 } } }, '$.items holds 2, more than 1'],
];

test.each(bodies)('the body %o', (body, message) => {
  expect(wrong({ body })).toBe(message);
});

const others: readonly (readonly [object, string | undefined])[] = [
  [{ status: '2xx', time: { max: '60ms' } }, undefined],
  [{ status: [200, '4xx'] }, 'answered 201 instead of 200 or 4xx'],
  [{ time: { max: '10ms' } }, 'took 50 ms, more than 10 ms'],
  [{ headers: { Location: { matches: '^/orders/\\d+$' }, 'content-length': { lt: 100 } } }, undefined],
  [{ headers: { location: { matches: '^/carts' } } }, 'the header location is not like ^/carts'],
  [{ headers: { 'x-powered-by': { exists: false }, 'set-cookie': { contains: 'b=2' } } }, undefined],
  [{ headers: { location: { exists: false } } }, 'the header location is there'],
];

test.each(others)('the answer %o', (expectation, message) => {
  expect(wrong(expectation)).toBe(message);
});

test('an answer made to be looked at for ever is a wrong body', () => {
  const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
  const body = `{"deep":${deep},"text":"${'a'.repeat(50_000)}"}`;
  expect(wrong({ body: { '$.deep': 1 } }, { body })).toBe(
    '$.deep is nested too deeply to be shown instead of 1',
  );
  expect(wrong({ body: { '$..[?@ == 1]': { exists: false } } }, { body })).toContain('too');
  expect(wrong({ body: { '$.text': { matches: '(a?){500}b' } } }, { body })).toContain('too long');
});

test('every mistake is found at once, and no key is passed over', () => {
  const told = ExpectationOptions.safeParse({
    status: '6xx',
    headers: { a: { matches: '(' }, b: { equal: 1 } },
    body: { '$.[': 1, '$.a': { gt: 1, foo: 2 }, '$.b': { not: { not: 1 } } },
    time: 5,
  });
  const places = JSON.stringify(told.error?.issues);
  for (const word of ['status', 'matches', 'equal', '$.[', 'foo', 'not', 'time'])
    expect(places).toContain(word);
});

const cookies: readonly (readonly [object, string | undefined])[] = [
  [{ sid: { value: { matches: '^s' }, path: '/', secure: true, 'http-only': true } }, undefined],
  [{ sid: { 'same-site': 'Lax', 'max-age': { gte: 3600 }, domain: { exists: false } } }, undefined],
  [{ a: '1', b: { 'max-age': 0 }, c: { exists: false } }, undefined],
  [{ c: 'x' }, 'the cookie c is not set'],
  [{ a: { exists: false } }, 'the cookie a is set'],
  [{ a: { secure: true } }, 'the cookie a is not secure'],
  [{ sid: { 'http-only': false } }, 'the cookie sid is http-only'],
  [{ sid: 'other' }, 'the cookie sid is not other'],
  [{ sid: { 'same-site': 'Strict' } }, 'the cookie sid: its same-site is not strict'],
  [{ a: { expires: { after: 'now' } } }, 'the cookie a: its expires is missing'],
];
test.each(cookies)('cookies that an answer sets: %j', (expected, message) => {
  expect(wrong({ cookies: expected })).toBe(message);
});

test('of an answer that sets none, each is missing; no value of one is told', () => {
  expect(wrong({ cookies: { sid: {} } }, { headers: {} })).toBe('the cookie sid is not set');
  expect(wrong({ cookies: { sid: { value: { matches: 'x' } } } })).not.toContain('s3');
});

const dates: readonly (readonly [object, unknown, boolean])[] = [
  [{ before: 'now' }, '2026-12-01T11:59:59Z', true],
  [{ after: 'now' }, '2026-12-01T11:59:59Z', false],
  [{ after: '2026-12-01' }, '2026-12-01T01:00:00+02:00', false],
  [{ after: '2026-12-01T10:00:00Z', before: '2026-12-02' }, '2026-12-01T14:00:00+02:00', true],
  [{ within: '5s' }, '2026-12-01T12:00:04.500', true],
  [{ within: '5s' }, NOW / 1000 - 6, false],
  [{ within: '5s' }, NOW + 4_000, true],
  [{ within: '1h' }, 'Tue, 01 Dec 2026 11:30:00 GMT', true],
  [{ before: 'now' }, 'yesterday', false],
  [{ before: 'now' }, '2026-13-45', false],
  [{ not: { after: 'now' } }, 'soon', true],
];
test.each(dates)('dates by their moments: %j of %j', (matcher, value, holds) => {
  const body = JSON.stringify({ at: value });
  expect(wrong({ body: { '$.at': matcher } }, { body }) === undefined).toBe(holds);
});

test('a date in a header, and what is told of one in the body', () => {
  expect(wrong({ headers: { date: { within: '5s' } } })).toBeUndefined();
  expect(wrong({ headers: { date: { within: '1s' } } })).toBe(
    'the header date is not a date within 1 s of now',
  );
  expect(wrong({ body: { '$.at': { after: 'now' } } }, { body: '{"at":"2026-11-30"}' })).toBe(
    '$.at is "2026-11-30" instead of a date after now',
  );
});

test.each([
  [{ body: { '$.at': { after: 'tomorrow' } } }, 'must be now, or a date such as 2026-12-24'],
  [{ body: { '$.at': { within: '5 parsecs' } } }, 'parsecs is not a unit here'],
  [{ cookies: {} }, 'names no cookie'],
  [{ cookies: { sid: { 'same-site': 'lax' } } }, 'Invalid'],
  [{ cookies: { sid: { httponly: true } } }, 'Unrecognized key'],
])('a mistake in what is expected is told: %j', (expected, message) => {
  const { error } = ExpectationOptions.safeParse(expected);
  expect(JSON.stringify(error?.issues)).toContain(message);
});
