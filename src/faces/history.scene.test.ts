import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { pastOf } from '#report/history/past.ts';
import { emptyFolder, hostOf } from '../../fixtures/host.ts';
import { SLOW_SCENARIO, slowApi } from '../../fixtures/slow-api.ts';
import { command } from './cli/cli.ts';

const config = `version: 1
target: { url: "http://127.0.0.1:1", wait: 1s }
pages: { home: / }
suites:
  api:
    uses: load
    with: { scenarios: { browse: ${SLOW_SCENARIO} } }
    budgets: { p50: { max: 10s } }
`;

test('runs that became the baseline are in the next report, in the history, on the site and in a badge', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config);
  const url = await slowApi(1_000);
  const tidemark = async (...words: readonly string[]) => {
    const host = hostOf(cwd, words);
    const exit = await command(host);
    expect({ words, exit, err: exit === 0 ? '' : host.said.err }).toEqual({ words, exit: 0, err: '' });
    return host.said.out;
  };
  const run = async (): Promise<Report> => {
    await tidemark('run', '--allow-private', '--url', url);
    return Report.parse(JSON.parse(await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8')));
  };
  expect(await run()).not.toHaveProperty('history');
  await tidemark('accept');
  const second = await run();
  await tidemark('render', 'tidemark-report/report.json', '--format', 'csv', '--format', 'markdown');
  await tidemark('accept');
  const third = await run();
  // What was asked for of the second run is not left beside the third.
  expect(await readdir(join(cwd, 'tidemark-report'))).not.toContain('figures.csv');

  expect(second.history?.runs).toHaveLength(1);
  expect(third.history?.runs).toHaveLength(2);
  const check = third.verdict.checks.find(({ metric }) => metric?.id === 'p50');
  if (!check) throw new Error('no check of p50');
  const past = pastOf(third, check);
  expect(past?.values).toHaveLength(2);
  const now = second.verdict.checks.find(({ id }) => id === check.id)?.now ?? 0;
  // A history keeps six digits.
  expect((past?.values.at(-1)?.value ?? 0) / now).toBeCloseTo(1, 4);

  expect(await tidemark('history', 'browse', '--metric', 'p50')).toMatch(
    /^2 runs of the base branch.*\nbrowse p50 /s,
  );
  expect(await tidemark('site')).toMatch(/^Wrote tidemark-site\/index\.html: 1 run, \d+ figures over time/);
  expect(await tidemark('badge', 'tidemark-report', '--what', 'p50 browse')).toContain('<title>p50 browse: ');
});
