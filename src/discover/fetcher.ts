import type { Pinned } from '#model/suite.ts';
import { pinnedLookup } from '#system/pinned.ts';
import { VERSION } from '#system/version.ts';

/** A request of ours: no redirect is followed, and who asks is said unless `headers` say otherwise. */
interface Asked {
  readonly method?: string;
  readonly body?: string | URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** What answers: a part of fetch's own Response, whoever made it. */
export interface Answered {
  readonly status: number;
  readonly headers: Pick<Headers, 'get' | 'getSetCookie'>;
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null;
}

/** Requests by fetch. `close` ends the connections they kept. */
export interface Fetcher {
  get(url: URL, asked: Asked): Promise<Answered>;
  close(): Promise<void>;
}

function introduced(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'user-agent');
  return named ? headers : { 'user-agent': `tidemark/${VERSION} (page check)`, ...headers };
}

/** With a pin, every connection goes to that address and no name server is asked. */
export async function fetcher(pinned: Pinned | undefined): Promise<Fetcher> {
  if (!pinned) return { get: (url, asked) => fetch(url, { ...asked, headers: introduced(asked.headers), redirect: 'manual' }), close: async () => undefined };
  const undici = await import('undici');
  const dispatcher = new undici.Agent({ connect: { lookup: pinnedLookup(pinned) } });
  return {
    get: (url, asked) => undici.fetch(url, { ...asked, headers: introduced(asked.headers), redirect: 'manual', dispatcher }),
    close: () => dispatcher.destroy(),
  };
}
