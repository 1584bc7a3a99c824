import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { pullRequest, push } from '../../fixtures/github/payloads.ts';
import { scene } from '../../fixtures/github/scene.ts';
import { addCommit, addDeployment, addPull } from '../../fixtures/github/state.ts';
import { SLOW_API, slowApi } from '../../fixtures/slow-api.ts';

// The merge base's own deploy and the pull request's, each at its own address, measured alternately by the
// built action.

async function story(before: number, now: number) {
  const here = await scene({ config: SLOW_API });
  const [baseUrl, headUrl] = [await slowApi(before), await slowApi(now)];
  const base = addCommit(here.state);
  addDeployment(here.state, {
    sha: base.sha,
    environment: 'Production',
    status: { environmentUrl: baseUrl },
  });
  expect((await here.act(push(here.state))).code).toBe(0);
  const commit = addCommit(here.state, { branch: 'blue', parents: [base.sha] });
  addDeployment(here.state, { sha: commit.sha, ref: 'blue', status: { environmentUrl: headUrl } });
  const ended = await here.act(pullRequest(here.state, addPull(here.state, { head: 'blue' })), {
    inputs: { comment: 'always' },
  });
  const report = await readFile(join(here.cwd, 'tidemark-report/report.json'), 'utf8');
  return {
    ended,
    report: Report.parse(JSON.parse(report)),
    body: (here.state.comments[0]?.body ?? '').replaceAll(/[\u00A0\u202F]/g, ' '),
    base,
    baseUrl,
  };
}

test('a slower pull request is red by live pairs, and says how much slower and how sure', async () => {
  const { ended, body, base, baseUrl, report } = await story(400, 1_600);
  expect(ended.code, ended.log).toBe(1);
  expect(ended.log).toContain(`base: ${baseUrl}`);
  expect(ended.log).toContain(base.sha.slice(0, 7));
  expect(body).toMatch(
    /`browse` p50 \| [\d.]+ m?s → [\d.]+ m?s \+\d+ % \(95 % CI \+[\d.]+…\+[\d.]+ %\) \| over \+100 %/,
  );
  expect(body).toMatch(/^1\. \*\*Slow.*`browse`|^1\. \*\*Slow endpoint\*\*/m);
  expect(body).toMatch(/base and head measured alternately, \d+ pairs/);
  expect(body).toContain('chance would turn this red in at most 1 % of cases');
  const pairs = report.pairs?.numbers.find(({ subject, metric }) => subject === 'browse' && metric === 'p50');
  expect(pairs?.base.length).toBeGreaterThan(3);
  expect(pairs?.head.map((p50, pair) => (p50 ?? Infinity) > (pairs.base[pair] ?? 0))).not.toContain(false);
});

test('an equal pull request passes because what is allowed is ruled out', async () => {
  const { ended, body } = await story(1_000, 1_000);
  expect(ended.code, ended.log).toBe(0);
  expect(body).toContain('✅');
  expect(body).toMatch(/at worst [+−][\d.]+ %, allowed \+100 %/);
});
