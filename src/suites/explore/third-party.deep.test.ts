import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { installed } from '../../../bench/faults/packages.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { explore } from './suite.ts';

// Apps that others wrote, walked through by their own descriptions. Each finding was looked at; why it is right stands
// beside it.

const children: ChildProcess[] = [];
const folders: string[] = [];
afterAll(async () => {
  for (const child of children) child.kill();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** An app from npm, started by a few lines that print its address; its folder beside it. */
async function started(
  packages: readonly string[],
  program: string,
): Promise<{ url: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'tidemark-app-'));
  folders.push(folder);
  await installed(packages, folder);
  await writeFile(join(folder, 'app.mjs'), program);
  const child = spawn(process.execPath, ['app.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let said = '';
  for (;;) {
    const [chunk] = await once(child.stdout, 'data');
    said += String(chunk);
    const url = /^http:\S+$/m.exec(said)?.[0];
    if (url !== undefined) return { url, folder };
  }
}

/** What is told of an app, and how much of it was tried. */
async function told(app: { url: string; folder: string }, from: object | string) {
  const state = { reset: { post: '/test/reset' } };
  const options = explore.options.parse({ from, state, explore: { coverage: 'pairs', time: '5m' } });
  const [task] = explore.plan(options, { name: 'app', pages: [], owned: true });
  if (!task) throw new Error('nothing is planned');
  const bench = benchFor(app.url, { projectFolder: app.folder });
  const seen = await explore.measure({ ...task, suite: 'app', uses: 'explore' }, bench);
  const samples = seen.measurements.find(({ metric }) => metric === 'edge-coverage')?.samples;
  return { findings: seen.findings.map(({ severity, message }) => `${severity}: ${message}`), samples };
}

const TODO = `
import { TodoListApplication } from '@loopback/example-todo';
import repositories from '@loopback/example-todo/dist/repositories/index.js';
import express from 'express';
const app = new TodoListApplication({ rest: { port: 0, host: '127.0.0.1' } });
app.bind('datasources.config.db').to({ name: 'db', connector: 'memory' });
await app.boot();
const router = express.Router();
router.post('/reset', async (_request, response) => {
  await (await app.getRepository(repositories.TodoRepository)).deleteAll();
  response.status(204).end();
});
app.mountExpressRouter('/test', router);
await app.start();
console.log(app.restServer.url);
`;

test('LoopBack 4, its example of todos, by the description it serves', { timeout: 900_000 }, async () => {
  const { findings, samples } = await told(
    await started(['@loopback/example-todo@6.0.0'], TODO),
    '/openapi.json',
  );
  expect(samples).toEqual({ kind: 'exact', values: [1] });
  expect(findings).toEqual([
    // Right: its description has no 404 for GET /todos/{id}, and that is what it answers once a todo is deleted.
    'warning: TodoController_findById answered 404, which /openapi.json does not have for it after ' +
      'TodoController_create > TodoController_deleteById(1) > TodoController_findById_gone(1).',
  ]);
});

const MOCK = `
import { readFileSync, copyFileSync } from 'node:fs';
import { createMockServer } from '@scalar/mock-server';
import { serve } from '@hono/node-server';
copyFileSync('node_modules/@scalar/galaxy/dist/latest.yaml', 'galaxy.yaml');
const app = await createMockServer({ document: readFileSync('galaxy.yaml', 'utf8') });
app.post('/test/reset', (context) => context.body(null, 204));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log('\\nhttp://127.0.0.1:' + port),
);
`;

test('a mock of the Scalar Galaxy, by its description, with a token', { timeout: 900_000 }, async () => {
  const packages = ['@scalar/mock-server@0.14.4', '@scalar/galaxy@0.6.12', '@hono/node-server@1.19.9'];
  const from = { openapi: 'galaxy.yaml', auth: { bearerAuth: 'token' } };
  const { findings } = await told(await started(packages, MOCK), from);
  const never = 'was never made: its condition held nowhere, or there was nothing to do it to.';
  expect(findings).toEqual([
    // Right: the mock asks for an id, which is readOnly, so no request has to send it, and 422 is not described.
    'warning: createPlanet answered 422, which galaxy.yaml does not have for it after createPlanet.',
    // Right: $.satellites[0].orbit.planet is null where a planet is described, so it is no planet; and no satellite.
    'error: createCelestialBody is not as galaxy.yaml has it: ' +
      '$ is none of what it may be (oneOf) after createCelestialBody.',
    // Right: for the same reason no planet can be made, and so nothing be done to one.
    'warning: createPlanet was refused wherever it was made.',
    ...['getPlanet', 'updatePlanet', 'uploadImage', 'deletePlanet', 'getPlanet_gone'].map(
      (name) => `warning: ${name} ${never}`,
    ),
  ]);
});
