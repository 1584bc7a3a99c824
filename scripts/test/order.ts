import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of minutes, of one test after another: begun late, all others would be waited for alone. */
export const LONGEST = ['shop.browser', 'visual/engine.browser'];

const kindOf = ({ project }: TestSpecification): string => project.name;
const orderOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;
/** Place in the list of the longest; after all of them for any other file. */
function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return rank === -1 ? LONGEST.length : rank;
}

/**
 * The longest files first, then of each kind in turn: browsers keep the cores busy while whole runs of the action wait
 * for time to pass.
 */
export default class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const turns = new Map<TestSpecification, number>();
    for (const [, same] of Map.groupBy(sorted, kindOf))
      for (const [turn, file] of same.entries()) turns.set(file, turn);
    const turnOf = (file: TestSpecification): number => turns.get(file) ?? 0;
    return sorted.toSorted(
      (a, b) => orderOf(a) - orderOf(b) || rankOf(a) - rankOf(b) || turnOf(a) - turnOf(b),
    );
  }
}
