import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { runtimeToken } from '../../../../fixtures/github/runtime-token.ts';
import { startStandIn, type StandIn } from '../../../../fixtures/github/stand-in.ts';
import { addCommit, addRun } from '../../../../fixtures/github/state.ts';
import { artifactService } from './artifact-service.ts';
import { readArchive, verifyDigest } from './archive.ts';
import { connected, thrownBy } from '../rest/scripted.fixture.ts';

const never = new AbortController().signal;
let standIn: StandIn;
let root = '';
beforeAll(async () => {
  standIn = await startStandIn({ artifacts: true });
  addCommit(standIn.state);
  root = await mkdtemp(join(tmpdir(), 'upload-'));
  await mkdir(join(root, 'exhibits'));
  await writeFile(join(root, 'run.json'), '{"a":1}');
  await writeFile(join(root, 'exhibits/a.png'), randomBytes(9_000_000));
  await writeFile(join(root, 'report.html'), '<!doctype html>');
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
  await standIn.close();
});

/** The environment of a fresh workflow run; nothing of it is in ours. */
function runner(url = standIn.resultsUrl): Record<string, string> {
  const run = addRun(standIn.state, { status: 'in_progress', conclusion: null });
  return {
    ACTIONS_RESULTS_URL: url,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(run.id, 'check'),
    GITHUB_SERVER_URL: 'https://github.com',
  };
}

const zipped = () => ({
  name: 'tidemark-baseline',
  root,
  files: [join(root, 'run.json'), join(root, 'exhibits/a.png')],
});

async function backend(answer: (end: (status: number, body: unknown) => void) => void): Promise<string> {
  const server: Server = createServer((request, response) => {
    request.resume();
    answer(
      (status, body) =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}

test('what is uploaded comes back whole by the API, and nothing is printed', async () => {
  const write = vi.spyOn(process.stdout, 'write');
  onTestFinished(() => write.mockRestore());
  const { id, digest } = await artifactService(runner(), never).upload(zipped());
  expect(write.mock.calls.map(([text]) => String(text)).filter((text) => /rtifact|::/.test(text))).toEqual(
    [],
  );
  const { api } = await connected(standIn.url, { token: standIn.state.token });
  const bytes = await api.download(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    { artifact_id: id, archive_format: 'zip' },
    { most: 20e6, within: 60_000 },
  );
  verifyDigest(bytes, `sha256:${digest}`);
  const files = await readArchive(bytes, {
    entries: 10,
    bytes: 20e6,
    name: (path) => /^(run\.json|exhibits\/\w+\.png)$/.test(path),
  });
  expect([...files].map(([name, { byteLength }]) => [name, byteLength]).toSorted()).toEqual([
    ['exhibits/a.png', 9_000_000],
    ['run.json', 7],
  ]);
});

test('one plain file is kept as it is, under its own name', async () => {
  const service = artifactService(runner(), never);
  const { id } = await service.upload({
    name: 'report.html',
    root,
    files: [join(root, 'report.html')],
    plain: true,
  });
  expect(standIn.state.artifacts.find((one) => one.id === id)).toMatchObject({
    name: 'report.html',
    type: 'text/html',
  });
  await expect(
    service.upload({ name: 'other.html', root, files: [join(root, 'report.html')], plain: true }),
  ).rejects.toThrow('as other.html');
});

test('a name that another job of the run has is refused with the way out', async () => {
  const env = runner();
  const one = { name: 'tidemark', root, files: [join(root, 'run.json')] };
  await artifactService(env, never).upload(one);
  expect(await thrownBy(artifactService(env, never).upload(one))).toMatchObject({
    status: 409,
    mayHaveHappened: false,
    problems: [{ code: 'artifact/name-taken', next: expect.stringContaining('`key` input') }],
  });
});

test.each([
  [403, { code: 'permission_denied', msg: 'insufficient usage to create an artifact' }, 'artifact/no-space'],
  [401, { code: 'unauthenticated', msg: 'invalid token' }, 'artifact/not-permitted'],
  [400, { code: 'invalid_argument', msg: 'no\n::error::forged' }, 'artifact/upload-failed'],
])('a %d of the service is said in plain words', async (status, body, code) => {
  const url = await backend((end) => end(status, body));
  const thrown = await thrownBy(artifactService(runner(url), never).upload(zipped()));
  expect(thrown).toMatchObject({
    problems: [
      { code, message: expect.stringMatching(/^The artifact tidemark-baseline was not kept: [^\n]*$/) },
    ],
  });
});

test('GitHub Enterprise Server is said', async () => {
  expect(
    await thrownBy(
      artifactService({ ...runner(), GITHUB_SERVER_URL: 'https://github.example.com' }, never).upload(
        zipped(),
      ),
    ),
  ).toMatchObject({ problems: [{ code: 'artifact/enterprise-server' }] });
});

test(
  'a service that is silent is given up at our own deadline, an abort ends it at once, and no ' +
    'thread is left',
  async () => {
    const url = await backend(() => undefined);
    expect(await thrownBy(artifactService(runner(url), never, 1500).upload(zipped()))).toMatchObject({
      mayHaveHappened: true,
      problems: [{ code: 'artifact/no-answer', message: expect.stringContaining('not done after 1.5 s') }],
    });
    const stop = new AbortController();
    const uploading = thrownBy(artifactService(runner(url), stop.signal).upload(zipped()));
    setTimeout(() => stop.abort(new Error('enough')), 300);
    expect(await uploading).toMatchObject({ message: 'enough' });
    expect(
      process.getActiveResourcesInfo().filter((one) => /Worker|MessagePort/.test(one)).length,
    ).toBeLessThanOrEqual(1);
  },
);

test('a service that is not there is said at once', async () => {
  expect(
    await thrownBy(artifactService(runner('http://127.0.0.1:9/'), never).upload(zipped())),
  ).toMatchObject({ mayHaveHappened: true, problems: [{ code: 'artifact/service-down' }] });
});
