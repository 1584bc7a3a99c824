import type { Owner, Problem } from '#model/problem.ts';
import type { Verdict } from '#model/record/verdict.ts';

/** 0 passed · 1 the verdict failed · 2 config · 3 environment or target · 4 our bug · 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;

const byOwner: Readonly<Record<Owner, ExitCode>> = { config: 2, environment: 3, target: 3, tidemark: 4 };

/** The most serious owner decides; problems outweigh the verdict, because a verdict on half the work is none. */
export function exitCode(problems: readonly Problem[], verdict?: Verdict, interrupted = false): ExitCode {
  if (interrupted) return 130;
  const codes = problems
    .filter(({ excuse }) => excuse !== 'base-fails-too')
    .map(({ owner }) => byOwner[owner]);
  const gravest: readonly ExitCode[] = [4, 3, 2];
  return gravest.find((code) => codes.includes(code)) ?? (verdict?.status === 'fail' ? 1 : 0);
}
