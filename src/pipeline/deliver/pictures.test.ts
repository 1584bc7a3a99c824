import { expect, onTestFinished, test } from 'vitest';
import type { Config } from '#model/config.ts';
import type { GitHubContext, Purpose } from '#model/github-context.ts';
import type { Cause } from '#model/record/cause.ts';
import type { Report } from '#model/record/report.ts';
import { failingReport } from '#report/sample/failing.fixture.ts';
import { found } from '#report/sample/shop.fixture.ts';
import { encodePicture } from '#system/png/encode.ts';
import { connected } from '#system/github/rest/scripted.fixture.ts';
import { startStandIn, type StandIn } from '../../../fixtures/github/stand-in.ts';
import { addPull } from '../../../fixtures/github/state.ts';
import type { WorkflowInputs } from '../prepare/github-run.ts';
import { withPictures } from './pictures.ts';

const MEDIA = 'tidemark-media';

/** A page in one colour, with a spot of another. */
function page(spot: number): Uint8Array {
  const [width, height] = [390, 1200];
  const data = Buffer.alloc(width * height * 3, 240);
  for (let y = 400; y < 440; y += 1) data.fill(spot, (y * width + 60) * 3, (y * width + 180) * 3);
  return encodePicture({ width, height, data });
}

/** Pictures of the pricing page: before, and now. */
const media = new Map([
  ['c'.repeat(64), page(10)],
  ['b'.repeat(64), page(200)],
]);

/** A report of so many causes, all of them seen at the same place. */
function reportOf(causes: number): Report {
  const report = failingReport();
  const ids = Array.from({ length: causes }, (_, at) => `cause${at}`);
  const box = { x: 60, y: 400, width: 120, height: 40 };
  const findings = ids.map((id) => found(`axe/${id}`, `Fault ${id}`, { box }));
  const told = findings.map(({ suite, subject, identity }, at): Cause => {
    const id = ids[at] ?? '';
    const place = { suite, subject };
    const anchor = { kind: 'element', name: `#${id}`, page: '/pricing' } as const;
    return {
      id,
      kind: 'broken',
      level: 'fail',
      anchor,
      checks: [],
      findings: [{ ...place, identity }],
      subjects: [place],
    };
  });
  return { ...report, verdict: { ...report.verdict, findings, causes: told } };
}

interface Given {
  readonly pictures?: Config['report']['pictures'];
  readonly comment?: Config['report']['comment'];
  readonly token?: string;
  readonly purpose?: Partial<Extract<Purpose, { kind: 'pull-request' }>>;
  readonly server?: string;
  readonly causes?: number;
  readonly media?: ReadonlyMap<string, Uint8Array>;
}

const workflow = (picturesToken: string): WorkflowInputs => ({
  token: 'x',
  picturesToken,
  key: '',
  matrix: '',
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
});

async function standing() {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  addPull(standIn.state, { number: 7, head: 'main' });
  return standIn;
}

async function pictured(standIn: StandIn, given: Given = {}) {
  const { state } = standIn;
  const { api } = await connected(standIn.url, { token: state.token });
  const tip = { sha: 'a'.repeat(40), branch: 'blue', repository: state.id };
  const purpose = {
    kind: 'pull-request',
    number: 7,
    head: tip,
    base: tip,
    readOnly: false,
    fork: false,
    ...given.purpose,
  } as const;
  const { server = 'https://github.com' } = given;
  const context: GitHubContext = {
    owner: 'octo',
    repo: 'shop',
    repository: state.id,
    defaultBranch: 'main',
    event: 'pull_request',
    run: { id: 3, attempt: 1, workflow: 'x.yml', job: 'x', url: `${server}/octo/shop/actions/runs/3` },
    purpose,
    artifacts: true,
  };
  const report = {
    comment: given.comment ?? 'changes',
    pictures: given.pictures ?? 'branch',
    check: false,
    folder: 'x',
  };
  return withPictures(
    { run: { signal: AbortSignal.timeout(60_000) }, config: { report } },
    { api, context, purpose, workflow: workflow(given.token ?? '') },
    reportOf(given.causes ?? 1),
    given.media ?? media,
  );
}

