import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { serve } from '../../fixtures/host.ts';
import type { Command } from '../../fixtures/github/protocol/commands.ts';
import { pullRequest, push } from '../../fixtures/github/payloads.ts';
import type { Ended } from '../../fixtures/github/runner.ts';
import { QUICK, scene } from '../../fixtures/github/scene.ts';
import { addDeployment } from '../../fixtures/github/state.ts';

// What the runner itself makes of a run whose page, server, config and names are an attacker's: every command in its
// output, every value in its files.

/** Breaks, escapes and signs that a line, a command or a block could be made to end or begin with. */
const breaks = [
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\v',
  '%0A',
  '%0D%0A',
  '\u200B',
  ' ',
  '"\n',
  '`\n',
  '```\n',
];
const commands = [
  '::set-output name=verdict::pass',
  '::add-mask::e',
  '::error title=forged::forged',
  '::stop-commands::forged',
  '##[error]forged',
  '##[add-mask]e',
  '##[group]forged',
  'verdict=pass',
  'verdict<<EOF\npass\nEOF',
  'ghadelimiter_0\nverdict=pass',
];
const FORGERIES = breaks.flatMap((gap) => commands.map((command) => `x${gap}${command}`));
const FORGERY = FORGERIES.filter((_, at) => at % 7 === 0).join('\n');
/** As one line, for places that hold one. */
const LINE = 'x%0A::error::forged ##[error]forged ::add-mask::e \u2028::set-output name=verdict::pass';

const page = (): string => {
  const all = JSON.stringify(FORGERIES).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><title>${FORGERY}</title><meta name="viewport" content="width=device-width">
<h1>${FORGERY}</h1><img src="/moved" alt=""><img src="/gone/${encodeURIComponent(LINE)}.png" alt="${LINE}">
<script>for (const one of ${all}) console.error(one); setTimeout(() => { throw new Error(${JSON.stringify(FORGERY)}); });</script></html>`;
};

/** A server whose every header, status line and address is hostile, as far as HTTP lets them. */
const server = () =>
  serve((request, response) => {
    const words = encodeURIComponent(LINE)
      .replaceAll('%20', ' ')
      .replaceAll('%3A', ':')
      .replaceAll('%23', '#');
    response.setHeader('server', words);
    response.setHeader('x-note', `##[error]forged ::add-mask::e \u0085::error::forged`);
    if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(page());
    else if (request.url === '/moved')
      response.writeHead(302, words, { location: `/gone?${encodeURIComponent(LINE)}##[error]forged` }).end();
    else response.writeHead(500, words, { 'content-type': `text/plain; ${words}` }).end(FORGERY);
  });

