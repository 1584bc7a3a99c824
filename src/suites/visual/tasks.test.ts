import { describe, expect, test } from 'vitest';
import { Options } from './options.ts';
import { visual } from './suite.ts';

const shared = {
  name: 'looks',
  owned: false,
  pages: [
    { name: 'home', path: '/' },
    { name: 'account', path: '/account', as: 'buyer' },
  ],
};

describe('the plan', () => {
  test('is one task a page and viewport, every page on phone and desktop by default', () => {
    const tasks = visual.plan(Options.parse({}), shared);
    expect(tasks.map((task) => task.id)).toEqual([
      'looks:home/phone',
      'looks:home/desktop',
      'looks:account/phone',
      'looks:account/desktop',
    ]);
    expect(tasks[0]?.subjects).toEqual([
      { id: 'home/phone', page: { name: 'home', path: '/' }, variant: { viewport: 'phone' } },
    ]);
    expect(tasks[2]).toMatchObject({
      runs: 1,
      warmup: 0,
      timeLimit: 120_000,
      needs: [{ path: '/account', as: 'buyer' }],
      input: { as: 'buyer', width: 390, threshold: 0.05, axe: [] },
    });
  });

  test('takes viewports of one’s own and names a rule of axe that is off', () => {
    const options = Options.parse({
      pages: ['home'],
      viewports: ['tablet', { name: 'wall', width: 1920, height: 1080 }],
      axe: { disable: ['region'] },
    });
    const tasks = visual.plan(options, shared);
    expect(tasks.map((task) => task.input)).toMatchObject([
      { width: 820, axe: ['region'] },
      { width: 1920, height: 1080 },
    ]);
  });

  test('carries rules about changes, ignoring ones first; nothing where all changes fail as they always did', () => {
    const inputOf = (changes: unknown) =>
      visual.plan(Options.parse({ pages: ['home'], viewports: ['phone'], changes }), shared)[0]?.input;
    expect(inputOf('fail')).not.toHaveProperty('changes');
    expect(inputOf('off')).toMatchObject({ changes: { level: 'off', rules: [] } });
    expect(
      inputOf({ warn: [{ selector: '#a' }], ignore: [{ selector: '#b', properties: ['text'] }] }),
    ).toMatchObject({
      changes: {
        level: 'fail',
        rules: [
          { level: 'ignore', selector: '#b', properties: ['text'] },
          { level: 'warn', selector: '#a' },
        ],
      },
    });
  });

  test('refuses options it does not know', () => {
    expect(Options.safeParse({ viewport: ['phone'] }).success).toBe(false);
    for (const changes of [
      'never',
      { warn: ['.ad'] },
      { ignore: [{ selector: '.ad', properties: ['colour'] }] },
    ])
      expect(Options.safeParse({ changes }).success).toBe(false);
    expect(Options.safeParse({ viewports: ['watch'] }).success).toBe(false);
  });
});
