import { isScalar, visit, type Document, type YAMLParseError } from '#system/yaml.ts';
import type { Place, Problem } from '#model/problem.ts';
import { mistake } from '../mistake.ts';

/** A key and its colon before a template, and far more. */
const MAX_KEY = 200;

type Words = readonly [message: string, next: string];

const words: Readonly<Partial<Record<YAMLParseError['code'], Words>>> = {
  TAB_AS_INDENT: ['A tab indents this line; YAML allows only spaces.', 'Replace the tab by spaces.'],
  BAD_INDENT: [
    'This line is not indented like its neighbours.',
    'Give all keys of one mapping the same indentation.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second `: ` stands on this line.',
    'Put the value in quotes, or the inner key on a line of its own.',
  ],
  BLOCK_IN_FLOW: [
    'A second `: ` or a `- ` stands inside { } or [ ] where a comma was expected.',
    'Separate the entries by commas, and close the bracket.',
  ],
  BAD_SCALAR_START: ['A value cannot start with this character.', 'Put the value in quotes.'],
  MULTIPLE_DOCS: ['A second document starts here with ---.', 'Keep one document a file.'],
  TAG_RESOLVE_FAILED: ['Tags such as !name mean nothing here.', 'Remove the tag.'],
  BAD_DQ_ESCAPE: [
    'This backslash sequence does not exist inside "…".',
    "Use single quotes, '…', where a backslash stands for itself.",
  ],
};

/** Codes that cover several faults, told apart by what the parser says. */
const finer: readonly (readonly [pattern: RegExp, ...Words])[] = [
  [/Missing closing ["']/, 'The quote that opens here is never closed.', 'Close it on the same line.'],
  [
    /Flow (sequence|map).*(end with|sufficiently indented)/,
    'A [ or { that was opened here or above is not closed.',
    'Close it.',
  ],
  [
    /Implicit (map )?keys? need|single line/,
    'This line has no `key: value` form.',
    'Write `key: value`, with a space after the colon.',
  ],
  [/Missing , /, 'A comma is missing between two entries.', 'Separate the entries of { } and [ ] by commas.'],
];
const otherwise: Words = [
  'This cannot be read as YAML.',
  'Look at this line and the one above it: a bracket, a quote or a colon is out of place.',
];
const deeper: Words = [
  'The line below is indented deeper, but this line already has its value.',
  'Give both lines the same indentation.',
];
const template: Words = [
  'A template inside { } or [ ] is read as brackets of YAML.',
  'Put it in quotes: "${{ … }}".',
];

/** What the parser says, in plain words: one problem a line, since the further ones follow from it. */
export function plainWords(
  document: Document.Parsed,
  source: string,
  placeAt: (offset: number) => Place,
): readonly Problem[] {
  const lines = new Map<number, Problem>();
  for (const error of document.errors) {
    const place = placeAt(offsetOf(error, document, source));
    if (lines.has(place.line)) continue;
    lines.set(place.line, mistake('yaml', ...wordsOf(error, place.excerpt ?? ''), place));
    if (/Missing closing/.test(error.message)) break;
  }
  return [...lines.values()];
}

/** Whether a template stands bare where a value of { } or [ ] begins. */
function opensTemplate(line: string): boolean {
  return line
    .split('${{')
    .slice(0, -1)
    .some((before) => /[{[,](?:\s*|[^"'{}[\]]*:\s*)$/.test(before.slice(-MAX_KEY)));
}

function wordsOf(error: YAMLParseError, line: string): Words {
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && (line.match(/:\s/g)?.length ?? 0) < 2) return deeper;
  if (opensTemplate(line) && error.code !== 'TAB_AS_INDENT') return template;
  const [, ...found] = finer.find(([pattern]) => pattern.test(error.message)) ?? [];
  return found[0] !== undefined && found[1] !== undefined
    ? [found[0], found[1]]
    : (words[error.code] ?? otherwise);
}

/** An unclosed quote is told where it opens, anything else at the end of the file on its last line with text. */
function offsetOf(error: YAMLParseError, document: Document.Parsed, source: string): number {
  const [at] = error.pos;
  let opened: number | undefined;
  if (/Missing closing/.test(error.message)) {
    visit(document, (_, node) => {
      if (isScalar(node) && node.range && node.type?.startsWith('QUOTE') && node.range[0] < at)
        opened = node.range[0];
    });
  }
  return opened ?? Math.min(at, Math.max(source.trimEnd().length - 1, 0));
}
