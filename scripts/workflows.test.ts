import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { pinned, workflowFaults, workflowFiles } from './workflows.ts';

const files = workflowFiles();
const workflows = files.filter((path) => path !== 'action.yml');
const text = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Workflow = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({}),
  concurrency: z.looseObject({ group: z.string() }).optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.int(),
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      steps: z.array(Step),
    }),
  ),
});
const workflow = (path: string) => Workflow.parse(parse(text(path)));
const stepsOf = (path: string) => Object.values(workflow(path).jobs).flatMap(({ steps }) => steps);
const isOurs = (uses: string | undefined): boolean => uses === './' || uses === 'OWNER/tidemark@v0';

test('there is a template for every usual way to a preview', () => {
  expect(files.filter((path) => path.startsWith('templates/')).map((path) => basename(path, '.yml'))).toEqual(
    [
      'cloudflare-pages',
      'fork-check',
      'fork-report',
      'merge-queue',
      'minimal',
      'monorepo',
      'netlify',
      'pages',
      'scheduled-baseline',
      'server-in-job',
      'since-release',
      'talk',
      'vercel',
    ],
  );
});

test.each(files)("GitHub's language service has nothing against %s", async (path) => {
  expect(await workflowFaults(path)).toEqual([]);
});

const minimal = text('templates/workflows/minimal.yml');
const wrong: readonly (readonly [string, string, RegExp])[] = [
  [
    'an input that our action does not have',
    minimal.replace('OWNER/tidemark@v0', 'OWNER/tidemark@v0\n        with: { adress: x }'),
    /Invalid action input 'adress'/,
  ],
  ['an unknown trigger', minimal.replace('pull_request:', 'pull_requests:'), /pull_requests/],
  ['an unknown permission', minimal.replace('actions: read', 'actionz: read'), /actionz/],
  ['a permission of an unknown kind', minimal.replace('pull-requests: write', 'pull-requests: all'), /all/],
  [
    'an action nobody knows',
    minimal.replace('actions/checkout@', 'actions/checkouts@'),
    /Unable to resolve action/,
  ],
  [
    'an action at another commit',
    minimal.replace(/(actions\/checkout@)[0-9a-f]{40}/, `$1${'0'.repeat(40)}`),
    /Unable to resolve action/,
  ],
  ['an expression that is not closed', minimal.replace('github.sha }}', 'github.sha'), /expression/],
  ['a context that does not exist', minimal.replace('|| github.sha', '|| githob.sha'), /githob/],
  ['a job without a runner', minimal.replace('    runs-on: ubuntu-latest\n', ''), /runs-on/],
  [
    'a schedule that is none',
    text('templates/workflows/scheduled-baseline.yml').replace('17 3 * * *', '17 3 *'),
    /cron/i,
  ],
];

test.each(wrong)('the check of the check: %s is caught', async (_what, broken, words) => {
  expect((await workflowFaults('templates/workflows/broken.yml', broken)).join('\n')).toMatch(words);
});

test('the check of the check: a wrong action.yml is caught', async () => {
  const own = text('action.yml');
  expect(await workflowFaults('action.yml', own.replace('using: node24', 'using: node99'))).not.toEqual([]);
  expect(
    await workflowFaults('action.yml', own.replace('main: dist/index.mjs', 'mian: dist/index.mjs')),
  ).not.toEqual([]);
  expect(await workflowFaults('action.yml', own.replace('toJSON(matrix)', 'toJSON(matrixx)'))).not.toEqual(
    [],
  );
});

const isLabelOnly = (on: unknown): boolean => JSON.stringify(on) === JSON.stringify({ types: ['labeled'] });

