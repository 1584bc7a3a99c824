import type { HttpAnswer, HttpClient } from '#model/contract/http-client.ts';
import type { Received, ReceivedPage } from '#model/contract/received.ts';
import type { Task } from '#model/task.ts';
import { textOf } from '#identity/answer.ts';
import { headersTold } from '#identity/headers.ts';
import { inLanes } from '#run/lanes.ts';

/** Files of a document that are asked for, and ms that each answer may take: for slow ones a browser waits. */
const [MOST, TIME_LIMIT] = [60, 5_000] as const;

/** Bytes of a side that are held at once, since pages share files: of pages beyond that a browser has to tell. */
const LARGEST = 100_000_000;

const AS_A_BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** Tags that make a browser load a file, and what they say of it. Links to other pages are none of them. */
const TAG = /<(script|img|link)\b([^>]*)>/gi;
const ADDRESS = /\s(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const LOADED = /\srel\s*=\s*["']?(?:stylesheet|preload|modulepreload)\b/i;

function receivedOf(url: string, kind: string, answer: HttpAnswer): Received {
  const { status, body } = answer;
  return {
    url,
    method: 'GET',
    kind,
    status,
    protocol: 'http/1.1',
    headers: headersTold(answer),
    // Bodies are compared whole.
    wire: 0,
    body,
    when: 'loading',
  };
}

/** Addresses of a target's own files that a document has loaded, in its order. */
function filesNamedIn(document: Received, origin: string): readonly string[] {
  const tags = [...textOf(document).matchAll(TAG)];
  const named = tags.flatMap(([, name = '', rest = '']) => {
    const [, double, single, bare] = ADDRESS.exec(rest) ?? [];
    const address = (double ?? single ?? bare)?.replaceAll('&amp;', '&');
    const url = address && URL.parse(address, document.url);
    const isLoaded = name.toLowerCase() !== 'link' || LOADED.test(rest);
    return url && isLoaded && url.origin === origin ? [url.href.replace(/#.*$/, '')] : [];
  });
  return [...new Set(named)].slice(0, MOST);
}

/** Reads a page as plain requests see it: its document and the target's own files that it names. */
export type PlainPages = (need: Task['needs'][number]) => Promise<ReceivedPage>;

/** Of one side. A file that pages share is asked for once. Rejects where no answer comes, or too much is held. */
export function plainPages(client: HttpClient, origin: string): PlainPages {
  const files = new Map<string, Promise<Received>>();
  let held = 0;
  const ask = async (url: string, kind: string, as: string | undefined): Promise<Received> => {
    const headers = kind === 'document' ? AS_A_BROWSER : {};
    const path = url.slice(origin.length);
    const request = { url: path, headers, timeLimit: TIME_LIMIT, retry: { times: 0 } };
    if (held > LARGEST) throw new Error(`more than ${LARGEST} bytes are held already`);
    const answer = await client.request({ ...request, ...(as !== undefined && { as }) });
    held += answer.body.length;
    return receivedOf(url, kind, answer);
  };
  return async ({ path, as }) => {
    const document = await ask(new URL(path, origin).href, 'document', as);
    const file = (url: string): Promise<Received> => {
      const key = JSON.stringify([url, as]);
      const known = files.get(key) ?? ask(url, 'file', as);
      files.set(key, known);
      return known;
    };
    const answers = await inLanes(filesNamedIn(document, origin), file);
    return { origin, responses: [document, ...answers], unknown: [] };
  };
}
