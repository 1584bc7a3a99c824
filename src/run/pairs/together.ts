import type { Observed } from '#model/contract/observation.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { PairedTask } from './paired-task.ts';
import type { PairOf } from './agreed.ts';

const saying = (measurements: Observed['measurements']): Observed => ({
  measurements,
  findings: [],
  exhibits: [],
});

/**
 * A task's pairs by what all their runs say together, asked without a word of which is whose; none where nothing is
 * said so.
 */
export async function saidTogether(
  { together }: Suite,
  { pairs, pairing }: PairedTask,
): Promise<readonly PairOf[]> {
  if (pairs.length === 0 || !together) return [];
  const isHeadFirst = (at: number): boolean => pairing.first[at] === 'head';
  const given = await together(
    pairs.map(({ base, head }, at) => (isHeadFirst(at) ? [head, base] : [base, head])),
  );
  return given.map(([first, second], at) => {
    const [base, head] = isHeadFirst(at) ? [second, first] : [first, second];
    return { base: saying(base), head: saying(head) };
  });
}
