import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { shopCommand } from '../../fixtures/shop/command.ts';
import { startShop } from '../../fixtures/shop/server.ts';

// Ten runs of a build that did not change: not one may turn red or yellow or find anything new. A figure that our own
// busy machine spoiled may be left undecided, and so is a time that only live pairs decide. Whether the score of one
// run keeps to a limit is a matter of the machine, which is why the shop's own only warns.

const RUNS = 10;
const OF_THE_MACHINE = 'web/home/mobile/performance#min';
const UNDECIDED = ['untrusted', 'time-needs-pairs', 'too-little-history'];

test(`${RUNS} runs against the same build are all green, with nothing new found`, async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'tidemark-test-'));
  const shop = await startShop({ build: 'base', database: join(cwd, '.shop/head.db') });
  const tidemark = async (...words: readonly string[]): Promise<number> =>
    (await shopCommand({ cwd }, ...words)).exit;
  try {
    expect(await tidemark('run', '--dry-run', '--allow-private', '--url', shop.url)).toBe(0);
    expect(await tidemark('accept')).toBe(0);
    for (let run = 1; run <= RUNS; run += 1) {
      const exit = await tidemark('run', '--dry-run', '--allow-private', '--url', shop.url);
      const { verdict, run: record } = Report.parse(
        JSON.parse(await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8')),
      );
      const red = verdict.checks
        .filter((one) => one.id !== OF_THE_MACHINE || one.status === 'fail')
        .filter((one) => one.kind !== 'watch' && one.status !== 'pass' && !UNDECIDED.includes(one.reason))
        .map((one) => [run, one.id, one.status, one.reason, one.now, one.before]);
      const found = verdict.findings
        .filter((one) => one.state === 'new' || one.state === 'fixed')
        // What is said of our own machine is no news of the site, and how long scripts kept it busy hangs on it.
        .filter(
          (one) =>
            !/ generator-saturated$|^(mainthread-work-breakdown|bootup-time|forced-reflow-insight) /.test(
              one.identity,
            ),
        )
        .map((one) => [run, one.identity, one.state]);
      const problems = record.problems.map(({ code, message }) => `${code}: ${message}`);
      expect([exit, problems, red, found]).toEqual([0, [], [], []]);
    }
  } finally {
    await shop.close();
    await rm(cwd, { recursive: true, force: true });
  }
}, 3_600_000);
