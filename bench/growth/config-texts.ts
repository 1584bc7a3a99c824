import { crossCheck } from '#config/check/cross-check.ts';
import { problemsOfIssues } from '#config/check/issues.ts';
import { schemaOf } from '#config/check/schema.ts';
import { shownPlaces } from '#config/check/shown-places.ts';
import { fillTemplates } from '#config/source/templates.ts';
import { plain } from '#config/source/tree.ts';
import { parseYaml } from '#config/source/yaml.ts';
import { keyFinder } from '#config/write/json-schema.ts';
import { suites } from '#suites/registry.ts';

/** A config read to the end, whatever is wrong with it. */
export function readConfigText(text: string): unknown {
  const { tree, problems } = parseYaml(text, 'tidemark.yml');
  if (!tree) return problems;
  const shows = shownPlaces(suites, tree);
  const { tree: filled } = fillTemplates(tree, { env: { A: 'b' }, allowed: undefined, shows });
  const { error } = schemaOf(suites).safeParse(plain(filled));
  return [
    problemsOfIssues(error?.issues ?? [], filled, keyFinder(suites, filled)),
    crossCheck(filled, suites),
  ];
}

type TextOf = (length: number) => string;

/** A beginning, a line again and again (with the number of the line in it for `§`), and an end. */
function lines(first: string, line: string, last = ''): TextOf {
  return (length) => {
    const count = Math.ceil(length / (line.length + 4));
    const numbered = Array.from({ length: count }, (_, at) => line.replaceAll('§', String(at)));
    return `${first}\n${numbered.join('\n')}\n${last}`;
  };
}

const run = (first: string, piece: string, last = ''): TextOf => {
  return (length) => `${first}${piece.repeat(Math.ceil(length / piece.length))}${last}\n`;
};

/** Configs of about so many characters, each with its name. */
export const configTexts: readonly (readonly [name: string, textOf: TextOf])[] = [
  ['aliases', lines('vars: &a\n  b: 1\nlist:', '  - *a')],
  ['anchors and aliases', lines('vars:', '  k§: &a§ 1\n  l§: *a§')],
  ['merged mappings', lines('a: &a { b: 1 }\npages:', '  p§: { <<: *a }')],
  ['one mapping merged again and again', lines('a: &a { b: 1 }\npages:\n  <<:', '    - *a')],
  ['unknown keys', lines('version: 1', 'key§: 1')],
  ['unknown keys of a suite', lines('version: 1\nsuites:\n  web:\n    uses: lighthouse', '    key§: 1')],
  ['unknown suites', lines('version: 1\nsuites:', '  s§: { uses: x§ }')],
  ['pages', lines('version: 1\npages:', '  p§: /a/§')],
  [
    'pages of unknown actors',
    lines('version: 1\npages:', '  p§: { path: /, as: actor§ }', 'actors: { a: {}, b: {} }'),
  ],
  [
    'actors and pages',
    (length) =>
      lines('version: 1\npages:', '  p§: { path: /, as: actor§ }')(length / 2) +
      lines('actors:', '  owner§: {}')(length / 2),
  ],
  ['the same key', lines('version: 1', 'pages: {}')],
  ['unset variables', lines('vars:', '  k§: "${{ env.NONE§ }} ${{ vars.none§ }}"')],
  ['variables of variables', lines('vars:', '  k§: "${{ vars.k§ }}"')],
  ['an open template and spaces', run('a: "${{', ' ', '"')],
  ['open templates', run('a: "', '${{ ', '}}"')],
  ['closed templates', run('a: "', '${{ env.A }}', '"')],
  ['templates in brackets', run('a: [', '${{ env.A }}, ')],
  ['templates as keys', lines('a: 1', '"${{ a§ }}": 1')],
  ['open brackets', run('a: ', '[')],
  ['open braces', run('a: ', '{')],
  ['open quotes', lines('a: 1', 'k§: "x')],
  ['quotes', run('a: ', '""')],
  ['colons', run('a', ': ')],
  ['dashes', run('a: ', '- ')],
  ['documents', lines('a: 1', '---')],
  ['tabs', lines('a:', '\tb: 1')],
  ['tags', run('a: ', '!b ')],
  ['question marks', run('', '? ')],
  ['comments', run('a: 1', ' #')],
  ['a long word', run('version: ', 'a')],
  ['spaces', run('version: 1', ' ', 'x')],
  ['a long key', run('', 'a', ': 1')],
  ['a folded text', lines('a: >', '  b §')],
  ['escapes', run('a: "', '\\x41', '"')],
  [
    'wrong amounts',
    lines('version: 1\nsuites:\n  a:\n    uses: load\n    budgets:', '      p95: { max: §x }'),
  ],
  [
    'unknown budgets',
    lines('version: 1\nsuites:\n  a:\n    uses: load\n    budgets:', '      metric§: { max: 1 }'),
  ],
  [
    'wrong endpoints',
    lines(
      'version: 1\nsuites:\n  a:\n    uses: load\n    with:\n      scenarios:',
      '        s§: { rate: x, endpoints: [1] }',
    ),
  ],
];
