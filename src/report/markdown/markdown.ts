import { clean } from '#system/text.ts';
import { cleanBlock, webAddress } from '../text/clean.ts';

/** GitHub's parser knows no code span that opens with more than 80 backticks, and counts a fence's up to 255. */
const MAX_TICKS = 40;
const tame = (text: string): string =>
  text.replace(new RegExp(`\`{${MAX_TICKS},}`, 'g'), '`'.repeat(MAX_TICKS));
const longestRun = (text: string): number =>
  [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);

/** Text others wrote, as a code span that nothing in it can end or leave a table cell from. */
export function code(text: string, longest = 200): string {
  const inner = tame(clean(text, longest)).replaceAll('|', '¦').replaceAll('<!--', '<!- -');
  if (inner === '') return '–';
  const ticks = '`'.repeat(longestRun(inner) + 1);
  const space = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
  return ticks + space + inner + space + ticks;
}

/** Lines others wrote, at most `most`, as a block of code that nothing in them can end; spaces stay where they are. */
export function fence(text: string, most = 200): string {
  const lines = tame(cleanBlock(text, most).join('\n'));
  const ticks = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${ticks}text\n${lines}\n${ticks}`;
}

/**
 * Letters, digits and quiet punctuation: nothing that Markdown, mentions, references, emoji codes or autolinks could
 * seize.
 */
const QUIET = /^[(“"'‘]*[\p{L}\p{N}€£¥()+−±×%∞→≤≥–—…·›/'’-]*(?:[.,][\p{L}\p{N}%]+)*[)”"'’.,;:?!…]*$/u;
/** Bare addresses, issue and advisory references, commit hashes, and names with dots or slashes, wherever in a word. */
const RISKY = /www\.|gh-\d|ghsa-|(?<![a-z\d])[0-9a-f]{7,}(?![a-z\d])|\p{L}\.\p{L}|\p{L}\/\p{L}|^\//iu;
/** What would open a list or a line where a sentence begins. */
const OPENING = /^(?:\d+[.)]|[-+=–—]+[.,;:?!]*)$/;

function harmless(word: string, first: boolean): boolean {
  return QUIET.test(word) && !RISKY.test(word) && !(first && OPENING.test(word));
}

/** Between the parts of a CSS selector, or of a way through states; the words beside it belong to it. */
const COMBINATOR = /^[>~‖]$/;

/** Code for what is risky; a mark that ends a sentence or clause stays outside. */
function coded(risky: string): string {
  const [, inner = '', mark = '', gap = ''] = /^(.*?)([.,;:]?)([ \u00a0\u202f]*)$/u.exec(risky) ?? [];
  return (inner === '' ? code(mark) : code(inner) + mark) + gap;
}

function quietly(text: string): string {
  const tokens = text.split(/([ \u00a0\u202f]+)/);
  const beside = (at: number) =>
    COMBINATOR.test(tokens[at - 2] ?? '') || COMBINATOR.test(tokens[at + 2] ?? '');
  let line = '';
  let risky = '';
  for (const [at, token] of tokens.entries()) {
    const gap = at % 2 === 1;
    if (
      gap ? risky !== '' : token !== '' && (beside(at) || !harmless(token, `${line}${risky}`.trim() === ''))
    )
      risky += token;
    else {
      line += (risky === '' ? '' : coded(risky)) + token;
      risky = '';
    }
  }
  return risky === '' ? line : line + coded(risky);
}

/**
 * A sentence that may hold what others wrote: quiet words as they are, everything else and what stands in backticks as
 * code.
 */
export function prose(text: string, longest = 400): string {
  const parts = clean(text, longest).split(/`([^`]+)`/);
  const pieces = parts.map((part, at) => (at % 2 === 1 ? code(part) : quietly(part)));
  return pieces
    .reduce((line, piece) => line + (line.endsWith('`') && piece.startsWith('`') ? ' ' : '') + piece, '')
    .trim();
}

/**
 * A link under our own label; only the label where the address is not plain http(s). Entities count in an address too:
 * `&commat;` would be an `@`.
 */
export function link(label: string, address: string | undefined): string {
  const safe = address === undefined ? undefined : webAddress(address);
  return safe === undefined ? label : `[${label}](${safe.replaceAll('&', '&amp;')})`;
}

/** A GFM table. Cells are Markdown already; `right` columns are numbers. */
export function table(
  head: readonly string[],
  right: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, at) => (right.includes(at) ? '--:' : '---')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
