import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { emptyFolder, hostOf, serve } from '../../fixtures/host.ts';
import { command } from './cli/cli.ts';

// A site that gives and sets cookies and says all it knows, measured by every suite; and one whose cookies are our own
// words.

const canaries = {
  env: 'c4n4ry/env-7f3a9c=',
  query: 'c4n4ry-query-81c2d4',
  login: 's%3Ac4n4ry-login.e7d6c5b4',
  remember: 'c4n4ry-remember-5b4a39',
  state: 'c4n4ry-state-28f1a7',
  local: 'c4n4ry-local-60d2b9',
  page: 'c4n4ry-page-17e3c8',
  script: '9f8e7d6c5b4a39281706f5e4',
  api: 'c4n4ry-api-42b8d1',
};

const CONFIG = `version: 1
target: { wait: 5s, headers: { x-env: "\${{ env.ENV_CANARY }}" } }
pages: { pricing: { path: "/", as: buyer } }
actors:
  buyer: { storage-state: state.json, login: { post: /login, form: { a: b } } }
suites:
  web: { uses: lighthouse, with: { runs: 1 } }
  looks: { uses: visual, with: { viewports: [phone] }, findings: { fail-on: info } }
  api:
    uses: load
    with:
      scenarios:
        browse:
          rate: 20/s
          duration: 1s
          warmup: 0s
          as: buyer
          endpoints: [ { get: "/api?q=\${{ env.QUERY_CANARY }}", expect: { body: { $.token: other } } } ]
`;

/** A page that says these texts in its markup, on its console, in addresses and errors, and sets a cookie itself. */
function telling(texts: readonly string[], script: string): string {
  const all = JSON.stringify(texts).replaceAll('<', '\\u003c');
  const shown = texts.map((text) => `<p title="${text}">${text}</p><img src="/gone-${text}.png">`).join('');
  return `<!doctype html><html lang="en"><title>Shop</title><meta name="viewport" content="width=device-width">${shown}
<script>document.cookie = 'script=${script}';
for (const one of ${all}) { console.error(one); fetch('/gone?x=' + encodeURIComponent(one)); setTimeout(() => { throw new Error(one); }); }
</script></html>`;
}

/** What a site sets, and what it says. */
interface Site {
  /** Lines of `Set-Cookie`, by what is asked for. */
  readonly cookies: Readonly<Record<'/login' | '/' | '/api', readonly string[]>>;
  /** What a page sets itself. */
  readonly script: string;
  readonly token: string;
  readonly told: readonly string[];
}

function answer({ url = '' }: IncomingMessage, response: ServerResponse, site: Site): void {
  const { pathname } = new URL(url, 'http://x');
  if (pathname !== '/login' && pathname !== '/' && pathname !== '/api') {
    response.writeHead(404).end();
    return;
  }
  const body = { '/login': '', '/': telling(site.told, site.script), '/api': `{"token":"${site.token}"}` };
  response
    .writeHead(200, { 'content-type': 'text/html', 'set-cookie': [...site.cookies[pathname]] })
    .end(body[pathname]);
}

/** A run against a site, with a stored session, and all that it left. */
async function run(
  site: Site,
  stored: readonly [cookie: string, kept: string],
  more: readonly string[] = [],
) {
  const cwd = await emptyFolder();
  const url = await serve((request, response) => answer(request, response, site));
  const localStorage = [{ name: 'auth', value: JSON.stringify({ t: stored[1] }) }];
  const state = { cookies: [{ name: 'stored', value: stored[0] }], origins: [{ origin: url, localStorage }] };
  await writeFile(join(cwd, 'tidemark.yml'), CONFIG.replace('state.json', join(cwd, 'state.json')));
  await writeFile(join(cwd, 'state.json'), JSON.stringify(state));
  const host = hostOf(cwd, ['run', '--allow-private', '--url', url, ...more], {
    PATH: process.env['PATH'],
    CHROME_PATH: process.env['CHROME_PATH'],
    ENV_CANARY: canaries.env,
    QUERY_CANARY: canaries.query,
  });
  const exit = await command(host);
  if (exit > 1) throw new Error(host.said.err + host.said.out);
  const folder = join(cwd, 'tidemark-report');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile() && !file.name.endsWith('.png'))
    .map(async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'utf8')] as const);
  const left = [...(await Promise.all(texts)), ['said', host.said.out + host.said.err] as const];
  const report = Report.parse(JSON.parse(new Map(left).get('report.json') ?? ''));
  return { exit, left, report };
}

