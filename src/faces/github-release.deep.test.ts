import { expect, test } from 'vitest';
import { pullRequest, schedule } from '../../fixtures/github/payloads.ts';
import { scene } from '../../fixtures/github/scene.ts';
import { addCommit, addDeployment, addRelease } from '../../fixtures/github/state.ts';
import { SLOW_API, slowApi } from '../../fixtures/slow-api.ts';

// The base branch against its last release, by the built action on a schedule: what crept in with many merges.

const CONFIG = `${SLOW_API}  looks: { uses: visual, with: { viewports: [phone] } }
pages: { home: / }
`;
const INPUTS = { mode: 'release' };

/** A release, ten merges after it, and the deploys of both. */
async function tenMergesLater(now: number) {
  const here = await scene({ config: CONFIG });
  const [released, tip] = [await slowApi(400), await slowApi(now)];
  const release = addCommit(here.state);
  addRelease(here.state, { tag: 'v1.4.0', sha: release.sha });
  const production = (sha: string, environmentUrl: string) =>
    addDeployment(here.state, { sha, environment: 'Production', status: { environmentUrl } });
  production(release.sha, released);
  for (let merge = 0; merge < 10; merge += 1) addCommit(here.state);
  production(here.state.branches.get('main') ?? '', tip);
  return { ...here, released };
}

test('what crept in since the last release is red the same night, and said nowhere else', async () => {
  const here = await tenMergesLater(1_600);
  const { code, log, summary } = await here.act(schedule(here.state), { inputs: INPUTS });
  expect(code, log).toBe(1);
  expect(log).toContain(`base: ${here.released}`);
  expect(log).toMatch(/v1\.4\.0 \([0-9a-f]{7}\)/);
  expect(summary).toMatch(/`browse` p50/);
  expect(summary).toContain('what a page shows may change from release to release');
  expect(summary).not.toContain('looks: /');
  expect([here.state.comments, here.state.checkRuns]).toEqual([[], []]);
  expect(here.state.artifacts.map(({ name }) => name).filter((name) => name.includes('baseline'))).toEqual(
    [],
  );
});

test('nothing to compare with, and a pull request, are refused with what to do', async () => {
  const here = await scene({ config: CONFIG });
  here.commit();
  const alone = await here.act(schedule(here.state), { inputs: INPUTS });
  expect([alone.code, alone.log]).toEqual([2, expect.stringContaining('no earlier deploy is known')]);
  expect(alone.log).toContain('`base-url`');
  const pull = await here.act(pullRequest(here.state, here.pull()), { inputs: INPUTS });
  expect([pull.code, pull.log]).toEqual([2, expect.stringContaining('since-release.yml')]);
  await here.config(CONFIG.replace('preset: quick', 'mode: stored'));
  const stored = await here.act(schedule(here.state), { inputs: INPUTS });
  expect([stored.code, stored.log]).toEqual([2, expect.stringContaining('`compare.mode` is stored')]);
  const unknown = await here.act(schedule(here.state), { inputs: { mode: 'relase' } });
  expect([unknown.code, unknown.log]).toEqual([
    2,
    expect.stringContaining('relase, not one of check, report, aa, release'),
  ]);
  await here.config(CONFIG.replace(/ {2}api:[^]*(?= {2}looks)/, ''));
  const pictures = await here.act(schedule(here.state), { inputs: INPUTS });
  expect(pictures.log).toContain('compares pictures');
});
