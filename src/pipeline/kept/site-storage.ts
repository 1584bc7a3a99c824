import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HISTORY_FILE, MAX_HISTORY_BYTES } from '#baseline/history/history.ts';
import { MOST_ENTRIES } from '#model/record/history.ts';
import type { SiteStorage } from '#report/site/contents.ts';
import { bytesIn, type Sources } from './site-sources.ts';

/** What a baseline takes on this disk, and what its history holds. */
export async function storageOf({ baseline }: Sources): Promise<SiteStorage> {
  if (!baseline) return {};
  const { record, folder, history } = baseline;
  const sizeOf = async (name: string): Promise<number> =>
    (await stat(join(folder, name)).catch(() => undefined))?.size ?? 0;
  const kept = {
    startedAt: record.startedAt,
    ...(record.commit && { sha: record.commit.sha }),
    recordBytes: await sizeOf('run.json'),
    exhibits: record.exhibits.length,
    exhibitBytes: await bytesIn(join(folder, 'exhibits')),
  };
  if (!history) return { baseline: kept };
  const entries = history.entries.map(({ at, sha, runner, estimates, comparisons = {} }) => ({
    at,
    ...(sha !== undefined && { sha }),
    runner,
    figures: Object.keys(estimates).length,
    comparisons: Object.keys(comparisons).length,
  }));
  const bytes = await sizeOf(HISTORY_FILE);
  return {
    baseline: kept,
    history: { bytes, mostBytes: MAX_HISTORY_BYTES, mostEntries: MOST_ENTRIES, entries },
  };
}
