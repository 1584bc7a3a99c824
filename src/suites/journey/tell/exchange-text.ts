import type { Exchanged, Sent } from '../../exchange/send.ts';

/** Characters of a body that are told. */
const LONGEST = 600;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Headers that say who visits: they are never told. */
const SECRET = /^(?:authorization|cookie|proxy-authorization|x-api-key)$|token|secret/i;

function curlOf({ method, path, headers, body }: Sent, target: string): string {
  const address = path.startsWith('/') ? target + path : path;
  const [told, hidden] = Object.entries(headers).reduce<readonly [string[], string[]]>(
    ([shown, others], [name, value]) =>
      SECRET.test(name)
        ? [shown, [...others, name]]
        : [[...shown, `-H ${quoted(`${name}: ${value}`)}`], others],
    [[], []],
  );
  const data = body === undefined ? [] : [`--data-raw ${quoted(cut(body))}`];
  const verb = method === 'GET' ? [] : ['-X', method];
  const line = ['curl', ...verb, quoted(address), ...told, ...data].join(' ');
  return hidden.length === 0 ? line : `${line}\nbeside it, not shown: ${hidden.join(', ')}`;
}

/**
 * A failing exchange, and how to make it again:
 * ```
 * POST /orders → 500 in 12 ms
 * {"error":"no such thing"}
 * curl -X POST 'http://127.0.0.1:4000/orders' -H 'content-type: application/json' --data-raw '{"sku":"abc"}'
 * ```
 */
export function exchangeText({ sent, answer, error }: Exchanged, target: string): string {
  const came = answer ? `${answer.status} in ${Math.round(answer.ms)} ms` : (error ?? 'no answer');
  const body = answer && answer.text !== '' ? [cut(answer.text)] : [];
  return [`${sent.method} ${sent.path} → ${came}`, ...body, curlOf(sent, target)].join('\n');
}
