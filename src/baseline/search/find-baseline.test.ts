import { expect, test } from 'vitest';
import { shaOf } from '../../../fixtures/github/state.ts';
import type { Survey } from './find-baseline.ts';
import { ArtifactPage, quoted, sift, type Candidate, type Trust } from './artifact-listing.ts';
import { nearestFirst } from './nearest.ts';
import { distrust, workflowPaths, type RecordingRun } from './provenance.ts';
import { whyNone } from './no-baseline-reason.ts';

const now = new Date('2026-11-21T12:00:00Z');
const sha = shaOf('tip');
const trust: Trust = {
  artifact: 'tidemark-baseline-web',
  repository: 1001,
  branch: 'main',
  workflows: ['.github/workflows/tidemark.yml'],
};
const origin = { id: 7, repository_id: 1001, head_repository_id: 1001, head_branch: 'main', head_sha: sha };
const listed = {
  id: 5,
  name: trust.artifact,
  size_in_bytes: 10,
  expired: false,
  created_at: '2026-11-20T12:00:00Z',
  expires_at: '2027-02-18T12:00:00Z',
  digest: 'sha256:0',
  workflow_run: origin,
};
const candidate: Candidate = { artifact: 5, run: 7, sha, bytes: 10, digest: 'sha256:0' };

test('an artifact of a run of the base branch is a candidate', () => {
  expect(sift([listed], trust, now)).toEqual({ candidates: [candidate], rejected: [] });
});

test('candidates come newest first, whatever the order of the listing', () => {
  const { candidates } = sift(
    [5, 9, 7].map((id) => ({ ...listed, id })),
    trust,
    now,
  );
  expect(candidates.map(({ artifact }) => artifact)).toEqual([9, 7, 5]);
});

const rejected: readonly (readonly [string, object, string])[] = [
  [
    'of a fork whose branch is named like ours',
    { workflow_run: { ...origin, head_repository_id: 9999 } },
    'from a fork (repository 9999)',
  ],
  [
    'whose fork was deleted',
    { workflow_run: { ...origin, head_repository_id: undefined } },
    'from a fork (repository unknown)',
  ],
  [
    'of another repository altogether',
    { workflow_run: { ...origin, head_repository_id: 5, repository_id: 5 } },
    'from another repository (5)',
  ],
  [
    'of a feature branch',
    { workflow_run: { ...origin, head_branch: 'feature' } },
    'from another branch (feature)',
  ],
  ['that has expired', { expired: true }, 'expired on 2027-02-18'],
  [
    'whose time is over though not marked so yet',
    { expires_at: '2026-11-21T11:59:59Z' },
    'expired on 2026-11-21',
  ],
  ['of which no run is known', { workflow_run: null }, 'GitHub does not say which run recorded it'],
  [
    'with another name',
    { name: 'tidemark-baseline-other' },
    'named tidemark-baseline-other, not tidemark-baseline-web',
  ],
];

for (const [which, change, why] of rejected) {
  test(`an artifact ${which} is passed over, and why is said`, () => {
    const { candidates, rejected: told } = sift([{ ...listed, ...change }], trust, now);
    expect(candidates).toEqual([]);
    expect(told).toEqual([expect.objectContaining({ artifact: 5, why })]);
  });
}

test('what GitHub leaves empty of one artifact, as of a deleted fork or branch, keeps no other from being read', () => {
  const empty = {
    id: null,
    repository_id: null,
    head_repository_id: null,
    head_branch: null,
    head_sha: null,
  };
  const odd = [empty, { ...origin, head_repository_id: null }, { ...origin, head_branch: null }].map(
    (run) => ({ ...listed, digest: null, created_at: null, workflow_run: run }),
  );
  const { artifacts } = ArtifactPage.parse({ artifacts: [...odd, listed] });
  expect(sift(artifacts, trust, now)).toMatchObject({
    candidates: [candidate],
    rejected: [
      { why: expect.stringContaining('which run') },
      { why: 'from a fork (repository unknown)' },
      { why: 'from another branch (unknown)' },
    ],
  });
});

test('only what nothing but time speaks against counts as expired', () => {
  const fork = { ...listed, expired: true, workflow_run: { ...origin, head_repository_id: 9999 } };
  const { rejected: told } = sift([{ ...listed, expired: true }, fork], trust, now);
  expect(told.map(({ expired }) => expired !== undefined)).toEqual([true, false]);
});

test('names of others are told short and without characters that steer', () => {
  expect(quoted(`a\n::error::b\u202E\u200B${'x'.repeat(200)}`)).toBe(`a ::error::b${'x'.repeat(67)}…`);
  expect(quoted('')).toBe('unnamed');
});

const run: RecordingRun = {
  event: 'push',
  path: '.github/workflows/tidemark.yml',
  head_sha: sha,
  head_branch: 'main',
  head_repository: { id: 1001 },
};

test(
  'a push, a schedule and a manual run of our workflow on the base branch are believed, with or ' +
    'without a ref behind the path',
  () => {
    for (const event of ['push', 'schedule', 'workflow_dispatch'])
      expect(distrust({ ...run, event }, candidate, trust)).toBeUndefined();
    expect(distrust({ ...run, path: `${run.path}@refs/heads/main` }, candidate, trust)).toBeUndefined();
  },
);

