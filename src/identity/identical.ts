import type { Received, ReceivedPage } from '#model/contract/received.ts';
import { Evidence, type Known } from './evidence.ts';
import { acted } from './headers.ts';
import { addressIn, pairedByAddress, type Answers } from './pairing.ts';
import type { Renamed } from './renaming.ts';
import { walk, type Difference } from './walk.ts';

/** Where and how two pages differ. */
export interface Differing {
  /** Address on the base, of what only the head has there; without the page's own host. */
  readonly where: string;
  readonly how: string;
}

/** Whether a browser received the same from both sides. */
export interface Likeness {
  /** `late`: but for what was prefetched or came after the page was at rest. */
  readonly kind: 'identical' | 'late' | 'different';
  readonly responses: number;
  readonly renamed: readonly Renamed[];
  readonly differs: readonly Differing[];
}

/** Bytes of both bodies: above these nothing is compared. */
const LARGEST = 40_000_000;
/** Bytes on the wire that differ without another body: framing. Of renamed ones a share, for they pack otherwise. */
const FRAMING = 64;
const [PACKING, CHUNKING] = [0.02, 0.001] as const;
const SHOWN = 40;
/** Answers of a page that asks for no end of them. */
const MOST = 3_000;

const TEXT = /javascript|ecmascript|json|html|css|xml|svg|^text\/|manifest/;
const isText = ({ headers }: Received): boolean => TEXT.test(headers['content-type'] ?? '');

const latin = new TextDecoder('latin1');

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

