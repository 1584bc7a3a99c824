import { createHash, generateKeyPair, randomBytes, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** A key and a certificate that vouches for nothing but itself, both in PEM. */
export interface MadeKey {
  readonly cert: string;
  readonly key: string;
}

/** Tags of DER (X.690, section 8). */
const SEQUENCE = 0x30;
const SET = 0x31;
const UTF8 = 0x0c;
const FIRST_OF_CONTEXT = 0xa0;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const GENERALIZED_TIME = 0x18;
/** 1.2.840.10045.4.3.2, ecdsa-with-SHA256 (RFC 5758, section 3.2), as a tagged value. */
const ECDSA_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');

/** In as few bytes as can be, which Chrome insists on. None of ours is longer than 65,535. */
function sizeOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

/** One value with its tag and length. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const value = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...sizeOf(value.length)]), value]);
}

const time = (text: string): Buffer => der(GENERALIZED_TIME, Buffer.from(text));

/** The common name (2.5.4.3) of a certificate's owner and issuer, who are the same. */
const NAME = der(
  SEQUENCE,
  der(SET, der(SEQUENCE, Buffer.from('0603550403', 'hex'), der(UTF8, Buffer.from('Tidemark')))),
);
/** Version 3, which is counted from 0. */
const VERSION = der(FIRST_OF_CONTEXT, der(INTEGER, Buffer.from([2])));

/** A certificate without extensions (RFC 5280, section 4.1): whoever takes it knows its key. */
function certificateOf(publicKey: KeyObject, privateKey: KeyObject): string {
  const algorithm = der(SEQUENCE, ECDSA_SHA256);
  const always = der(SEQUENCE, time('20000101000000Z'), time('99991231235959Z'));
  const serial = der(INTEGER, Buffer.from([1]), randomBytes(8));
  const own = publicKey.export({ type: 'spki', format: 'der' });
  const content = der(SEQUENCE, VERSION, serial, algorithm, NAME, always, NAME, own);
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', content, privateKey));
  const lines =
    der(SEQUENCE, content, algorithm, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** SHA-256 of a public key as Chrome's list of keys writes it (base64). */
export const keyHash = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64');

/** A new key that nobody else has, and how Chrome's list of keys writes it. */
export async function madeKey(): Promise<MadeKey & { readonly hash: string }> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { cert: certificateOf(publicKey, privateKey), key, hash: keyHash(publicKey) };
}
