import { MOST_MOVED, MOST_RUNS, runsIn, type Moving, type Restlessness } from '#model/record/restlessness.ts';

/** Most that the text of all of it may take; what moved least often goes first. */
export const MAX_RESTLESS_BYTES = 256 * 1024;

const ALL = 2 ** MOST_RUNS - 1;

/** What one run saw move by itself in one subject that it looked at; nothing, where all held still. */
export interface SeenMoving {
  readonly suite: string;
  readonly subject: string;
  readonly moved: readonly Moving[];
}

const nameOf = ({ selector, key }: Moving): string => `${selector}\n${key}`;

/** One run older, and what moved in the newest. */
function aged(old: Restlessness | undefined, { suite, subject, moved }: SeenMoving): Restlessness {
  const masks = new Map(old?.moved.map((each) => [nameOf(each), { ...each, in: (each.in << 1) & ALL }]));
  for (const { selector, key } of moved) {
    const name = nameOf({ selector, key });
    masks.set(name, { selector, key, in: (masks.get(name)?.in ?? 0) | 1 });
  }
  return {
    suite,
    subject,
    runs: Math.min(MOST_RUNS, (old?.runs ?? 0) + 1),
    moved: [...masks.values()]
      .filter((each) => each.in > 0)
      .toSorted((a, b) => runsIn(b.in) - runsIn(a.in) || nameOf(a).localeCompare(nameOf(b)))
      .slice(0, MOST_MOVED),
  };
}

function fitting(all: readonly Restlessness[], most = MOST_MOVED): Restlessness[] {
  const kept = all.map((each) => ({ ...each, moved: each.moved.slice(0, most) }));
  const fits = Buffer.byteLength(JSON.stringify(kept)) <= MAX_RESTLESS_BYTES;
  if (fits) return kept;
  return most === 0 ? [] : fitting(all, Math.floor(most / 2));
}

/** What moved in the last runs, after one more of them; subjects that it did not look at are as they were. */
export function remembered(
  before: readonly Restlessness[] | undefined,
  seen: readonly SeenMoving[],
): Restlessness[] {
  const keyOf = ({ suite, subject }: Pick<SeenMoving, 'suite' | 'subject'>) => `${suite}\n${subject}`;
  const all = new Map(before?.map((each) => [keyOf(each), each]));
  for (const each of seen) all.set(keyOf(each), aged(all.get(keyOf(each)), each));
  return fitting([...all.values()]);
}
