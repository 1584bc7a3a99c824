import type { JudgedFinding } from './verdict.ts';

/**
 * Whether a finding tells what is behind a figure without being about any one thing: which function runs more often,
 * which part of a paint takes longer. It belongs to the figure's cause and is none by itself.
 */
export function isDetail({ failing, severity, explains = [], selector, resource }: JudgedFinding): boolean {
  return (
    !failing && severity === 'info' && explains.length > 0 && selector === undefined && resource === undefined
  );
}
