import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Failure } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import { keptAt, type Kept } from './kept.ts';

/** A report where it lies. */
export interface KeptReport extends Kept {
  readonly report: Report;
}

/** What a site is made of. */
export interface Sources {
  /** Newest first. */
  readonly reports: readonly KeptReport[];
  readonly baseline: Kept | undefined;
}

const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;

function unusable(path: string, why: string, next: string): Failure {
  return new Failure({ code: 'config/site-source', owner: 'config', message: `${path} ${why}.`, next });
}

/** The folder itself where it holds a report, else those in it that do. */
async function foldersIn(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory() || (await isThere(join(path, 'report.json')))) return [path];
  const inner: string[] = [];
  for (const name of (await readdir(path)).toSorted())
    if (await isThere(join(path, name, 'report.json'))) inner.push(join(path, name));
  return inner.length > 0 ? inner : [path];
}

function judged(kept: Kept, path: string): KeptReport {
  const { report } = kept;
  if (report) return { ...kept, report };
  throw unusable(
    path,
    'holds a run that nobody judged',
    'Name the folder of a report; a baseline is given with --baseline.',
  );
}

/** The reports that some paths name: of a report, or of a folder of reports. Each once, newest first. */
export async function reportsAt(cwd: string, paths: readonly string[]): Promise<readonly KeptReport[]> {
  const found = new Map<string, KeptReport>();
  for (const path of paths)
    for (const folder of await foldersIn(resolve(cwd, path))) {
      const kept = judged(await keptAt(cwd, folder), folder);
      found.set(JSON.stringify([kept.report.key, kept.report.run.id]), kept);
    }
  return [...found.values()].toSorted((a, b) => b.report.run.startedAt.localeCompare(a.report.run.startedAt));
}

/** Bytes of all files in a folder and below it; 0 where there is none. */
export async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let sum = 0;
  for (const entry of entries)
    if (entry.isFile())
      sum += (await stat(join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0;
  return sum;
}
