import { expect, test } from 'vitest';
import type { Place } from '#model/problem.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { repositoryPath, sourceLineOf } from './source-line.ts';

test.each([
  ['src/cart.ts', 'src/cart.ts'],
  ['./src/cart.ts', 'src/cart.ts'],
  ['app/(shop)/[...slug]/page.tsx', 'app/(shop)/[...slug]/page.tsx'],
  ['.storybook/preview.ts', '.storybook/preview.ts'],
])('%j is the path %j', (name, path) => expect(repositoryPath(name)).toBe(path));

test.each([
  '',
  '/',
  '/etc/passwd',
  '../src/cart.ts',
  'src/../../cart.ts',
  'src/..',
  'src//cart.ts',
  'src/',
  './.',
  '.git/config',
  'packages/shop/.GIT/config',
  'node_modules/lib/index.js',
  'C:/src/cart.ts',
  'C:\\src\\cart.ts',
  '..\\cart.ts',
  'https://shop.example/src/cart.ts',
  'webpack://shop/./src/cart.ts',
  'data:text/plain,x',
  'src/cart.ts?v=1',
  'src/cart.ts\n::error::x',
  'src/\u202ecart.ts',
  'src/cart\u0000.ts',
  `src/${'a'.repeat(300)}.ts`,
])('%j is no path in the repository', (name) => expect(repositoryPath(name)).toBeUndefined());

const finding = (place?: Place): JudgedFinding => ({
  suite: 'looks',
  subject: 'cart',
  rule: 'visual/console-error',
  severity: 'error',
  message: 'm',
  identity: 'i',
  state: 'new',
  failing: true,
  ...(place && { place }),
});

test('a cause comes from the line of its gravest finding that has one, whoever wrote the report', () => {
  const place = { file: './src/cart.ts', line: 5, column: 3, excerpt: 'const total = 1;' };
  const forged = { ...place, file: '../../etc/passwd' };
  const findings = [finding(), finding(forged), finding(place), finding({ ...place, line: 9 })];
  expect(sourceLineOf({ findings })).toEqual({ file: 'src/cart.ts', line: 5, column: 3 });
  expect(sourceLineOf({ findings: [finding(forged), finding()] })).toBeUndefined();
});
