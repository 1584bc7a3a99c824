import type { Received, ReceivedPage } from '#model/contract/received.ts';

/** Answers of one address, in the order in which they came. */
export type Answers = readonly Received[];

/** The address of an answer, without the page's own host. */
export function addressIn({ origin }: Pick<ReceivedPage, 'origin'>, { url }: Received): string {
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
}

/** Answers by method and address; those of the page's own host without it. */
function byAddress(page: ReceivedPage): Map<string, Received[]> {
  const answers = new Map<string, Received[]>();
  for (const response of page.responses) {
    const own = addressIn(page, response);
    const address = response.method === 'GET' ? own : `${response.method} ${own}`;
    const same = answers.get(address);
    if (same) same.push(response);
    else answers.set(address, [response]);
  }
  return answers;
}

/** What is done with answers that belong together, and how the head calls an address by what is known so far. */
interface Meeting {
  meet(address: string, base: Answers, head: Answers): void;
  renamed(address: string): string;
}

/**
 * Brings answers of both sides together: of one address first, then as new names of addresses become known by that.
 * Answers what is left over.
 */
export function pairedByAddress(
  base: ReceivedPage,
  head: ReceivedPage,
  { meet, renamed }: Meeting,
): Readonly<Record<'gone' | 'added', ReadonlyMap<string, Answers>>> {
  const [gone, added] = [byAddress(base), byAddress(head)];
  const take = (address: string, other: string): boolean => {
    const [was, is] = [gone.get(address), added.get(other)];
    if (!was || !is) return false;
    gone.delete(address);
    added.delete(other);
    meet(address, was, is);
    return true;
  };
  for (const address of gone.keys()) take(address, address);
  let found = true;
  while (found && gone.size > 0) {
    found = false;
    for (const address of gone.keys()) found = take(address, renamed(address)) || found;
  }
  return { gone, added };
}
