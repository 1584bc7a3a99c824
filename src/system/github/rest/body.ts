import { errorCode } from '../../files.ts';

/** A body went over what it may have. */
export class TooLarge extends Error {}

/** The bytes of a body, never more than `most`; throws TooLarge beyond, whatever its headers claimed. */
export async function readBody(
  body: AsyncIterable<Uint8Array> | undefined,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > most) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const PLAIN: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'its address is unknown here',
  EAI_AGAIN: 'the name server did not answer',
  UND_ERR_CONNECT_TIMEOUT: 'nothing listened in time',
  TimeoutError: 'no answer in time',
};
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * How a request ended without an answer; `sent` is false when it surely never left. Says nothing that the request
 * carried.
 */
export function brokenOff(error: unknown): { readonly reason: string; readonly sent: boolean } {
  let at: unknown = error;
  let code = '';
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    const own = at.name === 'TimeoutError' ? at.name : errorCode(at);
    if (own !== '') code = own;
    at = at.cause;
  }
  return {
    reason: PLAIN[code] ?? (/^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : 'the connection was cut'),
    sent: !UNSENT.has(code),
  };
}