const quoted = (text: string): string => `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;

function told({ texts, at, words }: Difference): string {
  const [base, head] = words;
  if (base.text !== head.text && base.text !== '' && head.text !== '')
    return `${quoted(base.text)} → ${quoted(head.text)}`;
  return `${quoted(texts[0].slice(at[0], at[0] + SHOWN))} → ${quoted(texts[1].slice(at[1], at[1] + SHOWN))}`;
}

/** Accepts a difference of a text that goes by a name: a header, or the body. */
type Accept = (text: string, difference: Difference) => ReturnType<Evidence['accept']>;

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

function differingBody(base: Received, head: Received, accept: Accept): string | undefined {
  const isSame = sameBytes(base.body, head.body);
  const slack = FRAMING + (isSame ? CHUNKING : PACKING) * base.wire;
  if (Math.abs(base.wire - head.wire) > slack)
    return `${base.wire} → ${head.wire} bytes on the wire${isSame ? ', the same when unpacked' : ''}`;
  if (isSame) return undefined;
  if (!isText(base)) return `other bytes (${base.body.length} → ${head.body.length})`;
  const place = walk(latin.decode(base.body), latin.decode(head.body), (difference) =>
    accept('', difference),
  );
  return place && told(place);
}

function differing(base: Received, head: Received, accept: Accept): string | undefined {
  for (const what of ['status', 'protocol', 'kind'] as const)
    if (base[what] !== head[what]) return `${what} ${base[what]} → ${head[what]}`;
  return differingHeaders(base, head, accept) ?? differingBody(base, head, accept);
}

/** Places of the base's texts that vary by themselves; by address, how-manieth answer, and text. */
type Unsteady = Map<string, Set<number>>;

const placeOf = (address: string, nth: number, text: string): string => `${address}\n${nth}\n${text}`;

interface Compared {
  readonly evidence: Evidence;
  readonly differs: readonly (Differing & { readonly late: boolean })[];
}

/** Which places of the base vary by themselves: by address, how-manieth answer and text, and where a word begins. */
type Varies = (place: string, start: number) => boolean;

function compared(base: ReceivedPage, head: ReceivedPage, known: Known, varies: Varies): Compared {
  const evidence = new Evidence(base, head, known);
  const differs: (Differing & { late: boolean })[] = [];
  const late = (answers: Answers) => answers.every(({ when }) => when !== 'loading');
  const meet = (address: string, was: Answers, is: Answers) => {
    if (was.length !== is.length) {
      const how = `received ${was.length} → ${is.length} times`;
      differs.push({ where: address, how, late: late(was) && late(is) });
      return;
    }
    for (const [nth, answer] of was.entries()) {
      const other = is[nth];
      const accept: Accept = (text, difference) => {
        const isVarying = varies(placeOf(address, nth, text), difference.words[0].start);
        return evidence.accept(difference, isVarying);
      };
      const how = other && differing(answer, other, accept);
      if (how !== undefined) differs.push({ where: address, how, late: late([answer]) && late(is) });
    }
  };
  const { gone, added } = pairedByAddress(base, head, { meet, renamed: (at) => evidence.names.renamed(at) });
  for (const [address, answers] of gone)
    differs.push({ where: address, how: 'received from the base alone', late: late(answers) });
  for (const [address, answers] of added)
    differs.push({ where: address, how: 'received from the head alone', late: late(answers) });
  return { evidence, differs };
}

function staleIn(page: ReceivedPage, side: 'base' | 'head', evidence: Evidence): Differing | undefined {
  for (const response of page.responses) {
    const texts = [
      URL.parse(response.url)?.pathname ?? '',
      ...acted(response).map(([, value]) => value),
      ...(isText(response) ? [latin.decode(response.body)] : []),
    ];
    for (const text of texts) {
      const name = evidence.names.stale(text, side);
      const how = side === 'base' ? 'a new name, is on the base too' : 'renamed elsewhere, is still here';
      if (name !== undefined) return { where: addressIn(page, response), how: `${quoted(name)}, ${how}` };
    }
  }
  return undefined;
}

const bytesOf = ({ responses }: ReceivedPage): number =>
  responses.reduce((sum, { body }) => sum + body.length, 0);

function different(responses: number, differs: readonly Differing[]): Likeness {
  return { kind: 'different', responses, renamed: [], differs };
}

/** What keeps a page from being known at all. */
function unknownOf(pages: readonly ReceivedPage[]): readonly Differing[] {
  const large = pages.some((page) => bytesOf(page) > LARGEST / 2);
  const many = pages.some((page) => page.responses.length > MOST);
  const reasons = [
    ...pages.flatMap(({ unknown }) => unknown),
    ...(large ? ['more than 20 MB'] : []),
    ...(many ? [`more than ${MOST} answers`] : []),
  ];
  return [...new Set(reasons)].map((how) => ({ where: 'the page', how }));
}

/** Places at which two loads of the base differ, where they differ in names alone. */
function unsteadyOn(base: ReceivedPage, again: ReceivedPage, known: Known): Unsteady | Differing {
  const places: Unsteady = new Map();
  const same: Known = { addresses: { base: known.addresses.base, head: known.addresses.base } };
  const noted: Varies = (place, start) => {
    places.set(place, (places.get(place) ?? new Set()).add(start));
    return true;
  };
  const [first] = compared(base, again, same, noted).differs;
  return first
    ? { where: first.where, how: `differs from one load of the base to the next: ${first.how}` }
    : places;
}

/**
 * Whether a browser that loads the page receives the same from both sides, up to names that were given anew: a
 * browser does with the same what it did before. `base` was loaded twice. Whatever cannot be told is different.
 * Takes time in step with the size of all bodies.
 */
export function identical(
  base: readonly [ReceivedPage, ReceivedPage],
  head: ReceivedPage,
  known: Known,
): Likeness {
  const [first, again] = base;
  const responses = head.responses.length;
  const unknown = unknownOf([first, again, head]);
  if (unknown.length > 0 || responses === 0) return different(responses, unknown);
  const varying = unsteadyOn(first, again, known);
  if ('where' in varying) return different(responses, [varying]);
  const { evidence, differs } = compared(
    first,
    head,
    known,
    (place, start) => varying.get(place)?.has(start) ?? false,
  );
  const alone = evidence.unnamed();
  const doubt = alone && {
    where: 'the page',
    how: `${quoted(alone.base)} → ${quoted(alone.head)}, which no address has`,
  };
  const stale = doubt ?? staleIn(first, 'base', evidence) ?? staleIn(head, 'head', evidence);
  const places = differs.map(({ where, how }) => ({ where, how }));
  if (stale) return different(responses, [...places, stale]);
  const renamed = [...evidence.names.all(), ...evidence.times.all()];
  if (differs.length === 0) return { kind: 'identical', responses, renamed, differs: [] };
  const kind = differs.every(({ late }) => late) ? 'late' : 'different';
  return { kind, responses, renamed, differs: places };
}
