import { expect, onTestFinished, test } from 'vitest';
import type { Acceptance } from '#model/record/acceptance.ts';
import { connect } from '#system/github/rest/connect.ts';
import { writeZip, type Written } from '#system/github/artifacts/zip.fixture.ts';
import type { Artifact, Run } from '../../../fixtures/github/objects.ts';
import { startStandIn, type StandIn } from '../../../fixtures/github/stand-in.ts';
import { addArtifact, addCommit, addRun } from '../../../fixtures/github/state.ts';
import { findAccepted } from './find-accepted.ts';

// Whose word counts for what was accepted: artifacts are left under every name by whoever can start a run.

const TALK = '.github/workflows/talk.yml';
const NAME = 'tidemark-accepted-7';
const claim = { kind: 'number', suite: 'web', subject: 'home', metric: 'bytes', value: 5 } as const;
const acceptance = (over: Partial<Acceptance> = {}): Acceptance => ({
  schema: 'tidemark.acceptance/1',
  pr: 7,
  sha: 'a'.repeat(40),
  by: 'ada',
  at: '2026-01-02T00:00:00Z',
  accepted: [{ key: 'web', claim }],
  ...over,
});

interface Place extends StandIn {
  leave(run?: Partial<Run>, value?: unknown, over?: Partial<Artifact>): Artifact;
  leaveFiles(files: Iterable<Written>): void;
  find(): Promise<{ readonly found: readonly unknown[]; readonly why: readonly string[] }>;
}

async function place(): Promise<Place> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const { state, url } = standIn;
  addCommit(state);
  const api = await connect({
    apiUrl: url,
    token: state.token,
    owner: state.owner,
    repo: state.repo,
    signal: new AbortController().signal,
    tell: () => undefined,
  });
  const answered = { event: 'issue_comment', workflow: TALK };
  const zipped = (value: unknown) => writeZip([{ name: 'accepted.json', body: JSON.stringify(value) }]);
  return Object.assign(standIn, {
    leave: (run: Partial<Run> = {}, value: unknown = acceptance(), over: Partial<Artifact> = {}) =>
      addArtifact(state, {
        name: NAME,
        run: addRun(state, { ...answered, ...run }),
        bytes: zipped(value),
        ...over,
      }),
    leaveFiles: (files: Iterable<Written>) =>
      void addArtifact(state, { name: NAME, run: addRun(state, answered), bytes: writeZip(files) }),
    async find() {
      const why: string[] = [];
      const found = await findAccepted({
        api,
        pr: 7,
        key: 'web',
        repository: state.id,
        defaultBranch: 'main',
        workflow: 'talk.yml',
        now: () => new Date(),
        rejected: (rejection) => void why.push(rejection.why),
      });
      return { found, why };
    },
  });
}

test('what the workflow that answers comments recorded is found, with who said it and where', async () => {
  const here = await place();
  here.leave();
  here.leave({}, acceptance({ by: 'mia', sha: 'b'.repeat(40), accepted: [{ key: 'api', claim }] }));
  expect(await here.find()).toEqual({ found: [{ claim, by: 'ada', sha: 'a'.repeat(40) }], why: [] });
});

test('so is what it recorded for a label, whose run is listed under the branch and its fork', async () => {
  const here = await place();
  here.leave({ event: 'pull_request_target', branch: 'blue' });
  here.leave({ event: 'pull_request_target', branch: 'main', headRepository: 2002, headOwner: 'eve' });
  const { found, why } = await here.find();
  expect([found.length, why]).toEqual([2, []]);
});

test('where nobody accepted anything it costs one request', async () => {
  const here = await place();
  expect(await here.find()).toEqual({ found: [], why: [] });
  expect(here.seen).toHaveLength(1);
});

const forged: Readonly<Record<string, readonly [Partial<Run>, RegExp]>> = {
  "a pull request's run of a branch of ours": [
    { event: 'pull_request', branch: 'blue' },
    /recorded on pull_request/,
  ],
  'a push to such a branch, by a file of that name': [{ event: 'push', branch: 'blue' }, /recorded on push/],
  "a pull request's run from a branch called main": [{ event: 'pull_request' }, /recorded on pull_request/],
  "a fork's run": [{ headRepository: 2002, headOwner: 'eve' }, /from a fork/],
  'a comment’s run of another branch': [{ branch: 'blue' }, /from another branch/],
  'another workflow that hears labels': [
    { event: 'pull_request_target', branch: 'blue', workflow: '.github/workflows/other.yml' },
    /by another workflow/,
  ],
  'another workflow that hears comments': [
    { workflow: '.github/workflows/other.yml' },
    /by another workflow/,
  ],
  'a push to the default branch': [{ event: 'push' }, /recorded on push, not on issue_comment/],
};

for (const [who, [run, why]] of Object.entries(forged)) {
  test(`what ${who} left under the name is not believed, and hides nothing`, async () => {
    const here = await place();
    here.leave();
    here.leave(run, acceptance({ by: 'mallory' }));
    const { found, why: rejected } = await here.find();
    expect(found).toEqual([{ claim, by: 'ada', sha: 'a'.repeat(40) }]);
    expect(rejected).toEqual([expect.stringMatching(why)]);
  });
}

test('a page and more of others’ artifacts hides none of ours; beyond three pages nothing is accepted', async () => {
  const here = await place();
  here.leave();
  const run = addRun(here.state, { event: 'pull_request', branch: 'blue' });
  const flood = (count: number) => {
    for (let at = 0; at < count; at += 1)
      addArtifact(here.state, { name: NAME, run, bytes: Buffer.from('x') });
  };
  flood(250);
  expect((await here.find()).found).toHaveLength(1);
  flood(250);
  expect((await here.find()).found).toEqual([]);
});

const damaged: Readonly<Record<string, (here: Place) => unknown>> = {
  'of another pull request': (here) => here.leave({}, acceptance({ pr: 8 })),
  'of an unknown version': (here) => here.leave({}, { ...acceptance(), schema: 'tidemark.acceptance/2' }),
  'with a field too many': (here) => here.leave({}, { ...acceptance(), all: true }),
  'without a claim': (here) => here.leave({}, acceptance({ by: '' })),
  'that is no JSON': (here) => here.leaveFiles([{ name: 'accepted.json', body: '{' }]),
  'beside a second file': (here) =>
    here.leaveFiles([
      { name: 'accepted.json', body: JSON.stringify(acceptance()) },
      { name: 'b.json', body: '{}' },
    ]),
  'of another name': (here) => here.leaveFiles([{ name: '../accepted.json', body: '{}' }]),
  'that is a bomb': (here) => here.leaveFiles([{ name: 'accepted.json', body: Buffer.alloc(40_000_000) }]),
  'whose bytes have another digest': (here) =>
    here.leave({}, acceptance(), { digest: `sha256:${'0'.repeat(64)}` }),
  'without a digest': (here) => here.leave({}, acceptance(), { digest: null }),
  'that has expired': (here) => here.leave({}, acceptance(), { expired: true }),
};

for (const [what, leave] of Object.entries(damaged)) {
  test(`a record ${what} accepts nothing, in one sentence`, async () => {
    const here = await place();
    leave(here);
    const { found, why } = await here.find();
    expect(found).toEqual([]);
    expect(why).toHaveLength(1);
  });
}
