import type { Known } from '#identity/evidence.ts';
import type { Received } from './received.ts';

const addressesOf = (pages: readonly Received['head'][]): readonly string[] => [
  ...new Set(pages.flatMap(({ responses }) => responses.map(({ url }) => url))),
];

/** What the pages of a run tell of each other: addresses are names of files. */
export function knownOf(all: readonly Omit<Received, 'task'>[], commits?: Known['commits']): Known {
  return {
    commits,
    addresses: {
      base: addressesOf(all.flatMap(({ base }) => base)),
      head: addressesOf(all.map(({ head }) => head)),
    },
  };
}
