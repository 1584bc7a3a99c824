import type { Observation } from '#model/contract/observation.ts';
import type { PaintGraph } from './graph.ts';

/** One load: whose page it is, and what it kept. */
export interface Load {
  readonly subject: string;
  readonly graph: PaintGraph | undefined;
}

/** What loads keep is this suite's own. */
const isGraph = (kept: unknown): kept is PaintGraph =>
  typeof kept === 'object' && kept !== null && 'nodes' in kept;

export const loadOf = ({ measurements, kept }: Observation): Load => ({
  subject: measurements[0]?.subject ?? '',
  graph: isGraph(kept) ? kept : undefined,
});
