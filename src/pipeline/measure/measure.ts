import type { RunRecord } from '#model/record/run-record.ts';
import type { Equipment } from '#run/single/bench.ts';
import { execute } from '#run/single/execute.ts';
import type { Base } from '../comparison/base.ts';
import type { Measuring } from '../prepare/prepared.ts';
import { withBrowser } from './browser.ts';
import { lookAgainAgainst } from './doubts.ts';
import { equipmentOf } from './equipment.ts';
import type { ExhibitFolder } from './folder.ts';
import { recordOf } from './record.ts';
import { visit } from './visit.ts';

/** One side, and what it was measured with. */
export interface Measured {
  readonly record: RunRecord;
  readonly equipment: Equipment;
}

/**
 * Waits for the target, looks at its pages, and measures everything planned; more often where what it is compared
 * with leaves a doubt.
 */
export async function measure(
  needs: Measuring,
  { keep }: Pick<ExhibitFolder, 'keep'>,
  base?: Base,
): Promise<Measured> {
  const { run, plan, target, commit, extensions } = needs;
  const startedAt = run.now().toISOString();
  const visited = await visit(run, needs, target);
  return withBrowser({ env: needs.env, signal: run.signal }, [visited.reach], async (browser) => {
    const equipment = equipmentOf(needs, visited, { head: target.origin }, browser);
    const taken = await execute(plan, {
      suites: extensions.suites,
      equipment,
      keep,
      hindered: visited.hindered,
      lookAgain: lookAgainAgainst(needs, base?.before),
      emit: run.emit,
    });
    const { version: chrome } = browser;
    const record = recordOf(needs, taken, { startedAt, target: target.origin, commit, chrome });
    return { record, equipment };
  });
}
