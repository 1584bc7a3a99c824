import type { Entry } from 'yauzl';
import { archiveFault, damagedArchive, shownName } from './archive-faults.ts';

/** Characters of a path that mean no file of ours, or mean something else on another system. */
const STRANGE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\:]/u;
/** Bytes of UTF-8; more than any file system takes for a path of ours. */
const MAX_NAME_BYTES = 512;

/** Kinds of file in the upper half of the external attributes, as Unix writes them. */
const KIND = 0o170000;
const FILE = 0o100000;

/** Why a path would lead out of the folder it belongs to, or undefined. */
function escape(name: string): string | undefined {
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'is an absolute path';
  if (name.split(/[/\\]/).includes('..')) return 'leads out of its folder';
  if (STRANGE.test(name)) return 'has characters that no file of ours has';
  if (name.split('/').some((part) => part === '' || part === '.')) return 'is no plain path';
  return undefined;
}

/** An entry's path, safe and not yet `seen` in any spelling, to which it is added. */
export function entryName(raw: Uint8Array, seen: Set<string>): string {
  if (raw.byteLength > MAX_NAME_BYTES)
    throw archiveFault('unsafe-name', `A name in the archive is ${raw.byteLength} bytes long.`);
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    throw damagedArchive('a name in it is no UTF-8');
  }
  const fault = escape(name);
  if (fault !== undefined)
    throw archiveFault('unsafe-name', `A name in the archive ${fault}: ${shownName(name)}.`);
  const folded = name.normalize('NFKC').toLowerCase();
  if (seen.has(folded)) throw archiveFault('duplicate-name', `The archive holds ${shownName(name)} twice.`);
  seen.add(folded);
  return name;
}

/** Refuses links, devices and folders, whatever system the archive says it comes from. */
export function assertPlainFile(entry: Entry, name: string): void {
  const kind = (entry.externalFileAttributes >>> 16) & KIND;
  if (kind !== 0 && kind !== FILE)
    throw archiveFault(
      'no-plain-file',
      `${shownName(name)} in the archive is a link, a folder or a device, not a file.`,
    );
}
