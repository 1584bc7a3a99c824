import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exhibitFile, type Exhibit, type Media } from '#model/exhibit.ts';
import { makeFolder, sha256, writeWhole } from '#system/files.ts';

const PICTURES = /^image\//;
/** Bigger documents are kept in the folder and not carried into reports. */
const LARGEST_TEXT = 256_000;

/** Where a run puts its exhibits. */
export interface ExhibitFolder {
  /** Writes bytes once and answers with what was written. Text is redacted first. */
  keep(body: Uint8Array, mime: string): Promise<Pick<Exhibit, 'sha256' | 'bytes'>>;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

export function exhibitFolder(folder: string, redact: (text: string) => string): ExhibitFolder {
  return {
    async keep(body, mime) {
      const bytes = mime.startsWith('image/') ? body : Buffer.from(redact(Buffer.from(body).toString('utf8')));
      const hash = sha256(bytes);
      await writeWhole(join(folder, 'exhibits', exhibitFile({ sha256: hash, mime })), bytes);
      return { sha256: hash, bytes: bytes.byteLength };
    },
    read: (exhibit) => readFile(join(folder, 'exhibits', exhibitFile(exhibit))),
  };
}

/** Removes what an earlier run left in its folder, and nothing that is not ours by name. */
export async function clearFolder(folder: string, ours: readonly string[]): Promise<void> {
  await makeFolder(folder);
  for (const name of ours) await rm(join(folder, name), { force: true });
  const exhibits = join(folder, 'exhibits');
  const names = await readdir(exhibits).catch(() => []);
  for (const name of names) if (/^[0-9a-f]{64}(\.\w+)?$/.test(name)) await rm(join(exhibits, name), { force: true });
}

/** The bytes that reporters may show: pictures and small documents. What cannot be read is left out, and the report says so. */
export async function mediaOf(exhibits: readonly Exhibit[], read: (exhibit: Exhibit) => Promise<Uint8Array>): Promise<Media> {
  const media = new Map<string, Uint8Array>();
  for (const exhibit of exhibits) {
    if (media.has(exhibit.sha256) || !(PICTURES.test(exhibit.mime) || exhibit.bytes <= LARGEST_TEXT)) continue;
    const body = await read(exhibit).catch(() => undefined);
    if (body) media.set(exhibit.sha256, body);
  }
  return media;
}
