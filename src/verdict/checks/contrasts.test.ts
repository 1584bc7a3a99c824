import { expect, test } from 'vitest';
import { ask, budget, contrastOf, rows } from '../../../fixtures/judging.ts';
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
