import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

// A target that only its own authority knows, and that wants to know who asks: a journey and a load test through it.

async function shop() {
  const cwd = await mkdtemp(join(tmpdir(), 'tls-scene-'));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const named = ['-subj', '/CN=shop', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', join(cwd, 'key.pem'), '-out', join(cwd, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', ...kind, ...named, ...files], { stdio: 'ignore' });
  const [key, cert] = [await readFile(join(cwd, 'key.pem')), await readFile(join(cwd, 'cert.pem'))];
  const server = createServer({ key, cert, ca: cert, requestCert: true }, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Shop</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { cwd, origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function run(cwd: string, origin: string, tls: string) {
  const config = `version: 1
target: { url: "${origin}", base: none, wait: 2s, tls: ${tls} }
suites:
  flows: { uses: journey, with: { journeys: { look: { steps: [ { get: /, expect: { body: Shop } } ] } } } }
  load:
    uses: load
    with: { scenarios: { browse: { rate: 20/s, duration: 1s, warmup: 0s, endpoints: [ { get: / } ] } } }
`;
  await writeFile(join(cwd, 'tidemark.yml'), config);
  const { PATH, HOME } = process.env;
  const argv = [resolve('src/faces/main.ts'), 'run', '--allow-private'];
  const child = spawn(process.execPath, argv, { cwd, env: { PATH, HOME } });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const [code] = await once(child, 'close');
  return { code, said };
}

test('a target that asks who we are is measured with its authority and our certificate, and not without', async () => {
  const { cwd, origin } = await shop();
  const known = await run(cwd, origin, '{ ca: cert.pem, cert: cert.pem, key: key.pem }');
  expect(known.code, known.said).toBe(0);
  const record = JSON.parse(await readFile(join(cwd, 'tidemark-report/run.json'), 'utf8'));
  const errors = record.measurements.find(({ metric }: { metric: string }) => metric === 'error-rate');
  expect(errors.samples).toMatchObject({ hits: 0 });
  const stranger = await run(cwd, origin, '{ cert: cert.pem, key: key.pem }');
  expect([stranger.code, stranger.said]).toEqual([
    3,
    expect.stringContaining('its certificate is self-signed'),
  ]);
  expect(stranger.said).toContain('target.tls.ca');
  const nobody = await run(cwd, origin, '{ insecure: true }');
  expect([nobody.code, nobody.said]).toEqual([3, expect.stringContaining('target.tls.cert')]);
  const blind = await run(cwd, origin, '{ insecure: true, cert: cert.pem, key: key.pem }');
  expect(blind.code, blind.said).toBe(0);
  expect(blind.said).toContain('is not checked (insecure)');
  expect(await readFile(join(cwd, 'tidemark-report/comment.md'), 'utf8')).toContain(
    'is not checked (insecure)',
  );
});
