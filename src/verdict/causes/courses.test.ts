import { expect, test } from 'vitest';
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

test('each broken rule is a cause by itself, and their number stands with one of them', () => {
  const all = causesOf('broken-rules');
  expect(all.map(({ kind }) => kind)).toEqual(['errors', 'errors']);
  const checks = all.flatMap((cause) => cause.checks);
  expect(checks.filter((id) => id.endsWith('violations#max'))).toHaveLength(1);
  const ids = courses['broken-rules']?.().verdict.causes.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(2);
});
