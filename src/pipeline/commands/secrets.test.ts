import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { RunEvent } from '#model/contract/event.ts';
import type { Extensions } from '#model/contract/extensions.ts';
import type { Contrast, Suite } from '#model/contract/suite.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { reporters } from '#report/registry.ts';
import { openShop } from '../../../fixtures/baselines.ts';
import { addPull } from '../../../fixtures/github/state.ts';
import { emptyFolder, hostOf, serve } from '../../../fixtures/host.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import type { Request } from '../prepare/request.ts';
import { check } from './check.ts';

// A secret in every field that a suite can fill and a config can name, looked for wherever something leaves.

const CANARY = 'c4nary+value/of=the"shop&2026';
/** What the login gives, so that nobody knows of it before. */
const SESSION = 's%3A5e551on.9f8e7d6c5b4a';
const ENV = 'env1ronment/value=7f3a9c';
const TOKEN = 'ghs_0123456789abcdefghijklmnop';
const traces = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64'),
  JSON.stringify(secret).slice(1, -1),
];
const secrets = [CANARY, TOKEN, ENV, SESSION, decodeURIComponent(SESSION)].flatMap(traces);
/** All that a hostile suite could say. */
const WORDS = `${CANARY} ${ENV} ${SESSION} ${decodeURIComponent(SESSION)}`;

const config = (path: string, breaks: boolean) => `version: 1
target: { wait: 2s, headers: { x-canary: "\${{ secrets.CANARY }}", x-env: "\${{ env.ENV }}" } }
pages: { home: { path: "/?q=\${{ secrets.CANARY }}" } }
suites:
  probe:
    uses: probe
    with: { word: "\${{ secrets.CANARY }}", breaks: ${breaks} }
    findings:
      fail-on: info
      ignore: [ { rule: probe/other, because: "\${{ secrets.CANARY }}" } ]
report: { comment: always, check: true }
actors: { buyer: { headers: { x-buyer: "\${{ secrets.CANARY }}" }, login: { post: "${path}" } } }
`;

const planted = (word: string): Pick<Contrast, 'findings' | 'exhibits'> => {
  const position = { line: 1, column: 1 };
  const finding = {
    subject: 'home',
    rule: `probe/${word}`,
    severity: 'error',
    message: `message ${word} ${WORDS}`,
    identity: `identity ${word}`,
    url: `https://shop.example/?q=${word}`,
    selector: `#${word}`,
    source: { url: word, file: word, ...position, original: { file: word, ...position } },
    resource: word,
    amount: { value: 1, unit: 'count' },
    before: { [word]: word },
    after: { [word]: word },
    detail: WORDS,
    help: word,
  } as const;
  const exhibit = (name: string, mime: string, text: string) => ({
    subject: 'home',
    name: `${name} ${word}`,
    mime,
    body: Buffer.from(text),
  });
  return {
    findings: [finding],
    exhibits: [
      exhibit('text', 'text/plain', `plain ${word} ${WORDS}`),
      exhibit('json', 'application/json', JSON.stringify({ [word]: [word, WORDS] })),
      exhibit('page', 'text/html', `<p>${word}</p>`),
    ],
  };
};

const Options = z.strictObject({ word: z.string(), breaks: z.boolean() });

/** Says the word wherever a suite can say anything; one task fails with it, and one contrast does. */
const probe: Suite = {
  id: 'probe',
  title: 'Probe',
  options: Options,
  metrics: [
    { id: 'size', title: 'Size', unit: 'bytes', better: 'lower', compare: 'ratio', role: 'gate' },
    { id: 'tail', title: 'Tail', unit: 'ms', better: 'lower', compare: 'ratio', role: 'gate' },
  ],
  recommended: [{ metric: 'size', regress: 0.1, level: 'fail' }],
  byDefault: false,
  plan: (options, { name }) => {
    const { word, breaks } = Options.parse(options);
    const task = { runs: 1, warmup: 0, timeLimit: 5_000, estimate: 10, needs: [], input: { word, breaks } };
    const endpoint = { name: `GET ${word}`, method: 'GET', path: word };
    return [
      {
        ...task,
        id: `${name}:home`,
        subjects: [{ id: 'home' }, { id: `home/GET ${word}`, parent: 'home', endpoint }],
      },
      { ...task, id: `${name}:broken`, subjects: [{ id: 'broken' }] },
    ];
  },
  async measure({ id, input, subjects }, bench) {
    const { word, breaks } = Options.parse(input);
    bench.progress({ done: 1, of: 2, unit: 'steps' });
    bench.sample({ t: 1, figures: { [word]: 1 } });
    bench.emit({ measurements: [], findings: [], exhibits: [], notes: [{ text: `partial ${word}` }] });
    if (breaks && id.endsWith('broken'))
      throw new Failure({
        code: `probe/${word}`,
        owner: 'target',
        message: `message ${word} ${WORDS}`,
        next: `next ${word} ${WORDS}`,
        place: { file: word, line: 1, column: 1, excerpt: word },
      });
    return {
      ...(id.endsWith('home') ? planted(word) : { findings: [], exhibits: [] }),
      measurements: subjects.flatMap(({ id: subject }) => [
        { subject, metric: 'size', samples: { kind: 'replicates', values: [100 + (bench.seed % 3)] } },
        { subject, metric: 'tail', samples: { kind: 'absent', reason: `reason ${word} ${WORDS}` } },
      ]),
      notes: [{ subject: subjects[0]?.id ?? '', text: `note ${word}` }, { text: WORDS }],
    };
  },
  async contrast(subject): Promise<Contrast> {
    if (subject !== 'home') throw new Error(`contrast ${WORDS}`);
    return { measurements: [], ...planted(CANARY) };
  },
};

