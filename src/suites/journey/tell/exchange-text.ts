import { curlOf } from '#http/exchange/curl.ts';
import { HIDDEN, tellsWho } from '#system/http/tells-who.ts';
import type { Exchanged, Sent } from '../../exchange/send.ts';

/** Characters of a body that are told. */
const LONGEST = 600;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** Never telling who visits; a body that is too long to be told is a file to be named. */
function curlLine({ method, path, headers, body }: Sent, target: string): string {
  const type = 'text/plain';
  const told = body !== undefined && {
    body: { type, size: body.length, text: body, cut: body.length > LONGEST },
  };
  return curlOf({
    method,
    url: path.startsWith('/') ? target + path : path,
    sent: {
      headers: Object.entries(headers).map(([name, value]) => [name, tellsWho(name) ? HIDDEN : value]),
      ...told,
    },
  });
}

/**
 * A failing exchange, and how to make it again:
 * ```
 * POST /orders → 500 in 12 ms
 * {"error":"no such thing"}
 * curl --globoff -X 'POST' -H 'content-type: application/json' --data-raw '{"sku":"abc"}' 'http://…/orders'
 * ```
 */
export function exchangeText({ sent, answer, error }: Exchanged, target: string): string {
  const came = answer ? `${answer.status} in ${Math.round(answer.ms)} ms` : (error ?? 'no answer');
  const body = answer && answer.text !== '' ? [cut(answer.text)] : [];
  return [`${sent.method} ${sent.path} → ${came}`, ...body, curlLine(sent, target)].join('\n');
}
