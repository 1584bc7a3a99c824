import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, hostOf, serve } from '../../fixtures/host.ts';
import { command } from './cli/cli.ts';

// What becomes of a baseline when people run and accept in ways nobody meant.

const scenario = (path: string) =>
  '{ uses: load, with: { scenarios: { browse: ' +
  `{ rate: 20/s, duration: 1s, warmup: 0s, endpoints: [ { get: ${path} } ] } } } }`;
const config = (suites: readonly string[]) => `version: 1
target: { url: "http://127.0.0.1:1", wait: 1s }
pages: { home: / }
suites:
${suites.map((name) => `  ${name}: ${scenario(`/${name}`)}\n`).join('')}`;

async function project(...suites: readonly string[]): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'tidemark.yml'), config(suites));
  return folder;
}

async function tidemark(cwd: string, ...words: readonly string[]) {
  const host = hostOf(cwd, words);
  const exit = await command(host);
  return { exit, ...host.said };
}

const target = () =>
  serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Hi</title>'),
  );
const measure = (url: string, ...more: readonly string[]) => [
  'run',
  '--allow-private',
  '--url',
  url,
  ...more,
];

test('a run of some suites says so and is never accepted, for the baseline would lose the others', async () => {
  const cwd = await project('api', 'shop');
  const url = await target();
  const some = await tidemark(cwd, ...measure(url, '--suite', 'api'));
  expect(some).toMatchObject({ exit: 0, out: expect.stringContaining('Only api ran') });
  const refused = { exit: 2, err: expect.stringContaining('did not measure shop') };
  expect(await tidemark(cwd, 'accept')).toMatchObject(refused);
  expect(await tidemark(cwd, 'accept', '--suite', 'api')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('--suite is an option of'),
  });
});

test('a suite taken out of the config is told against the baseline that has it', async () => {
  const cwd = await project('api', 'shop');
  const url = await target();
  await tidemark(cwd, ...measure(url));
  expect((await tidemark(cwd, 'accept')).exit).toBe(0);
  await writeFile(join(cwd, 'tidemark.yml'), config(['api']));
  expect(await tidemark(cwd, ...measure(url))).toMatchObject({
    exit: 0,
    out: expect.stringContaining('the base has it and this run does not'),
  });
});

test('reports are never written over the baseline, by whatever path it is named', async () => {
  const cwd = await project('api');
  const url = await target();
  await tidemark(cwd, ...measure(url));
  await tidemark(cwd, 'accept');
  const base = join(cwd, '.tidemark/default');
  const before = await readFile(join(base, 'run.json'), 'utf8');
  await symlink(base, join(cwd, 'link'));
  for (const words of [
    ['--output', '.tidemark/default'],
    ['--output', 'link'],
    ['--baseline', 'tidemark-report'],
  ]) {
    expect(await tidemark(cwd, ...measure(url, ...words))).toMatchObject({
      exit: 2,
      err: expect.stringContaining('over the baseline'),
    });
  }
  expect(await readFile(join(base, 'run.json'), 'utf8')).toBe(before);
});

test('a record that is not whole is no baseline, wherever it came from', async () => {
  const cwd = await project('api');
  const url = await target();
  await tidemark(cwd, ...measure(url));
  await cp(join(cwd, 'tidemark-report'), join(cwd, 'other'), { recursive: true });
  const path = join(cwd, 'other/run.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), complete: false }));
  expect(await tidemark(cwd, ...measure(url, '--baseline', 'other'))).toMatchObject({
    exit: 2,
    err: expect.stringContaining('is no baseline'),
  });
});

test('a run that measured nothing of unchanged pages is no baseline, and is told so', async () => {
  const cwd = await project('api');
  await tidemark(cwd, ...measure(await target()));
  const path = join(cwd, 'tidemark-report/run.json');
  const record = JSON.parse(await readFile(path, 'utf8'));
  const proved = { responses: 3, renamings: 0, unmeasured: true };
  const pairings = [{ task: record.tasks[0].id, first: [], dropped: 0, proved }];
  await writeFile(path, JSON.stringify({ ...record, pairings }));
  const said = await tidemark(cwd, 'accept');
  expect(said.exit).toBe(2);
  expect(said.err.replaceAll(/\s+/g, ' ')).toMatch(
    /proved 1 page view unchanged and measured none of them .* run with `compare: \{ identity: off \}`/,
  );
  await cp(join(cwd, 'tidemark-report'), join(cwd, 'other'), { recursive: true });
  expect(await tidemark(cwd, ...measure(await target(), '--baseline', 'other'))).toMatchObject({
    exit: 2,
    err: expect.stringContaining('is no baseline'),
  });
});

test('accept into a folder with other files deletes none of them', async () => {
  const cwd = await project('api');
  await tidemark(cwd, ...measure(await target(), '--output', '.'));
  const before = (await readdir(cwd)).toSorted();
  expect(await tidemark(cwd, 'accept', '--output', '.', '--baseline', '.')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('not a baseline'),
  });
  expect((await readdir(cwd)).toSorted()).toEqual(before);
});

test("a folder's own files of our names are not taken for an earlier report of ours", async () => {
  const cwd = await project('api');
  await mkdir(join(cwd, 'docs'));
  await writeFile(join(cwd, 'docs/summary.md'), 'mine');
  const refused = { exit: 2, err: expect.stringContaining('summary.md') };
  const url = await target();
  expect(await tidemark(cwd, ...measure(url, '--output', 'docs'))).toMatchObject(refused);
  await tidemark(cwd, ...measure(url));
  expect(await tidemark(cwd, 'render', 'tidemark-report/report.json', '--output', 'docs')).toMatchObject(
    refused,
  );
  for (const twice of ['new', 'new'])
    expect((await tidemark(cwd, 'render', 'tidemark-report/report.json', '--output', twice)).exit).toBe(0);
  expect(await readFile(join(cwd, 'docs/summary.md'), 'utf8')).toBe('mine');
});

test('a run without a baseline is a first run, unless it was asked to fail', async () => {
  const cwd = await project('api');
  const words = measure(await target());
  expect((await tidemark(cwd, ...words)).exit).toBe(0);
  expect(await tidemark(cwd, ...words, '--on-missing-baseline', 'fail')).toMatchObject({
    exit: 3,
    err: expect.stringMatching(/There is no baseline in .*default.*tidemark accept/s),
  });
  expect(await tidemark(cwd, ...words, '--on-missing-baseline', 'red')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('--on-missing-baseline is red, not one of fail, new.'),
  });
  await tidemark(cwd, 'accept');
  expect((await tidemark(cwd, ...words, '--on-missing-baseline', 'fail')).exit).toBe(0);
});
