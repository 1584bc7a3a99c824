import { expect, test } from 'vitest';
import { openShop } from '../../../fixtures/baselines.ts';
import { addCommit } from '../../../fixtures/github/state.ts';
import { mergeBaseOf } from './merge-base.ts';

/** A branch of one commit, shorter than a second page of comparisons. */
async function shortBranch() {
  const { api, main, standIn } = await openShop();
  const { sha: head } = addCommit(standIn.state, { branch: 'short', parents: [main[2].sha] });
  const from = standIn.seen.length;
  const asked = () => standIn.seen.slice(from).map(({ status }) => status);
  return { api, standIn, head, base: main[4].sha, left: main[2].sha, asked };
}

test.each([
  ['empty', [200]],
  [404, [404, 200]],
  [422, [422, 200]],
] as const)(
  'a second page that a short comparison has not (%s) keeps no merge base from being found',
  async (said, statuses) => {
    const { api, standIn, head, base, left, asked } = await shortBranch();
    standIn.state.pagePastComparison = said;
    expect(await mergeBaseOf(api, base, head)).toBe(left);
    expect(asked()).toEqual(statuses);
  },
);

test('what has no commit in common is told as that, and a missing permission as itself', async () => {
  const { api, standIn, base, asked } = await shortBranch();
  const { sha: alone } = addCommit(standIn.state, { branch: 'alone', parents: [] });
  await expect(mergeBaseOf(api, base, alone)).rejects.toMatchObject({
    problems: [{ code: 'baseline/no-merge-base' }],
  });
  standIn.state.permissions.contents = 'none';
  await expect(mergeBaseOf(api, base, alone)).rejects.toMatchObject({ status: 403 });
  expect(asked()).toEqual([404, 404, 403]);
});
