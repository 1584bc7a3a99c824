import { expect, test } from 'vitest';
import { isKey, keyOf } from './key.ts';

const none = { key: '', matrix: 'null' };

test('a config is known by its own key, a matrix leg by its values, a job by what its workflow says', () => {
  expect(keyOf('default', none)).toBe('default');
  expect(keyOf('apps--shop', none)).toBe('apps__shop');
  expect(keyOf('default', { key: '', matrix: '{"os":"ubuntu-latest","node":20}' })).toBe(
    'default.ubuntu-latest.20',
  );
  expect(keyOf('default', { key: 'checkout', matrix: '{"os":"ubuntu-latest"}' })).toBe('checkout');
  expect(keyOf('default', { key: '', matrix: 'not json' })).toBe('default');
});

test('names that would look alike once written plainly stay apart, and none is longer than sixty characters', () => {
  const made = [
    'a/b',
    'a-b',
    'a--b',
    'a__b',
    'a---b',
    'a b',
    'ä',
    'x'.repeat(200),
    `${'x'.repeat(200)}y`,
  ].map((key) => keyOf('default', { ...none, key }));
  expect(new Set(made).size).toBe(made.length);
  for (const key of made) expect(key).toMatch(/^[A-Za-z0-9._-]{1,60}$/);
  expect([...made, 'default'].every(isKey)).toBe(true);
  expect(['', 'a b', 'a/b', '@octo', 'x\n', 'x'.repeat(61)].some(isKey)).toBe(false);
  const legs = ['{"a":"x y","b":"z"}', '{"a":"x","b":"y z"}', '{"a":{"b":[1,2]}}'].map((matrix) =>
    keyOf('default', { key: '', matrix }),
  );
  expect(new Set(legs).size).toBe(3);
});
