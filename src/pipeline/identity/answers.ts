import type { HttpClient } from '#model/contract/http-client.ts';
import type { ReceivedPage } from '#model/contract/received.ts';
import { clientOf } from '#run/single/client.ts';
import type { BothSides } from '#run/pairs/both.ts';
import { firstOf } from '#run/pairs/coin.ts';

/**
 * Pairs of plain requests after which is looked, and the place of the difference that lies above the middle one with a
 * chance of 98 % at least (binomial): of seven the last. A head that is slower by just what is not allowed passes any
 * of the three in 2.8 %. Where a busy machine leaves a doubt, more of them bring both closer.
 */
const LOOKS = [
  { pairs: 7, place: 6 },
  { pairs: 16, place: 12 },
  { pairs: 48, place: 31 },
] as const;
type Look = (typeof LOOKS)[number];
/** Own answers of a page: one of more is not timed. As many are asked for at once as a browser asks a host. */
const [MOST, AT_ONCE] = [100, 6] as const;
/** What an answer may be slower by at worst, ms or a share of it, and still be as fast: less is nobody's to notice. */
const [LEAST, SHARE] = [20, 0.05] as const;

/** Whether the head's server answers as fast as the base's, in one sentence without its end. */
export interface Pace {
  readonly isSame: boolean;
  /** Surely slower: more pairs would say the same. */
  readonly isSlower?: boolean;
  readonly words: string;
}

const rank = (kind: string): number => ['document', 'fetch', 'xhr'].indexOf(kind) + 1 || 9;

/** A page's document and own answers by address, the document first. */
function ownAddresses({ origin, responses }: ReceivedPage): readonly string[] {
  const own = responses.filter(
    ({ url, method, status }) => url.startsWith(`${origin}/`) && method === 'GET' && status > 0,
  );
  const sorted = own.toSorted((a, b) => rank(a.kind) - rank(b.kind));
  return [...new Set(sorted.map(({ url }) => url.slice(origin.length)))];
}

/** ms of the document, and of all answers. */
interface Took {
  readonly document: number;
  readonly all: number;
}

async function asked(
  client: HttpClient,
  addresses: readonly string[],
  as: string | undefined,
): Promise<Took> {
  const started = performance.now();
  const request = async (url: string) => client.request({ url, ...(as !== undefined && { as }) });
  const [first = '', ...others] = addresses;
  const document = (await request(first)).ms;
  for (let at = 0; at < others.length; at += AT_ONCE)
    await Promise.all(others.slice(at, at + AT_ONCE).map(request));
  return { document, all: performance.now() - started };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

type Pairs = readonly Readonly<Record<'base' | 'head', Took>>[];

function paceOf(what: keyof Took, pairs: Pairs, { place }: Look): Pace {
  const sorted = pairs.map(({ base, head }) => head[what] - base[what]).toSorted((a, b) => a - b);
  const worst = sorted[place] ?? Infinity;
  const was = middle(pairs.map(({ base }) => base[what]));
  const allowed = Math.max(LEAST, SHARE * was);
  const isSame = worst <= allowed;
  const name = what === 'document' ? 'its document' : 'its answers together';
  const is = middle(pairs.map(({ head }) => head[what]));
  return {
    isSame,
    isSlower: (sorted[pairs.length - 1 - place] ?? 0) > allowed,
    words: isSame
      ? `served as fast: ${name} at most ${ms(Math.max(0, worst))} slower in ${pairs.length} pairs (${ms(was)} before)`
      : `not surely served as fast: ${name} ${ms(was)} → ${ms(is)}`,
  };
}

/** What its document says, and then all answers together. */
function paceOfBoth(pairs: Pairs, look: Look): Pace {
  const document = paceOf('document', pairs, look);
  if (!document.isSame) return document;
  const all = paceOf('all', pairs, look);
  return all.isSame ? document : all;
}

/**
 * Asks both sides for a page's own answers in turn, the order of each pair by a coin, until they are as fast, or the
 * last look has passed.
 */
export async function paceBetween(
  { base, head }: Readonly<Record<'base' | 'head', ReceivedPage>>,
  sides: BothSides,
  as: string | undefined,
): Promise<Pace> {
  const clients = { base: clientOf(sides.base), head: clientOf(sides.head) };
  const addresses = { base: ownAddresses(base), head: ownAddresses(head) };
  if (addresses.base.length > MOST)
    return { isSame: false, words: `more than ${MOST} answers of its own to time` };
  const ask = async (side: 'base' | 'head') => asked(clients[side], addresses[side], as);
  const pairs: Record<'base' | 'head', Took>[] = [];
  const measurePair = async () => {
    const first = firstOf(sides.head.seed, addresses.base[0] ?? '', pairs.length);
    const one = await ask(first);
    const other = await ask(first === 'base' ? 'head' : 'base');
    pairs.push(first === 'base' ? { base: one, head: other } : { base: other, head: one });
  };
  let pace: Pace = { isSame: false, words: '' };
  try {
    for (const look of LOOKS) {
      // The first pair is thrown away: connections and caches get warm.
      while (pairs.length <= look.pairs) await measurePair();
      pace = paceOfBoth(pairs.slice(1), look);
      if (pace.isSame || pace.isSlower) break;
    }
    return pace;
  } catch (error) {
    sides.head.signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    return { isSame: false, words: `its answers could not be timed (${why})` };
  }
}
