import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TestSpecification } from 'vitest/node';
import Order, { LONGEST } from './order.ts';

const root = join(import.meta.dirname, '../..');

test('every file that is begun first exists', () => {
  const files = globSync('{src,scripts,fixtures}/**/*.test.ts', { cwd: root });
  expect(LONGEST.filter((name) => !files.some((file) => file.endsWith(`/${name}.test.ts`)))).toEqual([]);
});

test('the longest begin, then one of each kind in turn, and later kinds wait', async () => {
  const seconds = { 'a.browser': 9, 'b.browser': 8, 'c.scene': 7, 'shop.browser': 1, 'd.quick': 99 };
  const files = Object.entries(seconds).map(([name, duration]) => {
    const kind = name.split('.')[1];
    const sequence = { groupOrder: kind === 'quick' ? 1 : 0 };
    return {
      moduleId: `/src/${name}.test.ts`,
      project: { name: kind, config: { sequence, isolate: true } },
      duration,
    } as unknown as TestSpecification & { readonly duration: number };
  });
  const cache = {
    getTestSpecificationResult: ({ duration }: { readonly duration: number }) => ({
      failed: false,
      duration,
    }),
  };
  const order = new Order({ cache } as unknown as ConstructorParameters<typeof Order>[0]);
  const names = (await order.sort(files)).map(({ moduleId }) => moduleId.split(/[/.]/)[2]);
  expect(names).toEqual(['shop', 'a', 'c', 'b', 'd']);
});
