import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { addArtifact, addCommit, addPull, addRun } from '../../../fixtures/github/state.ts';
import { startStandIn, type StandIn } from '../../../fixtures/github/stand-in.ts';
import { readArchive, verifyDigest } from './artifacts/archive.ts';
import { connected, thrownBy } from './rest/scripted.fixture.ts';
import { writeZip } from './artifacts/zip.fixture.ts';

/** GitHub as its own description says it is; a request or an answer that does not fit it fails the test. */
async function standing(
  token?: string,
): Promise<{ standIn: StandIn } & Awaited<ReturnType<typeof connected>>> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  return { standIn, ...(await connected(standIn.url, { token: token ?? standIn.state.token })) };
}

const Comment = z.looseObject({ id: z.int(), body: z.string() });
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const EDIT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

test('a comment is written, edited and deleted', async () => {
  const { standIn, api } = await standing();
  addCommit(standIn.state);
  addPull(standIn.state, { number: 7, head: 'main' });
  const { id } = await api.ask(CREATE, { issue_number: 7, body: 'first' }, Comment);
  expect((await api.ask(EDIT, { comment_id: id, body: 'second' }, Comment)).body).toBe('second');
  await api.ask(
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { comment_id: id },
    z.undefined(),
  );
  expect(standIn.state.comments).toEqual([]);
  expect(api.calls).toBe(3);
});

test('a 502 after the deed: an edit is made again, a new comment is not, and both are known', async () => {
  const { standIn, api } = await standing();
  addCommit(standIn.state);
  addPull(standIn.state, { number: 7, head: 'main' });
  standIn.fail({ method: 'POST', path: /comments$/ }, { status: 502, after: true });
  expect(await thrownBy(api.ask(CREATE, { issue_number: 7, body: 'first' }, Comment))).toMatchObject({
    status: 502,
    mayHaveHappened: true,
  });
  expect(standIn.state.comments).toHaveLength(1);
  standIn.fail({ method: 'PATCH', path: /comments/ }, { status: 502, after: true });
  expect(
    (await api.ask(EDIT, { comment_id: standIn.state.comments[0]?.id, body: 'second' }, Comment)).body,
  ).toBe('second');
});

test('a missing permission is named as the workflow writes it', async () => {
  const { standIn, api } = await standing();
  addCommit(standIn.state);
  addPull(standIn.state, { number: 7, head: 'main' });
  standIn.state.permissions.issues = 'none';
  standIn.state.permissions['pull-requests'] = 'read';
  const thrown = await thrownBy(api.ask(CREATE, { issue_number: 7, body: 'x' }, Comment));
  expect(thrown).toMatchObject({
    status: 403,
    problems: [
      {
        code: 'github/not-permitted',
        next: expect.stringMatching(/Add `permissions: \{ .*(issues|pull-requests): write \}`/),
      },
    ],
  });
});

test('a token that is none of this repository is told as such', async () => {
  const { api } = await standing('ghs_somebody_elses');
  expect(await thrownBy(api.ask('GET /repos/{owner}/{repo}', {}, z.unknown()))).toMatchObject({
    status: 401,
    problems: [{ code: 'github/token-refused' }],
  });
});

test(
  'an artifact is downloaded from the other origin, held against its digest and read; an expired ' +
    'one is said',
  async () => {
    const { standIn, api } = await standing();
    addCommit(standIn.state);
    const run = addRun(standIn.state);
    const kept = addArtifact(standIn.state, {
      name: 'tidemark-baseline',
      run,
      bytes: writeZip([{ name: 'run.json', body: '{}' }]),
    });
    const gone = addArtifact(standIn.state, {
      name: 'tidemark-baseline',
      run,
      bytes: Buffer.from('x'),
      expired: true,
    });
    const ask = (artifact_id: number) =>
      api.download(
        'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        { artifact_id, archive_format: 'zip' },
        { most: 1e6, within: 30_000 },
      );
    const bytes = await ask(kept.id);
    verifyDigest(bytes, kept.digest ?? undefined);
    expect([...(await readArchive(bytes, { entries: 9, bytes: 1e6, name: () => true })).keys()]).toEqual([
      'run.json',
    ]);
    expect(await thrownBy(ask(gone.id))).toMatchObject({
      status: 410,
      problems: [{ code: 'github/expired' }],
    });
  },
);
