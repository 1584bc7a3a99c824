import type { Suite } from '#model/contract/suite.ts';
import type { Finding } from '#model/observation/finding.ts';
import type { PairedTask } from './paired-task.ts';

/** What all runs of a task's sides differ in, whatever it is: no fault. None where a side failed. */
export async function toldApart(
  { apart }: Suite,
  { task: { suite }, pairs, fault }: PairedTask,
): Promise<readonly Finding[]> {
  if (!apart || pairs.length === 0 || fault !== undefined) return [];
  const told = await apart({ base: pairs.map(({ base }) => base), head: pairs.map(({ head }) => head) });
  return told.map((one) => ({ ...one, suite, severity: 'info' }));
}
