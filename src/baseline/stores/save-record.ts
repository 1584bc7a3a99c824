import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Exhibit } from '#model/observation/exhibit.ts';
import { Failure } from '#model/problem.ts';
import type { Purpose } from '#model/github-context.ts';
import type { StoredRun } from '#model/contract/store.ts';
import type { ArtifactService, Uploaded } from '#system/github/artifacts/artifact-contract.ts';
import { writeWhole } from '#system/files.ts';
import { Refusal } from '#system/github/refusal.ts';
import type { AttestRecord } from '../attestation/attest-record.ts';
import { writeFolder } from './directory.ts';
import { belongsInBaseline, limits, MAX_RECORD_BYTES } from './baseline-archive.ts';
import { MANIFEST_FILE, manifestOf } from './manifest.ts';

interface Saving {
  readonly files: ArtifactService | undefined;
  /** Attests what was kept. */
  readonly attest: AttestRecord;
  readonly purpose: Purpose;
  readonly run: number;
  readonly artifact: string;
  readonly scratch: string;
}

function refused(code: string, message: string, next: string): Failure {
  return new Failure({ code: `baseline/${code}`, owner: 'environment', message, next });
}

/** Refuses what no pull request would take for its baseline. */
function requireBaseline(purpose: Purpose, { record }: StoredRun): void {
  if (purpose.kind !== 'baseline') {
    throw refused(
      'not-the-base-branch',
      'Only a push, a schedule or a manual run of the base branch records a baseline; this run does not.',
      'Run the workflow on `push` to the base branch as well.',
    );
  }
  if (!record.complete)
    throw refused(
      'incomplete',
      'This run is not complete, so it is not recorded as a baseline.',
      'Look at what could not be measured, then run the workflow again.',
    );
  if (record.commit?.sha !== purpose.tip.sha) {
    throw new Failure({
      code: 'baseline/another-commit',
      owner: 'tidemark',
      message:
        `The record is of commit ${record.commit?.sha ?? '(none named)'}, this run of ` +
        `${purpose.tip.sha}; it is not recorded as a baseline.`,
      next: 'Please report it with the log of this run.',
    });
  }
}

/** Keeps a record and its pictures and data as the run's baseline artifact. Answers with where it lies. */
export async function saveRecord(
  { files, attest, purpose, run, artifact, scratch }: Saving,
  stored: StoredRun,
): Promise<string> {
  requireBaseline(purpose, stored);
  if (!files) {
    throw refused(
      'cannot-keep',
      'A baseline can be kept with the workflow run only by the action: a `run:` step is given no right to upload.',
      'Use the action, or set a folder with --baseline.',
    );
  }
  const root = join(scratch, artifact);
  const record = { ...stored.record, exhibits: stored.record.exhibits.filter(belongsInBaseline) };
  requireFit(record.exhibits);
  await writeFolder(root, { ...stored, record });
  await addManifest(root);
  const paths = await filesIn(root);
  const { id, digest } = await upload(files, artifact, root, paths);
  await attest({ name: artifact, digest });
  return `artifact ${id} of run ${run}`;
}

/** Refuses what would be too large to be read back. */
function requireFit(exhibits: readonly Exhibit[]): void {
  const bytes = exhibits.reduce((sum, exhibit) => sum + exhibit.bytes, 0);
  if (exhibits.length < limits.entries - 2 && bytes < limits.bytes - MAX_RECORD_BYTES) return;
  throw refused(
    'too-large',
    `The baseline holds ${exhibits.length} exhibits of ${Math.ceil(bytes / 1_048_576)} MiB in ` +
      'all, more than is read back.',
    'Measure fewer pages, or spread them over several jobs, each with a `key` of its own.',
  );
}

/** GitHub may tell no digest of an artifact, so the record brings its own. */
async function addManifest(root: string): Promise<void> {
  const bodies = (await filesIn(root)).map(
    async (path) => [relative(root, path).replaceAll(sep, '/'), await readFile(path)] as const,
  );
  await writeWhole(join(root, MANIFEST_FILE), manifestOf(new Map(await Promise.all(bodies))));
}

async function filesIn(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

async function upload(
  files: ArtifactService,
  name: string,
  root: string,
  paths: readonly string[],
): Promise<Uploaded> {
  try {
    return await files.upload({ name, root, files: paths });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 409) throw error;
    throw refused(
      'name-taken',
      `This run already has an artifact named ${name}: another of its jobs measures under the same key.`,
      'Give each job its own `key` input, so that each keeps its own baseline.',
    );
  }
}
