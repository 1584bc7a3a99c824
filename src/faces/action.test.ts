import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { emptyFolder, serve } from '../../fixtures/host.ts';

// The action as the runner starts it: no arguments, inputs and files by the environment.

const Action = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string() })),
  outputs: z.record(z.string(), z.unknown()),
  runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.mjs') }),
});

async function act(
  config: string,
  given: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
) {
  const cwd = await emptyFolder();
  const [output, summary] = [join(cwd, 'output'), join(cwd, 'summary')];
  await Promise.all([
    writeFile(join(cwd, 'tidemark.yml'), config),
    writeFile(output, ''),
    writeFile(summary, ''),
  ]);
  const { inputs } = Action.parse(parse(await readFile('action.yml', 'utf8')));
  const all = Object.entries(inputs).map(
    ([name, one]) => [`INPUT_${name.toUpperCase()}`, given[name] ?? one.default] as const,
  );
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(all),
    ...more,
  };
  const child = spawn(process.execPath, [resolve('src/faces/main.ts')], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const [code] = await once(child, 'exit');
  const outputs = Object.fromEntries(
    [...(await readFile(output, 'utf8')).matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name, , value]) => [name, value],
    ),
  );
  return { code, log, outputs, summary: await readFile(summary, 'utf8'), cwd };
}

const config = `version: 1
target: { wait: 1s }
suites:
  api:
    uses: load
    with: { scenarios: { browse: { rate: 50/s, duration: 1s, endpoints: [ { get: /api } ] } } }
    budgets:
      error-rate: { max: 1% }
    findings: { fail-on: never }
`;

test("a failing verdict: exit code 1, all outputs, the summary, an annotation on the budget's line", async () => {
  const url = await serve((request, response) =>
    response.writeHead(request.url === '/api' ? 500 : 200).end('x'),
  );
  const { code, log, outputs, summary, cwd } = await act(config, { url, 'allow-private': 'true' });
  expect([code, outputs['verdict']]).toEqual([1, 'fail']);
  const declared = Object.keys(Action.parse(parse(await readFile('action.yml', 'utf8'))).outputs);
  expect(Object.keys(outputs).toSorted()).toEqual(declared.toSorted());
  expect(outputs['report-path']).toBe(join(cwd, 'tidemark-report/report.html'));
  expect(summary).toMatch(/Tidemark: Error rate of `browse` could not be measured/);
  expect(log).toMatch(/^::error title=[^\n]*file=tidemark.yml,line=8/m);
});

test('a mistake of the config is an error on its line, a summary that says so, and exit code 2', async () => {
  const { code, log, summary } = await act(config.replace('budgets:', 'budgts:'), {
    url: 'http://127.0.0.1:1',
  });
  expect(code).toBe(2);
  expect(log).toMatch(/^::error [^\n]*file=tidemark.yml,line=7/m);
  expect(summary).toContain('Did you mean budgets?');
});

test('what a config quotes cannot turn the words of its annotation around', async () => {
  const { code, log } = await act(config.replace('budgets:', '"bud\u202egts\u2066":'), {
    url: 'http://127.0.0.1:1',
  });
  expect(code).toBe(2);
  expect(log).toMatch(/^::error file=tidemark.yml,line=7[^\n]*::budgts is not a key/m);
  expect(log).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('an input is laid over the file, and a private target still needs its own input', async () => {
  const { code, log } = await act(config, { url: 'http://127.0.0.1:59998' });
  expect([code, log]).toEqual([2, expect.stringContaining('allow-private')]);
});

test('a summary and outputs that cannot be written never hide the verdict', async () => {
  const url = await serve((request, response) =>
    response.writeHead(request.url === '/api' ? 500 : 200).end('x'),
  );
  const { code, log } = await act(
    config,
    { url, 'allow-private': 'true' },
    { GITHUB_STEP_SUMMARY: '/nowhere/summary', GITHUB_OUTPUT: '/nowhere/output' },
  );
  expect(code).toBe(1);
  expect(log).toMatch(/^::warning::The step summary could not be written/m);
  expect(log).toMatch(/^::warning::The outputs could not be written/m);
});

test('an input that is neither true nor false is a mistake of the workflow, not a bug', async () => {
  const { code, log } = await act(config, { url: 'http://127.0.0.1:1', 'allow-private': 'yes' });
  expect([code, log]).toEqual([
    2,
    expect.stringContaining('The input allow-private is yes, not true or false.'),
  ]);
});
