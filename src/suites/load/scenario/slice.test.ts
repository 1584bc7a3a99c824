import { expect, test } from 'vitest';
import { ScenarioInput } from './scenario-input.ts';
import { load } from '../suite.ts';

function sliced(scenario: Record<string, unknown>, owned: boolean) {
  const options = load.options.parse({
    scenarios: { browse: { endpoints: [{ get: '/api/products' }], ...scenario } },
  });
  const [planned] = load.plan(options, { name: 'api', pages: [], owned });
  const slice = planned && load.slice?.({ ...planned, suite: 'api', uses: 'load' });
  if (!planned || !slice) throw new Error('no slice');
  const { model, warmup } = ScenarioInput.parse(slice.task.input);
  const ms = model.kind === 'open' ? model.phases.reduce((sum, phase) => sum + phase.ms, 0) : model.ms;
  return { planned, slice, model, warmup, ms, before: slice.warmUp?.load?.requests };
}

test('a steady scenario becomes slices of 10 s with half a second of warm-up, after a warm-up of its own', () => {
  const { slice, ms, warmup, before, planned } = sliced({ rate: '50/s', duration: '60s' }, true);
  expect([ms, warmup, before]).toEqual([10_000, 500, 100]);
  expect(slice.task.load).toMatchObject({ rate: 50, seconds: 10, requests: 525 });
  expect(slice.most).toBeUndefined();
  expect(slice.task.estimate).toBeLessThan(15_000);
  expect(slice.task.subjects).toEqual(planned.subjects);
});

test('a slice is never longer than its scenario, and has no warm-up where that has none', () => {
  expect(sliced({ rate: '50/s', duration: '4s' }, true).ms).toBe(4_000);
  expect(sliced({ concurrency: 4, duration: '30s' }, true).model).toEqual({ kind: 'closed', ms: 10_000 });
  const bare = sliced({ rate: '50/s', warmup: '0s' }, true);
  expect([bare.warmup, bare.slice.warmUp]).toEqual([0, undefined]);
});

test('a count of requests is cut into tenths, with enough for a p95 in each', () => {
  expect(sliced({ concurrency: 4, iterations: 20_000 }, true).model).toEqual({
    kind: 'closed',
    iterations: 2_000,
  });
  expect(sliced({ concurrency: 4, iterations: 200 }, true).model).toEqual({ kind: 'closed', iterations: 72 });
  expect(sliced({ concurrency: 4, iterations: 30 }, true).model).toEqual({ kind: 'closed', iterations: 30 });
});

test('ramps and steps stay whole', () => {
  expect(sliced({ rate: { from: '1/s', to: '50/s' }, duration: '40s' }, true).ms).toBe(40_000);
  expect(
    sliced(
      {
        rate: {
          steps: [
            { rate: '5/s', for: '20s' },
            { rate: '10/s', for: '20s' },
          ],
        },
      },
      true,
    ).ms,
  ).toBe(40_000);
  expect(sliced({ rate: { from: '0/s', to: '50/s' } }, true).slice.warmUp).toBeUndefined();
});

test.each([
  ['the default', {}],
  ['the highest rate', { rate: '20/s', duration: '47s' }],
  ['the highest rate with a long warm-up', { rate: '20/s', duration: '10s', warmup: '40s' }],
  ['the longest', { rate: '10/s', duration: '60s' }],
  ['the longest closed one', { concurrency: 10, duration: '60s' }],
  ['the most requests', { concurrency: 10, iterations: 1000 }],
  ['a short one', { rate: '20/s', duration: '1s', warmup: '0s' }],
  ['a ramp', { rate: { from: '1/s', to: '20/s' }, duration: '20s' }],
  ['a ramp that takes all', { rate: { from: '1/s', to: '20/s' }, duration: '60s' }],
])(
  'all slices of %s together stay under the caps of a target whose owner has not agreed',
  (_words, scenario) => {
    const { slice, before = 0 } = sliced(scenario, false);
    const { seconds = 0, requests = 0, capped } = slice.task.load ?? { connections: 0 };
    const { pairs = 0, why = '' } = slice.most ?? {};
    expect(capped).toBe(true);
    expect(pairs).toBeGreaterThanOrEqual(1);
    expect(pairs * seconds).toBeLessThanOrEqual(60);
    expect(before + pairs * requests).toBeLessThanOrEqual(1000);
    expect(why).toContain(`at most ${pairs} pair`);
  },
);

test('under the caps ten pairs are possible, each with enough for its p95', () => {
  for (const scenario of [
    { rate: '20/s', duration: '47s' },
    { rate: '15/s', duration: '60s' },
  ]) {
    const { slice, ms = 0 } = sliced(scenario, false);
    expect(slice.most?.pairs).toBeGreaterThanOrEqual(10);
    expect((ms / 1000) * (slice.task.load?.rate ?? 0)).toBeGreaterThanOrEqual(72);
  }
});
