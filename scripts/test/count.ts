import { relative } from 'node:path';
import { z } from 'zod';

/** What vitest's json reporter writes, as far as it is counted. */
export const Results = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      startTime: z.number(),
      endTime: z.number(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

type Results = z.infer<typeof Results>;

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Why something failed that shows as no failed test. */
  readonly notes: readonly string[];
}

/** A skipped test answers nothing, and a file that did not load hides its tests: both count as failed. */
export function countTests({ testResults }: Results, exit: number | null): Count {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status !== 'passed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const failed = tests.length - passed + broken.length;
  const outside = exit !== 0 && failed === 0;
  const notes = [
    ...broken.map(({ name, message }) => `${name} failed outside of its tests: ${message}`),
    ...skipped.map(({ fullName, status }) => `${fullName}: ${status}, which counts as failed`),
    ...(outside ? ['vitest failed outside of any test, see above'] : []),
    ...(tests.length === 0 ? ['vitest ran no test'] : []),
  ];
  return {
    passed,
    failed: failed + (outside || (tests.length === 0 && broken.length === 0 && exit === 0) ? 1 : 0),
    notes,
  };
}

/** The files that took longest, slowest first: `12.3 s src/faces/cli.test.ts`. */
export function slowest({ testResults }: Results, root: string, most: number): string[] {
  return testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(4)} s ${relative(root, name)}`);
}
