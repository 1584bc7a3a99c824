import { z } from 'zod';
import { lastingSelector } from '#model/lasting.ts';
import { rowsOf } from '../lhr.ts';
import type { Fact, Load, Loads } from './load.ts';

/** The least shift of an element that is told. */
const LEAST = 0.01;

const Cause = z.object({ cause: z.string() });
const Shift = z.object({
  node: z.object({ type: z.literal('node'), selector: z.string() }),
  score: z.number(),
  subItems: z
    .object({ items: z.array(Cause).catch([]) })
    .optional()
    .catch(undefined),
});

/** Elements that move while the page loads, by lasting selectors. */
function shiftsOf({ audits }: Load): ReadonlyMap<string, z.infer<typeof Shift>> {
  return new Map(
    rowsOf(audits['layout-shifts'], Shift).map((shift) => [lastingSelector(shift.node.selector), shift]),
  );
}

/** The element that moves most more than before, and why, where Lighthouse knows it. */
export function shifts({ now, before }: Loads): readonly Fact[] {
  if (!before.audits['layout-shifts']) return [];
  const there = shiftsOf(before);
  const grown = [...shiftsOf(now)]
    .map(([name, shift]) => ({ name, shift, was: there.get(name)?.score ?? 0 }))
    .filter(({ shift, was }) => shift.score - was >= LEAST)
    .toSorted((a, b) => b.shift.score - b.was - (a.shift.score - a.was));
  const [first] = grown;
  if (!first) return [];
  const { name, shift, was } = first;
  const why = shift.subItems?.items[0]?.cause.toLowerCase();
  const score = `${shift.score.toFixed(3)}, ${was === 0 ? '0' : was.toFixed(3)} before`;
  return [
    {
      rule: 'lighthouse/shift-grew',
      message: `${shift.node.selector} moves while the page loads (${score})${why === undefined ? '' : `: ${why}`}.`,
      identity: `shift-grew ${name}`,
      explains: ['layout'],
      ...(grown.length > 1 && { detail: grown.map((each) => each.shift.node.selector).join('\n') }),
    },
  ];
}
