import { expect, onTestFinished, test } from 'vitest';
import { startStandIn, type StandIn } from '../../../fixtures/github/stand-in.ts';
import { addCommit, addPull } from '../../../fixtures/github/state.ts';
import { history } from '../../../fixtures/github/graph.ts';
import { connected, thrownBy } from '#system/github/rest/scripted.fixture.ts';
import { keepOnBranch, type MediaWish } from './media-branch.ts';

const HOME = 'https://github.com/octo/shop';
const BRANCH = 'tidemark-media';
const png = (words: string) => Buffer.from(`picture of ${words}`);
const soon = () => new Promise<void>((done) => void setTimeout(done, 1));

async function standing() {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const { state } = standIn;
  addCommit(state);
  for (const number of [7, 8, 9]) addPull(state, { number, head: 'main' });
  const { api } = await connected(standIn.url, { token: state.token });
  const keep = (wish: Partial<MediaWish> = {}) =>
    keepOnBranch(api, {
      pull: 7,
      key: 'default',
      home: HOME,
      files: [{ cause: 'z3jfvm6', png: png('z3jfvm6') }],
      pause: soon,
      ...wish,
    });
  return { standIn, state, api, keep };
}

/** Contents by path of the branch, or of a commit. */
function filesOf({ state }: StandIn, at = state.branches.get(BRANCH)): Readonly<Record<string, string>> {
  const tree = state.commits.find(({ sha }) => sha === at)?.tree ?? '';
  return Object.fromEntries(
    [...(state.trees.get(tree) ?? [])].map(([path, sha]) => [
      path,
      Buffer.from(state.blobs.get(sha) ?? []).toString(),
    ]),
  );
}

/** What lies at an address that was given for a picture. */
function at(standIn: StandIn, address: string | undefined): string | undefined {
  const [, sha, path] =
    /^https:\/\/github\.com\/octo\/shop\/blob\/([0-9a-f]{40})\/(.+)\?raw=true$/.exec(address ?? '') ?? [];
  return filesOf(standIn, sha)[path ?? ''];
}

const asked = ({ seen }: StandIn) =>
  seen.map(({ route, status }) => `${route.replace('/repos/{owner}/{repo}', '')} ${status}`);

test('the first run makes a branch without a past, in one commit', async () => {
  const { standIn, state, keep } = await standing();
  const files = ['one', 'two'].map((cause) => ({ cause, png: png(cause) }));
  const addresses = await keep({ files });
  expect([at(standIn, addresses.get('one')), at(standIn, addresses.get('two'))]).toEqual([
    'picture of one',
    'picture of two',
  ]);
  const tip = state.commits.find(({ sha }) => sha === state.branches.get(BRANCH));
  expect([tip?.parents, tip?.message]).toEqual([[], 'Pictures for pull request 7 [skip ci]']);
  expect(filesOf(standIn)['README.md']).toContain('may be deleted');
  expect(asked(standIn)).toEqual([
    'GET /git/ref/{ref} 404',
    'POST /git/blobs 201',
    'POST /git/blobs 201',
    'POST /git/trees 201',
    'POST /git/commits 201',
    'POST /git/refs 201',
  ]);
});

test('a later run takes the place of its own pictures; other checks and open pull requests keep theirs', async () => {
  const { standIn, state, keep } = await standing();
  const first = await keep();
  await keep({ key: 'apps/web' });
  await keep({ pull: 8 });
  await keep({ pull: 9 });
  const closed = state.pulls.find(({ number }) => number === 9);
  if (closed) closed.state = 'closed';
  await keep({ files: [{ cause: 'other', png: png('other') }] });
  expect(Object.keys(filesOf(standIn)).toSorted()).toEqual([
    'README.md',
    'pr-7/apps-web/z3jfvm6.png',
    'pr-7/default/other.png',
    'pr-8/default/z3jfvm6.png',
  ]);
  // What an older comment shows is still there.
  expect(at(standIn, first.get('z3jfvm6'))).toBe('picture of z3jfvm6');
});

test('more open pull requests than one page lists; beyond what is asked for nothing is taken away', async () => {
  const { standIn, state, keep } = await standing();
  await keep({ pull: 500 });
  await keep({ pull: 8 });
  for (let number = 1_000; number < 1_150; number += 1) addPull(state, { number, head: 'main' });
  await keep();
  expect(Object.keys(filesOf(standIn))).toEqual([
    'README.md',
    'pr-8/default/z3jfvm6.png',
    'pr-7/default/z3jfvm6.png',
  ]);
  await keep({ pull: 501 });
  for (let number = 2_000; number < 2_900; number += 1) addPull(state, { number, head: 'main' });
  await keep();
  expect(Object.keys(filesOf(standIn))).toContain('pr-501/default/z3jfvm6.png');
});

