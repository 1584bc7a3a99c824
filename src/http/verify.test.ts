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

/** What is wrong with an answer of 201 by what is written under `expect`. */
function wrong(expectation: object, answer: object = {}): string | undefined {
  const headers = { location: '/orders/17', 'content-length': '90', 'set-cookie': ['a=1', 'b=2'] };
  const given = { status: 201, headers, body: JSON.stringify(order), service: 50, ...answer };
  return verifierOf(expectationOf(ExpectationOptions.parse(expectation)))(given)?.message;
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
