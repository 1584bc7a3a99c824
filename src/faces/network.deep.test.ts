import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../fixtures/host.ts';
import type { Orders, Result } from '../../fixtures/namespace/inside.ts';

// Attacks on the built command in a network of its own, where every address that no page may reach answers.

const canEnter = spawnSync('unshare', ['--net', '--mount', 'ip', 'link', 'show', 'lo']).status === 0;
if (!canEnter)
  console.warn('No network namespace can be made here (it takes root): these attacks are skipped.');

const PLANTED = {
  GITHUB_TOKEN: 'planted-github-0123456789',
  ACTIONS_RUNTIME_TOKEN: 'planted-runtime-0123456789',
  'INPUT_GITHUB-TOKEN': 'planted-input-0123456789',
  AWS_SECRET_ACCESS_KEY: 'planted-cloud-0123456789',
};
const SECRET = 'correct-horse-battery-staple';
const PROXY = 'http://jo:pass-of-jo@93.184.215.16:3128';

const config = (pages: string, more = ''): string => `version: 1
pages: ${pages}
target: { headers: { x-secret: '\${{ secrets.SHOP }}' } }
suites:
  speed: { uses: lighthouse, with: { devices: [desktop], categories: [performance], runs: 1 } }
  looks: { uses: visual, with: { viewports: [desktop], axe: false } }
${more}`;

/** A project with its config, and where a run of it leaves the report. */
async function project(text: string): Promise<{ readonly cwd: string; readonly report: string }> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), text);
  return { cwd, report: join(cwd, 'tidemark-report') };
}

type Command = Orders['commands'][number];