const config = `version: 1
target: { wait: 5s }
pages: { home: / }
suites:
  looks:
    uses: visual
    with: { viewports: [phone] }
    findings:
      fail-on: info
      ignore: [{ rule: visual/nothing, match: ${JSON.stringify(LINE)}, because: ${JSON.stringify(FORGERY)} }]
  api:
    uses: load
    with: { scenarios: { browse: { rate: 20/s, duration: 1s, warmup: 0s, endpoints: [ { get: ${JSON.stringify(`/api?${LINE.replaceAll(/[\s#]/g, '')}`)} } ] } } }
    budgets: { error-rate: { max: 1% } }
`;

const ACTION = z.object({ outputs: z.record(z.string(), z.unknown()) });
const declared = async () => Object.keys(ACTION.parse(parse(await readFile('action.yml', 'utf8'))).outputs);

/** Of a level GitHub shows so many a step. */
const MOST = 10;

/** Holds for every run: remarks of ours and nothing else, and no file but outputs and summary. */
function expectOurs({ commands: found, left, log }: Ended): void {
  const level = (name: string) => found.filter((command) => command.name === name).length;
  expect(
    [...new Set(found.map(({ name }) => name))].filter((name) => !/^(?:error|warning)$/.test(name)),
  ).toEqual([]);
  expect(level('error'), log).toBeLessThanOrEqual(MOST);
  expect(level('warning'), log).toBeLessThanOrEqual(MOST);
  expect(left).toEqual({ env: {}, state: {}, path: [] });
}

/** Where a remark may stand, and what it may be called. */
function strange({ properties: { title = '', file = 'tidemark.yml', ...place } }: Command): boolean {
  const numbers = Object.entries(place).every(
    ([key, value]) => /^(?:line|col)$/.test(key) && /^\d+$/.test(value),
  );
  return !numbers || file !== 'tidemark.yml' || !/^(?:Tidemark(?:: .*)?)?$/s.test(title);
}

test('a hostile page, server, config, branch and deploy make no command and no output', async () => {
  const here = await scene({ config });
  const url = await server();
  here.commit();
  const pull = here.pull(`blue${commands[0]}##[error]x%0A::error::x`);
  Object.assign(pull, { title: FORGERY });
  addDeployment(here.state, { sha: pull.head.sha, environment: FORGERY, status: { environmentUrl: url } });
  const ended = await here.act(pullRequest(here.state, pull), { inputs: { url, comment: 'always' } });
  expectOurs(ended);
  expect(ended.code, ended.log).toBe(1);
  expect(ended.commands.length).toBeGreaterThan(1);
  expect(ended.commands.filter(strange)).toEqual([]);
  expect(Object.keys(ended.outputs).toSorted()).toEqual((await declared()).toSorted());
  expect(ended.outputs).toMatchObject({
    verdict: 'fail',
    'report-path': join(here.cwd, 'tidemark-report/report.html'),
    'report-url': expect.stringMatching(
      /^https:\/\/github\.com\/octo\/shop\/actions\/runs\/\d+\/artifacts\/\d+$/,
    ),
  });
});

test('a config full of mistakes is told in errors on its own lines alone', async () => {
  const here = await scene({ artifacts: false });
  here.commit();
  const keys = FORGERIES.map((one) => `  ${JSON.stringify(one)}: { uses: ${JSON.stringify(one)} }\n`);
  await here.config(`version: 1\nsuites:\n${keys.join('')}`);
  const ended = await here.act(push(here.state));
  expect(ended.code, ended.log).toBe(2);
  expectOurs(ended);
  expect(ended.commands.length).toBeGreaterThan(0);
  expect(ended.commands.filter(strange)).toEqual([]);
  expect(ended.outputs).toEqual({});
});

test('what kept a run from its work is among the ten errors that are shown, whatever else is wrong', async () => {
  const gone = Array.from({ length: MOST + 2 }, (_, at) => `/gone-${at}`);
  const budgets = gone.map((path) => `\n      browse/GET ${path}/error-rate: { max: 1% }`).join('');
  const config = QUICK.replace('{ get: /api }', gone.map((path) => `{ get: ${path} }`).join(', '))
    .replace('rate: 20/s', 'rate: 60/s')
    .replace('\n      error-rate: { max: 1% }', budgets);
  const here = await scene({ artifacts: false, config });
  const ended = await here.baseline({ inputs: {} });
  expectOurs(ended);
  const errors = ended.commands.filter(({ name }) => name === 'error');
  expect(errors).toHaveLength(MOST);
  expect(errors[0]?.data).toMatch(/baseline/);
  expect(ended.log).toMatch(/^error: /m);
});

test('a folder with a hostile name stays one value of one output, or is refused', async () => {
  const here = await scene({ artifacts: false });
  here.commit();
  const folder = 'reports\nverdict=pass\n::error::forged';
  const ended = await here.act(push(here.state), { inputs: { output: folder } });
  expectOurs(ended);
  expect(ended.outputs['verdict'] ?? 'none').not.toBe('pass\n');
  expect([undefined, `${join(here.cwd, folder)}/report.html`]).toContain(ended.outputs['report-path']);
});
