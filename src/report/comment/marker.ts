import type { Report } from '#model/record/report.ts';

const plain = (text: string, longest: number): string =>
  text
    .replace(/[^A-Za-z0-9._-]/g, '-')
    .replace(/-{2,}/g, '-')
    .slice(0, longest);

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

/** `<!-- tidemark:web run=214.1 sha=abcdef012345 -->`: an HTML comment nobody sees. `run`: GitHub's run and attempt, or a run of ours. */
export function markerOf(key: string, run: string, sha: string | undefined): string {
  return `${markerStart(key)}run=${plain(run, 60)}${sha === undefined ? '' : ` sha=${plain(sha, 12)}`} -->`;
}

/** The marker of a report's comment. */
export function marker({ key, run, ci }: Report): string {
  return markerOf(key, ci ? `${ci.run}.${ci.attempt}` : run.id, run.commit?.sha);
}
