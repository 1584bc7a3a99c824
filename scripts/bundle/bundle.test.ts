import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { entriesOf } from './entries.ts';
import { applyPatches } from './patch.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'));
  write({ 'package.json': '{ "type": "module", "imports": { "#*": "./src/*" } }' });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The bundle of those entries whose sources the test wrote. */
function bundleHere(): Promise<Map<string, Uint8Array>> {
  return bundle(root, ({ source }) => existsSync(join(root, source)));
}

/** Writes the bundle of these sources to a folder without node_modules near it and runs its index.mjs there. */
async function runBundled(files: Record<string, string>): Promise<string> {
  write(files);
  const built = await bundleHere();
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    for (const [path, bytes] of built) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), bytes);
    }
    const { stdout, stderr } = spawnSync(process.execPath, ['index.mjs'], {
      cwd: dist,
      env: {},
      encoding: 'utf8',
    });
    return stdout + stderr;
  } finally {
    rmSync(dist, { recursive: true });
  }
}

const main = "const { app } = await import('./app.ts');\nawait app();";

test("an engine's error is the same class to the program that catches it", async () => {
  const output = await runBundled({
    'src/model/problem.ts': 'export class Failure extends Error {}',
    'src/faces/main.ts': main,
    'src/faces/app.ts': `import { Failure } from '#model/problem.ts';
      export async function app() {
        const { measure } = await import('#suites/load/engine.ts');
        try { measure(); } catch (error) { console.log(error instanceof Failure); }
      }`,
    'src/suites/load/engine.ts':
      "import { Failure } from '#model/problem.ts';\nexport function measure() { throw new Failure('x'); }",
  });
  expect(output).toBe('true\n');
});

test('a worker is found beside its engine', async () => {
  const output = await runBundled({
    'src/faces/main.ts': "await (await import('#suites/load/engine.ts')).measure();",
    'src/suites/load/engine.ts': `import { Worker } from 'node:worker_threads';
      export const measure = () => new Promise((done) =>
        new Worker(new URL('./worker.ts', import.meta.url))
          .once('message', (text) => { console.log(text); done(undefined); }));`,
    'src/suites/load/worker.ts':
      "import { parentPort } from 'node:worker_threads';\nparentPort?.postMessage('from the worker');",
  });
  expect(output).toBe('from the worker\n');
});

test("a new suite's engine and worker get files of their own, and the app none of their code", async () => {
  write({
    'src/faces/main.ts': main,
    'src/faces/app.ts': "export const app = async () => (await import('#suites/probe/engine.ts')).measure();",
    'src/suites/probe/engine.ts': "export const measure = () => console.log('the engine itself');",
    'src/suites/probe/worker.ts': "console.log('the worker itself');",
  });
  const built = await bundleHere();
  const textOf = (file: string): string => Buffer.from(built.get(file) ?? []).toString();
  expect(textOf('probe.mjs')).toContain('the engine itself');
  expect(textOf('probe-worker.mjs')).toContain('the worker itself');
  expect(textOf('app.mjs')).toContain('./probe.mjs');
  expect(textOf('app.mjs')).not.toContain('the engine itself');
});

test("a suite may not take the name of another file's", () => {
  write({ 'src/suites/github/engine.ts': '' });
  expect(() => entriesOf(root)).toThrow(
    'src/suites/github/engine.ts would be dist/github.mjs, which is another file: rename the suite',
  );
});

test("a package's file and a file of ours are written in as text", async () => {
  const output = await runBundled({
    'src/faces/main.ts': main,
    'src/faces/app.ts': `import { readFileSync } from 'node:fs';
      import { createRequire } from 'node:module';
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const own = readFileSync(new URL('./own.txt', import.meta.url), 'utf8');
      export function app() { console.log(own, /axe v\\d/.test(axe)); }`,
    'src/faces/own.txt': 'own',
  });
  expect(output).toBe('own true\n');
});

test('playwright-core works from beside the bundle, with its notices', async () => {
  write({
    'src/faces/main.ts':
      "const { chromium } = await import('playwright-core');\nconsole.log(chromium.name());",
  });
  const files = await bundleHere();
  expect([...files.keys()].filter((path) => path.startsWith('playwright-core/'))).toHaveLength(11);
  expect(Buffer.from(files.get('THIRD_PARTY_LICENSES.txt') ?? []).toString()).toContain('playwright-core');
  expect(await runBundled({})).toBe('chromium\n');
});

test('an entry among the files of system is loaded when it is asked for, not with their shared file', async () => {
  const output = await runBundled({
    'src/system/github/toolkit.ts': "console.log('the toolkit is loaded');\nexport const answer = 42;",
    'src/system/github/rest/connect.ts':
      "export const connect = async () => (await import('../toolkit.ts')).answer;",
    'src/system/github/artifacts/zip.fixture.ts':
      "console.log('a fixture is loaded');\nexport const fixture = 1;",
    'src/faces/main.ts': main,
    'src/faces/app.ts':
      "import { connect } from '#system/github/rest/connect.ts';\n" +
      "export async function app() { console.log('started'); console.log(await connect()); }",
  });
  expect(output).toBe('started\nthe toolkit is loaded\n42\n');
});

test('a shared function may have overloads', async () => {
  const output = await runBundled({
    'src/model/twice.ts': `export function twice(value: number): number;
      export function twice(value: string): string;
      export function twice(value: number | string) { return typeof value === 'number' ? 2 * value : value + value; }`,
    'src/faces/main.ts': "import { twice } from '#model/twice.ts';\nconsole.log(twice(21), twice('ab'));",
  });
  expect(output).toBe('42 abab\n');
});

test.each([
  [
    'an address that means another place in dist',
    { 'src/faces/main.ts': 'console.log(import.meta.dirname);' },
    'src/faces/main.ts: import.meta.dirname',
  ],
  [
    'an import that nobody answers',
    { 'src/faces/main.ts': "import 'nowhere';" },
    "Could not resolve 'nowhere'",
  ],
  [
    'two exports of one name in the shared file',
    { 'src/model/a.ts': 'export const same = 1;', 'src/system/b.ts': 'export const same = 2;' },
    'src/model/a.ts and src/system/b.ts both export same',
  ],
])('the build refuses %s', async (_, files, message) => {
  write(files);
  await expect(bundleHere()).rejects.toThrow(message);
});

test('a patch that no longer fits its package fails the build', () => {
  const patch = { find: 'b', times: 1, put: 'c' };
  expect(applyPatches('file.js', 'abd', [patch])).toBe('acd');
  expect(() => applyPatches('file.js', 'abbd', [patch])).toThrow('file.js: expected 1 × "b", found 2');
  expect(() => applyPatches('file.js', 'ad', [patch])).toThrow('found 0');
});
