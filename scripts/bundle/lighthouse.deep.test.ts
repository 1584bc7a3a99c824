import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChrome } from '#system/chrome/find.ts';
import { launchChrome, type Chrome } from '#system/chrome/launch.ts';
import { lighthouseInOneFile } from './lighthouse.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Shop</title>
<meta name="viewport" content="width=device-width"></head>
<body><h1>Shop</h1><img src="/missing.png"><label>Name<input></label><button></button>
<script>class A { b = () => 1; } new A().b();</script></body></html>`;

/**
 * Gathers (to a folder) and audits (from it) with the Lighthouse that the first argument names; prints both reports
 * without timings.
 */
const SCRIPT = `
const [module, artifacts, url, port] = process.argv.slice(2);
const { default: lighthouse, generateReport } = await import(module);
const flags = { logLevel: 'silent', port: Number(port), disableFullPageScreenshot: true };
if (port) await lighthouse(url, { ...flags, gatherMode: artifacts });
const { lhr } = await lighthouse(url, { logLevel: 'silent', auditMode: artifacts, disableFullPageScreenshot: true });
delete lhr.timing;
console.log(JSON.stringify({ lhr, html: generateReport(lhr, 'html') }));
`;

let folder = '';
let server: Server;
let chrome: Chrome;
let alone = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  alone = join(folder, 'alone');
  // The tested repository has packages of its own, among them one that Lighthouse would mistake for its surroundings.
  mkdirSync(join(alone, 'node_modules/lighthouse-logger'), { recursive: true });
  writeFileSync(join(alone, 'node_modules/lighthouse-logger/index.js'), '');
  writeFileSync(join(alone, 'lighthouse.mjs'), await oneFile());
  writeFileSync(join(folder, 'script.mjs'), SCRIPT);
  server = createServer((request, answer) =>
    answer.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end(PAGE),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  chrome = await launchChrome({
    path: await findChrome(process.env),
    profile: join(folder, 'profile'),
    signal: new AbortController().signal,
  });
});

afterAll(async () => {
  await chrome.close();
  server.close();
  rmSync(folder, { recursive: true, maxRetries: 5 });
});

async function oneFile(): Promise<string> {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, "export { default, generateReport } from 'lighthouse';");
  const build = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [lighthouseInOneFile(new Set())],
    resolve: { modules: [join(import.meta.dirname, '../../node_modules')] },
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false, keepNames: true });
  return output[0].code;
}

interface Reports {
  lhr: {
    audits: Record<string, { scoreDisplayMode: string }>;
    categories: Record<string, { score: number | null }>;
  };
  html: string;
}

async function report(module: string, ...rest: string[]): Promise<Reports> {
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(folder, 'script.mjs'), module, join(folder, 'artifacts'), url, ...rest],
    { cwd: alone, env: {}, maxBuffer: 64e6, timeout: 150_000 },
  );
  return JSON.parse(stdout);
}

test('alone in a folder it audits a real page as the package does, to the byte', async () => {
  const ours = await report(join(alone, 'lighthouse.mjs'), String(chrome.port));
  const audits = Object.values(ours.lhr.audits);
  expect(audits.length).toBeGreaterThan(150);
  expect(audits.filter(({ scoreDisplayMode }) => scoreDisplayMode === 'error')).toEqual([]);
  expect(Object.values(ours.lhr.categories).every(({ score }) => score !== null && score > 0)).toBe(true);
  const theirs = await report(join(import.meta.dirname, '../../node_modules/lighthouse/core/index.js'));
  expect(ours.lhr).toEqual(theirs.lhr);
  expect(ours.html === theirs.html).toBe(true);
});
