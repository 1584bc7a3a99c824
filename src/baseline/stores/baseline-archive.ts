import { exhibitFile, type Exhibit } from '#model/observation/exhibit.ts';
import { Failure } from '#model/problem.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { StoredRun } from '#model/contract/store.ts';
import { sha256 } from '#system/files.ts';
import type { ArchiveLimits } from '#system/github/artifacts/artifact-contract.ts';
import { HISTORY_FILE, historyFrom } from '../history/history.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { parseRecord } from './record-file.ts';

const RECORD = 'run.json';
/** Most that a record's own text may take. */
export const MAX_RECORD_BYTES = 64 * 1024 * 1024;

const exhibitName = /^exhibits\/([0-9a-f]{64})\.(?:png|json)$/;

/** What a baseline's archive may hold. */
export const limits: ArchiveLimits = {
  entries: 2_000,
  bytes: 256 * 1024 * 1024,
  name: (path) =>
    path === RECORD || path === HISTORY_FILE || path === MANIFEST_FILE || exhibitName.test(path),
};

/** Whether an exhibit goes into a baseline: pictures and data, no pages. */
export function belongsInBaseline(exhibit: Exhibit): boolean {
  return exhibitName.test(`exhibits/${exhibitFile(exhibit)}`);
}

function unusable(message: string): Failure {
  return new Failure({
    code: 'baseline/unusable',
    owner: 'environment',
    message,
    next: 'The next push to the base branch records a new baseline.',
  });
}

function checkExhibits(record: RunRecord, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    const named = exhibitName.exec(path)?.[1];
    if (named !== undefined && sha256(bytes) !== named)
      throw unusable(`${path} is not what its name promises: its sha256 is another`);
  }
  const missing = record.exhibits.find((exhibit) => !files.has(`exhibits/${exhibitFile(exhibit)}`));
  if (missing)
    throw unusable(`the ${missing.name} of ${missing.subject} is missing (exhibits/${exhibitFile(missing)})`);
}

/**
 * A baseline from its unpacked files, checked as a whole: a known schema, complete, of this commit, every exhibit
 * there and whole. A Failure says what is wrong; a damaged history is only left out.
 */
export function storedRunOf(files: ReadonlyMap<string, Uint8Array>, sha: string, origin: string): StoredRun {
  const body = files.get(RECORD);
  if (!body) throw unusable(`it holds no ${RECORD}`);
  if (body.length > MAX_RECORD_BYTES)
    throw unusable(`its ${RECORD} is larger than any record (${body.length} bytes)`);
  const record = parseRecord(new TextDecoder().decode(body), RECORD);
  if (!record.complete) throw unusable('its record is not complete: some of it could not be measured');
  if (record.commit?.sha !== sha)
    throw unusable(
      `its record is of another commit (${record.commit?.sha.slice(0, 40) ?? 'none named'}) than its run (${sha})`,
    );
  checkExhibits(record, files);
  return {
    record,
    origin,
    ...historyFrom(files.get(HISTORY_FILE), origin),
    async read(exhibit) {
      const bytes = files.get(`exhibits/${exhibitFile(exhibit)}`);
      if (!bytes)
        throw unusable(`the ${exhibit.name} of ${exhibit.subject} is not in the baseline (${origin})`);
      return bytes;
    },
  };
}
