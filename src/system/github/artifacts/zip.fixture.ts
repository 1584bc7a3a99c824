import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as it is to be written, truthfully unless told otherwise. */
export interface Written {
  readonly name: string | Uint8Array;
  readonly body?: string | Uint8Array;
  /** The packed bytes, if they are not to be those of `body`. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  /**
   * What the archive says: bytes unpacked and packed, checksum, Unix mode, flags, extra field, where the entry
   * starts.
   */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly mode?: number;
  readonly flags?: number;
  readonly extra?: Uint8Array;
  readonly offset?: number;
  /** The name that stands before the data, if it is another one. */
  readonly localName?: string;
}

interface Header {
  readonly name: Buffer;
  readonly localName: Buffer;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
  readonly file: Written;
}

function headerOf(file: Written): Header {
  const body = Buffer.from(file.body ?? '');
  const name = Buffer.from(file.name);
  return {
    name,
    localName: file.localName === undefined ? name : Buffer.from(file.localName),
    file,
    packed: file.packed ?? (file.method === 0 ? body : deflateRawSync(body)),
    method: file.method ?? 8,
    size: file.size ?? body.length,
    crc: file.crc ?? crc32(body),
  };
}

/** Version, flags, method, time, checksum, sizes and lengths: what both headers share. */
function shared({ packed, method, size, crc, file }: Header, name: Buffer): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(file.flags ?? 0x800, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(file.packedSize ?? packed.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  bytes.writeUInt16LE(file.extra?.length ?? 0, 24);
  return bytes;
}

function local(header: Header): Buffer {
  return Buffer.concat([
    Buffer.from('PK\u0003\u0004'),
    shared(header, header.localName),
    header.localName,
    header.file.extra ?? Buffer.alloc(0),
    header.packed,
  ]);
}

function central(header: Header, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((header.file.mode ?? 0o100644) << 16) >>> 0, 6);
  tail.writeUInt32LE(header.file.offset ?? offset, 10);
  return Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 3]),
    shared(header, header.name),
    tail,
    header.name,
    header.file.extra ?? Buffer.alloc(0),
  ]);
}

/** A zip as told; `count` is the number of entries its end claims. */
export function writeZip(
  entries: Iterable<Written>,
  more: { readonly count?: number; readonly comment?: string; readonly before?: Uint8Array } = {},
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of entries) {
    const header = headerOf(file);
    const bytes = local(header);
    directory.push(central(header, at));
    locals.push(bytes);
    at += bytes.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  const count = Math.min(more.count ?? directory.length, 0xffff);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(more.comment?.length ?? 0, 20);
  return Buffer.concat([
    ...locals,
    table,
    more.before ?? Buffer.alloc(0),
    end,
    Buffer.from(more.comment ?? ''),
  ]);
}

/** `megabytes` of zeros, deflated: about a kilobyte each. */
export function zeros(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: 3 });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync(Buffer.alloc(0))]);
}
