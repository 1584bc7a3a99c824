import { expect, test } from 'vitest';
import { secretsOf } from './received.ts';

const of = (value: string, session = false) => secretsOf({ name: 'sid', value, session });

// What sites set, as their frameworks and services make it.
const sessions = [
  'r2t5uvjq435r4q7ib3vtdjq120',
  'A1B2C3D4E5F60718293A4B5C6D7E8F90',
  '550e8400-e29b-41d4-a716-446655440000',
  's%3Aq7rJ0-XnWn3lC9wX.7hQ2mZ8v0S6bq0yq7m4mZk3u',
  'eyJpdiI6IkJ3dz09IiwidmFsdWUiOiJ4In0%3D',
  'kq3wzmbxnvq1hxv2mjn5tzqa',
  '/9j4AAQSkZJRgABAQAAAQ+B/2wBDAAM=',
];
const settings = [
  'light-mode',
  'dark',
  'true',
  '1',
  'en_US',
  'de-DE,de',
  'Europe/Berlin',
  '1920x1080',
  '2026-11-29T12:00:00Z',
  'checkout-v2',
  'GA1.2.123456789.987654321',
  'accepted:analytics:marketing',
  'internationalization',
  'scrollable-region-focusable',
  'inline-block',
  '1920px',
  '/pricing',
  '4.2.17',
  '/assets/hero-4f9a0c1b2d3e.png',
  'https://cdn.example.test/4f9a0c1b2d3e',
  'plain%20words',
];

test.each(sessions)('what a server draws at random is a secret, whoever may read it: %s', (value) => {
  expect(of(value)).toContain(value);
  expect(of(value, true)).toContain(value);
});

test.each(settings)('words and numbers are none, also where they tell who visits: %s', (value) => {
  expect(of(value)).toEqual([]);
  expect(of(value, true)).not.toContain(value);
});

test('what tells who visits is a secret from six characters on, and as words beside its name', () => {
  expect(of('c4n4ry', true)).toEqual(['c4n4ry']);
  expect(of('a1b2', true)).toEqual([]);
  expect(of('buyer', true)).toEqual(['sid=buyer']);
  expect(of('"c4n4ry"', true)).toEqual(['c4n4ry']);
});

test('a value is known as it was sent and as a page reads it', () => {
  expect(of('s%3Ac4n4ry.9x8w7v', true)).toEqual(['s%3Ac4n4ry.9x8w7v', 's:c4n4ry.9x8w7v']);
});

test('a sentence is none, however it is written', () => {
  const value = 'The%20image%20/a4b5c6d7e8.png%20is%20broken';
  expect(of(value, true)).toEqual([value]);
});

test.each(['has 3x4mple words in a row 9f8e7d', 'a\\9f8e7d6c5b4a3f2e1d', 'ü9f8e7d6c5b4a3f2e1d'])(
  'what no cookie may hold is none: %s',
  (value) => {
    expect([of(value), of(value, true)]).toEqual([[], []]);
  },
);
