import { expect, test } from 'vitest';
import { shaOf } from '../../fixtures/github/state.ts';
import { Failure } from '#model/problem.ts';
import { fitsEnvironment } from '#model/environment-filter.ts';
import { cleanName } from '#system/text.ts';
import { candidateFrom, choose, type Candidate } from './deploy-candidates.ts';

const sha = shaOf('head');
const one = (
  name: string,
  state: string,
  address?: string,
  more: { production?: boolean; description?: string; log?: string } = {},
): Candidate =>
  candidateFrom('deployment', name, {
    state,
    description: more.description,
    addresses: [address],
    logs: [more.log],
    production: more.production ?? false,
  });

function outcome(candidates: readonly Candidate[], pullRequest = true): string {
  try {
    const choice = choose(candidates, sha, pullRequest);
    if (choice.kind === 'ready') return choice.address;
    return choice.kind === 'wait' ? `wait, ${choice.meanwhile?.address ?? 'nothing'} meanwhile` : 'none';
  } catch (error) {
    if (error instanceof Failure) return error.problems[0]?.code ?? '';
    throw error;
  }
}

const web = 'https://web.example.com';
const docs = 'https://docs.example.com';

test('of several deploys one is chosen only when there is no doubt', () => {
  const table: readonly (readonly [string, readonly Candidate[]])[] = [
    ['none', []],
    ['none', [one('Preview', 'inactive', web), one('staging', 'waiting', web)]],
    ['none', [one('Preview', 'success')]],
    [web, [one('Preview', 'success', web)]],
    [web, [one('Preview', 'success', web), one('storybook', 'success'), one('old', 'inactive', docs)]],
    [web, [one('Preview', 'success', web), one('Preview 2', 'success', `${web}/`)]],
    ['target/several-previews', [one('web', 'success', web), one('docs', 'success', docs)]],
    [
      'target/several-previews',
      [one('web', 'success', web), one('docs', 'success', docs), one('api', 'pending')],
    ],
    ['wait, nothing meanwhile', [one('Preview', 'queued')]],
    [`wait, ${web} meanwhile`, [one('web', 'success', web), one('docs', 'in_progress')]],
    ['wait, nothing meanwhile', [one('Preview', 'some state of tomorrow', web)]],
    ['target/deploy-failed', [one('Preview', 'failure')]],
    ['target/deploy-failed', [one('web', 'error'), one('docs', 'success', docs)]],
    ['target/deploy-failed', [one('web', 'error'), one('docs', 'pending')]],
  ];
  expect(table.map(([, candidates]) => outcome(candidates))).toEqual(table.map(([expected]) => expected));
});

test('on a pull request production counts only when there is nothing else; on a branch it counts as any', () => {
  const production = one('Production', 'success', docs, { production: true });
  expect(outcome([production, one('Preview', 'success', web)])).toBe(web);
  expect(outcome([production])).toBe(docs);
  expect(outcome([production, one('Preview', 'inactive', web)])).toBe(docs);
  expect(
    outcome([one('Production', 'failure', undefined, { production: true }), one('Preview', 'success', web)]),
  ).toBe(web);
  expect(outcome([production, one('Preview', 'success', web)], false)).toBe('target/several-previews');
});

test('a failed deploy and several previews say what to do', () => {
  expect(() =>
    choose(
      [
        one('web', 'failure', undefined, { description: 'Build failed', log: 'https://vercel.com/log' }),
        one('docs', 'pending'),
      ],
      sha,
      true,
    ),
  ).toThrow(
    expect.objectContaining({
      problems: [
        {
          code: 'target/deploy-failed',
          owner: 'target',
          message:
            `The deploy of ${sha.slice(0, 7)} failed (web: failure, Build failed), so there is ` +
            'nothing to measure.',
          next:
            "Look at its log: https://vercel.com/log; or, if another of this commit's deploys is " +
            'meant (docs), name it with the input `environment`.',
        },
      ],
    }),
  );
  expect(() => choose([one('web', 'success', web), one('docs', 'success', docs)], sha, true)).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({
          owner: 'config',
          message: `The commit ${sha.slice(0, 7)} has several previews: web (${web}), docs (${docs}).`,
          next: expect.stringContaining('`environment: web`'),
        }),
      ],
    }),
  );
});

test('the environment asked for is matched exactly or with *, and nothing in it is a pattern otherwise', () => {
  const fits = (filter: string | undefined, name: string) => fitsEnvironment(filter, name);
  expect([
    fits(undefined, 'x'),
    fits('', 'x'),
    fits('preview', 'Preview'),
    fits('*', 'x'),
    fits('*web', 'Preview – web'),
    fits('Preview*', 'Preview – web'),
  ]).toEqual([true, true, true, true, true, true]);
  expect([
    fits('a*b*c', 'a-b-b-c'),
    fits('*b*', 'abc'),
    fits('ab*ba', 'aba'),
    fits('a*b*b', 'ab'),
    fits('*a'.repeat(60), 'a'.repeat(250)),
  ]).toEqual([true, true, false, false, true]);
  expect([
    fits('Preview', 'Preview – web'),
    fits('web', 'webs'),
    fits('.*', 'x'),
    fits('pre.iew', 'preview'),
    fits('(', 'x'),
  ]).toEqual([false, false, false, false, false]);
});

test("others' words are one short line", () => {
  expect(cleanName('a\n::error::b\u202e\u0000 c')).toBe('a ::error::b c');
  expect([...cleanName('😀'.repeat(300))]).toHaveLength(120);
});
