import type { YAMLParseError } from 'yaml';
import type { Place, Problem } from '#model/problem.ts';
import { mistake } from './mistake.ts';

type Words = readonly [message: string, next: string];

const words: Readonly<Partial<Record<YAMLParseError['code'], Words>>> = {
  TAB_AS_INDENT: ['A tab indents this line; YAML allows only spaces.', 'Replace the tab by spaces.'],
  BAD_INDENT: ['This line is not indented like its neighbours.', 'Give all keys of one mapping the same indentation, and close every bracket.'],
  BLOCK_AS_IMPLICIT_KEY: ['A second `: ` stands on this line.', 'Put the value in quotes, or the inner key on a line of its own.'],
  BLOCK_IN_FLOW: ['A line of the form `key: value` or `- item` stands inside { } or [ ].', 'Close the bracket before it.'],
  MISSING_CHAR: ['Something that was opened is not closed: a quote, a bracket, or a comma is missing.', 'Look at this line and the ones above it.'],
  BAD_SCALAR_START: ['A value cannot start with this character.', 'Put the value in quotes.'],
  MULTIPLE_DOCS: ['A second document starts here with ---.', 'Keep one document a file.'],
  TAG_RESOLVE_FAILED: ['Tags such as !name mean nothing here.', 'Remove the tag.'],
  BAD_DQ_ESCAPE: ['This backslash sequence does not exist inside "…".', "Use single quotes, '…', where a backslash stands for itself."],
  MULTILINE_IMPLICIT_KEY: ['A key runs over several lines; a `:` is probably missing.', 'Write `key: value`, with a space after the colon.'],
  IMPOSSIBLE: ['This cannot be read as YAML.', 'Look at this line and the one above it.'],
};
const otherwise: Words = ['This cannot be read as YAML.', 'Look at this line and the one above it: a bracket, a quote or a colon is out of place.'];
const template: Words = ['A template inside { } or [ ] is read as brackets of YAML.', 'Put it in quotes: "${{ … }}".'];

/** What the parser says, in plain words: one problem a line, since the further ones follow from it. */
export function plainWords(errors: readonly YAMLParseError[], source: string, placeAt: (offset: number) => Place): readonly Problem[] {
  const lines = new Map<number, Problem>();
  for (const error of errors) {
    const place = whereOf(error, source, placeAt);
    if (lines.has(place.line)) continue;
    const [message, next] = explainLine(error, place.excerpt ?? '');
    lines.set(place.line, mistake('yaml', message, next, place));
  }
  return [...lines.values()];
}

function explainLine(error: YAMLParseError, line: string): Words {
  if (/[{[,]\s*(?:[^"'{}[\]]*:\s*)?\$\{\{/.test(line) && error.code !== 'TAB_AS_INDENT') return template;
  if (/^\s*[\w-]+:\S/.test(line) && error.code === 'MULTILINE_IMPLICIT_KEY') return ['A space is missing after the colon.', 'Write `key: value`.'];
  return words[error.code] ?? otherwise;
}

/** Something unclosed is told where the file's text ends, not on the empty line after it. */
function whereOf(error: YAMLParseError, source: string, placeAt: (offset: number) => Place): Place {
  const end = source.trimEnd().length;
  return placeAt(error.pos[0] >= end ? Math.max(end - 1, 0) : error.pos[0]);
}
