import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { fromBufferPromise, type Entry } from 'yauzl';
import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import { errorCode, sha256 } from '../../files.ts';
import { archiveFault, damagedArchive, shownName } from './archive-faults.ts';
import { assertPlainFile, entryName } from './archive-names.ts';
import type { ArchiveLimits } from './artifact-contract.ts';

const inflate = promisify(inflateRaw);

/** End of central directory: its signature and its length without a comment. */
const END = 0x06054b50;
const END_LENGTH = 22;
/** The locator of a zip64 end, right before the other. */
const BIG = 0x07064b50;
const BIG_LENGTH = 20;
/** Bits that say an entry, or the directory itself, is encrypted. */
const ENCRYPTED = 0x1 | 0x40 | 0x2000;

/** Throws a Failure unless the bytes have this digest, `sha256:` and 64 hex digits. */
export function verifyDigest(bytes: Uint8Array, digest: string | undefined): void {
  const expected = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase();
  if (expected === undefined)
    throw archiveFault(
      'no-digest',
      'GitHub tells no digest of the artifact, so nobody can say that it is whole.',
    );
  if (sha256(bytes) !== expected)
    throw archiveFault(
      'wrong-digest',
      'The artifact is not what was uploaded: its bytes have another digest than the one GitHub keeps.',
    );
}

/**
 * Position of the end record. Stricter than the format: no comment, nothing behind, so that every reader sees the
 * same files.
 */
function endOf(zip: Buffer): number {
  const at = zip.length - END_LENGTH;
  if (at < 0 || zip.readUInt32LE(at) !== END)
    throw damagedArchive('its end is missing; it may have been cut off');
  return at;
}

function assertCount(zip: Buffer, end: number, limits: ArchiveLimits): void {
  const count = zip.readUInt16LE(end + 10);
  if (count > limits.entries)
    throw archiveFault(
      'too-many-entries',
      `The archive holds ${count === 0xffff ? 'at least 65535' : count} files; ours never have ` +
        `more than ${limits.entries}.`,
    );
  const big = end >= BIG_LENGTH && zip.readUInt32LE(end - BIG_LENGTH) === BIG;
  if (big)
    throw archiveFault(
      'zip64',
      'The archive is written as one of more than 4 GB (zip64), which ours never are.',
    );
}

interface Part {
  readonly name: string;
  readonly entry: Entry;
  readonly from: number;
  readonly data: number;
  readonly to: number;
}

function assertReadable(entry: Entry, name: string): void {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0)
    throw archiveFault('encrypted', `${shownName(name)} in the archive is encrypted.`);
  if (![0, 8].includes(entry.compressionMethod))
    throw archiveFault(
      'unknown-compression',
      `${shownName(name)} in the archive is packed in a way (method ${entry.compressionMethod}) that we do not read.`,
    );
  if (entry.extraFields.some(({ id }) => id === 1))
    throw archiveFault(
      'zip64',
      `${shownName(name)} in the archive is written as one of more than 4 GB (zip64), which ours never are.`,
    );
}

/** Where the entries' bytes lie; nothing is unpacked yet. */
async function partsOf(zip: Buffer, limits: ArchiveLimits): Promise<readonly Part[]> {
  const end = endOf(zip);
  assertCount(zip, end, limits);
  const directory = await fromBufferPromise(zip, { decodeStrings: false, validateEntrySizes: false });
  const parts: Part[] = [];
  const seen = new Set<string>();
  const start = zip.readUInt32LE(end + 16);
  let claimed = 0;
  for await (const entry of directory.eachEntry()) {
    const name = entryName(entry.fileNameRaw, seen);
    assertPlainFile(entry, name);
    assertReadable(entry, name);
    if (!limits.name(name))
      throw archiveFault('unknown-file', `The archive holds ${shownName(name)}, which is none of ours.`);
    claimed += entry.uncompressedSize;
    if (claimed > limits.bytes)
      throw archiveFault(
        'too-large',
        `The archive would unpack to ${claimed} bytes or more; ours never exceed ${limits.bytes}.`,
      );
    const head = await directory.readLocalFileHeaderPromise(entry);
    if (!head.fileName.equals(entry.fileNameRaw) || head.compressionMethod !== entry.compressionMethod)
      throw damagedArchive(`it says two things about ${shownName(name)}`);
    parts.push({
      name,
      entry,
      from: entry.relativeOffsetOfLocalHeader,
      data: head.fileDataStart,
      to: head.fileDataStart + entry.compressedSize,
    });
  }
  if (z.number().parse(directory.readEntryCursor) !== end)
    throw damagedArchive('its table of contents does not end where it should');
  assertApart(parts, start);
  return parts;
}

/** Entries that share bytes are how a small archive becomes a huge one. */
function assertApart(parts: readonly Part[], start: number): void {
  const ordered = parts.toSorted((a, b) => a.from - b.from);
  for (const [at, part] of ordered.entries()) {
    const next = ordered[at + 1]?.from ?? start;
    if (part.to > next)
      throw archiveFault(
        'overlapping',
        `${shownName(part.name)} in the archive reaches into what comes after it.`,
      );
  }
}

async function unpack(zip: Buffer, { name, entry, data, to }: Part): Promise<Uint8Array> {
  const packed = zip.subarray(data, to);
  const size = entry.uncompressedSize;
  const lied = () =>
    archiveFault(
      'wrong-size',
      `${shownName(name)} in the archive is not as large as the archive says (${size} bytes).`,
    );
  const bytes =
    entry.compressionMethod === 0
      ? Uint8Array.from(packed)
      : await inflate(packed, { maxOutputLength: Math.max(size, 1) }).catch((error: unknown) => {
          throw errorCode(error) === 'ERR_BUFFER_TOO_LARGE'
            ? lied()
            : damagedArchive(`${shownName(name)} cannot be unpacked`);
        });
  if (bytes.byteLength !== size) throw lied();
  if (crc32(bytes) !== entry.crc32)
    throw archiveFault(
      'wrong-checksum',
      `${shownName(name)} in the archive was changed or damaged: its checksum is wrong.`,
    );
  return bytes;
}

/**
 * The files of a zip by their paths, or a Failure that says what is wrong with it. Holds at most `limits.bytes` of
 * them, writes nothing to disk.
 */
export async function readArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const files = new Map<string, Uint8Array>();
    for (const part of await partsOf(zip, limits)) files.set(part.name, await unpack(zip, part));
    return files;
  } catch (error) {
    throw error instanceof Failure ? error : damagedArchive('its structure makes no sense');
  }
}
