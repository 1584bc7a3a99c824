import { crc32, deflateSync, inflateRawSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/** Side of the pictures, in pixels. */
const SIDE = 8;
/** ms that the first frame is shown, and each one after it. */
const [FIRST, LATER] = [20, 10_000];

const number = (bytes: 2 | 4, value: number): Buffer => {
  const out = Buffer.alloc(bytes);
  out.writeUIntBE(value, 0, bytes);
  return out;
};

function chunk(name: string, ...parts: readonly Uint8Array[]): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), ...parts]);
  return Buffer.concat([number(4, named.length - 4), named, number(4, crc32(named))]);
}

const pixels = (colour: Colour): Buffer =>
  deflateSync(
    Buffer.concat(
      Array.from({ length: SIDE }, () => Buffer.from([0, ...Array(SIDE).fill(colour).flat()] as number[])),
    ),
  );

/** A PNG whose frames are of one colour each, for ever (PNG specification, third edition, 11.3.6). */
export function apng(colours: readonly Colour[]): Buffer {
  let sequence = 0;
  const frames = colours.flatMap((colour, at) => {
    const control = chunk(
      'fcTL',
      ...[sequence++, SIDE, SIDE, 0, 0].map((value) => number(4, value)),
      number(2, at === 0 ? FIRST : LATER),
      number(2, 1000),
      Buffer.from([0, 0]),
    );
    const data = pixels(colour);
    return [control, at === 0 ? chunk('IDAT', data) : chunk('fdAT', number(4, sequence++), data)];
  });
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', number(4, SIDE), number(4, SIDE), Buffer.from([8, 2, 0, 0, 0])),
    chunk('acTL', number(4, colours.length), number(4, 0)),
    ...frames,
    chunk('IEND'),
  ]);
}

/** A picture of one colour: every code has one symbol, so no pixel takes a bit (WebP lossless bitstream). */
function lossless([red, green, blue]: Colour): Buffer {
  const bits: number[] = [];
  const put = (value: number, many: number) => {
    for (let bit = 0; bit < many; bit += 1) bits.push((value >> bit) & 1);
  };
  put(0x2f, 8);
  put(SIDE - 1, 14);
  put(SIDE - 1, 14);
  // No alpha, version 0; no transform, no cache of colours, one group of codes.
  put(0, 7);
  for (const symbol of [green, red, blue, 255]) {
    // A simple code, one symbol, of eight bits.
    put(0b101, 3);
    put(symbol, 8);
  }
  // Distances: a simple code, one symbol, of one bit.
  put(0b0001, 4);
  return Buffer.from(
    Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
      bits.slice(at * 8, at * 8 + 8).reduce((byte, bit, place) => byte | (bit << place), 0),
    ),
  );
}

const little = (bytes: 2 | 3 | 4, value: number): Buffer => {
  const out = Buffer.alloc(bytes);
  out.writeUIntLE(value, 0, bytes);
  return out;
};

function riff(name: string, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const even = Buffer.alloc(body.length % 2);
  return Buffer.concat([Buffer.from(name, 'latin1'), little(4, body.length), body, even]);
}

/** A WebP whose frames are of one colour each, for ever. */
export function animatedWebp(colours: readonly Colour[]): Buffer {
  const size = little(3, SIDE - 1);
  const frames = colours.map((colour, at) =>
    riff(
      'ANMF',
      little(3, 0),
      little(3, 0),
      size,
      size,
      little(3, at === 0 ? FIRST : LATER),
      Buffer.from([0]),
      riff('VP8L', lossless(colour)),
    ),
  );
  const animated = 0b10;
  return riff(
    'RIFF',
    Buffer.from('WEBP', 'latin1'),
    riff('VP8X', Buffer.from([animated, 0, 0, 0]), size, size),
    riff('ANIM', little(4, 0xffffffff), little(2, 0)),
    ...frames,
  );
}

const AVIF =
  'lVK/axRBFP5mN8URLnrEg4QQwwoqEVJkr4mQQo8LImhIIZYWm51b75mdm2VnXM4oeCL2NqksLcRSOzsLEbTRRvwPVFJeaROdnY2M' +
  '8fTwwWPe937Pew/ASqLvZFFBCgCighIjC5WEpOR5QUkoKEo222EbwEh0dQRLyz2e5pWMjGINh1LaNqmMeCwjLUolA7BEqYwN2DCY' +
  'Wa3/AcBZk5Oon/zyXaB+0vUqFBWrYUemsix5i7I8A3CFslgCaJLKulXpWsWNjAZkFH6tZnA9KsLOg6D0ORHLNO/H6QAMMzZsjjJx' +
  '+DUGNsW8h1OA91xIWQAYiKLHWWX/2nqy5rzcav190ydzx/Ab+BNfxD+J/ax/TufRDoCe3inrszH1naz+/rgsE3s4nBnYK8HJjGFF' +
  '8Mn/vf7mfy6B3RB2u81C9PiRTk5za1vkeTdxOq3fztPAyuyk0tupiVe63Dqc61lUWsVOnGGveo1t16nlVde2ZHMpdSQuUForx9fJ' +
  '5X8DsKe04k7MI3Obf5m2mWsNl4GSS4/p9tZm0JGc+jfH733+4GDyvTbiWJWDvmfxVcEjPYvpegCwuS+f37EZBK1mA0Pg+PcLp17W' +
  'dx9//PT+butZYxathVX/9RC4NDT97t0fndm4tv5itExPt97+AA==';

/**
 * An AVIF of two frames, (220, 0, 0) for 20 ms and (0, 200, 0) for 10 s, without loss, deflated. Made by
 * `avifenc -l --cicp 1/13/0 --timescale 100 --duration 2 red.y4m --duration 1000 green.y4m` (libavif 0.11).
 */
export const animatedAvif = (): Buffer => inflateRawSync(Buffer.from(AVIF, 'base64'));
