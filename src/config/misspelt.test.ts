import { expect, test } from 'vitest';
import { Failure, type Place } from '#model/problem.ts';
import { everything, everythingEnv, read } from './sample.ts';
import type { Tree } from './source/tree.ts';
import { parseYaml } from './source/yaml.ts';

/** Mappings whose keys are the writer's own names. */
const named = ['vars', 'pages', 'actors', 'suites', 'headers', 'cookies', 'form', 'json', 'scenarios'];

interface Key {
  readonly path: string;
  readonly word: string;
  readonly at: Place;
}

function keysOf(tree: Tree, path: readonly string[] = []): readonly Key[] {
  if (tree.kind === 'list') return tree.items.flatMap((one) => keysOf(one, [...path, '-']));
  if (tree.kind === 'scalar') return [];
  return [...tree.entries].flatMap(([key, entry]) => {
    const inner = keysOf(entry.value, [...path, key]);
    if (entry.key === undefined || named.includes(path.at(-1) ?? '')) return inner;
    const cut = path.at(-1) === 'budgets' ? key.lastIndexOf('/') + 1 : 0;
    return [
      {
        path: [...path, key].join(' > '),
        word: key.slice(cut),
        at: { ...entry.key, column: entry.key.column + cut },
      },
      ...inner,
    ];
  });
}

const spoil: readonly ((word: string) => string)[] = [
  (word) => word + word.slice(-1),
  (word) => word.slice(1, 2) + word.slice(0, 1) + word.slice(2),
  (word) => (word.length > 4 ? word.slice(0, 2) + word.slice(3) : `${word}x`),
];

function replaced({ word, at }: Key, by: string): string {
  const lines = everything.split('\n');
  const line = lines[at.line - 1] ?? '';
  lines[at.line - 1] = line.slice(0, at.column - 1) + by + line.slice(at.column - 1 + word.length);
  return lines.join('\n');
}

const { tree } = parseYaml(everything, 'tidemark.yml');
const keys = tree ? keysOf(tree) : [];

test('the sample has every key worth misspelling', () => {
  expect(keys.length).toBeGreaterThan(55);
  expect(keys.map(({ word }) => word)).toEqual(
    expect.arrayContaining([
      'version',
      'vars',
      'actors',
      'uses',
      'as',
      'post',
      'max',
      'lcp',
      'because',
      'storage-state',
      'on-inconclusive',
    ]),
  );
});

test('any one misspelt key is told once, on its line, with the right word', async () => {
  for (const key of keys) {
    for (const wrong of spoil.map((change) => change(key.word)).filter((one) => one !== key.word)) {
      const thrown: unknown = await read(replaced(key, wrong), { env: everythingEnv }).catch(
        (error: unknown) => error,
      );
      const problems = thrown instanceof Failure ? thrown.problems : [];
      const seen = problems.map(({ message, place }) => ({
        question: /Did you mean (.*)\?/.exec(message)?.[1],
        line: place?.line,
        message,
      }));
      expect(seen, `${key.path} written ${wrong}`).toEqual([
        { question: key.word, line: key.at.line, message: expect.stringContaining(wrong) },
      ]);
    }
  }
});