const distrusted: readonly (readonly [string, Partial<RecordingRun>, string])[] = [
  [
    'a pull request from that very branch',
    { event: 'pull_request' },
    'recorded on pull_request, not on a push to main',
  ],
  [
    'pull_request_target',
    { event: 'pull_request_target' },
    'recorded on pull_request_target, not on a push to main',
  ],
  [
    'another workflow',
    { path: '.github/workflows/other.yml' },
    'recorded by another workflow (.github/workflows/other.yml)',
  ],
  [
    'a workflow whose path only begins like ours',
    { path: '.github/workflows/tidemark.yml.yml' },
    'recorded by another workflow (.github/workflows/tidemark.yml.yml)',
  ],
  [
    'a fork, though the listing said otherwise',
    { head_repository: { id: 9999 } },
    'from a fork (repository 9999)',
  ],
  ['a fork that was deleted', { head_repository: null }, 'from a fork (repository unknown)'],
  ['another branch', { head_branch: 'feature' }, 'from another branch (feature)'],
  ['another commit', { head_sha: shaOf('else') }, `its run 7 was of another commit (${shaOf('else')})`],
];

for (const [which, change, why] of distrusted) {
  test(`a run of ${which} is not believed`, () => {
    expect(distrust({ ...run, ...change }, candidate, trust)).toBe(why);
  });
}

test('a workflow may be named by its file alone', () => {
  expect(workflowPaths(['nightly.yml', './.github/workflows/a.yml', ' ', '.github/workflows/b.yml'])).toEqual(
    ['.github/workflows/nightly.yml', '.github/workflows/a.yml', '.github/workflows/b.yml'],
  );
});

test('the nearest ancestor comes first, a run once with its newest artifact, and commits off the path never', () => {
  const at = (artifact: number, recordedBy: number, commit: string): Candidate => ({
    ...candidate,
    artifact,
    run: recordedBy,
    sha: commit,
  });
  const all = [at(1, 10, 'c'), at(2, 11, 'b'), at(4, 11, 'b'), at(3, 12, 'b'), at(9, 13, 'elsewhere')];
  expect(nearestFirst(['a', 'b', 'c'], all).map(({ candidate: one, age }) => [one.artifact, age])).toEqual([
    [4, 1],
    [3, 1],
    [1, 2],
  ]);
});

const survey: Survey = { mergeBase: sha, candidates: [], rejected: [], looked: 0, unseen: false };
const expired = (from: string, until: string) => ({ artifact: 5, why: 'expired', expired: { from, until } });

const sentences: Readonly<Record<string, readonly [Survey, string]>> = {
  'the first run says when there will be a baseline': [
    survey,
    'There is no baseline of `main` yet: one appears after the next push to `main`, and until ' +
      'then only absolute limits are judged.',
  ],
  'expired baselines are told with the day of the last and how long artifacts live': [
    {
      ...survey,
      rejected: [
        expired('2026-07-02T10:00:00Z', '2026-09-30T10:00:00Z'),
        expired('2026-06-01T10:00:00Z', '2026-08-30T10:00:00Z'),
      ],
    },
    'Every baseline of `main` has expired, the last on 2026-09-30 (artifacts are kept for 90 days ' +
      'here); the next push to `main` records a new one, and until then only absolute limits are ' +
      'judged.',
  ],
  'artifacts that may not be believed are told with their reasons': [
    { ...survey, rejected: [1, 2, 3, 4].map((artifact) => ({ artifact, why: 'from another branch (x)' })) },
    'No baseline of `main` can be used (artifact 1: from another branch (x); artifact 2: from ' +
      'another branch (x); artifact 3: from another branch (x); …); the next push to `main` records ' +
      'a new one, and until then only absolute limits are judged.',
  ],
  'baselines that lie elsewhere call for an update of the branch': [
    { ...survey, candidates: [candidate] },
    `No baseline of \`main\` belongs to the merge base \`${sha.slice(0, 7)}\` or the 100 commits ` +
      `before it: bring this branch up to date with \`main\`, or push to \`main\`; until then only ` +
      'absolute limits are judged.',
  ],
};

for (const [name, [seen, sentence]] of Object.entries(sentences)) {
  test(`no baseline: ${name}`, () => {
    expect(whyNone(seen, 'main').reason).toBe(sentence);
  });
}

const fromBranch = { artifact: 5, why: 'recorded on pull_request, not on a push to main' };
const fromFork = { artifact: 6, why: 'from a fork (repository 9999)' };
const absences: Readonly<Record<string, readonly [Survey, boolean, RegExp]>> = {
  'nothing at all is a first run': [survey, false, /^There is no baseline of `main` yet\.$/],
  'what others left is one, too': [{ ...survey, rejected: [fromFork] }, false, /from a fork/],
  'what expired was there': [
    { ...survey, rejected: [expired('2026-07-02T10:00:00Z', '2026-09-30T10:00:00Z')] },
    true,
    /^Every baseline of `main` has expired, the last on 2026-09-30 \(.* 90 days here\)\.$/,
  ],
  'what is of the branch and not believed was there': [
    { ...survey, candidates: [candidate], rejected: [fromBranch], looked: 1 },
    true,
    /^No baseline of `main` can be used \(artifact 5: recorded on pull_request/,
  ],
  'what is newer than the merge base is there': [{ ...survey, candidates: [candidate] }, true, /merge base/],
  'what others hide may be there': [{ ...survey, rejected: [fromFork], unseen: true }, true, /from a fork/],
};

for (const [name, [seen, hadOne, message]] of Object.entries(absences)) {
  test(`no baseline: ${name}`, () => {
    expect(whyNone(seen, 'main').absence).toEqual({
      hadOne,
      message: expect.stringMatching(message),
      next: expect.stringContaining('`main`'),
    });
  });
}
