import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '#system/github/artifacts/archive.ts';
import { decodePng } from '#system/png/decode.ts';
import { pullRequest, workflowRun } from '../../fixtures/github/payloads.ts';
import type { Ended } from '../../fixtures/github/runner.ts';
import type { Scene } from '../../fixtures/github/scene.ts';
import { addCommit, addDeployment, addPull } from '../../fixtures/github/state.ts';
import { uploadsHost } from '../../fixtures/github/uploads-host.ts';
import { changed, CHANGED, fileAt, GIT, picturesIn, said } from './github-pictures.fixture.ts';

// Ways to keep the comment's pictures, refused ones among them: never a reason to fail.

/** Of no shape by which it would be known as a token. */
const PAT = 'personal.standin.7f3a9c21d4';

test('on the branch: the picture is small, shows both sides, and lies where the report says', async () => {
  const here = await changed('branch');
  const pull = here.pull();
  here.asked();
  const ended = await here.act(pullRequest(here.state, pull));
  expect(ended.code, ended.log).toBe(1);
  const pictures = await picturesIn(here);
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures[0]?.alt).toMatch(/^Before and now: \/ on phone: .*#buy/);
  const bytes = fileAt(here, pictures[0]?.address);
  const { width, height } = decodePng(bytes);
  expect([bytes.byteLength <= 100_000, width >= 600 && width <= 968, height < 600]).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    here
      .asked()
      .filter((call) => GIT.test(call))
      .map((call) => call.replace('/repos/{owner}/{repo}/git', '')),
  ).toEqual([
    'GET /ref/{ref} 404',
    ...pictures.map(() => 'POST /blobs 201'),
    'POST /trees 201',
    'POST /commits 201',
    'POST /refs 201',
  ]);
  expect(said(ended, 'warning')).not.toContain('picture');
});

test('two jobs at once: each has its picture at its own commit, and one follows the other', async () => {
  const here = await changed('branch');
  const pull = here.pull();
  const jobs = ['one', 'two'];
  const ended = await Promise.all(
    jobs.map((job) => here.act(pullRequest(here.state, pull), { job, inputs: { output: `out-${job}` } })),
  );
  const commits = new Set<string>();
  for (const [at, job] of jobs.entries()) {
    const pictures = await picturesIn(here, `out-${job}`);
    expect(pictures.length, ended[at]?.log).toBeGreaterThan(0);
    for (const { address } of pictures) {
      expect(fileAt(here, address).byteLength).toBeGreaterThan(100);
      commits.add(address.split('/')[6] ?? '');
    }
  }
  const past = here.state.commits.filter(({ sha }) => commits.has(sha)).map(({ parents }) => parents.length);
  expect(past.toSorted()).toEqual([0, 1]);
});

/** Everything that a run left where somebody may see it. */
async function left({ state, cwd }: Scene, ended: Ended): Promise<string> {
  const files = await readdir(cwd, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => (await readFile(join(parentPath, name))).toString('latin1'));
  const artifacts = await Promise.all(
    state.artifacts.map(async ({ bytes, type }) => {
      if (type !== 'application/zip') return Buffer.from(bytes).toString('latin1');
      const unpacked = await readArchive(bytes, { entries: 1_000, bytes: 100_000_000, name: () => true });
      return [...unpacked.values()].map((body) => Buffer.from(body).toString('latin1')).join('\n');
    }),
  );
  const { log, summary, outputs, left: put } = ended;
  const said = JSON.stringify([outputs, put, state.comments, state.checkRuns, state.statuses]);
  return [...(await Promise.all(texts)), ...artifacts, log, summary, said].join('\n');
}

test('attached with a person’s token, which goes to the host for uploads and is seen nowhere', async () => {
  const here = await changed('auto');
  here.state.personalTokens.set(PAT, 'write');
  // A page that shows the token, as if it had leaked there.
  here.site.page = CHANGED.replace(
    '<h1>Shop',
    `<h1 title="${PAT}">Shop ${PAT}<script>console.error('${PAT}')</script>`,
  );
  const { env, asked } = await uploadsHost(here.standIn);
  const pull = here.pull();
  here.asked();
  const ended = await here.act(pullRequest(here.state, pull), { env, inputs: { 'pictures-token': PAT } });
  expect(ended.code, ended.log).toBe(1);
  const pictures = await picturesIn(here);
  expect(pictures.length, ended.log).toBeGreaterThan(0);
  expect(pictures.map(({ address }) => address)).toEqual(here.state.attachments.map(({ url }) => url));
  expect(here.state.attachments.every(({ bytes }) => bytes.byteLength <= 100_000)).toBe(true);
  expect([...new Set(asked)]).toEqual(['uploads.github.com:443']);
  expect(here.asked().filter((call) => GIT.test(call))).toEqual([]);
  const all = await left(here, ended);
  for (const form of [PAT, Buffer.from(PAT).toString('base64'), encodeURIComponent(PAT)])
    expect(all.indexOf(form)).toBe(-1);
});

test('the job’s own token attaches nothing: a warning says why, and the rest is as without pictures', async () => {
  const here = await changed('attachment');
  const { env } = await uploadsHost(here.standIn);
  const pull = here.pull();
  const inputs = { 'pictures-token': here.state.token };
  const refused = await here.act(pullRequest(here.state, pull), { env, inputs });
  const warning = /takes no attachments for this repository with the input `pictures-token` \(404\)/;
  expect([refused.code, said(refused, 'warning')]).toEqual([1, expect.stringMatching(warning)]);
  expect([await picturesIn(here), here.state.attachments, here.state.comments.length]).toEqual([[], [], 1]);
  expect(refused.summary).toContain('report.pictures: branch');
});

test('a dry run keeps nothing', async () => {
  const here = await changed('auto');
  const pull = here.pull();
  here.asked();
  const dry = await here.act(pullRequest(here.state, pull), { inputs: { 'dry-run': 'true' } });
  expect([dry.code, here.asked().filter((call) => GIT.test(call)), await picturesIn(here)]).toEqual([
    1,
    [],
    [],
  ]);
});

test('a fork’s pull request keeps nothing here, in neither stage', async () => {
  const here = await changed('auto');
  const { sha } = addCommit(here.state, {
    branch: 'mallory-main',
    parents: [here.state.branches.get('main') ?? ''],
  });
  const pull = addPull(here.state, {
    head: { ref: 'main', sha, repository: 2002, owner: 'mallory' },
    author: 'mallory',
  });
  addDeployment(here.state, { sha, status: { environmentUrl: here.site.url } });
  here.state.personalTokens.set(PAT, 'write');
  const { env, asked } = await uploadsHost(here.standIn);
  here.asked();
  const first = await here.act(pullRequest(here.state, pull), { env, inputs: { 'pictures-token': PAT } });
  expect([first.code, await picturesIn(here)], first.log).toEqual([1, []]);
  const second = await here.act(workflowRun(here.state, first.run), {
    env,
    inputs: { mode: 'report', comment: 'always', 'pictures-token': PAT },
  });
  expect([second.code, here.state.comments.length], second.log).toEqual([0, 1]);
  expect(here.state.comments[0]?.body).not.toContain('![');
  expect([here.asked().filter((call) => GIT.test(call)), here.state.attachments, asked]).toEqual([
    [],
    [],
    [],
  ]);
});
