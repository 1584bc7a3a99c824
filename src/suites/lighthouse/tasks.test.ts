import { expect, test } from 'vitest';
import type { Shared } from '#model/contract/suite.ts';
import { lighthouse } from './suite.ts';

const shared: Shared = {
  name: 'web',
  owned: false,
  pages: [
    { name: 'home', path: '/' },
    { name: 'account', path: '/account', as: 'buyer' },
  ],
};
const plan = (options: object) => lighthouse.plan(lighthouse.options.parse(options), shared);

test('without options every page is loaded three times on a mobile, after one load to warm up', () => {
  const tasks = plan({});
  expect(tasks.map(({ id, runs, warmup }) => [id, runs, warmup])).toEqual([
    ['web:home/mobile', 3, 1],
    ['web:account/mobile', 3, 1],
  ]);
  expect(tasks[1]).toMatchObject({
    subjects: [
      { id: 'account/mobile', page: { name: 'account', path: '/account' }, variant: { device: 'mobile' } },
    ],
    needs: [{ path: '/account', as: 'buyer' }],
  });
});

test('pages and devices come in the order of the config, each pair once', () => {
  expect(
    plan({ pages: ['account', 'home', 'account'], devices: ['desktop', 'mobile', 'desktop'] }).map(
      ({ id }) => id,
    ),
  ).toEqual(['web:account/desktop', 'web:account/mobile', 'web:home/desktop', 'web:home/mobile']);
});

test('the order in which categories are written is not another way to measure', () => {
  expect(plan({ categories: ['seo', 'performance'] })[0]?.input).toEqual(
    plan({ categories: ['performance', 'seo'] })[0]?.input,
  );
});

test('beside a base, whole runs are timed by nobody and go on at once; loads alone need no other warm-up', () => {
  const [task] = plan({});
  const sliced = task && lighthouse.slice?.({ ...task, suite: 'web', uses: 'lighthouse' });
  expect(sliced).toMatchObject({ task: { warmup: 0, input: { direct: true } }, whole: { untimed: true } });
  expect(sliced?.task.untimed).toBeUndefined();
  const [real] = plan({ throttling: 'devtools' });
  const whole = real && { ...real, suite: 'web', uses: 'lighthouse' };
  expect(whole && lighthouse.slice?.(whole)).toEqual({ task: whole });
});

test('recommended budgets name metrics that exist, once each, and only against the base may they fail', () => {
  const failing = lighthouse.recommended.filter(({ level }) => level === 'fail');
  expect(failing.map(({ metric }) => metric)).toEqual(['lcp', 'cpu-tbt', 'script-cpu', 'total-bytes']);
  expect(
    failing.every(({ max, min, regress }) => max === undefined && min === undefined && regress !== undefined),
  ).toBe(true);
  expect(new Set(lighthouse.recommended.map(({ metric }) => metric)).size).toBe(
    lighthouse.recommended.length,
  );
  const known = lighthouse.metrics.map(({ id }) => id);
  expect(lighthouse.recommended.every(({ metric }) => known.includes(metric))).toBe(true);
});
