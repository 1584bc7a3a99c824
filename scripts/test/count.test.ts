import { expect, test } from 'vitest';
import { countTests, slowest } from './count.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'why',
  startTime: 0,
  endTime: 0,
  assertionResults: tests.map((one, at) => ({ fullName: `test ${at}`, status: one })),
});
const counted = (exit: number, ...files: ReturnType<typeof file>[]): [number, number] => {
  const { passed, failed } = countTests({ testResults: files }, exit);
  return [passed, failed];
};

test('passed and failed tests are counted as they are', () => {
  expect(counted(0, file('passed', 'passed', 'passed'))).toEqual([2, 0]);
  expect(counted(1, file('failed', 'passed', 'failed'), file('passed', 'passed'))).toEqual([2, 1]);
});

test('a skipped test counts as failed and is named', () => {
  expect(counted(0, file('passed', 'passed', 'skipped'))).toEqual([1, 1]);
  expect(countTests({ testResults: [file('passed', 'todo')] }, 0).notes).toEqual([
    'test 0: todo, which counts as failed',
  ]);
});

test('a file that did not load, or failed after its tests, counts as one failure', () => {
  expect(counted(1, file('failed'), file('passed', 'passed'))).toEqual([1, 1]);
  expect(counted(1, file('failed', 'passed'))).toEqual([1, 1]);
});

test('errors outside of any test, and no tests at all, are failures', () => {
  expect(counted(1, file('passed', 'passed'))).toEqual([1, 1]);
  expect(counted(0)).toEqual([0, 1]);
  expect(counted(1)).toEqual([0, 1]);
});

test('the slowest files come first, in seconds', () => {
  const files = [400, 12_340, 2_000].map((endTime, at) => ({
    ...file('passed'),
    name: `/root/${at}.ts`,
    endTime,
  }));
  expect(slowest({ testResults: files }, '/root', 2)).toEqual(['12.3 s 1.ts', ' 2.0 s 2.ts']);
});
