import { expect, test } from 'vitest';
import { namesOf } from './subject.ts';

test('a page answers to its name and to what it is looked at with', () => {
  const page = { name: 'home', path: '/' };
  expect(namesOf({ id: 'home/mobile', page, variant: { device: 'mobile' } })).toEqual(['home', 'mobile']);
  expect(namesOf({ id: 'home/phone', page, variant: { viewport: 'phone' } })).toEqual(['home', 'phone']);
});

test('a part answers to its own name, not to that of the whole', () => {
  const endpoint = { name: 'add', method: 'POST', path: '/api/cart' };
  expect(namesOf({ id: 'browse', scenario: 'browse' })).toEqual(['browse']);
  expect(namesOf({ id: 'browse/add', scenario: 'browse', endpoint, parent: 'browse' })).toEqual(['add']);
  expect(namesOf({ id: 'buy/pay', journey: 'buy', step: 'pay', parent: 'buy' })).toEqual(['pay']);
  expect(namesOf({ id: 'buy', journey: 'buy' })).toEqual(['buy']);
});

test('a subject that is nothing of these answers to its id alone', () => {
  expect(namesOf({ id: 'start-up' })).toEqual([]);
});
