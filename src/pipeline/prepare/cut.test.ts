import { z } from 'zod';
import { expect, test } from 'vitest';
import { reachesBeyondTarget, StateOptions } from '#http/state/options.ts';
import type { Suite } from '#model/contract/suite.ts';
import { read, sampleSuites } from '#config/sample.ts';
import { forGitHub } from './cut.ts';
import { NothingLeft } from './nothing-left.ts';

const [sample] = sampleSuites;
if (!sample) throw new Error('there is no sample of a suite');
const Options = z.strictObject({ state: StateOptions.prefault({}) });
const stateful: Suite<z.infer<typeof Options>> = {
  ...sample,
  id: 'stateful',
  options: Options,
  plan: () => [],
  reachesBeyondTarget: ({ state }) => reachesBeyondTarget(state),
};
const suites: readonly Suite[] = [...sampleSuites, stateful];

const tip = { sha: 'a'.repeat(40), branch: 'main', repository: 1 };
const pull = (fork: boolean) => ({
  purpose: { kind: 'pull-request', number: 1, head: tip, base: tip, readOnly: fork, fork } as const,
  workflow: { loadOnForks: true },
});

const configWith = (state: string, more = '') =>
  read(`version: 1\nsuites:\n  flows: { uses: stateful, with: { state: ${state} } }\n${more}`, { suites });

const named = (cut: ReturnType<typeof forGitHub>) => cut.config.suites.map(({ name }) => name);

test('a fork has no program run and no system changed, and that is said; others may', async () => {
  const more = '  web: { uses: speed, with: { pages: all } }\npages: { home: / }\n';
  const beyond = [
    '{ reset: { run: [make, reset] } }',
    '{ command: { save: [make], restore: [make] } }',
    '{ redis: { url: "redis://127.0.0.1", allow: [127.0.0.1] } }',
  ];
  for (const state of beyond) {
    const config = await configWith(state, more);
    const cut = forGitHub(config, suites, pull(true));
    expect([named(cut), cut.caveats]).toEqual([
      ['web'],
      [expect.stringMatching(/^flows: for a fork's pull request no program/)],
    ]);
    expect(named(forGitHub(config, suites, pull(false)))).toEqual(['flows', 'web']);
  }
  const byRequest = await configWith('{ reset: { post: /test/reset } }');
  expect(named(forGitHub(byRequest, suites, pull(true)))).toEqual(['flows']);
});

test('where nothing else is left, nothing was measured', async () => {
  const config = await configWith('{ reset: { run: [make, reset] } }');
  expect(() => forGitHub(config, suites, pull(true))).toThrow(NothingLeft);
});

test('every mistake under state has its line in the file', async () => {
  const state =
    '\n        strategy: hook\n        reset: { post: test }\n        redis: { url: x, alow: [] }\n';
  const text = `version: 1\nsuites:\n  flows:\n    uses: stateful\n    with:\n      state:${state}`;
  const failed: unknown = await read(text, { suites }).catch((error: unknown) => error);
  expect(failed).toMatchObject({
    problems: [
      { place: { line: 7 }, message: expect.stringContaining('names hook, which is not described') },
      { place: { line: 8 }, message: expect.stringContaining('reset.post must begin with /') },
      { place: { line: 9 }, message: expect.stringContaining('redis.url is no address') },
      { place: { line: 9 }, message: expect.stringContaining('Did you mean allow?') },
    ],
  });
});
