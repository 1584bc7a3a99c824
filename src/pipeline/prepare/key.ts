import { sha256 } from '#system/files.ts';
import { slugOfRuns, withoutOuterHyphens } from '#system/slug.ts';

/** Artifact names and the comment's marker have to hold it beside their own words. */
const LONGEST = 60;

/**
 * Letters, digits, `.`, `_` and single `-`, as an HTML comment can hold them: `apps--shop` becomes `apps__shop`. What
 * more had to be changed is told apart by a part of its hash.
 */
function keySlug(text: string): string {
  const plain = withoutOuterHyphens(slugOfRuns(text.replaceAll('--', '__'), '-'));
  if (plain.replaceAll('__', '--') === text.replaceAll('__', '') && text.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST - 9)}-${sha256(Buffer.from(text)).slice(0, 8)}`;
}

/** Whether a text may be a key of ours: what others name theirs is not written on a commit. */
export function isKey(text: string): boolean {
  return new RegExp(`^[\\w.-]{1,${LONGEST}}$`).test(text);
}

function leaves(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null)
    return value === null || value === '' ? [] : [String(value)];
  return Object.values(value).flatMap(leaves);
}

/**
 * `ubuntu-latest.20` for `{ "os": "ubuntu-latest", "node": 20 }`; empty outside a matrix (`null`) and for what is no
 * JSON.
 */
function legOf(matrix: string): string {
  try {
    const value: unknown = JSON.parse(matrix);
    return leaves(value)
      .map((leaf) => slugOfRuns(leaf, '_'))
      .join('.');
  } catch {
    return '';
  }
}

/**
 * By what baseline, comment and artifacts of a config are found again: the workflow's own word, or the config's key and
 * the leg of the job matrix.
 */
export function keyOf(
  config: string,
  { key, matrix }: { readonly key: string; readonly matrix: string },
): string {
  const leg = legOf(matrix);
  return keySlug(key === '' ? [config, leg].filter((part) => part !== '').join('.') : key);
}
