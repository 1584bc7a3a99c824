import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { hostOf } from '../../fixtures/host.ts';
import { startPostgres, type Postgres } from '../../fixtures/services/postgres.ts';
import { command } from './cli/cli.ts';

// The demo shop's journey and graph on both builds, each a process of its own with a database of its own: every fault
// of the head is one cause, and nothing else is; the base beside itself is green.

type Build = 'base' | 'head';

/** What a side is served from and with. */
interface Side {
  readonly build: Build;
  readonly database: string;
}

const CONFIG = resolve('fixtures/shop/tidemark.yml');
let cwd = '';
let server: Postgres;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tidemark-test-'));
  // Drivers of databases are looked for in the project's folder.
  await symlink(resolve('node_modules'), join(cwd, 'node_modules'));
  server = await startPostgres();
  for (const side of ['base', 'head']) await server.run('postgres', `create database shop_${side}`);
});
afterAll(async () => {
  await server.close();
  await rm(cwd, { recursive: true, force: true });
});

/** The demo's config, with each side's orders in PostgreSQL. */
async function onPostgres(): Promise<string> {
  const at = (side: Build) => `postgres: { url: "${server.url(`shop_${side}`)}", allow: [shop_${side}] }`;
  const config = (await readFile(CONFIG, 'utf8'))
    .replace('base: { sqlite: { file: .shop/base.db } }', `base: { ${at('base')} }`)
    .replace('sqlite: { file: .shop/head.db }', at('head'));
  expect(config).not.toContain('sqlite:');
  const file = join(cwd, 'postgres.yml');
  await writeFile(file, config);
  return file;
}

async function served({ build, database }: Side): Promise<{ url: string; close(): Promise<void> }> {
  const words = ['fixtures/shop/serve.ts', '--build', build, '--port', '0', '--database', database];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('exit', done));
  const url = await new Promise<string>((done, fail) => {
    child.stdout.once('data', (text) => done(/http:\S+/.exec(String(text))?.[0] ?? ''));
    child.once('exit', () => fail(new Error('the shop did not open')));
  });
  return {
    url,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Both sides measured by the command line: its exit code, what it said, and what each failing cause is about. */
async function measured(config: string, base: Side, head: Side) {
  const [before, now] = [await served(base), await served(head)];
  const words = ['--dry-run', '--allow-private', '--config', config, '--suite', 'flows', '--suite', 'rules'];
  const host = hostOf(cwd, ['run', ...words, '--url', now.url, '--base-url', before.url]);
  const exit = await command(host).finally(() => Promise.all([before.close(), now.close()]));
  const { verdict, run } = Report.parse(
    JSON.parse(await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8')),
  );
  const failing = verdict.causes.filter(({ level }) => level === 'fail');
  const messages = new Map(verdict.findings.map(({ identity, message }) => [identity, message]));
  return {
    exit,
    causes: failing.map(
      ({ findings, lead }) => findings.map((each) => messages.get(each.identity)).join() || lead,
    ),
    notes: run.notes.map(({ text }) => text),
    said: host.said.err,
  };
}

const planted = [
  'Refund twice › the second refund answered 200 instead of 409.',
  'count_is_right does not hold after order > pay(1) > delete(1).',
  'flows/order: invoice/duration#regress',
  'read_deleted(1) answered 200 instead of 404 after order > delete(1).',
  'refunded_at_most_once does not hold after order > pay(1) > refund(1) ‖ refund(1), the last two at once; ' +
    'one after the other they do no harm.',
];

describe.each(['SQLite', 'PostgreSQL'])('orders in %s', (system) => {
  const at = (side: Build): string =>
    system === 'SQLite' ? join(cwd, `.shop/${side}.db`) : server.url(`shop_${side}`);
  const config = () => (system === 'SQLite' ? CONFIG : onPostgres());

  test('each fault of the head is one cause, and nothing else fails', async () => {
    const { exit, causes, notes } = await measured(
      await config(),
      { build: 'base', database: at('base') },
      { build: 'head', database: at('head') },
    );
    expect([exit, causes.toSorted()]).toEqual([1, planted]);
    expect(notes).toContainEqual(expect.stringMatching(new RegExp(`^State is brought back by ${system}`)));
  });

  test('the base beside itself is green', async () => {
    const { exit, causes, said } = await measured(
      await config(),
      { build: 'base', database: at('base') },
      { build: 'base', database: at('head') },
    );
    expect([exit, causes]).toEqual([0, []]);
    expect(said).not.toContain('not brought back');
  });
});

test('where orders lie elsewhere the shop is reset by its request, and that is said', async () => {
  const { exit, causes, said } = await measured(
    CONFIG,
    { build: 'base', database: server.url('shop_base') },
    { build: 'head', database: server.url('shop_head') },
  );
  expect([exit, causes.toSorted()]).toEqual([1, planted]);
  expect(said).toContain('requests made again');
});
