import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readRecordFolder } from '#baseline/stores/directory.ts';
import type { StoredHistory } from '#model/contract/store.ts';
import { Failure } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { readText } from '#system/files.ts';
import { parseReport } from '../deliver/report-file.ts';

/** What a folder of ours holds: of a report, of a baseline, or of both. */
export interface Kept extends StoredHistory {
  readonly folder: string;
  readonly record: RunRecord;
  readonly report?: Report;
}

const REPORT = 'report.json';
const RECORD = 'run.json';

function nothingIn(path: string, why: string): Failure {
  return new Failure({
    code: 'config/nothing-kept',
    owner: 'config',
    message: `${path} ${why}.`,
    next: "Name a report's folder (tidemark-report), its report.json, or a baseline's folder.",
  });
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw nothingIn(path, 'does not exist');
  return found.isDirectory();
}

/** The folder that is meant, and the files in it that are asked. */
async function placeOf(path: string): Promise<{ folder: string; report?: string; record: boolean }> {
  if (await isFolder(path)) return { folder: path, report: join(path, REPORT), record: true };
  const isRecord = basename(path) === RECORD;
  return { folder: dirname(path), ...(!isRecord && { report: path }), record: isRecord };
}

async function reportAt(path: string): Promise<Report | undefined> {
  const text = await readText(path);
  if (text === undefined) return undefined;
  const parsed = parseReport(text);
  if ('why' in parsed)
    throw new Failure({
      code: 'config/report-file',
      owner: 'config',
      message: `${path} cannot be read: ${parsed.why}.`,
      next: parsed.next,
    });
  return parsed.report;
}

/** A report or a record where a person says it is: a folder that holds one, or its file. */
export async function keptAt(cwd: string, path: string): Promise<Kept> {
  const { folder, ...files } = await placeOf(resolve(cwd, path));
  const report = files.report === undefined ? undefined : await reportAt(files.report);
  const stored = files.record ? await readRecordFolder(folder) : undefined;
  const record = report?.run ?? stored?.record;
  if (!record) throw nothingIn(path, `holds no ${REPORT} and no ${RECORD}`);
  const { history, historyFault } = stored ?? {};
  return { folder, record, ...(report && { report }), history, historyFault };
}
