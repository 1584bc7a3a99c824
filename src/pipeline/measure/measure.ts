import type { RunRecord } from '#model/record/run-record.ts';
import { execute } from '#run/single/execute.ts';
import type { Measuring } from '../prepare/prepared.ts';
import { browserOf } from './browser.ts';
import type { ExhibitFolder } from './folder.ts';
import { recordOf } from './record.ts';
import { visit } from './visit.ts';

/** Waits for the target, looks at its pages, and measures everything planned. */
export async function measure(needs: Measuring, { keep }: Pick<ExhibitFolder, 'keep'>): Promise<RunRecord> {
  const { run, plan, target, commit, extensions, seed, env } = needs;
  const startedAt = run.now().toISOString();
  const { bench, hindered } = await visit(run, needs, target);
  const chrome = await browserOf(env);
  const taken = await execute(plan, {
    suites: extensions.suites,
    bench: { ...bench, chrome: chrome.path, seed },
    keep,
    hindered,
    tell: run.emit,
  });
  return recordOf(needs, taken, { startedAt, target: target.origin, commit, chrome: chrome.version });
}
