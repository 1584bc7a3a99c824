import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exhibitFile, type Exhibit } from '#model/observation/exhibit.ts';
import { Failure } from '#model/problem.ts';
import type { BaselineStore, StoredRun } from '#model/contract/store.ts';
import { cannotWrite, errorCode, makeFolder, readText, sha256, writeWhole } from '#system/files.ts';
import { replaceFolder } from '#system/replace-folder.ts';
import { ACCEPTANCE_FILE } from '../acceptance/acceptance-file.ts';
import { HISTORY_FILE, historyFrom, historyText } from '../history/history.ts';
import { parseRecord } from './record-file.ts';

const RECORD = 'run.json';

async function readExhibit(folder: string, exhibit: Exhibit): Promise<Uint8Array> {
  const path = join(folder, 'exhibits', exhibitFile(exhibit));
  const body = await readFile(path).catch((error: unknown) => {
    throw gone(path, errorCode(error) === 'ENOENT' ? 'it is missing' : String(error));
  });
  if (sha256(body) !== exhibit.sha256) throw gone(path, 'its content is not what was saved');
  return body;
}

function gone(path: string, why: string): Failure {
  return new Failure({
    code: 'baseline/exhibit-damaged',
    owner: 'config',
    message: `${path} cannot be used: ${why}.`,
    next: 'Measure the base again and run `tidemark accept`.',
  });
}

/**
 * A record folder (`run.json`, `exhibits/` and perhaps `history.json`) as it lies on disk, or undefined when there is
 * none.
 */
export async function readRecordFolder(folder: string): Promise<StoredRun | undefined> {
  const path = join(folder, RECORD);
  const text = await readText(path);
  if (text === undefined) return undefined;
  const beside = join(folder, HISTORY_FILE);
  return {
    record: parseRecord(text, path),
    origin: folder,
    read: (exhibit) => readExhibit(folder, exhibit),
    ...historyFrom(await readText(beside), beside),
  };
}

const ours: readonly string[] = [RECORD, 'exhibits', HISTORY_FILE, ACCEPTANCE_FILE];

/** What lies in a folder, nothing where there is none. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw cannotWrite(folder, error);
  });
}

/**
 * Refuses a folder that holds anything but a baseline of ours that can be read: it is replaced as a whole, and
 * deleted.
 */
async function refuseForeign(folder: string): Promise<void> {
  const names = await namesIn(folder);
  const strange = names.filter((name) => !ours.includes(name));
  const record = await readRecordFolder(folder);
  // What was accepted of a base that is served lies there alone.
  const alone = names.every((name) => name === ACCEPTANCE_FILE);
  if (alone || (record && strange.length === 0)) return;
  const named = strange.length > 0 ? strange : names;
  throw new Failure({
    code: 'baseline/foreign',
    owner: 'config',
    message:
      `${folder} holds files that are not a baseline ` +
      `(${named.slice(0, 3).join(', ')}${named.length > 3 ? ', …' : ''}).`,
    next: 'Name another folder with --baseline; nothing was changed.',
  });
}

/** Writes a record folder: `run.json`, `exhibits/` and what history there is. */
export async function writeFolder(folder: string, stored: StoredRun): Promise<void> {
  await makeFolder(join(folder, 'exhibits'));
  for (const exhibit of stored.record.exhibits) {
    await writeWhole(join(folder, 'exhibits', exhibitFile(exhibit)), await stored.read(exhibit));
  }
  if (stored.history) await writeWhole(join(folder, HISTORY_FILE), historyText(stored.history));
  await writeWhole(join(folder, RECORD), `${JSON.stringify(stored.record, null, 1)}\n`);
}

/** A baseline in a folder. `save` writes beside it first and then swaps, so a full disk leaves the old one whole. */
export function directoryStore(folder: string): BaselineStore {
  return {
    async load() {
      const stored = await readRecordFolder(folder);
      if (stored) return { stored };
      await refuseForeign(folder);
      return {
        stored,
        reason: `There is no baseline in ${folder} yet; \`tidemark accept\` makes this run the baseline.`,
        absence: {
          hadOne: false,
          message: `There is no baseline in ${folder}.`,
          next: 'Measure the base and run `tidemark accept`, or name its folder: --baseline, the input `baseline`.',
        },
      };
    },
    async history() {
      const stored = await readRecordFolder(folder);
      return { history: stored?.history, historyFault: stored?.historyFault };
    },
    async save(stored) {
      await refuseForeign(folder);
      await replaceFolder(folder, (draft) => writeFolder(draft, stored));
      return folder;
    },
  };
}
