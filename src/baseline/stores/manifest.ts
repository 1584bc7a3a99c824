import { z } from 'zod';
import { sha256 } from '#system/files.ts';
import { archiveFault, shownName } from '#system/github/artifacts/archive-faults.ts';

/** Lies beside the record in its artifact. */
export const MANIFEST_FILE = 'manifest.json';

const SCHEMA = 'tidemark.manifest/1';
/** Hex sha256 of each other file by its path in the archive. */
const Manifest = z.strictObject({ schema: z.literal(SCHEMA), sha256: z.record(z.string(), z.string()) });

/** The manifest of some files by path, as text. */
export function manifestOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hashes = Object.fromEntries([...files].map(([path, body]) => [path, sha256(body)]));
  return `${JSON.stringify({ schema: SCHEMA, sha256: hashes }, null, 1)}\n`;
}

function unlike(how: string): Error {
  return archiveFault('wrong-manifest', `The artifact is not what was uploaded: ${how}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a manifest vouches for unpacked files; false where there is none. A Failure: they are not what it says. */
export function verifyManifest(files: ReadonlyMap<string, Uint8Array>): boolean {
  const body = files.get(MANIFEST_FILE);
  if (body === undefined) return false;
  const manifest = Manifest.safeParse(parsed(new TextDecoder().decode(body))).data;
  if (manifest === undefined) throw unlike(`its ${MANIFEST_FILE} cannot be read`);
  const hashes = new Map(Object.entries(manifest.sha256));
  const missing = [...hashes.keys()].find((path) => !files.has(path));
  if (missing !== undefined) throw unlike(`${shownName(missing)} is missing`);
  const other = [...files].find(
    ([path, bytes]) => path !== MANIFEST_FILE && sha256(bytes) !== hashes.get(path),
  );
  if (other !== undefined)
    throw unlike(`${shownName(other[0])} has other bytes than its ${MANIFEST_FILE} says`);
  return true;
}
