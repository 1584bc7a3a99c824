import { expect, test } from 'vitest';
import type { Suite } from '#model/contract/suite.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { Plan } from '#model/task.ts';
import { foreseeAll } from './foresee.ts';

const mistake = (message: string, line: number): Problem => ({
  code: 'config/openapi',
  owner: 'config',
  message,
  next: 'Correct it.',
  place: { file: 'tidemark.yml', line, column: 1 },
});

const planned = (...ids: readonly string[]): Plan => ({
  tasks: ids.map((id) => ({ id, uses: id.split(':')[0] ?? '' })) as unknown as Plan['tasks'],
});

const wrong: Readonly<Record<string, readonly Problem[]>> = {
  'flows:buy': [mistake('api.yaml has no operation a.', 7), mistake('api.yaml has no operation b.', 8)],
  'flows:look': [mistake('api.yaml has no operation b.', 8), mistake('api.yaml has no operation b.', 12)],
};

const flows = {
  id: 'flows',
  async foresee({ id }) {
    const problems = wrong[id] ?? [];
    if (problems.length > 0) throw new Failure(...problems);
    return [`${id} is fine`];
  },
} as Pick<Suite, 'id' | 'foresee'> as Suite;
const quiet = { id: 'quiet' } as Suite;
const project = { read: async () => undefined };

test('all that is wrong in files of the project is told at once, each once at its place', async () => {
  const failed: unknown = await foreseeAll(
    planned('flows:buy', 'quiet:one', 'flows:look'),
    [flows, quiet],
    project,
  ).catch((error: unknown) => error);
  const problems = failed instanceof Failure ? failed.problems : [];
  expect(problems.map(({ message, place }) => `${place?.line} ${message}`)).toEqual([
    '7 api.yaml has no operation a.',
    '8 api.yaml has no operation b.',
    '12 api.yaml has no operation b.',
  ]);
});

test('where nothing is, each task has its lines', async () => {
  const known = await foreseeAll(planned('flows:other', 'quiet:one'), [flows, quiet], project);
  expect([...known]).toEqual([
    ['flows:other', ['flows:other is fine']],
    ['quiet:one', []],
  ]);
});
