import type { Task } from '#model/task.ts';
import { identical, type Likeness } from '#identity/identical.ts';
import type { BothSides } from '#run/pairs/both.ts';
import { digestsOf } from './digests.ts';
import { clientOf } from '#run/single/client.ts';
import { knownOf } from './known.ts';
import { plainPages } from './plain-page.ts';

type Need = Task['needs'][number];

/** What keeps pages from being asked for. */
interface Limits {
  readonly commits: Parameters<typeof knownOf>[1];
  /** Of `performance.now()`. */
  readonly until: number;
}

/**
 * Which pages differ by what plain requests answer already, so that no browser has to be asked: most changes stand in a
 * page's document, or in a file that this names. By task id; of any other page a browser has to tell. To be wrong here
 * costs time, since these pages are measured.
 */
export async function plainlyDifferent(
  tasks: readonly Task[],
  sides: BothSides,
  { commits, until }: Limits,
): Promise<ReadonlyMap<string, Likeness>> {
  const { base, head } = sides;
  const pagesOf = (side: typeof base) => plainPages(clientOf(side), side.target);
  const [first, again, now] = [pagesOf(base), pagesOf(base), pagesOf(head)];
  const differing = async (need: Need): Promise<Likeness | undefined> => {
    const was = await first(need);
    const is = await now(need);
    const page = { base: [was, await again(need)], head: is } as const;
    const digests = { base: digestsOf(was), head: digestsOf(is) };
    const likeness = identical(page.base, is, { ...knownOf([page], commits), digests });
    return likeness.isSure && likeness;
  };
  const found = new Map<string, Likeness>();
  for (const same of Map.groupBy(tasks, ({ needs }) => JSON.stringify(needs[0])).values()) {
    const [need] = same[0]?.needs ?? [];
    if (!need || performance.now() > until) continue;
    // What does not answer here is left to a browser, which says why.
    const likeness = await differing(need).catch(() => undefined);
    if (likeness) for (const { id } of same) found.set(id, likeness);
  }
  head.signal.throwIfAborted();
  return found;
}