const addresses = ({ report }: { readonly report: Report }) =>
  Object.values(report.links.pictures ?? {}).map(({ address }) => address);

test('at most six causes have a picture, the worst first, each under its own name', async () => {
  const standIn = await standing();
  const { report, warnings } = await pictured(standIn, { causes: 9 });
  expect(Object.keys(report.links.pictures ?? {})).toEqual([
    'cause0',
    'cause1',
    'cause2',
    'cause3',
    'cause4',
    'cause5',
  ]);
  const sha = standIn.state.branches.get(MEDIA);
  expect(addresses({ report })[0]).toBe(
    `https://github.com/octo/shop/blob/${sha}/pr-7/${report.key}/cause0.png?raw=true`,
  );
  expect(report.links.pictures?.['cause0']?.alt).toMatch(
    /^Before and now: \/pricing on mobile: .*Fault cause0/,
  );
  expect(warnings).toEqual([]);
});

test('nothing is asked of GitHub where nothing may be kept or nothing is to be shown', async () => {
  const standIn = await standing();
  const nothing: readonly Given[] = [
    { pictures: 'off' },
    { comment: 'off' },
    { purpose: { readOnly: true } },
    { purpose: { fork: true } },
    { causes: 0 },
    { media: new Map() },
    { media: new Map([['b'.repeat(64), Buffer.from('no picture')]]) },
  ];
  for (const given of nothing) {
    const { report, warnings } = await pictured(standIn, { pictures: 'auto', token: 'ghp_x', ...given });
    expect([report.links.pictures, warnings]).toEqual([undefined, []]);
  }
  expect(standIn.seen).toEqual([]);
});

test('on a server of one’s own: auto takes the branch, attachment says what there is instead', async () => {
  const standIn = await standing();
  const server = 'https://git.example.org';
  const told = await pictured(standIn, { pictures: 'attachment', token: 'ghp_x', server });
  expect(told.warnings).toMatchObject([
    {
      code: 'pictures/no-attachments',
      message: expect.stringContaining('Enterprise Server'),
      next: expect.stringContaining('branch'),
    },
  ]);
  expect(standIn.seen).toEqual([]);
  const kept = await pictured(standIn, { pictures: 'auto', token: 'ghp_x', server });
  expect(addresses(kept)[0]).toMatch(/^https:\/\/git\.example\.org\/octo\/shop\/blob\/[0-9a-f]{40}\/pr-7\//);
});

test('attachment without a token says which input is missing; a token without attachments is not used', async () => {
  const standIn = await standing();
  const told = await pictured(standIn, { pictures: 'attachment' });
  expect(told.warnings).toMatchObject([{ message: expect.stringContaining('`pictures-token` is empty') }]);
  expect(addresses(await pictured(standIn, { pictures: 'branch', token: 'ghp_x' }))).toHaveLength(1);
});

test('without contents: write auto leaves a note, branch a warning with the line to paste', async () => {
  const standIn = await standing();
  standIn.state.permissions.contents = 'read';
  const auto = await pictured(standIn, { pictures: 'auto' });
  expect([auto.warnings, auto.report.notes]).toEqual([[], [expect.stringContaining('`contents: write`')]]);
  const branch = await pictured(standIn, { pictures: 'branch' });
  expect(branch.warnings).toMatchObject([
    { next: expect.stringContaining('permissions: { contents: write }') },
  ]);
  expect([branch.report.links.pictures, branch.report.notes]).toEqual([undefined, []]);
});

test('a rule that forbids the branch is a warning, also with auto', async () => {
  const standIn = await standing();
  standIn.state.ruled.add(MEDIA);
  const { report, warnings } = await pictured(standIn, { pictures: 'auto' });
  expect([report.links.pictures, warnings]).toMatchObject([undefined, [{ code: 'pictures/branch-refused' }]]);
});

test('GitHub in trouble is a warning, and the report stays as it was', async () => {
  const standIn = await standing();
  standIn.fail({ method: 'POST', path: /blobs$/ }, { status: 500 });
  const { report, warnings } = await pictured(standIn, { pictures: 'auto' });
  expect([report.links.pictures, warnings.length, standIn.state.branches.has(MEDIA)]).toEqual([
    undefined,
    1,
    false,
  ]);
});
