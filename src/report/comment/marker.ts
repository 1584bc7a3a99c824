import type { Report } from '#model/record/report.ts';
import { slug } from '#system/slug.ts';

const plain = (text: string, longest: number): string => slug(text).replace(/-{2,}/g, '-').slice(0, longest);

const LONGEST_KEY = 80;

/** A short sum of a text (FNV-1a), so that keys stay apart that look alike once they are plain. */
function sum(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** How a sticky comment of a key begins; found again by it. Different keys begin differently. */
export function markerStart(key: string): string {
  const name = plain(key, LONGEST_KEY);
  return `<!-- tidemark:${name === key ? name : `${name}.${sum(key)}`} `;
}

/** What wrote a comment, and what it says. */
interface MarkerFields {
  /** GitHub's run and attempt, or a run of ours. */
  readonly run: string;
  readonly sha: string | undefined;
  /** All that the comment says but the minute and the addresses: two attempts that saw the same say the same. */
  readonly lasting: string;
}

/**
 * An HTML comment nobody sees, by which a later run knows what stands there without reading its words:
 * `<!-- tidemark:web run=214.1 sha=abcdef012345 text=1x2y3z -->`
 */
export function markerOf(key: string, { run, sha, lasting }: MarkerFields): string {
  const commit = sha === undefined ? '' : ` sha=${plain(sha, 12)}`;
  return `${markerStart(key)}run=${plain(run, 60)}${commit} text=${sum(lasting)} -->`;
}

/** The marker of a report's comment. */
export function marker({ key, run, ci }: Report, lasting: string): string {
  const attempt = ci ? `${ci.run}.${ci.attempt}` : run.id;
  return markerOf(key, { run: attempt, sha: run.commit?.sha, lasting });
}
