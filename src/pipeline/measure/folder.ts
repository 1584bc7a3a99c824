import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reporter } from '#model/contract/reporter.ts';
import { exhibitFile, isPicture, type Exhibit, type Media } from '#model/observation/exhibit.ts';
import { Failure } from '#model/problem.ts';
import { makeFolder, readText, sha256, writeWhole } from '#system/files.ts';
import { lockFolder } from '#system/lock.ts';
import { redactBody } from '#system/secrets/bodies.ts';
import type { Redact } from '#system/secrets/redact.ts';

/** Where a run puts its exhibits. */
export interface ExhibitFolder {
  /** Writes bytes once and answers with what was written. Text is redacted first. */
  keep(body: Uint8Array, mime: string): Promise<Pick<Exhibit, 'sha256' | 'bytes'>>;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

export function exhibitFolder(folder: string, redact: Redact): ExhibitFolder {
  return {
    async keep(body, mime) {
      const bytes = redactBody(body, mime, redact);
      const hash = sha256(bytes);
      await writeWhole(join(folder, 'exhibits', exhibitFile({ sha256: hash, mime })), bytes);
      return { sha256: hash, bytes: bytes.byteLength };
    },
    read: (exhibit) => readFile(join(folder, 'exhibits', exhibitFile(exhibit))),
  };
}

/** Whether a report or a record of ours lies in a folder. */
async function isReportFolder(folder: string): Promise<boolean> {
  const marks = await Promise.all(['run.json', 'report.json'].map((name) => readText(join(folder, name))));
  return marks.some((text) => /"schema":\s*"tidemark\.(run|report)\//.test(text ?? ''));
}

/** Files of our names that no report of ours lies beside belong to somebody else: a Failure. */
export async function refuseForeign(folder: string, ours: readonly string[]): Promise<void> {
  if (await isReportFolder(folder)) return;
  const taken = (await readdir(folder).catch(() => [])).filter((name) => ours.includes(name));
  if (taken.length === 0) return;
  throw new Failure({
    code: 'config/folder-taken',
    owner: 'config',
    message:
      `${folder} holds ${taken.join(', ')}, which ${taken.length === 1 ? 'is' : 'are'} not of a Tidemark report ` +
      'and would be replaced.',
    next: 'Choose another folder with --output (report.folder), or move what is there; nothing was changed.',
  });
}

/**
 * Removes what an earlier run left in its folder, and nothing that is not ours by name. `ours`: what tells a
 * folder as ours goes last. `beside`: what may have been written of that run's report afterwards.
 */
async function clearFolder(
  folder: string,
  ours: readonly string[],
  beside: readonly string[],
): Promise<void> {
  await makeFolder(folder);
  await refuseForeign(folder, ours);
  const stale = (await isReportFolder(folder)) ? beside : [];
  for (const name of [...stale, ...ours]) await rm(join(folder, name), { force: true });
  const exhibits = join(folder, 'exhibits');
  const names = await readdir(exhibits).catch(() => []);
  for (const name of names)
    if (/^[0-9a-f]{64}(\.\w+)?$/.test(name)) await rm(join(exhibits, name), { force: true });
}

/** The pictures that reporters may show. What cannot be read is left out, and the report says so. */
export async function mediaOf(
  exhibits: readonly Exhibit[],
  read: (exhibit: Exhibit) => Promise<Uint8Array>,
): Promise<Media> {
  const media = new Map<string, Uint8Array>();
  for (const exhibit of exhibits) {
    if (media.has(exhibit.sha256) || !isPicture(exhibit)) continue;
    const body = await read(exhibit).catch(() => undefined);
    if (body) media.set(exhibit.sha256, body);
  }
  return media;
}

interface ReportFolder {
  readonly folder: string;
  /** Whose documents of earlier runs are cleared away. */
  readonly reporters: readonly Reporter[];
  /** Whose documents somebody may have asked for since. */
  readonly onRequest?: readonly Reporter[] | undefined;
  readonly redact: Redact;
}

/** The work with the report folder cleared and to itself. */
export async function withReportFolder<T>(
  { folder, reporters, onRequest = [], redact }: ReportFolder,
  work: (exhibits: ExhibitFolder) => Promise<T>,
): Promise<T> {
  const unlock = await lockFolder(folder);
  try {
    const [ours, beside] = [reporters, onRequest].map((some) => some.flatMap(({ files }) => files));
    await clearFolder(folder, [...(ours ?? []), 'run.json'], beside ?? []);
    return await work(exhibitFolder(folder, redact));
  } finally {
    await unlock();
  }
}
