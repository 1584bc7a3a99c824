import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { forgedReport } from '#report/forged.fixture.ts';
import { failingReport } from '#report/sample/failing.fixture.ts';
import { greenReport } from '#report/sample/plain.fixture.ts';
import { emptyFolder, hostOf } from '../../../../fixtures/host.ts';
import { baselineIn, reportIn } from '../../../../fixtures/kept.ts';
import { command } from '../cli.ts';

async function tidemark(cwd: string, ...words: readonly string[]) {
  const host = hostOf(cwd, words);
  const exit = await command(host);
  return { exit, ...host.said };
}

const ofDay = (report: Report, day: number): Report => ({
  ...report,
  run: { ...report.run, id: `run-${day}`, startedAt: `2026-11-0${day}T12:03:00.000Z` },
});

/** A green run, a later one that fails, and a baseline of 24 runs. */
async function project(): Promise<string> {
  const cwd = await emptyFolder();
  await reportIn(join(cwd, 'reports/one'), ofDay(greenReport(), 1));
  await reportIn(join(cwd, 'reports/two'), ofDay(failingReport(), 2));
  await baselineIn(
    join(cwd, 'base'),
    Array.from({ length: 24 }, (_, day) => (day < 12 ? 1_000 : 1_200) + (day % 4)),
  );
  return cwd;
}

/** Every file of a folder with its text, but those of runs' own pages. */
async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const texts = names.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

test('a site has a page of runs, newest first, each with its report, the trends, and what is kept', async () => {
  const cwd = await project();
  const { exit, out, err } = await tidemark(cwd, 'site', 'reports', '--baseline', 'base');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toMatch(/^Wrote tidemark-site\/index\.html: 2 runs, \d+ figures? over time\.\n$/);
  const site = await filesOf(join(cwd, 'tidemark-site'));
  const index = site['index.html'] ?? '';
  const links = [...index.matchAll(/href="(runs\/[^"]*)"/g)].map(([, link = '']) => link);
  expect(links).toEqual([
    'runs/2026-11-02-1203-abcdef0/report.html',
    'runs/2026-11-01-1203-abcdef0/report.html',
  ]);
  for (const link of links) expect(site[link]).toContain('<title>');
  expect(index).toContain('2 runs, newest first: 1 failed, 1 passed.');
  expect(site['trends.html']).toContain('24 runs of the base branch, from 2026-10-01 (00c0ffe)');
  expect(site['trends.html']).toMatch(/\/ on mobile: LCP<\/a>: \+20\s%, worse, since <code>0cc0ffe<\/code>/);
  expect(site['storage.html']).toMatch(/24 of at most 50, on 1 kind of machine/);
  expect(site['trends.csv']?.split('\r\n').length).toBeGreaterThan(24);
  expect(JSON.parse(site['trends.json'] ?? '').schema).toBe('tidemark.timeline/1');
  // A machine's paths are nobody's business on a public page.
  for (const [name, text] of Object.entries(site)) expect([name, text.includes(cwd)]).toEqual([name, false]);
});

test('a site is written again over itself, runs that are given no more are gone, none stands there twice', async () => {
  const cwd = await project();
  await tidemark(cwd, 'site', 'reports', 'reports/one', '--output', 'public');
  expect(await readdir(join(cwd, 'public/runs'))).toHaveLength(2);
  expect((await tidemark(cwd, 'site', 'reports/one', '--output', 'public')).exit).toBe(0);
  expect(await readdir(join(cwd, 'public/runs'))).toHaveLength(1);
  expect(await readdir(cwd)).toEqual(['base', 'public', 'reports']);
});

test('without a baseline the trends are what the reports know, else the runs themselves', async () => {
  const cwd = await emptyFolder();
  const runs = [1, 2, 3].map((day) => ({ at: `2026-10-0${day}T00:00:00.000Z`, sha: `abcdef${day}` }));
  const report = failingReport();
  const [suite] = report.run.suites;
  const figures = [
    {
      suite: suite?.name ?? '',
      subject: suite?.subjects[0]?.id ?? '',
      metric: suite?.metrics[0]?.id ?? '',
      values: [10, 11, 12],
    },
  ];
  await reportIn(join(cwd, 'told'), { ...report, history: { runs, figures } });
  await reportIn(join(cwd, 'untold'), report);
  const trends = async (from: string) => {
    await tidemark(cwd, 'site', from);
    return readFile(join(cwd, 'tidemark-site/trends.html'), 'utf8');
  };
  expect(await trends('told')).toContain('3 runs of the base branch, from 2026-10-01 (abcdef1)');
  expect(await trends('untold')).toContain('These are the runs of this site');
});

