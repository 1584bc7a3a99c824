import type { NewFinding } from './finding.ts';

/**
 * Looks at a page that a baseline is recorded from: nobody can look at it again later, and with fewer a pull request
 * needs many of its own to prove that a fault is its own.
 */
export const BASELINE_LOOKS = 5;

/** A number that was declared exact, look by look. */
export interface ExactValues {
  readonly subject: string;
  readonly metric: string;
  readonly values: readonly number[];
}

/** What `of` looks at one side of a task showed together. */
export interface Looks {
  readonly of: number;
  /** `seen` says in how many looks; without it, in every one. */
  readonly findings: readonly NewFinding[];
  readonly exact: readonly ExactValues[];
}

/** Both sides of a task. */
export type LooksOfSides = Readonly<Record<'base' | 'head', Looks>>;
