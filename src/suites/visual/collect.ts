import { byRow, type Elements } from './elements.ts';
import type { World } from './capture/world.ts';
import { masksOf, type Input } from './input.ts';
import { controls, readControls } from './page/controls.ts';
import { collectElements, type Collected } from './page/elements.ts';
import { hiddenElements } from './page/hidden.ts';
import { ruledElements } from './page/ruled.ts';
import { collection } from './page/watched.ts';

/** Hidden elements that are noted at most. */
const MOST_HIDDEN = 1_000;

/** What of the list of elements the page itself tells. */
export type Told = Collected & Pick<Elements, 'controls' | 'hidden' | 'ruled' | 'changes'>;

/** The elements of a page at rest, what can be done with them, and which of them rules about changes name. */
export async function collected(
  world: World,
  input: Input,
): Promise<{ readonly told: Told; readonly invalid: readonly string[] }> {
  const { changes } = input;
  const masks = masksOf(input);
  const kept = await world.run(collectElements, { ...collection, masks });
  const used = await world.run(readControls, { ...controls, ignored: masks });
  const selectors = changes?.rules.map(({ selector }) => selector) ?? [];
  const { ruled, invalid } = await world.run(ruledElements, selectors);
  return {
    told: {
      ...kept,
      controls: byRow(kept.rows, used),
      hidden: await world.run(hiddenElements, MOST_HIDDEN),
      ruled: byRow(kept.rows, ruled),
      ...(changes && {
        changes: {
          level: changes.level,
          rules: changes.rules.map(({ level, properties }) => ({ level, ...(properties && { properties }) })),
        },
      }),
    },
    invalid,
  };
}
