import type { Bench, Session } from '#model/contract/bench.ts';
import { ask, type Answered } from '#system/http/request.ts';
import { sessionHeaders } from '#system/http/session-headers.ts';
import type { ReadText } from './source-maps.ts';

/** Bytes of one text at most, and ms that all texts of a page may take together. */
const LARGEST_TEXT = 10_000_000;
const TIME_FOR_ALL = 5_000;

async function textOf({ status, body }: Answered): Promise<string | undefined> {
  if (status !== 200 || !body) {
    await body?.cancel();
    return undefined;
  }
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body) {
    text += decoder.decode(part, { stream: true });
    if (text.length > LARGEST_TEXT) return undefined;
  }
  return text;
}

/**
 * Reads texts of the target as the page's visitor would, each once; none of them is worth failing or waiting for.
 */
export function readerOf(
  { target, pinned, tls, signal }: Pick<Bench, 'target' | 'pinned' | 'tls' | 'signal'>,
  session: Session,
): ReadText {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(TIME_FOR_ALL)]);
  const headers = sessionHeaders(session);
  const known = new Map<string, ReturnType<ReadText>>();
  const asked = (url: URL) =>
    ask(url, { headers, signal: inTime, tls }, pinned)
      .then(textOf)
      .catch(() => undefined);
  return async (url) => {
    if (url.origin !== new URL(target).origin) return undefined;
    const text = known.get(url.href) ?? asked(url);
    known.set(url.href, text);
    return text;
  };
}
