import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { History } from '#model/record/history.ts';
import { emptyFolder, hostOf, nobody } from '../../fixtures/host.ts';
import { SLOW_SCENARIO, slowApi } from '../../fixtures/slow-api.ts';
import { command } from './cli/cli.ts';

const config = `version: 1
target: { url: "http://127.0.0.1:1", wait: 1s }
pages: { home: / }
suites:
  api:
    uses: load
    with: { scenarios: { browse: ${SLOW_SCENARIO} } }
    budgets: { p50: { regress: 10% } }
`;

async function project(): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'tidemark.yml'), config);
  return folder;
}

async function tidemark(cwd: string, ...words: readonly string[]) {
  const host = hostOf(cwd, words);
  const exit = await command(host);
  return { exit, ...host.said };
}

test('a base compared with itself tells noise and false alarms, and goes on from run to run', async () => {
  const cwd = await project();
  const url = await slowApi(1_000);
  const options = ['--allow-private', '--url', url];
  const first = await tidemark(cwd, 'aa', '--pairs', '8', ...options);
  expect(first).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/^1 A\/A comparison, \d alarms?, at most [\d.]+\s% at 95/),
  });
  expect(first.out).toContain('holds no baseline to keep it with');
  await tidemark(cwd, 'run', ...options);
  expect((await tidemark(cwd, 'accept')).exit).toBe(0);
  const second = await tidemark(cwd, 'aa', '--pairs', '8', ...options);
  expect(second.out).toMatch(/p50 +±[\d.]+\s%/);
  expect(second.out).toContain('Kept in the history of');
  const history = History.parse(
    JSON.parse(await readFile(join(cwd, '.tidemark/default/history.json'), 'utf8')),
  );
  expect(history.entries).toHaveLength(2);
  expect(
    Object.values(history.entries.at(-1)?.comparisons ?? {}).some(({ gated, pairs }) => gated && pairs >= 4),
  ).toBe(true);
  expect(JSON.parse(await readFile(join(cwd, 'tidemark-report/aa.json'), 'utf8'))).toMatchObject({
    schema: 'tidemark.aa/1',
    alarms: { comparisons: 1 },
  });
});

test('what cannot be measured is no comparison: exit 3; too few pairs to decide are refused', async () => {
  const cwd = await project();
  expect(await tidemark(cwd, 'aa', '--allow-private', '--url', await nobody())).toMatchObject({ exit: 3 });
  expect(
    await tidemark(cwd, 'aa', '--pairs', '2', '--allow-private', '--url', await slowApi(1_000)),
  ).toMatchObject({ exit: 2, err: expect.stringContaining('--pairs 2 is not between 4 and') });
});
