import { expect, test } from 'vitest';
import type { Check } from '#model/record/verdict.ts';
import { causesOf as folded } from './causes.ts';
import { courses } from '../../../fixtures/situations/courses.ts';

const causesOf = (name: string) => {
  const { causes = [] } = courses[name]?.().verdict ?? {};
  return causes.map(({ kind, anchor, subjects, checks }) => ({
    kind,
    name: anchor.name,
    subjects: subjects.map(({ subject }) => subject),
    checks,
  }));
};

test('a failing step is one cause with the figures that it dragged down', () => {
  expect(causesOf('failing-step')).toEqual([
    {
      kind: 'errors',
      name: 'checkout',
      subjects: ['checkout'],
      checks: ['flows/checkout/steps-passed#regress', 'flows/checkout#findings'],
    },
  ]);
});

test('rows of a matrix that fail at the same line of the config are one cause', () => {
  const [cause, ...others] = causesOf('failing-rows');
  expect(others).toEqual([]);
  expect(cause?.subjects.toSorted()).toEqual(['checkout (de)', 'checkout (en)']);
  expect(cause?.checks).toHaveLength(4);
});

/** Causes of a report whose checks are changed. */
function withChecks(name: string, change: (check: Check) => Check) {
  const report = courses[name]?.();
  if (!report) throw new Error(`there is no situation ${name}`);
  return folded({ ...report, verdict: { findings: [], checks: report.verdict.checks.map(change) } });
}

test('a slower step is one cause with the journey that it made slower, whichever of both is bounded', () => {
  const [step, journey] = ['flows/checkout: POST /orders/duration', 'flows/checkout/duration'];
  const [both, ...others] = causesOf('slower-step');
  expect(others).toEqual([]);
  expect(both).toMatchObject({ kind: 'slow', name: 'checkout: POST /orders' });
  expect(both?.checks.toSorted()).toEqual([`${journey}#regress`, `${step}#regress`].toSorted());
  const [bounded, ...rest] = causesOf('slower-journey');
  expect(rest).toEqual([]);
  expect(bounded?.name).toBe('checkout: POST /orders');
  expect(bounded?.checks.toSorted()).toEqual([`${journey}#regress`, `${step}#watch`].toSorted());
});

test('a journey that became slower by more than its bounded step explains is a cause by itself', () => {
  const times: Record<string, number> = {
    'checkout: POST /orders': 133,
    'checkout: GET /orders/{order}': 62,
  };
  const causes = withChecks('slower-step', (check) => ({ ...check, now: times[check.subject] ?? 230 }));
  expect(causes.map(({ anchor }) => anchor.name)).toEqual(['checkout: POST /orders', 'checkout']);
});

test('the same step in several journeys is one cause where it became slower alike', () => {
  const [cause, ...others] = causesOf('slower-rows');
  expect(others).toEqual([]);
  expect(cause?.subjects.filter((subject) => subject.endsWith(': POST /orders'))).toHaveLength(2);
  const apart = withChecks('slower-rows', (check) =>
    check.subject === 'checkout (de): POST /orders' ? { ...check, now: 900 } : check,
  );
  expect(apart).toHaveLength(2);
});

test('a time that was not taken because a step failed is no cause of its own', () => {
  const [cause, ...others] = causesOf('failing-before');
  expect(others).toEqual([]);
  expect(cause).toMatchObject({ kind: 'errors', name: 'checkout' });
  expect(cause?.checks).toContain('flows/checkout: GET /orders/{order}/duration#regress');
});

test('each broken rule is a cause by itself, and their number stands with one of them', () => {
  const all = causesOf('broken-rules');
  expect(all.map(({ kind }) => kind)).toEqual(['errors', 'errors']);
  const checks = all.flatMap((cause) => cause.checks);
  expect(checks.filter((id) => id.endsWith('violations#max'))).toHaveLength(1);
  const ids = courses['broken-rules']?.().verdict.causes.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(2);
});
