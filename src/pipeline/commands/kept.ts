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

/** A report's file, with what its folder holds beside it. A Failure where it is none. */
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
  const place = resolve(cwd, path);
  const whole = await isFolder(place);
  const folder = whole ? place : dirname(place);
  const isRecord = !whole && basename(place) === RECORD;
  const report = isRecord ? undefined : await reportAt(whole ? join(place, REPORT) : place);
  const stored = whole || isRecord ? await readRecordFolder(folder) : undefined;
  const record = stored?.record ?? report?.run;
  if (!record) throw nothingIn(path, `holds no ${REPORT} and no ${RECORD}`);
  return {
    folder,
    record,
    ...(report && { report }),
    ...(stored?.history && { history: stored.history }),
    ...(stored?.historyFault !== undefined && { historyFault: stored.historyFault }),
  };
}
