import { clean, webAddress } from './clean.ts';

/** Text others wrote, as a code span that nothing in it can end or leave a table cell from. */
export function code(text: string, longest = 200): string {
  const inner = clean(text, longest).replaceAll('|', '¦').replaceAll('<!--', '<!- -');
  if (inner === '') return '–';
  const longestRun = Math.max(0, ...Array.from(inner.matchAll(/`+/g), (run) => run[0].length));
  const fence = '`'.repeat(longestRun + 1);
  const space = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
  return fence + space + inner + space + fence;
}

/** Letters, digits and quiet punctuation: nothing that Markdown, mentions, references, emoji codes or autolinks could seize. */
const QUIET = /^[(“"'‘]*[\p{L}\p{N}€£¥()+−±×%∞→≤≥–—…·/'’-]*(?:[.,][\p{L}\p{N}%]+)*[)”"'’.,;:?!…]*$/u;
/** Bare addresses, issue references, commit hashes, and names with dots or slashes, wherever in a word. */
const RISKY = /www\.|(?<!\p{L})gh-\d|(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])|\p{L}\.\p{L}|\p{L}\/\p{L}|^\//iu;
/** What would open a list or a line where a sentence begins. */
const OPENING = /^(?:\d+[.)]|[-+=–—]+)$/;

function harmless(word: string, first: boolean): boolean {
  return QUIET.test(word) && !RISKY.test(word) && !(first && OPENING.test(word));
}

/** Between the parts of a CSS selector; the words beside it belong to it. */
const COMBINATOR = /^[>~]$/;

/** Code for what is risky; a mark that ends a sentence or clause stays outside. */
function coded(risky: string): string {
  const [, inner = '', mark = '', gap = ''] = /^(.*?)([.,;:]?)([ \u00a0\u202f]*)$/u.exec(risky) ?? [];
  return (inner === '' ? code(mark) : code(inner) + mark) + gap;
}

function quietly(text: string): string {
  const tokens = text.split(/([ \u00a0\u202f]+)/);
  const beside = (at: number) => COMBINATOR.test(tokens[at - 2] ?? '') || COMBINATOR.test(tokens[at + 2] ?? '');
  let line = '';
  let risky = '';
  for (const [at, token] of tokens.entries()) {
    const gap = at % 2 === 1;
    if (gap ? risky !== '' : token !== '' && (beside(at) || !harmless(token, `${line}${risky}`.trim() === ''))) risky += token;
    else {
      line += (risky === '' ? '' : coded(risky)) + token;
      risky = '';
    }
  }
  return risky === '' ? line : line + coded(risky);
}

/** A sentence that may hold what others wrote: quiet words as they are, everything else and what stands in backticks as code. */
export function prose(text: string, longest = 400): string {
  const parts = clean(text, longest).split(/`([^`]+)`/);
  const pieces = parts.map((part, at) => (at % 2 === 1 ? code(part) : quietly(part)));
  return pieces.reduce((line, piece) => line + (line.endsWith('`') && piece.startsWith('`') ? ' ' : '') + piece, '').trim();
}

/** A link under our own label; only the label where the address is not plain http(s). */
export function link(label: string, address: string | undefined): string {
  const safe = address === undefined ? undefined : webAddress(address);
  return safe === undefined ? label : `[${label}](${safe})`;
}

/** A GFM table. Cells are Markdown already; `right` columns are numbers. */
export function table(head: readonly string[], right: readonly number[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, at) => (right.includes(at) ? '--:' : '---')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
