import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { emptyFolder, hostOf } from '../../../../fixtures/host.ts';
import { baselineIn, reportIn } from '../../../../fixtures/kept.ts';
import { failingReport } from '#report/sample/failing.fixture.ts';
import { command } from '../cli.ts';

async function tidemark(cwd: string, ...words: readonly string[]) {
  const host = hostOf(cwd, words);
  const exit = await command(host);
  return { exit, ...host.said };
}

/** Twelve runs at about a second, then twelve a fifth slower. */
const stepped = Array.from({ length: 24 }, (_, day) => (day < 12 ? 1_000 : 1_200) + (day % 4));

async function withBaseline(lcps: readonly number[] = stepped): Promise<string> {
  const cwd = await emptyFolder();
  await baselineIn(join(cwd, 'base'), lcps);
  return cwd;
}

test('the history of a baseline is a table: first, last, change, bars, and where another level began', async () => {
  const { exit, out, err } = await tidemark(await withBaseline(), 'history', '--from', 'base');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const lines = out.split('\n');
  expect(lines[0]).toBe('24 runs of the base branch, from 2026-10-01 (00c0ffe) to 2026-10-24 (17c0ffe).');
  expect(lines[2]).toMatch(/^figure +first +last +change +runs +new level$/);
  expect(out).toMatch(
    /\n\/ on mobile LCP +1(\.00)?\ss +1\.2\ss +\+20\.3\s% +▁{8}█{12} +\+20\s% since 0cc0ffe\n/,
  );
  for (const line of lines.slice(2)) expect(line.length).toBeLessThanOrEqual(110);
});

test('--baseline names the same folder, and the one of the config needs no name', async () => {
  const cwd = await emptyFolder();
  await baselineIn(join(cwd, '.tidemark/default'), stepped);
  await writeFile(
    join(cwd, 'tidemark.yml'),
    'version: 1\ntarget: { url: "http://127.0.0.1:1" }\npages: { home: / }\n',
  );
  const named = await tidemark(cwd, 'history', '--baseline', '.tidemark/default');
  expect(await tidemark(cwd, 'history')).toEqual(named);
  expect(named.exit).toBe(0);
});

test('words and --metric choose figures, whatever their case; nothing chosen is said with what there is', async () => {
  const cwd = await withBaseline();
  const rows = async (...words: readonly string[]) => {
    const { out } = await tidemark(cwd, 'history', '--from', 'base', ...words);
    return out.split('\n').filter((line) => /[▁-█]/.test(line)).length;
  };
  expect(await rows('LCP')).toBe(1);
  expect(await rows('mobile')).toBe(await rows('mobile', 'home'));
  expect(await rows('--metric', 'lcp', '--metric', 'Total bytes', 'mobile')).toBe(2);
  expect(await tidemark(cwd, 'history', '--from', 'base', 'lpc')).toEqual({
    exit: 2,
    out: '',
    err: expect.stringMatching(
      /No figure of the history is called "lpc".\n.*Did you mean lcp\?.*total-bytes/,
    ),
  });
});

test('as JSON and as CSV every figure is there with a value a run', async () => {
  const cwd = await withBaseline();
  const { out } = await tidemark(cwd, 'history', '--from', 'base', '--json');
  const { schema, runs, figures } = JSON.parse(out);
  expect(schema).toBe('tidemark.timeline/1');
  expect(runs).toHaveLength(24);
  expect(figures.find(({ metric }: { metric: string }) => metric === 'lcp')).toMatchObject({
    subject: 'home',
    label: '/ on mobile',
    unit: 'ms',
    values: stepped,
    moves: [{ run: 12, share: expect.closeTo(0.2, 2) }],
  });
  const csv = await tidemark(cwd, 'history', '--from', 'base', '--csv', 'lcp');
  const lines = csv.out.split('\r\n');
  expect(lines[0]).toBe('suite,subject,metric,title,unit,at,commit,value');
  expect(lines).toHaveLength(1 + 24 + 1);
  expect(lines[1]).toMatch(/^web,\/ on mobile,lcp,LCP,ms,2026-10-01T03:17:00\.000Z,00c0ffee0+,1000$/);
  expect(await tidemark(cwd, 'history', '--from', 'base', '--csv', '--json')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('two formats'),
  });
});

test('a report tells what it carries, with its limits and where there is more', async () => {
  const cwd = await emptyFolder();
  const [suite] = failingReport().run.suites;
  const [subject, metric] = [suite?.subjects[0], suite?.metrics[0]];
  const figures = [
    {
      suite: suite?.name ?? '',
      subject: subject?.id ?? '',
      metric: metric?.id ?? '',
      values: [10, null, 12],
    },
  ];
  const runs = [1, 2, 3].map((day) => ({ at: `2026-10-0${day}T00:00:00.000Z`, sha: `abcdef${day}` }));
  await reportIn(cwd, { ...failingReport(), history: { runs, figures } });
  for (const from of ['report.json', '.']) {
    const { exit, out } = await tidemark(cwd, 'history', '--from', from);
    expect(exit).toBe(0);
    expect(out).toContain('3 runs of the base branch, from 2026-10-01 (abcdef1) to 2026-10-03 (abcdef3).');
    expect(out).toContain("the baseline's folder has them all");
  }
});

test('one run is a history without bars that move; other machines are left out and counted', async () => {
  expect((await tidemark(await withBaseline([1_000]), 'history', '--from', 'base')).out).toMatch(
    /^1 run of the base branch, 2026-10-01 \(00c0ffe\)\.\n.*LCP +1\ss +one run/s,
  );
});

test.each([
  ['nothing there', ['--from', 'nowhere'], /nowhere does not exist\.\n.*report's folder/],
  ['a folder of something else', ['--from', '.'], /holds no report\.json and no run\.json/],
  ['a file of something else', ['--from', 'notes.txt'], /notes\.txt cannot be read: it is not JSON/],
  [
    'a report without a history',
    ['--from', 'report'],
    /no history in report: no earlier run .*\n.*tidemark accept/,
  ],
  ['no config and no place', [], /There is no tidemark\.yml/],
])('%s: exit code 2, the reason and the next step', async (_what, words, said) => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'notes.txt'), 'milk');
  await reportIn(join(cwd, 'report'), failingReport());
  expect(await tidemark(cwd, 'history', ...words)).toEqual({
    exit: 2,
    out: '',
    err: expect.stringMatching(said),
  });
});

test('a damaged history is said to be damaged', async () => {
  const cwd = await withBaseline();
  await writeFile(join(cwd, 'base/history.json'), '{"schema":"tidemark.history/1"');
  expect(await tidemark(cwd, 'history', '--from', 'base')).toMatchObject({
    exit: 2,
    err: expect.stringMatching(/There is no history in base: The history in .* was dropped \(it is damaged/),
  });
});