test('the usual places need no names: the report and the baseline of the config', async () => {
  const cwd = await emptyFolder();
  await writeFile(
    join(cwd, 'tidemark.yml'),
    'version: 1\ntarget: { url: "http://127.0.0.1:1" }\npages: { home: / }\n',
  );
  expect(await tidemark(cwd, 'site')).toMatchObject({
    exit: 2,
    err: expect.stringContaining(
      'There is no report in tidemark-report and no baseline in .tidemark/default.',
    ),
  });
  await baselineIn(join(cwd, '.tidemark/default'), [1_000, 1_010]);
  expect((await tidemark(cwd, 'site')).out).toContain('0 runs');
  expect(await readFile(join(cwd, 'tidemark-site/index.html'), 'utf8')).toContain('No run was given.');
  await reportIn(join(cwd, 'tidemark-report'), failingReport());
  expect((await tidemark(cwd, 'site')).out).toContain('1 run,');
});

test.each([
  [
    'a folder of others',
    ['--output', 'mine', 'reports'],
    /mine holds files that are not of a Tidemark site \(notes/,
  ],
  [
    'the folder of what it is made of',
    ['--output', 'reports', 'reports'],
    /reports holds files that are not of/,
  ],
  ['a folder in what it is made of', ['--output', 'base/site', '--baseline', 'base'], /lie in each other/],
  ['a record that nobody judged', ['base'], /base holds a run that nobody judged\.\n.*--baseline/],
  ['no folder', ['nowhere'], /nowhere does not exist/],
  [
    'a damaged report',
    ['reports', 'damaged'],
    /damaged\/report\.json cannot be read: it is not JSON or is cut off/,
  ],
  ['a file in the way', ['--output', 'mine/notes.txt', 'reports'], /mine\/notes\.txt is no folder/],
])('%s is refused, and nothing is changed', async (_what, words, said) => {
  const cwd = await project();
  await mkdir(join(cwd, 'mine'));
  await writeFile(join(cwd, 'mine/notes.txt'), 'milk');
  await mkdir(join(cwd, 'damaged'));
  await writeFile(join(cwd, 'damaged/report.json'), JSON.stringify(failingReport()).slice(0, -9));
  await tidemark(cwd, 'site', 'reports');
  const before = await filesOf(cwd);
  expect(await tidemark(cwd, 'site', ...words)).toEqual({
    exit: 2,
    out: '',
    err: expect.stringMatching(said),
  });
  expect(await filesOf(cwd)).toEqual(before);
});

test("a report's page is made of its report.json; what lies beside it is left there", async () => {
  const cwd = await project();
  await writeFile(join(cwd, 'reports/one/report.html'), '<script>alert(1)</script>');
  await tidemark(cwd, 'site', 'reports/one');
  const [folder = ''] = await readdir(join(cwd, 'tidemark-site/runs'));
  const page = await readFile(join(cwd, 'tidemark-site/runs', folder, 'report.html'), 'utf8');
  expect(page).not.toContain('alert(1)');
});

test('whatever a report says of itself, its pages hold our own tags alone, and files lie in the site', async () => {
  const cwd = await emptyFolder();
  await reportIn(join(cwd, 'forged'), forgedReport('"><script>alert(1)</script>../../..'));
  const { exit, err } = await tidemark(cwd, 'site', 'forged');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(await readdir(cwd)).toEqual(['forged', 'tidemark-site']);
  for (const file of ['index.html', 'trends.html', 'storage.html']) {
    const text = await readFile(join(cwd, 'tidemark-site', file), 'utf8');
    expect([file, text.includes('<script'), /\son\w+=/.test(text)]).toEqual([file, false, false]);
  }
});
