import type { AcceptedBy } from '#model/record/acceptance.ts';

/** `` `ada`, who saw it at `abcdef0` ``: a login as a name, so that nobody is called. */
export function accepterOf({ by, sha }: AcceptedBy): string {
  return `\`${by}\`, who saw it at \`${sha.slice(0, 7)}\``;
}
