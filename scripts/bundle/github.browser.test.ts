import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runtimeToken } from '../../fixtures/github/runtime-token.ts';
import { startStandIn } from '../../fixtures/github/stand-in.ts';
import { addCommit, addRun } from '../../fixtures/github/state.ts';
import { bundle } from './bundle.ts';

/** Uploads one file, and reads it back by the API. */
const SCRIPT = `
import { join } from 'node:path';
import { artifactService, connect, readArchive, verifyDigest } from './shared.mjs';
const { GITHUB_API_URL: apiUrl, TOKEN: token } = process.env;
const signal = new AbortController().signal;
const root = import.meta.dirname;
const kept = await artifactService(process.env, signal, Number(process.env.WITHIN))
  .upload({ name: 'tidemark-baseline', root, files: [join(root, 'package.json')] })
  .catch((error) => error);
if (kept.problems) console.log(kept.problems[0].code);
else {
  const api = await connect({ apiUrl, token, owner: 'octo', repo: 'shop', signal, tell: console.log });
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  const values = { artifact_id: kept.id, archive_format: 'zip' };
  const bytes = await api.download(route, values, { most: 1e6, within: 60_000 });
  verifyDigest(bytes, 'sha256:' + kept.digest);
  const files = await readArchive(bytes, { entries: 5, bytes: 1e6, name: () => true });
  console.log([...files.keys()].join(), Buffer.from(files.get('package.json')).toString().trim());
}
`;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'github-'));
  const built = await bundle(join(import.meta.dirname, '../..'), ({ file }) =>
    /^(?:github|json-p3)/.test(file),
  );
  for (const [path, bytes] of built) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  writeFileSync(join(folder, 'script.mjs'), SCRIPT);
  for (let place = folder; place !== dirname(place); place = dirname(place)) {
    if (existsSync(join(place, 'node_modules')))
      throw new Error(`${place} has packages, so this would prove nothing`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(env: Record<string, string>): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(folder, 'script.mjs')],
      { cwd: folder, env: { GITHUB_SERVER_URL: 'https://github.com', ...env }, timeout: 150_000 },
      (error, out, err) => done({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    );
  });
}

test('without any package around, an artifact is uploaded and read back, and nothing else is printed', async () => {
  const standIn = await startStandIn({ artifacts: true });
  try {
    addCommit(standIn.state);
    const { id } = addRun(standIn.state, { status: 'in_progress', conclusion: null });
    const ended = await run({
      GITHUB_API_URL: standIn.url,
      TOKEN: standIn.state.token,
      ACTIONS_RESULTS_URL: standIn.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(id, 'check'),
      WITHIN: '60000',
    });
    expect(ended).toEqual({ code: 0, out: 'package.json { "type": "module" }\n', err: '' });
  } finally {
    await standIn.close();
  }
});

test('when the service is silent the process still comes to its end', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  try {
    const address = silent.address();
    const ended = await run({
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(1, 'check'),
      WITHIN: '1500',
    });
    expect(ended).toEqual({ code: 0, out: 'artifact/no-answer\n', err: '' });
  } finally {
    silent.closeAllConnections();
    silent.close();
  }
});