test.each(workflows)(
  "%s names its permissions, ends in time, and never gives a stranger's code a token that may write",
  (path) => {
    const { on } = workflow(path);
    // Of pull_request_target a label alone, and whatever holds a token that may write runs our own action alone.
    expect(Object.hasOwn(on, 'pull_request_target') && !isLabelOnly(on['pull_request_target'])).toBe(false);
    const events = ['workflow_run', 'pull_request_target', 'issue_comment'];
    expect(
      events.some((event) => Object.hasOwn(on, event)) &&
        stepsOf(path).some(({ uses, run }) => run !== undefined || !isOurs(uses)),
    ).toBe(false);
    for (const { run } of stepsOf(path)) {
      expect(run ?? '').not.toMatch(/\$\{\{/);
    }
  },
);

test.each([...workflows, 'README.md'])(
  '%s pins each action of others to a commit, its version beside it',
  (path) => {
    // What a suite of ours uses is one word, an action has an owner.
    const used = [...text(path).matchAll(/^ *(?:- )?uses: (.*\/.*)$/gm)].flatMap(([, uses = '']) => uses);
    expect(used).not.toEqual([]);
    for (const uses of used.filter((one) => !isOurs(one))) {
      const [name = ''] = uses.split('@', 1);
      expect(uses).toBe(`${name}@${pinned[name]?.sha} # ${pinned[name]?.version}`);
    }
  },
);

test.each(workflows.filter((path) => stepsOf(path).some(({ uses }) => isOurs(uses))))(
  '%s asks for what its run needs and no more',
  (path) => {
    const { on, concurrency, jobs } = workflow(path);
    if (Object.hasOwn(on, 'issue_comment')) return;
    const measures = !Object.hasOwn(on, 'workflow_run');
    const pulls = ['pull_request', 'deployment_status', 'workflow_run'].some((event) =>
      Object.hasOwn(on, event),
    );
    const looks =
      measures &&
      stepsOf(path).some(({ uses, with: inputs }) => isOurs(uses) && inputs?.['url'] === undefined);
    expect(concurrency).toBeDefined();
    for (const { permissions } of Object.values(jobs).filter(({ steps }) =>
      steps.some(({ uses }) => isOurs(uses)),
    )) {
      const { deployments, statuses, attestations, 'id-token': identity, ...others } = permissions;
      // Who signs a baseline is nobody that a stranger may start.
      expect([attestations, identity]).toEqual(
        pulls || identity === undefined ? [undefined, undefined] : ['write', 'write'],
      );
      expect(others).toEqual({
        actions: 'read',
        ...(measures && { contents: 'read' }),
        ...(pulls && { 'pull-requests': 'write' }),
      });
      // To write statuses includes to read them.
      expect(statuses === 'write').toBe(pulls);
      expect(pulls || (deployments ?? statuses) === 'read').toBe(pulls || looks);
      expect(looks || deployments === undefined).toBe(true);
    }
  },
);

test('what answers comments hears new ones alone, starts for commands alone, and checks nothing out', () => {
  const { on, permissions, jobs } = workflow('templates/workflows/talk.yml');
  expect(on).toEqual({ issue_comment: { types: ['created'] }, pull_request_target: { types: ['labeled'] } });
  expect(permissions).toEqual({});
  const [job, ...more] = Object.values(jobs);
  expect(more).toEqual([]);
  expect(job?.['if']).toBe(
    "github.event.label.name == 'tidemark:accept' || " +
      "(github.event.issue.pull_request && startsWith(github.event.comment.body, '/tidemark'))",
  );
  expect(job?.permissions).toEqual({ actions: 'write', statuses: 'read', 'pull-requests': 'write' });
  expect(job?.steps).toEqual([{ uses: 'OWNER/tidemark@v0', with: { mode: 'talk' } }]);
});

test('what publishes a site measures nothing, runs nothing else, and is started by nobody outside', () => {
  const { on, jobs } = workflow('templates/workflows/pages.yml');
  expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
  const { publish, ...others } = jobs;
  expect(publish?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(publish?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
  for (const { permissions } of Object.values(others))
    expect(Object.values(permissions)).not.toContain('write');
});

test('the action reads every input of action.yml and no other', () => {
  const face = text('src/faces/action.ts');
  const { inputs } = z
    .looseObject({ inputs: z.record(z.string(), z.unknown()) })
    .parse(parse(text('action.yml')));
  const read = [
    ...face.matchAll(/\b(?:text|flag|list|getInput)\('([a-z-]+)'\)/g),
    ...face.matchAll(/^  '?([a-z-]+)'?: '[a-z-]+\.[a-z-]+',$/gm),
  ].map(([, name]) => name);
  expect([...new Set(read)].toSorted()).toEqual(Object.keys(inputs).toSorted());
});

test('Dependabot keeps packages and every pinned action, also those of templates', () => {
  const Updates = z.looseObject({
    updates: z.array(
      z.looseObject({ 'package-ecosystem': z.string(), directories: z.array(z.string()).optional() }),
    ),
  });
  const { updates } = Updates.parse(parse(text('.github/dependabot.yml')));
  expect(updates.map((one) => [one['package-ecosystem'], one.directories])).toEqual([
    ['npm', undefined],
    ['github-actions', ['/', '/templates/workflows']],
  ]);
});
