import { inflateSync } from 'node:zlib';
import { Failure } from '#model/problem.ts';
import { predicted } from './filters.ts';
import type { Picture } from './picture.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** zlib takes no less. */
const LEAST_CHUNK = 64;

function unreadable(why: string): Failure {
  return new Failure({
    code: 'environment/picture-unreadable',
    owner: 'environment',
    message: `A picture cannot be read: ${why}.`,
    next: 'Accept the baseline again; its file was damaged or made by another program.',
  });
}

interface Chunks {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly packed: Buffer;
}

function chunks(file: Buffer): Chunks {
  if (!file.subarray(0, 8).equals(SIGNATURE) || file.length < 33) throw unreadable('it is no PNG');
  const [depth, kind, , , interlaced] = file.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw unreadable('its colours are not 8 bits of red, green and blue');
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    channels: kind === 2 ? 3 : 4,
    packed: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts),
  };
}

/** Undoes a row's filter in place (PNG specification, section 9). */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (kind === 0) return;
  for (let at = 0; at < row.length; at += 1) {
    const left = at < step ? 0 : (row[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    row[at] = (row[at] ?? 0) + predicted(kind, left, up, corner);
  }
}

/**
 * Undoes "every row as its difference from the one above", as Chrome's fast encoder writes: down the picture,
 * four bytes in one addition, carries kept from spilling over. Uses up `raw`, in which the rows come to lie.
 */
function sumDown(raw: Buffer, stride: number, height: number): Buffer {
  const words = Math.ceil(stride / 4);
  const sum = new Int32Array(words);
  const sumBytes = Buffer.from(sum.buffer);
  const row = new Int32Array(words);
  const rowBytes = Buffer.from(row.buffer);
  const nothing = Buffer.alloc(stride);
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1) + 1;
    if (raw.compare(nothing, 0, stride, from, from + stride) !== 0) {
      raw.copy(rowBytes, 0, from, from + stride);
      for (let at = 0; at < words; at += 1) {
        const a = sum[at] ?? 0;
        const b = row[at] ?? 0;
        sum[at] = ((a & 0x7f7f7f7f) + (b & 0x7f7f7f7f)) ^ ((a ^ b) & 0x80808080);
      }
    }
    sumBytes.copy(raw, y * stride, 0, stride);
  }
  return raw.subarray(0, stride * height);
}

function unfilterAll(raw: Buffer, stride: number, height: number, step: number): Buffer {
  const data = Buffer.allocUnsafe(stride * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1);
    raw.copy(data, y * stride, from + 1, from + 1 + stride);
    const row = data.subarray(y * stride, (y + 1) * stride);
    unfilter(raw[from] ?? 0, row, above, step);
    above = row;
  }
  return data;
}

function allFromAbove(raw: Buffer, stride: number, height: number): boolean {
  for (let y = 0; y < height; y += 1) if (raw[y * (stride + 1)] !== 2) return false;
  return true;
}

/** Lays transparent pixels on white. */
function opaque(data: Buffer): Buffer {
  const out = Buffer.allocUnsafe((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    const alpha = data[from + 3] ?? 255;
    for (let channel = 0; channel < 3; channel += 1, to += 1) {
      out[to] =
        alpha === 255
          ? (data[from + channel] ?? 0)
          : Math.round(255 + (((data[from + channel] ?? 0) - 255) * alpha) / 255);
    }
  }
  return out;
}

/** Reads a PNG of 8-bit RGB or RGBA. Throws a Failure when it is damaged or something else. */
export function decodePng(file: Uint8Array): Picture {
  const { width, height, channels, packed } = chunks(
    Buffer.from(file.buffer, file.byteOffset, file.byteLength),
  );
  let raw: Buffer;
  try {
    const whole = (width * channels + 1) * height + 1;
    // All in one piece, so that nothing is put together; what only claims to be large is not believed.
    const chunkSize = Math.min(Math.max(whole, LEAST_CHUNK), 1 << 26);
    raw = inflateSync(packed, { chunkSize, maxOutputLength: whole });
  } catch (error) {
    throw unreadable(`its data is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
  const stride = width * channels;
  if (raw.length < (stride + 1) * height) throw unreadable('its end is missing');
  const data = allFromAbove(raw, stride, height)
    ? sumDown(raw, stride, height)
    : unfilterAll(raw, stride, height, channels);
  return { width, height, data: channels === 3 ? data : opaque(data) };
}
