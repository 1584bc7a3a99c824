import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

const titleOf = (svg: string): string => /<title>(.*)<\/title>/.exec(svg)?.[1] ?? '';

test('a badge is printed or written, and written again over a badge alone', async () => {
  const cwd = await emptyFolder();
  await reportIn(cwd, failingReport());
  const { exit, out } = await tidemark(cwd, 'badge', 'report.json');
  expect(exit).toBe(0);
  for (const _time of [1, 2])
    expect(await tidemark(cwd, 'badge', '.', '--output', 'out/b.svg')).toMatchObject({
      exit: 0,
      out: 'Wrote out/b.svg.\n',
    });
  expect(await readFile(join(cwd, 'out/b.svg'), 'utf8')).toBe(out);
  await writeFile(join(cwd, 'README.md'), '# Mine');
  expect(await tidemark(cwd, 'badge', '.', '--output', 'README.md')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('README.md is there already and is no SVG'),
  });
  expect(await readFile(join(cwd, 'README.md'), 'utf8')).toBe('# Mine');
});

test('a figure in words is the worst of its metric, also of a record that nobody judged', async () => {
  const cwd = await emptyFolder();
  await baselineIn(join(cwd, 'base'), [1_000, 1_234]);
  const badge = async (what: string) => titleOf((await tidemark(cwd, 'badge', 'base', '--what', what)).out);
  expect(await badge('LCP')).toBe('LCP / on mobile: 1.23\u00a0s');
  expect(await badge('lcp home')).toBe('LCP / on mobile: 1.23\u00a0s');
  await reportIn(join(cwd, 'report'), failingReport());
  const score = await tidemark(cwd, 'badge', 'report', '--what', 'score');
  expect(score.out).toMatch(/<title>Performance .*: \d+<\/title>/);
});

test.each([
  ['a record has no verdict', ['base'], /holds a run that nobody judged, so it has no verdict/],
  ['a word of nothing', ['base', '--what', 'lpc'], /no figure "lpc" in this run\.\n.*total-bytes/],
  ['a word of several', ['base', '--what', 'mobile'], /may mean several figures: total-bytes, lcp/],
  ['no file', ['nowhere.json'], /nowhere\.json does not exist/],
  ['nothing named', [], /`tidemark badge` needs report\.json/],
])('%s: exit code 2 and what to do', async (_what, words, said) => {
  const cwd = await emptyFolder();
  await baselineIn(join(cwd, 'base'), [1_000]);
  expect(await tidemark(cwd, 'badge', ...words)).toEqual({
    exit: 2,
    out: '',
    err: expect.stringMatching(said),
  });
});
