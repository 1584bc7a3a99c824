import { expect, test } from 'vitest';
import { artifactService } from './artifact-service.ts';
import { thrownBy } from '../rest/scripted.fixture.ts';
import { uploadRefusal } from './upload-refusals.ts';

const never = new AbortController().signal;
const one = { name: 'tidemark', root: '/r', files: ['/r/run.json'] };
const env = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' };

test.each([{}, { ...env, ACTIONS_RUNTIME_TOKEN: '' }, { ...env, ACTIONS_RESULTS_URL: undefined }])(
  'outside of an action nothing is started and the way out is said',
  async (given) => {
    expect(await thrownBy(artifactService(given, never).upload(one))).toMatchObject({
      mayHaveHappened: false,
      problems: [{ code: 'artifact/no-runtime', next: expect.stringContaining('`uses:`') }],
    });
  },
);

test.each(['', 'a/b', 'a\\b', 'a:b', 'what?', 'a\n::error::b'])(
  'the name %j is refused before anything is sent',
  async (name) => {
    const thrown = await thrownBy(artifactService(env, never).upload({ ...one, name }));
    expect(thrown).toMatchObject({
      problems: [{ code: 'artifact/bad-name', message: expect.stringMatching(/^[^\n]*$/) }],
    });
  },
);

test('a file whose path GitHub refuses is named', async () => {
  expect(await thrownBy(artifactService(env, never).upload({ ...one, files: ['/r/a:b.png'] }))).toMatchObject(
    { problems: [{ code: 'artifact/bad-name', message: expect.stringContaining('"/a:b.png"') }] },
  );
});

test.each([
  [
    'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an ' +
      'artifact with this name already exists on the workflow run',
    'name-taken',
    409,
    false,
  ],
  [
    'Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts.',
    'no-space',
    0,
    false,
  ],
  [
    'Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable',
    'service-down',
    503,
    true,
  ],
  ['Unable to make request: ECONNRESET\nIf you are using self-hosted runners, …', 'service-down', 0, true],
  ['Upload progress stalled.', 'service-down', 0, true],
  [
    'Failed to get backend IDs: The provided JWT token is invalid and/or missing claims',
    'not-permitted',
    0,
    false,
  ],
  ['something new', 'upload-failed', 0, true],
])('%s: what the client says is understood', (failed, what, status, mayHaveHappened) => {
  expect(uploadRefusal('tidemark', { failed, kind: 'Error' })).toMatchObject({
    status,
    mayHaveHappened,
    problems: [{ code: `artifact/${what}` }],
  });
});
