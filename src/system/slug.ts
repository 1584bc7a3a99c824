// Texts as names can hold them: of files, artifacts, markers and hosts.

/** Letters, digits, `.`, `_` and `-`; every other character becomes a hyphen. */
export function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, '-');
}

/** The same, with `put` for each run of other characters. */
export function slugOfRuns(text: string, put: '-' | '_'): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, put);
}

/** A branch as hosts write it in an address: lower-case, other characters as hyphens, at most 63. */
export function branchSlug(branch: string): string {
  return branch
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replaceAll(/^-|-$/g, '');
}

/** The text without hyphens at its ends. */
export function withoutOuterHyphens(text: string): string {
  let [from, to] = [0, text.length];
  while (text[from] === '-') from += 1;
  while (to > from && text[to - 1] === '-') to -= 1;
  return text.slice(from, to);
}
