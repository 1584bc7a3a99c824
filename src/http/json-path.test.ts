import { expect, test } from 'vitest';
import { parseJsonPath, valueAt } from './json-path.ts';

test('a path names one spot of a JSON value', () => {
  const root = { items: [{ 'a name': null, n: 1 }], own: { length: 0 } };
  const find = (path: string) => valueAt(root, parseJsonPath(path) ?? ['none']);
  expect([
    find('$.items[0].n'),
    find("$.items[-1]['a name']"),
    find('$.items[1].n'),
    find('$.toString'),
    find('$.items.length'),
  ]).toEqual([1, null, undefined, undefined, undefined]);
  expect(['items', '$..n', '$.items[*]', '$.'].map(parseJsonPath)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
