import type { Connection } from '../api.ts';
import { brokenOff, readBody, TooLarge } from './body.ts';
import { pauseBeforeRepeat, rateLimitOf, type Answer } from './limits.ts';
import { patienceOf, type Pace } from './pace.ts';
import { misfit, refusalOf, type Asked } from './refuse.ts';
import type { Order, Send, Sent } from './send.ts';

/** Bytes of a JSON answer; a page of a hundred of anything is far below. */
const MAX_BODY_BYTES = 32e6;
/** Redirects of a renamed repository that are followed. */
const MAX_REDIRECTS = 3;
/** Limits that one request may run into; a clock that is wrong must not become an endless loop. */
const MAX_LIMITS = 5;

/** What is asked, how often it may be, and what becomes of the body. */
export interface Errand {
  readonly asked: Asked;
  readonly order: Order;
  /** Whether it may be sent again when nobody knows whether it was carried out. */
  readonly repeatable: boolean;
  /** `file` leaves the body unread and a 302 to the asker. */
  readonly wants: 'text' | 'file';
}

/** A success: the text, or what leads to the file. */
export interface Settled {
  readonly answer: Answer;
  readonly text: string;
  readonly body: ReadableStream<Uint8Array> | undefined;
}

/** Until a request has succeeded or is refused for good. */
export type Settle = (errand: Errand) => Promise<Settled>;

/** Where the API itself says that it has moved to, on the same host: only there may the token go. */
function movedTo({ answer }: Sent, { asked, wants }: Errand, apiUrl: string): string | undefined {
  const { location } = answer.headers;
  const moved = [301, 307, 308, ...(wants === 'text' ? [302] : [])].includes(answer.status);
  if (asked.method !== 'GET' || !moved || location === undefined || !URL.canParse(location, apiUrl))
    return undefined;
  const url = new URL(location, apiUrl);
  // The toolkit takes `:name` and `{name}` for places to fill in.
  url.search = url.search.replaceAll(':', '%3A').replaceAll('{', '%7B').replaceAll('}', '%7D');
  return url.origin === new URL(apiUrl).origin ? url.href : undefined;
}

async function textOf({ answer, body }: Sent, asked: Asked): Promise<Sent & { readonly text: string }> {
  try {
    return {
      answer,
      body: undefined,
      text: Buffer.from(await readBody(body, MAX_BODY_BYTES)).toString('utf8'),
    };
  } catch (error) {
    if (error instanceof TooLarge) throw misfit(asked, answer.status, `more than ${MAX_BODY_BYTES / 1e6} MB`);
    return {
      answer: { status: 0, headers: {}, reason: brokenOff(error).reason, sent: true },
      body: undefined,
      text: '',
    };
  }
}

function isSuccess({ status }: Answer, { wants }: Errand): boolean {
  return (status >= 200 && status < 300) || (wants === 'file' && status === 302);
}

/** The way of every request of a connection: rate limits waited out, safe ones repeated, all counted by `count`. */
export function settler(send: Send, connection: Connection, pace: Pace, count: () => void): Settle {
  const patience = patienceOf(pace, (words) => connection.tell(words));

  async function exchange(errand: Errand): Promise<Settled> {
    let url = errand.order.url;
    for (let hop = 0; ; hop += 1) {
      count();
      const sent = await send(url === undefined ? errand.order : { ...errand.order, url });
      url = movedTo(sent, errand, connection.apiUrl);
      if (url !== undefined && hop < MAX_REDIRECTS) continue;
      if (errand.wants === 'file' || !isSuccess(sent.answer, errand)) return { text: '', ...sent };
      const read = await textOf(sent, errand.asked);
      errand.order.signal.throwIfAborted();
      return read;
    }
  }

  return async (errand) => {
    const { asked, order, repeatable } = errand;
    let limits = 0;
    let repeats = 0;
    for (;;) {
      const settled = await exchange(errand);
      const { answer } = settled;
      if (isSuccess(answer, errand)) return settled;
      // A repeated DELETE that finds nothing was carried out the first time.
      if (asked.method === 'DELETE' && answer.status === 404 && repeats > 0) return settled;
      const limit = limits < MAX_LIMITS ? rateLimitOf(answer, limits, pace.now()) : undefined;
      const pause =
        limit === undefined ? pauseBeforeRepeat(answer, { repeatable, repeats }, pace.now()) : undefined;
      if (limit !== undefined) {
        limits += 1;
        await patience(limit, asked, answer, order.signal);
      } else if (pause !== undefined && pause <= pace.timeout) {
        repeats += 1;
        const outcome =
          answer.status === 0
            ? `did not answer ${asked.words}: ${answer.reason}`
            : `answered ${answer.status} to ${asked.words}`;
        connection.tell(`GitHub ${outcome}; asking again in ${Math.ceil(pause / 1000)} s.`);
        await pace.sleep(pause, order.signal);
      } else throw refusalOf(asked, answer);
    }
  };
}
