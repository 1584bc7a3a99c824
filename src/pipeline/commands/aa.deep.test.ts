import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { History } from '#model/record/history.ts';
import { readArchive } from '#system/github/artifacts/archive.ts';
import { writeZip } from '#system/github/artifacts/zip.fixture.ts';
import { openShop, type Shop } from '../../../fixtures/baselines.ts';
import { addArtifact, addRun } from '../../../fixtures/github/state.ts';
import { emptyFolder } from '../../../fixtures/host.ts';
import { SLOW_SCENARIO, slowApi } from '../../../fixtures/slow-api.ts';
import { requestIn } from '../../../fixtures/request.ts';
import { aa } from './aa.ts';
import { check } from './check.ts';
import type { GitHubRun, WorkflowInputs } from '../prepare/github-run.ts';
import type { Request } from '../prepare/request.ts';

const config = `version: 1
target: { wait: 1s }
pages: { home: / }
suites:
  api:
    uses: load
    with: { scenarios: { browse: ${SLOW_SCENARIO} } }
    budgets: { p50: { regress: 10% } }
    findings: { fail-on: never }
`;

const workflow: WorkflowInputs = {
  token: 'x',
  key: '',
  matrix: '',
  picturesToken: '',
  urlTemplate: '',
  allowedHosts: [],
  allowedEnv: [],
  baselineWorkflows: [],
  attestation: 'auto',
  loadOnForks: false,
  talk: '',
  limits: 'head',
  status: true,
  comment: '',
};

async function request(url: string): Promise<Request> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config);
  return requestIn(cwd, { inputs: { 'target.url': url }, dryRun: false, pairs: 8, github: workflow });
}

/** A run of main with its number; what it uploads lies in the shop. */
function gitHubRunOf(shop: Shop, run: number): GitHubRun {
  const {
    standIn: { state },
    main,
    context,
    api,
  } = shop;
  const purpose = {
    kind: 'baseline',
    tip: { sha: main[4].sha, branch: 'main', repository: state.id },
  } as const;
  return {
    context: { ...context, purpose, run: { ...context.run, id: run } },
    purpose,
    workflow,
    api,
    lastApi: async () => api,
    scratch: join(import.meta.dirname, 'nowhere'),
    mergeBase: () => Promise.reject(new Error('none')),
    attestations: undefined,
    files: {
      async upload({ name, root, files }) {
        const entries = await Promise.all(
          files.map(async (file) => ({ name: relative(root, file), body: await readFile(file) })),
        );
        const { id } = addArtifact(state, {
          name,
          bytes: writeZip(entries),
          run:
            state.runs.find((one) => one.id === run) ??
            addRun(state, { id: run, sha: main[4].sha, event: 'schedule' }),
        });
        return { id, digest: '' };
      },
    },
  };
}

async function historyIn({ standIn: { state } }: Shop): Promise<History> {
  const newest = state.artifacts.findLast(({ name }) => name === 'tidemark-baseline-default');
  const files = await readArchive(newest?.bytes ?? Buffer.from(''), {
    entries: 9,
    bytes: 1e8,
    name: () => true,
  });
  return History.parse(JSON.parse(Buffer.from(files.get('history.json') ?? []).toString('utf8')));
}

test('every run of main goes on with the history of the one before, and an A/A run adds what it learnt', async () => {
  const shop = await openShop();
  const url = await slowApi(1000);
  for (const run of [901, 902]) {
    const { exit } = await check(await request(url), {
      ...gitHubRunOf(shop, run),
      scratch: await emptyFolder(),
    });
    expect(exit).toBe(0);
  }
  expect((await historyIn(shop)).entries).toHaveLength(2);
  const { alarms, kept, exit } = await aa(await request(url), {
    ...gitHubRunOf(shop, 903),
    scratch: await emptyFolder(),
  });
  expect({ alarms, exit }).toMatchObject({ alarms: { comparisons: 1 }, exit: 0 });
  expect(kept).toMatchObject({ kind: 'baseline', where: expect.stringMatching(/^artifact \d+ of run 903/) });
  const { entries } = await historyIn(shop);
  expect(entries).toHaveLength(3);
  expect(entries.map(({ comparisons }) => comparisons !== undefined)).toEqual([false, false, true]);
  // A percentile is left out of a run in which our own machine was late; the error rate is not.
  const [errors = ''] = Object.keys(entries[0]?.estimates ?? {}).filter((key) =>
    key.startsWith('api/browse/error-rate@'),
  );
  expect(entries.map(({ estimates }) => estimates[errors]?.value)).toEqual([0, 0, 0]);
  const gated = Object.entries(entries[2]?.comparisons ?? {}).filter(([, comparison]) => comparison.gated);
  expect(gated.map(([key]) => key.split('@')[0])).toEqual(['api/browse/p50']);
});

test('with a second address of the same build what the two differ by is told as bias', async () => {
  const [first, second] = [await slowApi(1500), await slowApi(750)];
  const asked = await request(first);
  const dry = { ...asked, dryRun: true, github: undefined };
  const { figures } = await aa({ ...dry, inputs: { ...asked.inputs, 'target.base': second } });
  const p50 = figures.find(({ metric }) => metric.id === 'p50');
  expect(p50?.bias).toBeGreaterThan(0.3);
  await expect(aa({ ...dry, inputs: { ...asked.inputs, 'target.base': first } })).rejects.toThrow(
    'base and head have the same address',
  );
});

test('a pull request is not compared with itself', async () => {
  const shop = await openShop();
  const { context, api } = shop;
  const github = { ...gitHubRunOf(shop, 901), context, api, purpose: context.purpose } as GitHubRun;
  await expect(aa(await request('http://127.0.0.1:1'), github)).rejects.toThrow(
    'this run is of a pull request',
  );
});
