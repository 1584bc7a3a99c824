import { benjaminiHochberg } from '../statistics/multiple.ts';
import { tTail } from '../statistics/student.ts';
import type { Sized } from './proof.ts';

/** For each watched metric the chance that it only seems worse, adjusted for all that are watched; those under 6 pairs say nothing. */
export function watchedBy(watched: readonly Sized[]): ReadonlyMap<string, number> {
  const told = watched.filter(({ size }) => size.differences.length >= 6);
  const p = benjaminiHochberg(
    told.map(({ size }) => tTail((size.shift - size.bounds.proof) / size.error, size.df)),
  );
  return new Map(told.map(({ one }, index) => [one.id, p[index] ?? 1]));
}
