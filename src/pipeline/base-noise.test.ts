import { expect, test } from 'vitest';
import type { Samples } from '#model/measurement.ts';
import { contrastKey, type Contrasted } from '#verdict/question.ts';
import { lessBaseNoise } from './base-noise.ts';

const key = contrastKey('looks', 'home');
const exact = (value: number): Samples => ({ kind: 'exact', values: [value] });
const of = (samples: Samples): ReadonlyMap<string, Contrasted> => new Map([[key, { ok: true, findings: [], measurements: [{ subject: 'home', metric: 'changed-pixels', samples }] }]]);

function left(now: Samples, base: Samples): Samples | undefined {
  const contrasted = lessBaseNoise(of(now), of(base), []).get(key);
  return contrasted?.ok ? contrasted.measurements[0]?.samples : undefined;
}

test('what the base changes by itself is taken off, and a base that holds still takes nothing off', () => {
  expect(left(exact(0.3), exact(0))).toEqual(exact(0.3));
  expect(left(exact(0.3), exact(0.0005))).toMatchObject({ kind: 'exact', values: [expect.closeTo(0.2995, 9)] });
  expect(left(exact(0.0002), exact(0.0005))).toEqual(exact(0));
});

test('a base that does not hold still decides nothing against the head, and lets pass what it explains', () => {
  expect(left(exact(0.3), exact(0.02))).toEqual({ kind: 'absent', untrusted: true, atMost: 0.3 - 0.02, reason: expect.stringContaining('the base itself changed by 2.0 % between its first visit and its last') });
  expect(left(exact(0.02), exact(0.03))).toMatchObject({ kind: 'absent', untrusted: true, atMost: 0 });
  expect(left(exact(0.3), { kind: 'absent', reason: 'half of it moves', untrusted: true })).toMatchObject({ kind: 'absent', untrusted: true, reason: 'the base does not look the same from one visit to the next' });
});

test('where there is nothing to take off the contrast stays as it is', () => {
  const gone: Samples = { kind: 'absent', reason: 'there is no picture of this run' };
  expect(left(gone, exact(0.02))).toEqual(gone);
  expect(left(exact(0.3), { kind: 'absent', reason: 'there is no picture of the baseline' })).toEqual(exact(0.3));
  expect(lessBaseNoise(of(exact(0.3)), new Map(), [])).toEqual(of(exact(0.3)));
  expect(lessBaseNoise(new Map([[key, { ok: false, reason: 'damaged' }]]), of(exact(0.02)), []).get(key)).toEqual({ ok: false, reason: 'damaged' });
});
