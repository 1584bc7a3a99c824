import { expect, test } from 'vitest';
import type { Artifact, Run } from '../../../fixtures/github/objects.ts';
import { addArtifact, addCommit, addRun } from '../../../fixtures/github/state.ts';
import { openShop, type Shop } from '../../../fixtures/baselines.ts';

// What others can put in front of a baseline: artifacts of its name, runs at its commits and under its branch's name.

const NAME = 'tidemark-baseline-web';
/** Most requests of a search, its downloads apart, whatever others left. */
const MOST = 14;

const nothing = Buffer.from('x');

function artifacts({ standIn: { state } }: Shop, count: number, run: Run): void {
  for (let left = count; left > 0; left -= 1) addArtifact(state, { name: NAME, bytes: nothing, run });
}

function runs({ standIn: { state } }: Shop, count: number, given: Partial<Run>): readonly Run[] {
  return Array.from({ length: count }, () => addRun(state, given));
}

/** A pull request from a fork's branch that is named as ours; its head is at `sha`. */
const fromFork = (sha: string): Partial<Run> => ({
  headRepository: 9999,
  headOwner: 'mallory',
  event: 'pull_request',
  branch: 'main',
  sha,
});

/** A fork's run with artifacts of the baseline's name, as many as there may be in all its jobs. */
function flood(shop: Shop, count = 500): void {
  const [run] = runs(shop, 1, fromFork(shop.mergeBase));
  if (run) artifacts(shop, count, run);
}

const origin = ({ id, run }: Artifact): string => `artifact ${id} of run ${run}`;
const requests = (shop: Shop): number => shop.asked().filter((route) => route !== 'download').length;

test('five hundred artifacts of a fork hide neither the merge base’s baseline nor one before it', async () => {
  const shop = await openShop();
  const before = shop.keep(shop.main[1]);
  flood(shop);
  expect((await shop.store().load()).stored).toMatchObject({ origin: origin(before), commitsBefore: 2 });
  expect(shop.asked()).toEqual([
    'compare',
    'artifacts',
    'runs',
    'commits',
    'branch runs',
    'run artifacts',
    'download',
  ]);
  const own = shop.keep(shop.main[3]);
  flood(shop);
  expect((await shop.store().load()).stored).toMatchObject({ origin: origin(own), commitsBefore: 0 });
});

test('nor do runs of forks at the very commit, under the very name of our branch', async () => {
  const shop = await openShop();
  const own = shop.keep(shop.main[3]);
  runs(shop, 150, fromFork(shop.mergeBase));
  flood(shop);
  expect((await shop.store().load()).stored).toMatchObject({ origin: origin(own) });
});

for (const event of ['issue_comment', 'workflow_run', 'watch', 'pull_request_target'])
  test(`nor do runs that anybody starts on our branch by ${event}`, async () => {
    const shop = await openShop();
    const own = shop.keep(shop.main[3]);
    for (const workflow of ['.github/workflows/tidemark.yml', '.github/workflows/bot.yml'])
      runs(shop, 120, { event, sha: shop.mergeBase, workflow });
    flood(shop);
    expect((await shop.store().load()).stored).toMatchObject({ origin: origin(own) });
    expect(requests(shop)).toBe(4);
  });

test('nor do runs of forks under the name of our branch hide the ancestors’ runs', async () => {
  const shop = await openShop();
  const before = shop.keep(shop.main[2]);
  runs(shop, 150, fromFork(shop.main[2].sha));
  flood(shop);
  expect((await shop.store().load()).stored).toMatchObject({ origin: origin(before), commitsBefore: 1 });
});

test('artifacts that came from our own branch by other events do not hide the baseline, either', async () => {
  const shop = await openShop();
  const honest = shop.keep(shop.main[3]);
  for (const event of ['workflow_run', 'issue_comment', 'pull_request'])
    for (const run of runs(shop, 3, { event, sha: shop.mergeBase })) artifacts(shop, 1, run);
  expect((await shop.store().load()).stored).toMatchObject({ origin: origin(honest), commitsBefore: 0 });
  expect(requests(shop)).toBeLessThanOrEqual(MOST);
});

