import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { emptyFolder, hostOf, serve } from '../../../fixtures/host.ts';
import { requestIn } from '../../../fixtures/request.ts';
import { builtIn } from './extensions.ts';
import { settingsOf } from './settings.ts';
import type { Request } from './request.ts';

const minimal = 'version: 1\ntarget: { url: "http://127.0.0.1:1" }\npages: { home: / }\n';

/** A checkout with a config, and a folder of the runner's beside it. */
async function checkout(config: string, rest: Partial<Request> = {}) {
  const work = await emptyFolder();
  const cwd = join(work, 'shop');
  await mkdir(cwd);
  await mkdir(join(work, '_temp'));
  await writeFile(join(work, '_temp/add_path_1'), 'version: 1\n');
  await writeFile(join(cwd, 'tidemark.yml'), config);
  const env = { GITHUB_WORKSPACE: cwd, BYPASS: 'bypass-value' };
  return { work, cwd, request: requestIn(cwd, { host: hostOf(cwd, [], env), ...rest }) };
}

const read = (request: Request, allowedEnv?: readonly string[]) =>
  settingsOf(request, builtIn().suites, allowedEnv);

async function mistakes(request: Request, allowedEnv?: readonly string[]) {
  const problems = problemsOf(await read(request, allowedEnv).catch((error: unknown) => error));
  return problems.map(({ code, message, place }) => `${place?.line ?? '-'} ${code} ${message}`);
}

test('paths that lead out of the workspace are told with their lines, beside other mistakes', async () => {
  const { work, cwd, request } = await checkout(`${minimal}actors:
  buyer: { storage-state: /proc/self/environ }
report:
  folder: reports/new
  junit: ../_temp/add_path_1
  check: maybe
`);
  await symlink('../_temp', join(cwd, 'reports'));
  expect(await mistakes(request)).toEqual([
    expect.stringMatching(/^5 config\/path-outside actors.buyer.storage-state .* is \/proc\/\d+\/environ\.$/),
    `7 config/path-outside report.folder leads out of the workspace: reports/new is ${work}/_temp/new.`,
    `8 config/path-outside report.junit leads out of the workspace: ../_temp/add_path_1 is ${work}/_temp/add_path_1.`,
    expect.stringMatching(/^9 config\//),
  ]);
});

test('a config extends no file outside, by name or by link, and is none itself', async () => {
  const { work, cwd, request } = await checkout(`extends: ../_temp/base.yml\n${minimal}`);
  const secret = `${work}/_temp/base.yml`;
  await writeFile(secret, minimal);
  const refused = (what: string, path: string) =>
    expect.stringContaining(`config/path-outside ${what} leads out of the workspace: ${path} is ${secret}.`);
  expect(await mistakes(request)).toEqual([refused('extends', '../_temp/base.yml')]);
  await symlink(secret, join(cwd, 'base.yml'));
  await writeFile(join(cwd, 'tidemark.yml'), `extends: base.yml\n${minimal}`);
  expect(await mistakes(request)).toEqual([refused('extends', 'base.yml')]);
  expect(await mistakes({ ...request, config: 'base.yml' })).toEqual([refused('The config', 'base.yml')]);
  // Whoever names another file on the command line means it.
  expect((await read({ ...request, config: secret })).pages).toHaveLength(1);
});

test('a folder that a person or the workflow names may be anywhere; a link in its place may not lead out', async () => {
  const { work, cwd, request } = await checkout(minimal);
  await symlink('../_temp', join(cwd, 'out'));
  const folder = async (rest: Partial<Request>) => (await read({ ...request, ...rest })).report.folder;
  expect(await folder({ flags: { 'report.folder': 'out' } })).toBe('out');
  expect(await folder({ inputs: { 'report.folder': `${work}/_temp/x` } })).toBe(`${work}/_temp/x`);
  expect(await mistakes({ ...request, inputs: { 'report.folder': 'out' } })).toHaveLength(1);
  await symlink('../_temp', join(cwd, 'tidemark-report'));
  expect(await mistakes(request)).toEqual([
    `- config/path-outside report.folder leads out of the workspace: tidemark-report is ${work}/_temp.`,
  ]);
  expect(await readFile(join(work, '_temp/add_path_1'), 'utf8')).toBe('version: 1\n');
});

test('a pull request’s config reads of the environment what the workflow allows, and is told what to add', async () => {
  const header = (text: string) => minimal.replace('1" }', `1", headers: { x: "${text}" } }`);
  const { request } = await checkout(header('${{ env.BYPASS }}'));
  expect((await read(request)).target.headers).toEqual({ x: 'bypass-value' });
  expect((await read(request, ['BYPASS'])).target.headers).toEqual({ x: 'bypass-value' });
  const [problem] = problemsOf(await read(request, ['OTHER']).catch((error: unknown) => error));
  expect(problem).toMatchObject({
    code: 'config/env-not-allowed',
    owner: 'config',
    place: { file: 'tidemark.yml', line: 2 },
    message: expect.stringContaining('allows only OTHER'),
    next: expect.stringContaining('`allow-env: OTHER, BYPASS`'),
  });
  const secret = await checkout(header('${{ secrets.BYPASS }}'));
  expect(await mistakes(secret.request, [])).toEqual([
    expect.stringContaining('the workflow file allows none'),
  ]);
});

test('the input allow-env takes names, and none of the runner’s', async () => {
  const { request } = await checkout(minimal);
  expect(await mistakes(request, ['BYPASS', '*', 'INPUT_TOKEN'])).toEqual([
    '- config/env-name allow-env: * cannot be allowed: it is no name of a variable.',
    '- config/env-name allow-env: INPUT_TOKEN cannot be allowed: it belongs to the runner.',
  ]);
});

test('what a Vault keeps is filled in as a secret, for a pull request only where its name is allowed', async () => {
  const vault = await serve((request, response) =>
    response
      .writeHead(request.headers['x-vault-token'] === 'hvs.given' ? 200 : 403)
      .end(JSON.stringify({ data: { data: { PW: 'sesame-of-jo' } } })),
  );
  const { request } = await checkout(
    `${minimal.replace(' }\n', ', headers: { x-pw: "${{ secrets.PW }}" } }\n')}`,
  );
  const env = { VAULT_ADDR: vault, VAULT_TOKEN: 'hvs.given', TIDEMARK_VAULT_SECRETS: 'secret/shop' };
  const mine = { ...request, host: hostOf(request.host.cwd, [], { ...request.host.env, ...env }) };
  const config = await read(mine);
  expect([config.target?.headers['x-pw'], config.secrets]).toEqual(['sesame-of-jo', ['sesame-of-jo']]);
  expect((await mistakes(mine, ['OTHER'])).join()).toContain('config/env-not-allowed');
  expect((await mistakes(mine, [])).join()).toContain('config/env-not-allowed');
  expect((await read(mine, ['PW'])).secrets).toEqual(['sesame-of-jo']);
});
