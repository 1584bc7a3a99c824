import type { Known } from '#identity/evidence.ts';
import { identical, type Likeness } from '#identity/identical.ts';
import { digestsOf } from './digests.ts';
import { namedFiles, type Asking } from './names.ts';
import type { Received } from './received.ts';

/** Whether two sides are alike, with what the deploys say of names that no page of the run asked for. */
export async function likenessOf(
  received: Received,
  known: Known,
  clients: Pick<Asking, 'base' | 'head'>,
): Promise<{ readonly likeness: Likeness; readonly known: Known }> {
  const { base, head } = received;
  const digests = { base: digestsOf(base[0]), head: digestsOf(head) };
  const likeness = identical(base, head, { ...known, digests });
  if (!likeness.lacking) return { likeness, known };
  const named = await namedFiles({ base: base[0], head }, likeness.lacking, {
    ...clients,
    as: received.task.needs[0]?.as,
  });
  if (named.base.length === 0) return { likeness, known };
  const addresses = {
    base: [...known.addresses.base, ...named.base],
    head: [...known.addresses.head, ...named.head],
  };
  const more = { ...known, addresses };
  return { likeness: identical(base, head, { ...more, digests }), known: more };
}
