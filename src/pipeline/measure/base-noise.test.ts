import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Samples } from '#model/observation/measurement.ts';
import type { Side, Suite } from '#model/contract/suite.ts';
import { contrastKey, type Contrasted } from '#verdict/judge-input.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { contrastAll } from './contrast.ts';
import { lessNoise, withoutBaseNoise } from './base-noise.ts';

const key = contrastKey('looks', 'home');
const exact = (value: number): Samples => ({ kind: 'exact', values: [value] });
const of = (samples: Samples): ReadonlyMap<string, Contrasted> =>
  new Map([
    [key, { ok: true, findings: [], measurements: [{ subject: 'home', metric: 'changed-pixels', samples }] }],
  ]);

function left(now: Samples, base: Samples): Samples | undefined {
  const contrasted = lessNoise(of(now), of(base), []).get(key);
  return contrasted?.ok ? contrasted.measurements[0]?.samples : undefined;
}

test('what the base changes by itself is taken off, and a base that holds still takes nothing off', () => {
  expect(left(exact(0.3), exact(0))).toEqual(exact(0.3));
  expect(left(exact(0.3), exact(0.0005))).toMatchObject({
    kind: 'exact',
    values: [expect.closeTo(0.2995, 9)],
  });
  expect(left(exact(0.0002), exact(0.0005))).toEqual(exact(0));
});

test('a base that does not hold still decides nothing but that there is no more than what is seen', () => {
  expect(left(exact(0.3), exact(0.02))).toEqual({
    kind: 'absent',
    untrusted: true,
    atMost: 0.3,
    reason: expect.stringContaining('the base itself changed by 2.0 % between its first visit and its last'),
  });
  // The carousel may stand where it stood, and the button have gone.
  expect(left(exact(0.02), exact(0.03))).toMatchObject({ kind: 'absent', untrusted: true, atMost: 0.02 });
  expect(left(exact(0.3), { kind: 'absent', reason: 'half of it moves', untrusted: true })).toMatchObject({
    kind: 'absent',
    untrusted: true,
    atMost: 0.3,
    reason: 'the base does not look the same from one visit to the next',
  });
});

test('where there is nothing to take off the contrast stays as it is', () => {
  const gone: Samples = { kind: 'absent', reason: 'there is no picture of this run' };
  expect(left(gone, exact(0.02))).toEqual(gone);
  expect(left(exact(0.3), { kind: 'absent', reason: 'there is no picture of the baseline' })).toEqual(
    exact(0.3),
  );
  expect(lessNoise(of(exact(0.3)), new Map(), [])).toEqual(of(exact(0.3)));
  expect(lessNoise(new Map([[key, { ok: false, reason: 'damaged' }]]), of(exact(0.02)), []).get(key)).toEqual(
    { ok: false, reason: 'damaged' },
  );
});

test('what the base tells of itself is told of the head, and fails nothing', () => {
  const changed = (identity: string) =>
    ({ subject: 'home', rule: 'visual/element-changed', severity: 'error', message: '', identity }) as const;
  const telling = (...identities: readonly string[]): ReadonlyMap<string, Contrasted> =>
    new Map([[key, { ok: true, findings: identities.map(changed), measurements: [] }]]);
  const contrasted = lessNoise(telling('#clock', '#buy'), telling('#clock'), []).get(key);
  expect(contrasted?.ok && contrasted.findings.map(({ severity }) => severity)).toEqual(['info', 'error']);
});

/** A suite whose pictures are numbers: their difference is the share that changed. */
const probe: Suite = {
  id: 'probe',
  title: 'Probe',
  options: z.unknown(),
  recommended: [],
  byDefault: true,
  plan: () => [],
  metrics: [
    {
      id: 'changed-pixels',
      title: 'Changed pixels',
      unit: 'ratio',
      better: 'lower',
      compare: 'difference',
      role: 'gate',
      contrast: true,
    },
  ],
  measure: () => Promise.reject(new Error('not here')),
  async contrast(subject, now, before) {
    const seen = async (side: Side) =>
      Number(new TextDecoder().decode((await Promise.all(side.exhibits.map((one) => side.read(one))))[0]));
    return {
      measurements: [
        {
          subject,
          metric: 'changed-pixels',
          samples: exact(Math.abs((await seen(now)) - (await seen(before)))),
        },
      ],
      findings: [],
      exhibits: [{ subject, name: 'diff', mime: 'image/png', body: new Uint8Array() }],
    };
  },
};
const picture = (subject: string, digit: string) => ({
  suite: 'web',
  subject,
  name: 'screenshot',
  mime: 'text/plain',
  sha256: digit.repeat(64),
  bytes: 1,
});

test('the first and last capture of the base tell its unrest, page by page, and none of it is shown', async () => {
  const kept = (home: string, about: string) => ({
    record: recordOf({}, { exhibits: [picture('home', home), picture('about', about)] }),
    origin: '',
    read: async ({ sha256 }: { sha256: string }) => new TextEncoder().encode(sha256.slice(0, 1)),
  });
  const [head, base] = [kept('9', '9'), kept('4', '4')];
  const contrasts = await contrastAll(head, base, {
    same: new Set(['web:home', 'web:about']),
    suites: [probe],
    keep: async ({ body, ...exhibit }, suite) => ({
      ...exhibit,
      suite,
      sha256: 'f'.repeat(64),
      bytes: body.length,
    }),
  });
  const { judged, shown, problems } = await withoutBaseNoise(
    contrasts,
    base,
    [picture('home', '4'), picture('about', '2')],
    [probe],
  );
  const samplesOf = (subject: string) => {
    const one = judged.get(contrastKey('web', subject));
    return one?.ok ? one.measurements[0]?.samples : undefined;
  };
  expect(samplesOf('home')).toEqual(exact(5));
  expect(samplesOf('about')).toMatchObject({ kind: 'absent', untrusted: true, atMost: 5 });
  expect([shown, problems]).toEqual([contrasts.shown, []]);
});