for (const event of ['schedule', 'workflow_dispatch'])
  test(`a baseline that a ${event} recorded is found behind others’ artifacts`, async () => {
    const shop = await openShop();
    const honest = shop.keep(shop.main[3], { event });
    flood(shop);
    expect((await shop.store().load()).stored).toMatchObject({ origin: origin(honest), commitsBefore: 0 });
    expect(requests(shop)).toBeLessThanOrEqual(MOST);
  });

test('so is one of another workflow that may record them, and one GitHub does not know is no obstacle', async () => {
  const shop = await openShop();
  const honest = shop.keep(shop.main[2], { workflow: '.github/workflows/nightly.yml', event: 'schedule' });
  flood(shop);
  const { stored } = await shop.store({ workflows: ['misspelt.yml', 'nightly.yml'] }).load();
  expect(stored).toMatchObject({ origin: origin(honest), commitsBefore: 1 });
  expect(requests(shop)).toBeLessThanOrEqual(MOST);
});

test('runs that were cancelled or go on have nothing to look for', async () => {
  const shop = await openShop();
  const honest = shop.keep(shop.main[0]);
  for (const commit of shop.main.slice(1, 4)) {
    runs(shop, 2, { sha: commit.sha, conclusion: 'cancelled' });
    runs(shop, 2, { sha: commit.sha, status: 'in_progress', conclusion: null });
  }
  flood(shop);
  expect((await shop.store().load()).stored).toMatchObject({ origin: origin(honest), commitsBefore: 3 });
});

test('a merge base older than a hundred pushes is found by its own runs', async () => {
  const shop = await openShop();
  const own = shop.keep(shop.main[3]);
  for (let later = 0; later < 120; later += 1) shop.keep(addCommit(shop.standIn.state));
  expect((await shop.store().load()).stored).toMatchObject({ origin: origin(own), commitsBefore: 0 });
  expect(requests(shop)).toBe(4);
});

test('however much there is and nothing of use in it, a search ends', async () => {
  const shop = await openShop();
  for (const commit of shop.main)
    for (const event of ['push', 'schedule', 'workflow_dispatch'])
      for (const workflow of ['tidemark', 'nightly', 'weekly'])
        runs(shop, 3, { event, sha: commit.sha, workflow: `.github/workflows/${workflow}.yml` });
  flood(shop);
  expect(await shop.store({ workflows: ['nightly.yml', 'weekly.yml'] }).load()).toMatchObject({
    stored: undefined,
    absence: { hadOne: true },
  });
  expect(requests(shop)).toBe(MOST);
});

test('a stranger’s artifacts make no first run a red one, and what runs there are is looked up', async () => {
  const shop = await openShop();
  flood(shop);
  expect(await shop.store().load()).toMatchObject({ stored: undefined, absence: { hadOne: false } });
  expect(shop.asked()).toEqual([
    'compare',
    'artifacts',
    'runs',
    'commits',
    'branch runs',
    'branch runs',
    'branch runs',
  ]);
  runs(shop, 1, { sha: shop.main[2].sha });
  expect(await shop.store().load()).toMatchObject({ stored: undefined, absence: { hadOne: false } });
});

test('the history of a branch is found behind others’ artifacts, too', async () => {
  const shop = await openShop();
  const [, , commit, , tip] = shop.main;
  shop.keep(commit);
  flood(shop);
  shop.keep(tip, { id: shop.context.run.id });
  flood(shop);
  const push = { kind: 'baseline', tip: { sha: tip.sha, branch: 'main', repository: 1001 } } as const;
  expect(await shop.store({ purpose: push }).history()).toEqual({
    history: undefined,
    historyFault: undefined,
  });
  expect(shop.asked()).toEqual(['artifacts', 'branch runs', 'run artifacts', 'download']);
});
