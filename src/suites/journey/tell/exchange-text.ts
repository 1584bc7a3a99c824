import { curlOf } from '#http/exchange/curl.ts';
import type { WalkthroughStep } from '#model/observation/walkthrough.ts';
import { HIDDEN, tellsWho } from '#system/http/tells-who.ts';
import type { Exchanged, Sent } from '../../exchange/send.ts';

/** Characters of a body that are told. */
const LONGEST = 600;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** Headers without what tells who visits. */
const told = (headers: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(headers).map(([name, value]) => [name, tellsWho(name) ? HIDDEN : value]);

/** Without what tells who visits, which is named behind it; a body too long to be told is a file to be named. */
function curlLine({ method, path, headers, body }: Sent, target: string): string {
  const type = 'text/plain';
  const given = body !== undefined && {
    body: { type, size: body.length, text: body, cut: body.length > LONGEST },
  };
  const own = Object.keys(headers).filter(tellsWho);
  const line = curlOf({
    method,
    url: path.startsWith('/') ? target + path : path,
    sent: { headers: Object.entries(headers).filter(([name]) => !tellsWho(name)), ...given },
  });
  return own.length === 0 ? line : `${line} # and your own ${own.join(', ')}`;
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

/** An exchange as a walkthrough keeps it. */
export function toldExchange(
  { sent, answer }: Exchanged,
  target: string,
  isWhole: boolean,
): NonNullable<WalkthroughStep['exchange']> {
  const { method, path, headers, body } = sent;
  const line = { method, path, status: answer?.status ?? 0 };
  if (!isWhole) return line;
  return {
    ...line,
    told: {
      sent: told(headers),
      ...(body !== undefined && { body: cut(body) }),
      answered: told(answer?.headers ?? {}),
      ...(answer && answer.text !== '' && { answer: cut(answer.text) }),
      curl: curlLine(sent, target),
    },
  };
}
