import type { Received } from '#model/contract/received.ts';
import type { Evidence } from './evidence.ts';
import { acted } from './headers.ts';
import { walk, type Difference } from './walk.ts';

/** Bytes on the wire that differ without another body: framing. Of renamed ones a share, for they pack otherwise. */
const FRAMING = 64;
const [PACKING, CHUNKING] = [0.02, 0.001] as const;
const SHOWN = 40;

const TEXT = /javascript|ecmascript|json|html|css|xml|svg|^text\/|manifest/;
export const isText = ({ headers }: Received): boolean => TEXT.test(headers['content-type'] ?? '');

const latin = new TextDecoder('latin1');
/** A body as text, byte by byte. */
export const textOf = ({ body }: Received): string => latin.decode(body);

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

export const quoted = (text: string): string =>
  `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;

function told({ texts, at, words }: Difference): string {
  const [base, head] = words;
  if (base.text !== head.text && base.text !== '' && head.text !== '')
    return `${quoted(base.text)} → ${quoted(head.text)}`;
  return `${quoted(texts[0].slice(at[0], at[0] + SHOWN))} → ${quoted(texts[1].slice(at[1], at[1] + SHOWN))}`;
}

/** Accepts a difference of a text that goes by a name: a header, or the body. */
export type Accept = (text: string, difference: Difference) => ReturnType<Evidence['accept']>;

function differingHeaders(base: Received, head: Received, accept: Accept): string | undefined {
  const [were, are] = [new Map(acted(base)), new Map(acted(head))];
  for (const name of new Set([...were.keys(), ...are.keys()])) {
    const [was, is] = [were.get(name), are.get(name)];
    if (was === undefined) return `header ${name} is new`;
    if (is === undefined) return `header ${name} is gone`;
    const place = walk(was, is, (difference) => accept(name, difference));
    // A cookie may be a visitor's own.
    if (place) return name === 'set-cookie' ? `header ${name}` : `header ${name}: ${told(place)}`;
  }
  return undefined;
}

/** Chrome keeps no bodies of what it prefetches; what a page uses of that it asks for again, and gives that. */
export const isUnread = ({ when, wire, body }: Received): boolean =>
  when === 'prefetch' && body.length === 0 && wire > 0;

/** How answers differ whose bodies nobody can read. */
export const UNREAD = 'prefetched, so it could not be read';

function differingBody(base: Received, head: Received, accept: Accept): string | undefined {
  const isSame = sameBytes(base.body, head.body);
  const slack = FRAMING + (isSame ? CHUNKING : PACKING) * base.wire;
  if (Math.abs(base.wire - head.wire) > slack)
    return `${base.wire} → ${head.wire} bytes on the wire${isSame ? ', the same when unpacked' : ''}`;
  if (isUnread(base) || isUnread(head)) return UNREAD;
  if (isSame) return undefined;
  if (!isText(base)) return `other bytes (${base.body.length} → ${head.body.length})`;
  const place = walk(textOf(base), textOf(head), (difference) => accept('', difference));
  return place && told(place);
}

/** How two answers differ, in a few words; undefined where they do not, up to names given anew. */
export function differing(base: Received, head: Received, accept: Accept): string | undefined {
  for (const what of ['status', 'protocol', 'kind'] as const)
    if (base[what] !== head[what]) return `${what} ${base[what]} → ${head[what]}`;
  return differingHeaders(base, head, accept) ?? differingBody(base, head, accept);
}