test('eight jobs at once: the branch has a straight past and all pictures, each where it was told', async () => {
  const { standIn, state, keep } = await standing();
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const addresses = await Promise.all(
    keys.map((key) => keep({ key, files: [{ cause: 'same', png: png(key) }] })),
  );
  expect(addresses.map((one) => at(standIn, one.get('same')))).toEqual(
    keys.map((key) => `picture of ${key}`),
  );
  expect(Object.keys(filesOf(standIn)).filter((path) => path.startsWith('pr-'))).toHaveLength(8);
  const tip = state.commits.find(({ sha }) => sha === state.branches.get(BRANCH));
  const past = tip ? history(state, tip) : [];
  expect(past).toHaveLength(8);
  expect(past.every(({ parents }) => parents.length <= 1)).toBe(true);
  expect(asked(standIn).filter((call) => /refs.* 422$/.test(call)).length).toBeGreaterThan(0);
});

test('a rule that forbids the branch is told at once and left alone', async () => {
  const { standIn, state, keep } = await standing();
  state.ruled.add(BRANCH);
  expect(await thrownBy(keep())).toMatchObject({
    problems: [
      {
        code: 'pictures/branch-refused',
        message: expect.stringMatching(/tidemark-media could not be written.*rule violations/),
        next: expect.stringContaining('except tidemark-media'),
      },
    ],
  });
  expect(state.branches.has(BRANCH)).toBe(false);
  expect(asked(standIn).filter((call) => call.startsWith('POST /git/refs'))).toHaveLength(2);
  state.ruled.clear();
  await keep();
  state.ruled.add(BRANCH);
  expect(await thrownBy(keep())).toMatchObject({ problems: [{ code: 'pictures/branch-refused' }] });
});

test('whoever loses every race gives up in the end, and says that others write', async () => {
  const { standIn, state, keep } = await standing();
  await keep({ pull: 8 });
  standIn.fail({ method: 'PATCH', path: /\/git\/refs\// }, { status: 422, times: 100 });
  let rounds = 0;
  const overtaken = async () => {
    rounds += 1;
    const tip = state.commits.find(({ sha }) => sha === state.branches.get(BRANCH));
    if (tip) addCommit(state, { branch: BRANCH, tree: tip.tree });
  };
  expect(await thrownBy(keep({ pause: overtaken }))).toMatchObject({
    problems: [{ code: 'pictures/branch-busy', next: expect.stringContaining('later') }],
  });
  expect(rounds).toBe(20);
});

test('without contents: write the permission is named, before anything is written', async () => {
  const { standIn, state, keep } = await standing();
  for (const level of ['read', 'none'] as const) {
    state.permissions.contents = level;
    expect(await thrownBy(keep())).toMatchObject({
      status: 403,
      problems: [{ next: expect.stringContaining('contents: write') }],
    });
  }
  expect([state.branches.has(BRANCH), state.blobs.size]).toEqual([false, 0]);
  expect(standIn.seen.filter(({ status }) => status < 400)).toEqual([]);
});

test('a branch of that name that holds anything else is somebody’s own', async () => {
  const { state, api, keep } = await standing();
  await keep();
  const { z } = await import('zod');
  const Made = z.object({ sha: z.string() });
  const tree = await api.ask(
    'POST /repos/{owner}/{repo}/git/trees',
    { tree: [{ path: 'logo.svg', mode: '100644', type: 'blob', content: '<svg/>' }] },
    Made,
  );
  addCommit(state, { branch: BRANCH, tree: tree.sha });
  const tip = state.branches.get(BRANCH);
  expect(await thrownBy(keep())).toMatchObject({
    problems: [{ code: 'pictures/branch-taken', message: expect.stringContaining('"logo.svg"') }],
  });
  expect(state.branches.get(BRANCH)).toBe(tip);
});

test('a connection that is cut after the deed: the pictures are there, and nothing is written twice', async () => {
  const { standIn, state, keep } = await standing();
  standIn.fail({ method: 'POST', path: /\/git\/refs$/ }, { status: 502, after: true });
  const first = await keep();
  expect(at(standIn, first.get('z3jfvm6'))).toBe('picture of z3jfvm6');
  standIn.fail({ method: 'PATCH', path: /\/git\/refs\// }, { status: 502, after: true });
  const second = await keep({ pull: 8 });
  expect(at(standIn, second.get('z3jfvm6'))).toBe('picture of z3jfvm6');
  expect(state.commits.filter(({ message }) => message.startsWith('Pictures'))).toHaveLength(2);
});

test('a key that git takes for no name of a folder has one all the same', async () => {
  const { standIn, keep } = await standing();
  for (const key of ['..', '.git', '', 'a b/c']) {
    const addresses = await keep({ key });
    expect(at(standIn, addresses.get('z3jfvm6'))).toBe('picture of z3jfvm6');
  }
  expect(Object.keys(filesOf(standIn)).filter((path) => /\/\./.test(path))).toEqual([]);
});
