import type { ReceivedPage } from '#model/contract/received.ts';
import { noncesOf } from './headers.ts';
import type { Renamed } from './renaming.ts';
import type { Difference, Ends } from './walk.ts';

/** Nonces of a page. */
const MOST = 20;

/**
 * Names that are known before anything is compared: the page's host, as addresses and as queries write it, and the
 * nonces that its policies name.
 */
export function namesOf(base: ReceivedPage, head: ReceivedPage): readonly Renamed[] {
  const [was = '', is = ''] = [base, head].map(({ origin }) => new URL(origin).host);
  const nonces = [base, head].map(({ responses }) =>
    [...new Set(responses.flatMap(noncesOf))].slice(0, MOST),
  );
  const [before = [], now = []] = nonces;
  const drawn = before.length === now.length ? before : [];
  return [
    { base: was, head: is },
    { base: encodeURIComponent(was), head: encodeURIComponent(is) },
    ...drawn.map((nonce, at) => ({ base: nonce, head: now[at] ?? '' })),
  ].filter((pair) => pair.base !== pair.head);
}

/** What a name may follow: no letter of another name, unless that is a policy's word or an encoded slash. */
const BEFORE = /(?:^|[^\w.-]|nonce-|%(?:25)?2F)$/i;

/** Where a name of several words, as a host is, stands on both sides. */
function namedAt({ texts, at, from }: Difference, { base, head }: Renamed): Ends | undefined {
  let same = 0;
  while (same < Math.min(base.length, head.length) && base[same] === head[same]) same += 1;
  const starts = [at[0] - same, at[1] - same] as const;
  if (starts[0] < from[0] || starts[1] < from[1]) return undefined;
  const ends = [starts[0] + base.length, starts[1] + head.length] as const;
  const isWhole = [0, 1].every((side) => {
    const [text = '', start = 0, end = 0] = [texts[side], starts[side], ends[side]];
    return (
      text.slice(start, end) === (side === 0 ? base : head) &&
      BEFORE.test(text.slice(Math.max(0, start - 6), start)) &&
      !/^(?:[\w:=+-]|\.\w)/.test(text.slice(end, end + 2))
    );
  });
  return isWhole ? ends : undefined;
}

/** Where both texts go on behind the first of these names that stands at a difference. */
export function namesAt(difference: Difference, names: readonly Renamed[]): Ends | undefined {
  for (const name of names) {
    const ends = namedAt(difference, name);
    if (ends) return ends;
  }
  return undefined;
}