function tidemark(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Command {
  const own = Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'CHROME_PATH'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const argv: Command['argv'] = [process.execPath, resolve('dist/index.mjs'), ...args];
  return { argv, cwd, env: { ...own, ...PLANTED, SHOP: SECRET, ...env } };
}

/** What came of commands that ran in the namespace, one after the other. */
async function inNamespace(commands: readonly Command[]): Promise<Result> {
  const folder = await emptyFolder();
  const [orders, result] = [join(folder, 'orders.json'), join(folder, 'result.json')];
  await writeFile(orders, JSON.stringify({ planted: PLANTED, commands } satisfies Orders));
  const script = resolve('fixtures/namespace/inside.ts');
  const child = spawn(
    resolve('fixtures/namespace/enter.sh'),
    [folder, process.execPath, script, orders, result],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  await once(child, 'exit');
  return JSON.parse(await readFile(result, 'utf8')) as Result;
}

/** Every text of a folder, by its path. */
async function textsIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(files.map(async (path) => [path, await readFile(path, 'latin1')] as const));
}

const run = ['run', '--dry-run', '--url', 'http://shop.example'];

test.skipIf(!canEnter)(
  'a hostile page reaches nothing inside, learns no token, and hides no secret in what is written',
  async () => {
    const { cwd, report } = await project(config('{ home: / }'));
    const seen = await inNamespace([tidemark(cwd, run)]);
    const [{ log } = { log: '' }] = seen.commands;
    expect(seen.inside, log).toEqual([]);
    expect(seen.leaked).toEqual([]);
    // The shop by its pinned address; of others only what the page named, and nothing that Chrome wanted for itself.
    expect(seen.outside).toEqual(['cdn.example', 'rebound.example', 'shop.example']);
    const named = ['azure', 'cdn', 'intranet', 'rebound', 'shop', 'six'].map((name) => `${name}.example`);
    expect(seen.asked).toEqual(named);
    const record = JSON.parse(await readFile(join(report, 'run.json'), 'utf8'));
    expect(record.tasks.map(({ status }: { status: string }) => status)).toEqual(['done', 'done']);
    // The second name changed its address, so that it was refused from then on.
    const hosts = new Set<string>(record.hosts.map(({ host }: { host: string }) => host));
    expect([...hosts].filter((host) => host !== 'rebound.example:80')).toEqual(['cdn.example:80']);
    expect(log).not.toContain(SECRET);
    const disguises = [
      SECRET,
      Buffer.from(SECRET).toString('base64'),
      Buffer.from(SECRET).toString('base64').slice(0, 24).replace(/.{8}/g, '$&\\n'),
      Buffer.from(SECRET).toString('hex'),
      ...Object.values(PLANTED),
    ];
    const leaks = (await textsIn(report)).flatMap(([path, text]) =>
      disguises.filter((disguise) => text.includes(disguise)).map((disguise) => `${disguise} in ${path}`),
    );
    expect(leaks).toEqual([]);
  },
);

test.skipIf(!canEnter)(
  'a page that sends the browser itself inside is told as such, and nothing is sent',
  async () => {
    const { cwd } = await project(config('{ leaves: /leaves }'));
    const seen = await inNamespace([tidemark(cwd, run)]);
    expect(seen.inside, seen.commands[0]?.log).toEqual([]);
    expect(seen.commands[0]?.code).not.toBe(0);
  },
);

test.skipIf(!canEnter)(
  "behind a network's proxy all goes through it, to checked addresses, and its password stays with us",
  async () => {
    const { cwd, report } = await project(config('{ home: / }'));
    const seen = await inNamespace([tidemark(cwd, run, { HTTP_PROXY: PROXY, http_proxy: PROXY })]);
    const [{ log } = { log: '' }] = seen.commands;
    expect(seen.inside, log).toEqual([]);
    const login = `Basic ${Buffer.from('jo:pass-of-jo').toString('base64')}`;
    expect(seen.proxied).toEqual([`93.184.215.14:80 ${login}`, `93.184.215.15:80 ${login}`]);
    const record = JSON.parse(await readFile(join(report, 'run.json'), 'utf8'));
    expect(record.tasks.map(({ status }: { status: string }) => status)).toEqual(['done', 'done']);
    const texts = [...(await textsIn(report)), ['the log', log] as const];
    expect(texts.filter(([, text]) => text.includes('pass-of-jo')).map(([path]) => path)).toEqual([]);
  },
);

test.skipIf(!canEnter)(
  "an allowed private target opens its network and no cloud's, and a cloud's address is no target",
  async () => {
    const { cwd } = await project(config('{ home: / }'));
    const seen = await inNamespace([
      tidemark(cwd, [...run, '--allow-private']),
      ...['169.254.169.254', '168.63.129.16', '[fd00:ec2::254]', 'azure.example'].map((host) =>
        tidemark(cwd, ['run', '--dry-run', '--allow-private', '--url', `http://${host}`]),
      ),
    ]);
    const reached = new Set(seen.inside.map((line) => line.split(' ')[0]));
    expect([...reached].toSorted(), seen.commands[0]?.log).toEqual(['10.0.0.5', '127.0.0.1']);
    expect(seen.inside.filter((line) => line.includes('datagram'))).toEqual([]);
    for (const { code, log } of seen.commands.slice(1)) {
      expect(code, log).toBe(2);
      expect(log).toContain("a cloud's own service");
    }
  },
);

test.skipIf(!canEnter)(
  'no path of a config leads out of the project, by name or by link, and nothing is written there',
  async () => {
    const outside = await emptyFolder();
    const before = { env: 'A=1\n', path: '/usr/bin\n' };
    for (const [name, text] of Object.entries(before)) await writeFile(join(outside, name), text);
    const attacks = [
      `report: { junit: ${join(outside, 'env')} }`,
      `report: { folder: ${outside} }`,
      `report: { junit: link/env }`,
      `extends: ${join(outside, 'env')}`,
    ];
    const projects = await Promise.all(attacks.map((more) => project(config('{ home: / }', more))));
    for (const { cwd } of projects) await symlink(outside, join(cwd, 'link'));
    const seen = await inNamespace(projects.map(({ cwd }) => tidemark(cwd, run)));
    expect(seen.commands.map(({ code, log }) => [code, code === 2 ? '' : log])).toEqual(
      attacks.map(() => [2, '']),
    );
    expect(seen.outside).toEqual([]);
    expect((await readdir(outside)).toSorted()).toEqual(['env', 'path']);
    expect(await readFile(join(outside, 'env'), 'utf8')).toBe(before.env);
  },
);

/** A report whose every text is markup that asks for something inside as soon as it is read. */
function poisoned(value: unknown): unknown {
  const picture = `"'><img src=http://10.0.0.5/x onerror="location='http://10.0.0.5/y'">`;
  const markup = `${picture}<script>fetch('http://10.0.0.5/z')</script>`;
  if (Array.isArray(value)) return value.map(poisoned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' && ['title', 'message', 'text', 'label', 'detail', 'name'].includes(key)
        ? each + markup
        : poisoned(each),
    ]),
  );
}

test.skipIf(!canEnter)("a reader of somebody else's report is led nowhere", async () => {
  const { cwd, report } = await project(config('{ home: / }'));
  const chrome = process.env['CHROME_PATH'] ?? 'chromium';
  const first = await inNamespace([tidemark(cwd, run)]);
  expect(first.commands[0]?.code, first.commands[0]?.log).toBeLessThan(2);
  const saved = join(report, 'report.json');
  await writeFile(saved, JSON.stringify(poisoned(JSON.parse(await readFile(saved, 'utf8')))));
  const page = join(report, 'report.html');
  const profile = await emptyFolder();
  const browse: Command = {
    argv: [
      chrome,
      '--headless',
      '--no-sandbox',
      `--user-data-dir=${profile}`,
      '--dump-dom',
      `file://${page}`,
    ],
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: profile },
  };
  const seen = await inNamespace([tidemark(cwd, ['render', saved]), browse]);
  expect(seen.commands[0]?.code, seen.commands[0]?.log).toBeLessThan(2);
  expect(await readFile(page, 'utf8')).toContain('10.0.0.5');
  expect(seen.commands[1]?.log).toContain('</html>');
  expect(seen.inside).toEqual([]);
});
