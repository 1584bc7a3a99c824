import { afterEach, beforeEach, expect, test } from 'vitest';
import { startStandIn, type StandIn } from '../../../fixtures/github/stand-in.ts';
import { addCommit } from '../../../fixtures/github/state.ts';
import { problemsOf } from '#model/problem.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { connect } from '#system/github/rest/connect.ts';
import { realPace } from '#system/github/rest/pace.ts';
import { postCheck, type CheckAnnotation, type CheckWish } from './check-run.ts';

let gitHub: StandIn;
let api: GitHubApi;
let sha: string;
beforeEach(async () => {
  gitHub = await startStandIn();
  ({ sha } = addCommit(gitHub.state));
  api = await connect(
    {
      apiUrl: gitHub.url,
      token: gitHub.state.token,
      owner: 'octo',
      repo: 'shop',
      signal: new AbortController().signal,
      tell: () => undefined,
    },
    { ...realPace, sleep: async () => undefined },
  );
});
afterEach(async () => gitHub.close());

const lines = (from: number, to: number): readonly CheckAnnotation[] =>
  Array.from({ length: to - from }, (_, at) => ({
    path: 'tidemark.yml',
    start_line: from + at,
    end_line: from + at,
    annotation_level: 'failure' as const,
    title: 'Tidemark: LCP',
    message: `line ${from + at}`,
  }));
const wish = (rest: Partial<CheckWish> = {}): CheckWish => ({
  sha,
  name: 'Tidemark',
  title: '2 of 14 checks failed',
  summary: '### Tidemark',
  conclusion: 'failure',
  annotations: lines(1, 3),
  externalId: 'tidemark:default',
  ...rest,
});
const shown = () => gitHub.state.checkRuns.map((run) => run.annotations.map((one) => one.start_line));
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
const writes = () =>
  gitHub.seen.filter(({ method }) => method !== 'GET').map(({ method, status }) => `${method} ${status}`);

test('a check run is complete after one write', async () => {
  expect(await postCheck(api, wish({ detailsUrl: 'https://example.test/report' }))).toMatchObject({
    did: 'created',
    url: expect.stringContaining('http'),
  });
  expect(gitHub.state.checkRuns).toMatchObject([
    {
      name: 'Tidemark',
      sha,
      status: 'completed',
      conclusion: 'failure',
      detailsUrl: 'https://example.test/report',
      title: '2 of 14 checks failed',
    },
  ]);
  expect([shown(), writes()]).toEqual([[upTo(2)], ['POST 201']]);
});

test('annotations follow fifty at a time, in order', async () => {
  await postCheck(api, wish({ annotations: lines(1, 131) }));
  expect([shown(), writes()]).toEqual([[upTo(130)], ['POST 201', 'PATCH 200', 'PATCH 200']]);
});

test('a repetition updates the run and adds only what it does not show', async () => {
  await postCheck(api, wish());
  expect(
    await postCheck(api, wish({ conclusion: 'success', title: 'all 14 checks passed', annotations: [] })),
  ).toMatchObject({ did: 'updated' });
  expect(gitHub.state.checkRuns).toMatchObject([{ conclusion: 'success', title: 'all 14 checks passed' }]);
  await postCheck(api, wish({ annotations: lines(1, 121) }));
  expect(shown()).toEqual([upTo(120)]);
});

test('another check of the commit is not ours', async () => {
  await postCheck(api, wish({ externalId: 'tidemark:web' }));
  await postCheck(api, wish({ name: 'Tidemark (web)' }));
  expect(await postCheck(api, wish())).toMatchObject({ did: 'created' });
  expect(gitHub.state.checkRuns).toHaveLength(3);
});

test.each([[true], [false]])(
  'a lost answer to the first write (carried out: %s) makes one run with every annotation once',
  async (after) => {
    gitHub.fail({ method: 'POST', path: /check-runs$/ }, { status: 502, after });
    await postCheck(api, wish({ annotations: lines(1, 71) }));
    expect(shown()).toEqual([upTo(70)]);
  },
);

test.each([[true], [false]])(
  'a lost answer to a later one (carried out: %s) shows no annotation twice',
  async (after) => {
    gitHub.fail({ method: 'PATCH', path: /check-runs/ }, { status: 502, after });
    await postCheck(api, wish({ annotations: lines(1, 131) }));
    expect(shown()).toEqual([upTo(130)]);
  },
);

test("texts of any size and script keep to GitHub's limits", async () => {
  const part = `${'日本語👩‍🚀 '.repeat(400)}\n\n`;
  const huge = part.repeat(20);
  await postCheck(
    api,
    wish({
      title: '🚀'.repeat(400),
      summary: huge,
      text: huge,
      annotations: lines(1, 2).map((one) => ({
        ...one,
        title: '語'.repeat(400),
        message: '語'.repeat(40_000),
      })),
    }),
  );
  const [run] = gitHub.state.checkRuns;
  const [annotation] = run?.annotations ?? [];
  expect(Array.from(run?.title ?? '')).toHaveLength(255);
  expect(Array.from(annotation?.title ?? '')).toHaveLength(255);
  for (const text of [run?.summary, run?.text, annotation?.message]) {
    expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(text ?? '')).toBeGreaterThan(50_000);
  }
});

test('without any permission for checks the line to paste lets the check run be made, not only read', async () => {
  gitHub.state.permissions.checks = 'none';
  const [problem] = problemsOf(await postCheck(api, wish()).catch((error: unknown) => error));
  expect(problem?.next).toContain('`permissions: { checks: write }`');
  expect(problem?.next).not.toContain(': read');
});

test('a missing permission is named', async () => {
  gitHub.state.permissions.checks = 'read';
  await expect(postCheck(api, wish())).rejects.toMatchObject({
    name: 'Refusal',
    status: 403,
    permissions: 'checks=write',
  });
});
