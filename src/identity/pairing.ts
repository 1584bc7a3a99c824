import type { Received, ReceivedPage } from '#model/contract/received.ts';

/** Answers of one address, in the order in which they came. */
export type Answers = readonly Received[];

/** The address of an answer, without the page's own host. */
export function addressIn({ origin }: Pick<ReceivedPage, 'origin'>, { url }: Received): string {
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
}

/** Answers that a page needs come before what it prefetches of the same address: which was first is chance. */
const needOf = ({ when }: Received): number => (when === 'prefetch' ? 1 : 0);

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
  for (const [address, all] of answers)
    answers.set(
      address,
      all.toSorted((a, b) => needOf(a) - needOf(b)),
    );
  return answers;
}

/** What is done with answers that belong together, and how the head calls an address by what is known so far. */
interface Meeting {
  meet(address: string, base: Answers, head: Answers): void;
  renamed(address: string): string;
  /** Whether two addresses that scripts made of the same parts are one, up to names given anew. */
  isSame(base: string, head: string): boolean;
}

/** An address without the values of its query. */
const formOf = (address: string): string => {
  const [path = '', query] = address.split('?', 2);
  return query === undefined ? path : `${path}?${query.replace(/=[^&]*/g, '=')}`;
};

/** Addresses by their form, of forms that one address alone has. */
function byForm(answers: ReadonlyMap<string, Answers>): ReadonlyMap<string, string> {
  const all = Map.groupBy(answers.keys(), formOf);
  return new Map(
    [...all].flatMap(([form, [first = '', ...more]]) => (more.length > 0 ? [] : [[form, first]])),
  );
}

/**
 * Brings answers of both sides together: of one address first, then as new names of addresses become known by that,
 * then what differs in values of its query alone. Answers what is left over.
 */
export function pairedByAddress(
  base: ReceivedPage,
  head: ReceivedPage,
  { meet, renamed, isSame }: Meeting,
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
  const forms = byForm(added);
  for (const [form, address] of byForm(gone)) {
    const other = form.includes('?') ? forms.get(form) : undefined;
    if (other !== undefined && isSame(address, other)) take(address, other);
  }
  return { gone, added };
}