/** As a finding is known again by. */
const withoutFigures = (secret: string): string => secret.replaceAll(/\d+/g, '#');
const formsOf = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64').replaceAll('=', ''),
];

test('no session, cookie or value of the environment is in anything that a run leaves', async () => {
  const { api, login, remember, page, script, state, local } = canaries;
  // The page never gets what the API sets.
  const { api: _, ...shown } = canaries;
  const told = [...Object.values(shown).flatMap(formsOf), decodeURIComponent(login)];
  const cookies = {
    '/login': [`session=${login}; HttpOnly`, `remember=${remember}`],
    '/': [`visitor=${page}; HttpOnly`],
    '/api': [`api=${api}; HttpOnly`],
  };
  const { exit, left, report } = await run({ cookies, script, token: api, told }, [state, local]);
  expect([exit, report.problems]).toEqual([1, []]);
  expect(left.length).toBeGreaterThan(8);
  const leaks = left.flatMap(([where, text]) =>
    [...told, ...formsOf(api), ...told.map(withoutFigures)]
      .filter((secret) => text.includes(secret))
      .map((secret) => `${where}: …${text.slice(Math.max(0, text.indexOf(secret) - 80)).slice(0, 160)}`),
  );
  expect(leaks).toEqual([]);
  // Each suite quoted them.
  const lighthouse = left.find(([, text]) => text.includes('"lighthouseVersion"'))?.[1] ?? '';
  expect(lighthouse.split('***').length).toBeGreaterThan(20);
  const quoting = report.run.findings.filter(({ message }) => message.includes('***'));
  expect(new Set(quoting.map(({ suite }) => suite))).toEqual(new Set(['looks', 'api']));
});

test('cookies that are words, figures and names of a report hide nothing of it', async () => {
  const nothing = { '/login': ['a=1'], '/': [], '/api': [] };
  const site = { cookies: nothing, script: '1', token: 'plain', told: ['plain words'] };
  const more = ['--suite', 'looks', '--suite', 'api'];
  const honest = await run(site, ['1', '1'], more);
  const texts = honest.left.flatMap(([name, text]) =>
    name.endsWith('.md') || name === 'said' ? [text] : [],
  );
  const names = ['pricing', 'looks:pricing/phone', 'browse', 'error-rate', 'visual/console-error', 'run/2'];
  const words = [...new Set([...names, ...texts.join(' ').split(/[\s`*|()]+/)])].filter((word) =>
    /^[!#-+\--:<-[\]-~]+$/.test(word),
  );
  const all = words.map((word, at) => `w${at}=${word}; HttpOnly`);
  const half = Math.ceil(all.length / 2);
  const cookies = { '/login': all.slice(0, half), '/': all.slice(half), '/api': all.slice(0, half) };
  const hostile = await run({ ...site, cookies, script: words.at(-1) ?? '' }, ['passed', 'failed'], more);
  // How busy the machine was tells the runs apart, too: that our generator lagged, and why a time then says nothing.
  const said = ({ report: { run: record, verdict } }: typeof honest) => [
    record.findings
      .filter(({ rule }) => !rule.endsWith('-saturated'))
      .map(({ rule, subject, identity, message }) => [rule, subject, identity, message])
      .toSorted(),
    verdict.checks
      .filter(({ kind }) => kind !== 'watch')
      .map(({ id, kind }) => [id, kind])
      .toSorted(),
    verdict.status,
  ];
  expect(words.length).toBeGreaterThan(100);
  expect(said(hostile)).toEqual(said(honest));
});
