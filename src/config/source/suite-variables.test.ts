import { expect, test } from 'vitest';
import type { Suite } from '#model/contract/suite.ts';
import { parseYaml } from './yaml.ts';
import { variablesIn } from './suite-variables.ts';
import { fillTemplates } from './templates.ts';
import { plain } from './tree.ts';

const suites: readonly Pick<Suite, 'id' | 'variables'>[] = [{ id: 'flow', variables: true }, { id: 'plain' }];

/** What becomes of a file's templates, and what is told of them. */
function filled(text: string) {
  const { tree } = parseYaml(text, 'tidemark.yml');
  if (!tree) throw new Error('no tree');
  const hasVariables = variablesIn(tree, suites);
  const { tree: full, problems } = fillTemplates(tree, {
    env: {},
    allowed: undefined,
    shows: () => true,
    hasVariables,
  });
  return { value: plain(full), problems: problems.map(({ message, place }) => [place?.line, message]) };
}

test('what a suite captures is left to it; variables of the file are filled in all the same', () => {
  const { value, problems } = filled(
    [
      'vars: { shop: tea }',
      'suites:',
      '  a:',
      '    uses: flow',
      '    with: { path: "/${{ vars.shop }}/${{ vars.order }}/${{ run.id }}/${{ matrix.locale }}" }',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    suites: { a: { with: { path: '/tea/${{ vars.order }}/${{ run.id }}/${{ matrix.locale }}' } } },
  });
});

test('elsewhere they are mistakes, each with its line', () => {
  const { problems } = filled(
    [
      'suites:',
      '  a:',
      '    uses: plain',
      '    with:',
      '      x: ${{ vars.order }}',
      '      y: ${{ run.id }}',
    ].join('\n'),
  );
  expect(problems).toEqual([
    [5, 'vars.order is not set.'],
    [6, expect.stringContaining('${{ run.id }} means nothing here.')],
  ]);
});
