import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';
import { predicted } from './filters.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(name: string, body: Uint8Array): Buffer {
  const head = Buffer.from(name, 'latin1');
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  head.copy(out, 4);
  out.set(body, 8);
  out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8);
  return out;
}

/** The head of a picture of 8 bits a sample; `kind` 2: red, green, blue, 3: an index into a palette. */
function header(width: number, height: number, kind: 2 | 3): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, kind, 0, 0, 0], 8);
  return chunk('IHDR', head);
}

/** A PNG of one byte a pixel, each an index into `palette` (red, green, blue an entry, at most 256). */
export function encodePng(width: number, height: number, pixels: Uint8Array, palette: Uint8Array): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const body = deflateSync(rows, { level: 1 });
  return Buffer.concat([
    SIGNATURE,
    header(width, height, 3),
    chunk('PLTE', palette),
    chunk('IDAT', body),
    chunk('IEND', new Uint8Array()),
  ]);
}

const BYTES = 3;
const FILTERS = [0, 1, 2, 3, 4] as const;

/** A row under each filter, and of those the one whose bytes are smallest, as the specification advises (12.8). */
function filtered(row: Uint8Array, above: Uint8Array): Buffer {
  const candidates = FILTERS.map((kind) => {
    const bytes = Buffer.alloc(row.length + 1);
    bytes[0] = kind;
    let sum = 0;
    for (let at = 0; at < row.length; at += 1) {
      const left = at < BYTES ? 0 : (row[at - BYTES] ?? 0);
      const corner = at < BYTES ? 0 : (above[at - BYTES] ?? 0);
      const rest = ((row[at] ?? 0) - predicted(kind, left, above[at] ?? 0, corner)) & 0xff;
      bytes[at + 1] = rest;
      sum += Math.min(rest, 256 - rest);
    }
    return { bytes, sum };
  });
  return candidates.reduce((best, one) => (one.sum < best.sum ? one : best)).bytes;
}

/** A PNG of a picture in all its colours, as small as can be had. */
export function encodePicture({ width, height, data }: Picture): Buffer {
  const stride = width * BYTES;
  let above: Uint8Array = new Uint8Array(stride);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = data.subarray(y * stride, (y + 1) * stride);
    const bytes = filtered(row, above);
    above = row;
    return bytes;
  });
  return Buffer.concat([
    SIGNATURE,
    header(width, height, 2),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
