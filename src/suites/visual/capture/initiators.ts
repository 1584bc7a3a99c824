import type { CDPSession } from './chrome.ts';

/** A place in a script or a document, lines and columns from 1; of a style sheet Chrome names the file alone. */
export interface AskedAt {
  readonly url: string;
  readonly line?: number;
  readonly column?: number;
}

/** Where a request was asked for, the innermost function first; empty where nobody knows. */
export type Initiators = (method: string, url: string) => readonly AskedAt[];

interface Frame {
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** What Chrome says of it; it counts from 0. */
interface Initiator {
  readonly stack?: { readonly callFrames: readonly Frame[] };
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

/** Requests remembered, and frames of a stack. */
const [REMEMBERED, FRAMES] = [5_000, 10] as const;

/** Where a request was asked for, the innermost function first. */
function placesOf({ stack, url, lineNumber, columnNumber = 0 }: Initiator): readonly AskedAt[] {
  const frames = (stack?.callFrames ?? []).map((frame) => ({
    url: frame.url,
    line: frame.lineNumber + 1,
    column: frame.columnNumber + 1,
  }));
  const place = lineNumber === undefined ? {} : { line: lineNumber + 1, column: columnNumber + 1 };
  const own = url === undefined ? [] : [{ url, ...place }];
  return [...frames, ...own].filter((one) => /^https?:/.test(one.url)).slice(0, FRAMES);
}

/** Where the page's requests are asked for, from now on, by method and address: the first time of each. */
export async function watchInitiators(cdp: CDPSession): Promise<Initiators> {
  const known = new Map<string, readonly AskedAt[]>();
  const keyOf = (method: string, url: string) => `${method} ${url}`;
  cdp.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const key = keyOf(request.method, request.url);
    if (known.size < REMEMBERED && !known.has(key)) known.set(key, placesOf(initiator));
  });
  await cdp.send('Network.enable');
  return (method, url) => known.get(keyOf(method, url)) ?? [];
}
