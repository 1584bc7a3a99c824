import { expect, test } from 'vitest';
import { reachesBeyondTarget, stateOf, StateOptions } from './options.ts';

const told = (options: unknown) =>
  StateOptions.safeParse(options).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

const whole = {
  strategy: ['redis', 'hook'],
  reset: { post: '/test/reset', json: { seed: 1 } },
  hook: { save: { post: '/test/save' }, restore: { post: '/test/restore/{mark}' } },
  command: { save: ['make', 'save'], restore: ['make', 'restore'] },
  postgres: { url: 'postgres://jo:sesame@127.0.0.1/shop_test', allow: ['shop_test'] },
  redis: { url: 'redis://127.0.0.1', allow: ['127.0.0.1'] },
  bullmq: { url: 'redis://127.0.0.1', allow: ['127.0.0.1'], queues: ['mails'], drain: '90s' },
  mail: { port: 2525 },
};

test('what was read once reads again as the same, as plain data', () => {
  const read = StateOptions.parse(whole);
  expect(StateOptions.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  expect(StateOptions.parse({}).strategy).toBe('auto');
});

test('every mistake has its place, and none quotes an address', () => {
  const options = {
    strategi: 'auto',
    strategy: ['mysql'],
    reset: { post: 'test/reset', run: 'make' },
    hook: { save: { post: '/a', put: '/b' } },
    postgres: { url: 'sesame', allow: [] },
    redis: { url: 'http://jo:sesame@x', database: 1 },
    mail: { port: 99_999 },
  };
  const all = told(options);
  expect(all.map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining([
      'strategy.0',
      'reset.post',
      'reset.run',
      'hook.restore',
      'postgres.url',
      'postgres.allow',
      'redis.url',
      'redis.allow',
      'redis',
      'mail.port',
      '',
    ]),
  );
  expect(all.join()).not.toContain('sesame');
});

test('a strategy asks for what it names', () => {
  expect(told({ strategy: 'replay' })).toEqual([expect.stringMatching(/^strategy: .*add reset/)]);
  expect(told({ strategy: 'hook' })).toEqual([expect.stringMatching(/^strategy: names hook.*add hook:/)]);
  expect(told({ strategy: ['redis', 'redis'], redis: whole.redis })).toEqual([
    expect.stringMatching(/^strategy\.1: names redis twice/),
  ]);
  expect(told({ strategy: ['mongo'] })).toHaveLength(1);
  expect(told({ reset: { run: ['make'], post: '/x' } })).toEqual([expect.stringContaining('not both')]);
  expect(told({ reset: {} })).toEqual([expect.stringContaining('needs one method')]);
});

test("the base's own systems stand in for the head's, on the base alone", () => {
  const base = { postgres: { url: 'postgres://127.0.0.1/shop_base', allow: ['shop_base'] } };
  const both = StateOptions.parse({ ...whole, base });
  const { base: _, ...head } = both;
  expect(stateOf(both, 'head')).toEqual(head);
  expect(stateOf(both, 'base')).toEqual({ ...head, postgres: base.postgres });
  expect(told({ base: { sqlite: { file: 'base.db' } } })).toEqual([
    "base.sqlite: has no sqlite to stand in for; add sqlite: below state, which is the head's",
  ]);
  expect(told({ sqlite: { file: 'a.db' }, base: { reset: { post: '/reset' } } })).toHaveLength(1);
  expect(told({ sqlite: { file: 'a.db' }, base: 'base.db' })).toEqual([expect.stringMatching(/^base: /)]);
  expect(told({ base: { sqlit: { file: 'base.db' } } })).toHaveLength(1);
});

test('programs and systems of its own are more than the target', () => {
  const beyond = (options: unknown) => reachesBeyondTarget(StateOptions.parse(options));
  expect([beyond({}), beyond({ reset: whole.reset, hook: whole.hook })]).toEqual([false, false]);
  expect([
    beyond({ reset: { run: ['make'] } }),
    beyond({ redis: whole.redis }),
    beyond({ command: whole.command }),
  ]).toEqual([true, true, true]);
});
