import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exhibitFolder } from '#pipeline/measure/folder.ts';
import { redactErrors } from '#pipeline/prepare/run.ts';
import { redactor } from '#system/secrets/redact.ts';
import { emptyFolder, hostOf, serve } from '../../fixtures/host.ts';
import { command } from './cli/cli.ts';

const CANARY = 'canary-7f3a9c';

const config = (path: string, more = '') => `version: 1
target: { url: "http://127.0.0.1:1", wait: 1s }
pages: { home: / }
${more}
suites:
  api:
    uses: load
    with: { scenarios: { browse: { rate: 20/s, duration: 1s, warmup: 0s, endpoints: [ { get: "${path}" } ] } } }
    budgets: { browse/error-rate: { max: 1% } }
`;

async function tidemark(text: string, words: readonly string[], secret = CANARY) {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), text);
  const url = await serve((request, response) =>
    response
      .writeHead(request.url?.startsWith('/login') ? 500 : 200, { 'content-type': 'text/html' })
      .end('<title>Hi</title>'),
  );
  const host = hostOf(cwd, [...words, '--allow-private', '--url', url], {
    PATH: process.env['PATH'],
    CANARY: secret,
  });
  const exit = await command(host);
  return { cwd, exit, said: host.said.out + host.said.err };
}

test('a failure that quotes a secret is told without it', async () => {
  const { exit, said } = await tidemark(
    config('/api', 'actors: { buyer: { login: { post: "/login?k=${{ secrets.CANARY }}" } } }'),
    ['run'],
  );
  expect(exit).toBe(3);
  expect(said).toContain('POST /login?k=*** answered 500');
});

test('a secret in an address is in no name either, and what is named by it is still found', async () => {
  const { cwd, exit } = await tidemark(config('/api?k=${{ secrets.CANARY }}'), ['run']);
  expect(exit).toBe(0);
  const record = await readFile(join(cwd, 'tidemark-report/run.json'), 'utf8');
  expect(record).not.toContain(CANARY);
  expect(JSON.parse(record).histograms).toHaveProperty('api:browse/GET /api?k=***/latency');
  expect(await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8')).not.toMatch(
    /canary|histogram .* is missing/,
  );
});

test('a secret that was renewed leaves the run comparable', async () => {
  const hashOf = async (secret: string) => {
    const { cwd } = await tidemark(config('/api?k=${{ secrets.CANARY }}'), ['run'], secret);
    const { configHash, tasks } = JSON.parse(await readFile(join(cwd, 'tidemark-report/run.json'), 'utf8'));
    return [configHash, tasks[0].hash];
  };
  expect(await hashOf('another-81c2')).toEqual(await hashOf(CANARY));
});

test('a secret that is also a name is refused, for hiding it would take the budgets of that name along', async () => {
  for (const secret of ['browse', 'tidemark', 'no-baseline']) {
    const { exit, said } = await tidemark(
      config('/api', 'vars: { x: "${{ secrets.CANARY }}" }'),
      ['run'],
      secret,
    );
    expect([exit, said]).toEqual([2, expect.stringContaining('hidden as a secret')]);
  }
});

test('a value of the environment that is a word of our own files breaks nothing', async () => {
  const { exit, said } = await tidemark(
    config('/api', 'actors: { buyer: { headers: { x-mode: "${{ env.CANARY }}" } } }'),
    ['run'],
    'findings',
  );
  expect([exit, said]).toEqual([0, expect.stringContaining('Report: ')]);
});

test('JSON whose text looks like a header stays JSON when that is hidden', async () => {
  const folder = await emptyFolder();
  const { keep } = exhibitFolder(folder, redactor([CANARY]));
  const body = { text: 'Cookie: we say "yes" to it', other: CANARY };
  await keep(Buffer.from(JSON.stringify(body)), 'application/json');
  const [name = ''] = await readdir(join(folder, 'exhibits'));
  expect(JSON.parse(await readFile(join(folder, 'exhibits', name), 'utf8'))).toEqual({
    text: expect.stringMatching(/^Cookie: \*\*\*/),
    other: '***',
  });
});

test('a bug that quotes a secret is told without it, whatever kind of error it is', async () => {
  for (const error of [new Error(`no ${CANARY}`), new DOMException(`no ${CANARY}`, 'TimeoutError')]) {
    await expect(redactErrors({ redact: redactor([CANARY]) }, () => Promise.reject(error))).rejects.toThrow(
      'no ***',
    );
  }
});
