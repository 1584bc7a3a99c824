import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotationsOf } from '#report/annotations/annotations.ts';
import { viewOf } from '#report/view/view.ts';
import { emptyFolder, serve } from '../../../fixtures/host.ts';
import { requestIn } from '../../../fixtures/request.ts';
import { prepare } from '../prepare/prepare.ts';
import type { Request } from '../prepare/request.ts';
import { check } from './check.ts';

// One number on its way from `tidemark.yml` to the comment, as a real run takes it. `WRITE_WALK=1 npx vitest run
// src/pipeline/commands/walk.test.ts` writes what it saw into the map; otherwise the map has to say just that.

const CONFIG = `version: 1
target: { url: "http://127.0.0.1:1", wait: 5s }
suites:
  api:
    uses: load
    with: { scenarios: { browse: { concurrency: 1, iterations: 40, warmup: 0s, endpoints: [ { get: /api } ] } } }
    budgets:
      error-rate: { max: 1% }
`;
const MAP = 'src/README.md';
const [START, END] = ['<!-- walk -->\n', '<!-- /walk -->'];

async function requestFor(url: string): Promise<Request> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), CONFIG);
  return requestIn(cwd, { flags: { 'target.url': url } });
}

/** A server that breaks on every tenth request to its API. */
function broken(): Promise<string> {
  let asked = 0;
  return serve((request, response) => {
    if (request.url === '/api') asked += 1;
    response.writeHead(request.url === '/api' && asked % 10 === 0 ? 500 : 200).end('{}');
  });
}

/** The fields of a value that tell its story, as JSON on a line of its own. */
function told(value: object | undefined, ...fields: readonly string[]): string {
  const entries = Object.entries(value ?? {}).filter(([name]) => fields.includes(name));
  return `\n   \`${JSON.stringify(Object.fromEntries(entries))}\``;
}

async function walk(): Promise<readonly string[]> {
  const request = await requestFor(await broken());
  const { config, plan } = await prepare(request);
  const { report, documents } = await check(request);
  const isErrorRate = ({ subject, metric }: { subject: string; metric: string }) =>
    subject === 'browse' && metric === 'error-rate';
  const budget = config.suites[0]?.budgets.find(({ metric }) => metric === 'error-rate');
  const at = budget?.place?.line ?? 0;
  const judged = report.verdict.checks.find(({ id }) => id === 'api/browse/error-rate#max');
  const row = viewOf(report).rows.find(({ id }) => id === judged?.id);
  const annotation = annotationsOf(report).find(({ file }) => file !== undefined);
  const comment = documents.find(({ name }) => name === 'comment.md')?.text ?? '';
  const line = comment.split('\n').find((text) => text.startsWith('1. ')) ?? '';
  return [
    `\`tidemark.yml:${at}\`: a person writes \`${CONFIG.split('\n')[at - 1]?.trim()}\``,
    `\`config/check/budgets.ts\`: a Budget in the metric's unit:${told(budget, 'metric', 'max', 'level')}`,
    `\`suites/load/scenario/tasks.ts\`: a Task that measures it:${told(plan.tasks[0], 'id', 'uses')}`,
    `\`suites/load/observe/measurements.ts\`: a Measurement in the RunRecord (\`run.json\`):` +
      told(report.run.measurements.find(isErrorRate), 'subject', 'metric', 'samples'),
    `\`verdict/checks/limit-answer.ts\`: a Check of the Verdict:` +
      told(judged, 'id', 'status', 'reason', 'now'),
    `\`report/view/row.ts\`: a Row in words:${told(row, 'mark', 'subject', 'what', 'now', 'limit')}`,
    `\`report/comment/comment.ts\`: the line of the comment, \`${line.replaceAll('`', "'")}\``,
    `\`report/annotations/annotations.ts\`: and back to the line it came from:` +
      told(annotation, 'level', 'title', 'file', 'startLine'),
  ].map((text, step) => `${step + 1}. ${text}`);
}

/** The map in three parts: before the walk, the walk, and after it. */
async function mapParts(): Promise<readonly [string, string, string]> {
  const map = await readFile(MAP, 'utf8');
  const [from, to] = [map.indexOf(START) + START.length, map.indexOf(END)];
  if (from <= START.length || to < from) throw new Error(`${MAP} has lost its marks ${START} and ${END}`);
  return [map.slice(0, from), map.slice(from, to), map.slice(to)];
}

test('the map walks one number from tidemark.yml to the comment as a real run does', async () => {
  const steps = `${(await walk()).join('\n')}\n`;
  const [before, , after] = await mapParts();
  if (process.env['WRITE_WALK'] === '1') await writeFile(MAP, `${before}${steps}${after}`);
  expect((await mapParts())[1]).toBe(steps);
  const files = [...steps.matchAll(/^\d+\. `([^`]+\.ts)`/gm)].map(([, file]) => `src/${file}`);
  expect(files).toHaveLength(7);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
