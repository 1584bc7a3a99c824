import { Failure } from '#model/problem.ts';
import type { Answered } from './request.ts';

const MIB = 1024 * 1024;
export const MAX_BODY = 4 * MIB;

export function tooLarge(url: URL): Failure {
  return new Failure({
    code: 'target/large-answer',
    owner: 'target',
    message: `${url.href} answered with more than ${MAX_BODY / MIB} MiB.`,
    next: 'Ask for less of it.',
  });
}

export function broken(url: URL, size: number): Failure {
  return new Failure({
    code: 'target/broken-answer',
    owner: 'target',
    message: `${url.href} broke off its answer after ${size} bytes of the body.`,
    next: "Look at the server's own log for this request: it ended the connection, or said a wrong length.",
  });
}

/** All of an answer's body. Rejects with a Failure where it is too large, or ends before its end. */
export async function wholeBody(url: URL, { body }: Answered, over: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body ?? []) {
      size += part.byteLength;
      if (size > MAX_BODY) break;
      parts.push(part);
    }
  } catch (error) {
    if (over.aborted) throw error;
    throw broken(url, size);
  }
  if (size <= MAX_BODY) return Buffer.concat(parts);
  await body?.cancel().catch(() => undefined);
  throw tooLarge(url);
}
