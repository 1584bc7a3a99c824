import { expect, test } from 'vitest';
import { endpointFinder } from './address.ts';

const find = endpointFinder([
  { method: 'GET', path: '/api/products' },
  { method: 'GET', path: '/api/products/${{ random 1..50 }}' },
  { method: 'GET', path: '/files/v-${{ seq }}.json?x=${{ uuid }}' },
  { method: 'POST', path: '/api/cart?from=test' },
]);

test.each([
  ['GET', '/api/products', '/api/products'],
  ['GET', '/api/products?page=2', '/api/products'],
  ['GET', '/api/products/7', '/api/products/${{ random 1..50 }}'],
  ['GET', '/files/v-12.json', '/files/v-${{ seq }}.json?x=${{ uuid }}'],
  ['POST', '/api/cart', '/api/cart?from=test'],
])('%s %s is a request to %s', (method, path, endpoint) => {
  expect(find({ method, path })?.path).toBe(endpoint);
});

test.each([
  ['POST', '/api/products'],
  ['GET', '/api/products/'],
  ['GET', '/api/products/7/reviews'],
  ['GET', '/files/v-.json'],
  ['GET', '/files/12.json'],
])('%s %s is a request to none', (method, path) => {
  expect(find({ method, path })).toBeUndefined();
});
