import { expect, test } from 'vitest';
import { pullRequest, push } from '../../fixtures/github/payloads.ts';
import { pushed, scene } from '../../fixtures/github/scene.ts';
import { addCommit, addDeployment } from '../../fixtures/github/state.ts';

// Runs that come to no verdict.

test('a commit that cannot be measured takes the place of the older verdict, and gives it back', async () => {
  const here = await scene();
  await here.baseline();
  const pull = here.pull();
  expect((await here.act(pullRequest(here.state, pull), { inputs: { comment: 'always' } })).code).toBe(0);
  expect(here.state.comments[0]?.body).toContain('✅');
  pull.head.sha = addCommit(here.state, { branch: pull.head.ref }).sha;
  addDeployment(here.state, { sha: pull.head.sha, ref: pull.head.ref, status: { state: 'failure' } });
  const broken = await here.act(pullRequest(here.state, pull, 'synchronize'), {
    inputs: { comment: 'always' },
  });
  expect(broken.code, broken.log).toBe(3);
  expect(here.state.comments).toHaveLength(1);
  expect(here.state.comments[0]?.body).toMatch(
    new RegExp(
      `^<!-- tidemark:default run=${broken.run.id}\\.1 sha=\\w+ text=\\w+ -->\n` +
        `### ❌ Tidemark: \`${pull.head.sha.slice(0, 7)}\` could not be measured\n[^]*\\*\\*Next:\\*\\*`,
    ),
  );
  const mended = await here.act(pushed(here, pull), { inputs: { comment: 'changes' } });
  expect(mended.code, mended.log).toBe(0);
  expect(here.state.comments.map(({ body }) => body.includes('✅'))).toEqual([true]);
});

test('comments that are switched off stay so when nothing can be measured', async () => {
  const here = await scene();
  here.commit();
  const pull = here.pull();
  here.state.permissions.contents = 'none';
  expect((await here.act(pullRequest(here.state, pull), { inputs: { comment: 'off' } })).code).toBe(3);
  expect(here.state.comments).toEqual([]);
});

test('a push whose deploy was overtaken by a newer commit records no baseline under its name', async () => {
  const here = await scene();
  const old = here.commit();
  const occasion = push(here.state);
  here.commit();
  const late = await here.act(occasion);
  expect(late.code, late.log).toBe(0);
  expect(late.log).toMatch(new RegExp(`No baseline was recorded for ${old.sha.slice(0, 7)}`));
  expect(here.state.artifacts).toEqual([]);
});
