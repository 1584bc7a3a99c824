import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { RunRecord } from '#model/record/run-record.ts';
import { emptyFolder, serve } from '../../fixtures/host.ts';

// Answers of 100 MB to a journey and to a graph: told in one sentence each, and never held.

const SIZE = 100_000_000;

const CONFIG = `version: 1
pages: { home: / }
suites:
  buys:
    uses: journey
    with: { retries: 0, journeys: { buy: { steps: [{ get: /export }], always: [{ delete: /made }] } } }
  orders:
    uses: explore
    with:
      probes: { list: { get: /list } }
      abstraction: ["$.list"]
      nodes: { empty: { assert: "count($.list[*]) == 0", initial: true } }
      state: { reset: { post: /reset } }
      edges: { export: { get: /export } }
`;

function large(response: ServerResponse, size: number): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': size });
  const part = Buffer.alloc(64 * 1024, ' ');
  let left = size;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      const next = part.subarray(0, left);
      left -= next.length;
      if (!response.write(next)) return;
    }
    if (left === 0) response.end();
  };
  response.on('drain', more);
  more();
}

/** A whole run in a process of its own, and the most memory that it held, in MB. */
async function ran(size: number) {
  const asked: string[] = [];
  const target = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/export') large(response, size);
    else response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  });
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), CONFIG);
  const told = `process.on('exit', () => console.error('most held', process.resourceUsage().maxRSS))`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(told)}`, resolve('src/faces/main.ts')];
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [...args, 'run', '--allow-private', '--url', target],
    { cwd },
  ).catch((error: { stderr: string }) => error);
  const text = await readFile(join(cwd, 'tidemark-report', 'run.json'), 'utf8');
  const { findings } = RunRecord.parse(JSON.parse(text));
  return {
    asked,
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message.replaceAll(target, '')),
    held: Number(/most held (\d+)/.exec(stderr)?.[1]) / 1000,
  };
}

test('an answer of 100 MB is told in one sentence and costs no memory', async () => {
  const small = await ran(1_000);
  const { asked, errors, held } = await ran(SIZE);
  expect(errors).toEqual([
    'GET /export got no answer: /export answered with more than 4 MiB.',
    'export gave no answer: /export answered with more than 4 MiB at the start.',
  ]);
  expect(small.errors).toEqual([]);
  // Neither whole nor as a second copy: what both runs need is mostly Node's own.
  expect(held - small.held).toBeLessThan(SIZE / 1e6 / 2);
  expect(asked).toContain('DELETE /made');
});
