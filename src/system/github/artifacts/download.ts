import type { Connection, Parameters } from '../api.ts';
import { brokenOff, readBody, TooLarge } from '../rest/body.ts';
import type { Settle } from '../rest/exchange.ts';
import type { Answer } from '../rest/limits.ts';
import type { Pace } from '../rest/pace.ts';
import { Refusal } from '../refusal.ts';
import { refusalOf, type Asked } from '../rest/refuse.ts';
import type { FetchLink, Sent } from '../rest/send.ts';

/** Redirects from the link on. */
const MAX_REDIRECTS = 3;
/** ms before a fresh link is asked for; their number is how often. */
const PAUSES = [1000, 3000];

/** As in GitHubApi.download. */
interface FileLimits {
  readonly most: number;
  readonly within: number;
}

function tooLarge({ words }: Asked, most: number): Refusal {
  return new Refusal(
    {
      code: 'github/too-large',
      owner: 'environment',
      message: `The file behind ${words} is larger than ${most} bytes, so it is none of ours.`,
      next: 'It is not used. Look who uploaded it.',
    },
    { status: 200, mayHaveHappened: false },
  );
}

function tooSlow({ words }: Asked, within: number): Refusal {
  return new Refusal(
    {
      code: 'github/too-slow',
      owner: 'environment',
      message: `The file behind ${words} did not arrive within ${Math.round(within / 100) / 10} s.`,
      next: 'Run the job again; https://www.githubstatus.com tells whether GitHub is in trouble.',
    },
    { status: 0, mayHaveHappened: false },
  );
}

/** Where an answer leads, if it may: http(s) only, and never from https to http. */
function nextOf({ answer }: Sent, from: string): string | undefined {
  const { location } = answer.headers;
  if (answer.status < 300 || answer.status >= 400 || location === undefined || !URL.canParse(location, from))
    return undefined;
  const [before, to] = [new URL(from), new URL(location, from)];
  const safe = to.protocol === 'https:' || (to.protocol === 'http:' && before.protocol === 'http:');
  return safe ? to.href : undefined;
}

async function follow(first: Sent, from: string, fetchLink: FetchLink, signal: AbortSignal): Promise<Sent> {
  let sent = first;
  let url = from;
  for (let hop = 0; hop < MAX_REDIRECTS; hop += 1) {
    const next = nextOf(sent, url);
    if (next === undefined) break;
    await sent.body?.cancel().catch(() => undefined);
    url = next;
    sent = await fetchLink(url, signal);
  }
  return sent;
}

/** The bytes of a success, or the answer that is none. Throws TooLarge. */
async function take({ answer, body }: Sent, most: number): Promise<Uint8Array | Answer> {
  const { status, headers } = answer;
  if (status < 200 || status >= 300) {
    await body?.cancel().catch(() => undefined);
    return answer;
  }
  if (Number(headers['content-length'] ?? 0) > most) {
    await body?.cancel().catch(() => undefined);
    throw new TooLarge();
  }
  return readBody(body, most).catch((error: unknown) => {
    if (error instanceof TooLarge) throw error;
    return { status: 0, headers: {}, reason: brokenOff(error).reason, sent: true };
  });
}

/** How a connection fetches files: the route for a link, then the link, and both anew when the link fails. */
export function downloader(
  settle: Settle,
  fetchLink: FetchLink,
  connection: Connection,
  pace: Pace,
): (
  asked: Asked,
  what: { route: string; parameters: Parameters },
  limits: FileLimits,
) => Promise<Uint8Array> {
  async function attempt(
    asked: Asked,
    what: { route: string; parameters: Parameters },
    { most, within }: FileLimits,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    for (let tries = 0; ; tries += 1) {
      const link = await settle({
        asked,
        order: { ...what, signal, within },
        repeatable: true,
        wants: 'file',
      });
      const result = await take(await follow(link, connection.apiUrl, fetchLink, signal), most);
      if (result instanceof Uint8Array) return result;
      signal.throwIfAborted();
      const pause = PAUSES[tries];
      if (pause === undefined)
        throw refusalOf({ method: 'GET', words: `the file behind ${asked.words}` }, result);
      connection.tell(
        `The file behind ${asked.words} did not come ` +
          `(${result.status === 0 ? result.reason : result.status}); asking again in ${pause / 1000} ` +
          's.',
      );
      await pace.sleep(pause, signal);
    }
  }

  return async (asked, what, limits) => {
    const deadline = AbortSignal.timeout(limits.within);
    try {
      return await attempt(asked, what, limits, AbortSignal.any([connection.signal, deadline]));
    } catch (error) {
      connection.signal.throwIfAborted();
      if (error instanceof TooLarge) throw tooLarge(asked, limits.most);
      throw deadline.aborted && !(error instanceof Refusal) ? tooSlow(asked, limits.within) : error;
    }
  };
}