const extensions: Extensions = { suites: [probe], reporters, stateAdapters: async () => [] };

async function site(): Promise<string> {
  return serve((request, response) =>
    response
      .writeHead(request.url?.startsWith('/refused') ? 500 : 200, {
        'content-type': 'text/html',
        'set-cookie': request.url === '/login' ? `session=${SESSION}; HttpOnly` : 'visitor=1',
      })
      .end('<title>Hi</title>'),
  );
}

async function requestOf(events: RunEvent[], login: string, breaks = true): Promise<Request> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config(login, breaks));
  return {
    host: hostOf(cwd, [], { PATH: process.env['PATH'], CANARY, ENV }),
    config: undefined,
    flags: { 'target.url': await site(), 'target.base': await site() },
    inputs: {},
    only: [],
    baseline: undefined,
    allowPrivate: true,
    owned: [],
    dryRun: false,
    seed: 1,
    github: {
      token: TOKEN,
      key: '',
      matrix: '',
      picturesToken: '',
      urlTemplate: '',
      allowedHosts: ['127.0.0.1'],
      allowedEnv: ['CANARY', 'ENV'],
      baselineWorkflows: [],
      attestation: 'auto',
      loadOnForks: false,
      talk: '',
      limits: 'head',
      status: true,
      comment: '',
    },
    tell: (event) => events.push(event),
  };
}

async function filesIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const body = await readFile(join(parentPath, name), 'latin1');
      return [name, `${name}\n${body}`] as const;
    }),
  );
}

function leaksIn(sinks: readonly (readonly [string, string])[]): readonly string[] {
  return sinks.flatMap(([where, text]) =>
    secrets
      .filter((secret) => text.includes(secret))
      .map((secret) => `${where}: …${text.slice(Math.max(0, text.indexOf(secret) - 80)).slice(0, 160)}`),
  );
}

/** A pull request's run, or one of main; what it uploads is kept as text. */
async function onGitHub(request: Request, kind: 'pull-request' | 'baseline') {
  const { context, api, main, mergeBase, standIn } = await openShop();
  const { state } = standIn;
  const uploads: (readonly [string, string])[] = [];
  addPull(state, {
    number: 1,
    head: context.purpose.kind === 'pull-request' ? context.purpose.head.branch : '',
  });
  const tip = { sha: main[4].sha, branch: 'main', repository: state.id };
  const purpose = kind === 'baseline' ? ({ kind, tip } as const) : context.purpose;
  if (!request.github || (purpose.kind !== 'pull-request' && purpose.kind !== 'baseline'))
    throw new Error('no such run');
  const github: GitHubRun = {
    context,
    purpose,
    workflow: request.github,
    api,
    lastApi: async () => api,
    scratch: await emptyFolder(),
    mergeBase: async () => mergeBase,
    attestations: undefined,
    files: {
      async upload({ name, files }) {
        for (const file of files) uploads.push([`${name}: ${file}`, await readFile(file, 'latin1')]);
        return { id: 7, digest: '' };
      },
    },
  };
  return { github, uploads, state };
}

test.for(['pull-request', 'baseline'] as const)(
  'a secret in every field of a %s’s run is found at no sink',
  async (kind) => {
    const events: RunEvent[] = [];
    const request = await requestOf(events, '/login', kind !== 'baseline');
    const { github, uploads, state } = await onGitHub(request, kind);
    const outcome = await check(request, github, extensions);
    const sinks = [
      ...(await filesIn(outcome.folder)),
      ...uploads,
      ['outcome', JSON.stringify(outcome)],
      ['events', JSON.stringify(events)],
      ['comments', JSON.stringify(state.comments)],
      ['check runs', JSON.stringify(state.checkRuns)],
    ] as const;
    expect(leaksIn(sinks)).toEqual([]);
    const record = sinks.find(([name]) => name === 'run.json')?.[1] ?? '';
    for (const field of ['probe/***', 'message ***', 'GET ***', 'reason ***', 'note ***', 'text ***'])
      expect(record).toContain(field);
    const sent = kind === 'baseline' ? [0, 0] : [1, 1];
    expect([state.comments.length, state.checkRuns.length]).toEqual(sent);
    const artifacts = new Set(uploads.map(([name]) => name.split(':')[0]));
    const expected = [
      'tidemark-default-check.html',
      ...(kind === 'baseline' ? ['tidemark-baseline-default'] : []),
    ];
    expect([...artifacts]).toEqual(expected);
  },
);

test('figures of an endpoint whose address holds a secret are judged by their pairs', async () => {
  const request = await requestOf([], '/login');
  const { report } = await check({ ...request, github: undefined }, undefined, extensions);
  const compared = report.verdict.checks.filter(({ metric }) => metric?.id === 'size');
  expect(compared.map(({ subject, pairs }) => [subject, pairs !== undefined])).toEqual([
    ['home', true],
    ['home/GET ***', true],
  ]);
});

test('a Failure before anything is measured quotes no secret', async () => {
  const request = await requestOf([], '/refused?k=${{ secrets.CANARY }}');
  const thrown: unknown = await check(request, undefined, extensions).catch((error: unknown) => error);
  const told = JSON.stringify([problemsOf(thrown), String(thrown), thrown instanceof Error && thrown.stack]);
  expect(told).toContain('/refused?k=***');
  expect(leaksIn([['thrown', told]])).toEqual([]);
});
