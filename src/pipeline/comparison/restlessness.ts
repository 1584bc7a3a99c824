import { remembered, type SeenMoving } from '#baseline/history/restlessness.ts';
import type { StoredRun } from '#model/contract/store.ts';
import type { Suite } from '#model/contract/suite.ts';
import { HISTORY_SCHEMA, type History } from '#model/record/history.ts';
import { sideOf } from '../measure/contrast.ts';

/** What moved by itself in every subject that was looked at to the end; a list that cannot be read is no look. */
async function seenIn(run: StoredRun, suites: readonly Suite[]): Promise<readonly SeenMoving[]> {
  const { record } = run;
  const seen: SeenMoving[] = [];
  for (const { suite, status, subjects } of record.tasks) {
    const kind = record.suites.find(({ name }) => name === suite)?.uses;
    const uses = suites.find(({ id }) => id === kind);
    if (!uses?.restless || status !== 'done') continue;
    for (const subject of subjects) {
      const moved = await uses.restless(sideOf(run, suite, subject)).catch(() => undefined);
      if (moved) seen.push({ suite, subject, moved });
    }
  }
  return seen;
}

/** A history with what one more run of the base branch saw move by itself; a run that is in it is not counted again. */
export async function withRestlessness(
  history: History | undefined,
  run: StoredRun,
  suites: readonly Suite[],
): Promise<History | undefined> {
  if (history?.entries.some((entry) => entry.run === run.record.id) === true) return history;
  const seen = await seenIn(run, suites);
  if (seen.length === 0) return history;
  return {
    schema: HISTORY_SCHEMA,
    entries: [],
    ...history,
    restlessness: remembered(history?.restlessness, seen),
  };
}
