import { expect, test } from 'vitest';
import { ask, budget, contrastOf, finding, rows } from '../../../fixtures/judging.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { contrastKey, type Contrasted } from '../judge-input.ts';

test('a contrast is judged against its limit; without a baseline it is new; one that broke is never green', () => {
  const suite = { budgets: [budget('changed-pixels', { max: 0.001 })] };
  expect(rows(ask({ suite, contrasts: contrastOf(0.03) }))).toEqual([
    'fail web/home/changed-pixels#max over-limit',
    'pass web/about/changed-pixels#max within-limit',
  ]);
  expect(rows(ask({ suite }, true))).toEqual([
    'new web/home/changed-pixels#max no-baseline',
    'new web/about/changed-pixels#max no-baseline',
  ]);
  const broken = new Map<string, Contrasted>([
    ...contrastOf(0),
    [contrastKey('web', 'home'), { ok: false, reason: 'the picture is missing' }],
  ]);
  expect(ask({ suite, contrasts: broken }).checks[0]).toMatchObject({
    status: 'fail',
    reason: 'unmeasured',
    note: 'the picture is missing',
  });
});

test('what exists only against a baseline may have a budget as a regression too', () => {
  const suite = { budgets: [budget('changed-pixels', { regress: 0 })] };
  expect(rows(ask({ suite, contrasts: contrastOf(0.03) }))).toEqual([
    'fail web/home/changed-pixels#regress over-limit',
    'pass web/about/changed-pixels#regress within-limit',
  ]);
  expect(rows(ask({ suite }, true))).toEqual([
    'new web/home/changed-pixels#regress no-baseline',
    'new web/about/changed-pixels#regress no-baseline',
  ]);
});

test('what is known between the sides is told with a finding, and judges nothing', () => {
  const findings = [finding('field'), finding('picture')];
  const [now, before] = [recordOf({}, { findings }), recordOf()];
  const sides = { before: { name: 'E-mail address' }, after: { name: '' } };
  const contrasts = new Map<string, Contrasted>([
    [
      contrastKey('web', 'home'),
      { ok: true, measurements: [], findings: [], facts: [{ identity: 'field', ...sides }] },
    ],
  ]);
  const plain = ask({ now, before });
  const told = ask({ now, before, contrasts });
  expect(told.findings).toEqual(plain.findings.map((one, at) => (at === 0 ? { ...one, ...sides } : one)));
  expect(told.status).toBe(plain.status);
});
