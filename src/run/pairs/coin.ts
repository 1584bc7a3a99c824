import { createHash } from 'node:crypto';
import type { SideName } from '#model/record/pairs.ts';

/** Which side goes first in a pair of a task: a fair coin that falls the same way for the same seed. */
export function firstOf(seed: number, task: string, pair: number): SideName {
  const [byte = 0] = createHash('sha256').update(`${seed}\n${task}\n${pair}`).digest();
  return byte % 2 === 0 ? 'base' : 'head';
}
