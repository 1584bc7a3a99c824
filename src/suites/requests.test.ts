import { expect, test } from 'vitest';
import { requestsOf } from './requests.ts';

const TARGET = 'http://shop.example';
const get = (url: string) => ({ method: 'GET', url });

test('a page asks for each method and path of the target once, counted, failures noted, no other hosts', () => {
  const sent = [
    get(`${TARGET}/`),
    get(`${TARGET}/api/products?page=1`),
    get(`${TARGET}/api/products?page=2`),
    { method: 'POST', url: `${TARGET}/api/products` },
    get('https://cdn.example/app.js'),
    get('data:text/plain,a'),
    get('blob:http://shop.example/1'),
  ];
  const asked = requestsOf('home', TARGET, { sent, failed: [get(`${TARGET}/api/products?page=2`)] });
  expect(asked).toEqual([
    { subject: 'home', method: 'GET', path: '/', count: 1 },
    { subject: 'home', method: 'GET', path: '/api/products', count: 2, failed: true },
    { subject: 'home', method: 'POST', path: '/api/products', count: 1 },
  ]);
});

test('of a page that asks for thousands of things two hundred are kept, in whatever order they came', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => get(`${TARGET}/${at}`));
  expect(requestsOf('home', TARGET, { sent: many, failed: [] })).toHaveLength(200);
  expect(requestsOf('home', TARGET, { sent: many.toReversed(), failed: [] })).toEqual(
    requestsOf('home', TARGET, { sent: many, failed: [] }),
  );
});
