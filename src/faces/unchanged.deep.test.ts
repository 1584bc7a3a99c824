import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { emptyFolder, hostOf, serve } from '../../fixtures/host.ts';
import { command } from './cli/cli.ts';

// Deploys whose pages a real browser receives from real servers: which of them are proved unchanged, and which not.

const config = (pages: readonly string[], identity: string, more = ''): string => `version: 1
pages: { ${pages.map((page) => `${page}: /${page}`).join(', ')} }
suites:
  looks: { uses: visual, with: { viewports: [desktop], axe: false }${more} }
compare: { preset: quick, identity: ${identity} }
`;

/** A build: what its files are called, and what of them is another's. */
interface Build {
  readonly hash: string;
  readonly price?: number;
  readonly tone?: string;
  /** What the page says that is prefetched. */
  readonly about?: string;
  /** ms */
  readonly wait?: number;
}

const linkedFiles = (hash: string): string =>
  `<link rel="prefetch" as="script" href="/about.js"><link rel="stylesheet" href="/print.css?v=${hash}">`;

function pageOf({ hash, tone = '#204060' }: Build, path: string, origin: string): string {
  return `<!doctype html><html lang="en"><head><title>${path}</title>
<link rel="canonical" href="${origin}${path}"><link rel="stylesheet" href="/assets/site-${hash}.css">
${path === '/linked' ? linkedFiles(hash) : ''}
<script type="module" src="/assets${path}-${hash}.js"></script></head>
<body style="color: ${tone}"><h1>Shop</h1><p id="price"></p>`;
}

function files(build: Build) {
  const { hash, price = 40, wait = 0, about = 'about us' } = build;
  return async ({ url = '/', headers }: IncomingMessage, response: ServerResponse) => {
    const scripts: Readonly<Record<string, number | string>> = {
      '/slow': 1,
      '/socket': 1,
      '/same': 1,
      '/placed': '${location.port.repeat(9)}',
      '/linked': 1,
      '/edited': price,
    };
    const [, script] = new RegExp(`^/assets(/\\w+)-${hash}\\.js$`).exec(url) ?? [];
    if (url === '/slow') await pause(wait);
    if (script !== undefined && script in scripts) {
      const text = `document.querySelector('#price').textContent = '$' + \`${scripts[script]}\`;`;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
    } else if (url === '/about.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(about);
    else if (url === `/print.css?v=${hash}`)
      response.writeHead(200, { 'content-type': 'text/css' }).end('p { margin: 10px }');
    else if (url === `/assets/site-${hash}.css`)
      response.writeHead(200, { 'content-type': 'text/css' }).end('h1 { margin: 40px }');
    else if (url in scripts)
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(pageOf(build, url, `http://${headers.host}`));
    else response.writeHead(204).end();
  };
}

async function compared(
  pages: readonly string[],
  base: Build,
  head: Build,
  { identity = 'on', sha = '', more = '' } = {},
) {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config(pages, identity, more));
  const [before, now] = [await serve(files(base)), await serve(files(head))];
  const args = ['run', '--allow-private', '--base-url', before, '--url', now];
  const { PATH, CHROME_PATH } = process.env;
  const host = hostOf(cwd, args, { PATH, CHROME_PATH, ...(sha !== '' && { GITHUB_SHA: sha }) });
  const exit = await command(host);
  const text = await readFile(join(cwd, 'tidemark-report', 'report.json'), 'utf8');
  const page = await readFile(join(cwd, 'tidemark-report', 'report.html'), 'utf8');
  return { exit, report: Report.parse(JSON.parse(text)), said: host.said, page };
}

test('a page that was only built again is proved unchanged; edited or slowly served ones are not', async () => {
  const { exit, report, said, page } = await compared(
    ['same', 'edited', 'slow'],
    { hash: 'Dk3x9QaZ' },
    { hash: 'p7Wm2vTc', price: 41, wait: 400 },
  );
  const received = new Map(report.received?.map(({ subject, ...one }) => [subject, one]));
  expect(received.get('same/desktop')).toMatchObject({ kind: 'identical', responses: 3, proved: true });
  expect(received.get('same/desktop')?.renamed).toEqual(
    expect.arrayContaining([
      { base: 'same-Dk3x9QaZ', head: 'same-p7Wm2vTc' },
      { base: 'site-Dk3x9QaZ', head: 'site-p7Wm2vTc' },
    ]),
  );
  expect(received.get('edited/desktop')).toMatchObject({
    kind: 'different',
    proved: false,
    differs: [{ where: '/assets/edited-Dk3x9QaZ.js', how: '"40" → "41"' }],
  });
  expect(received.get('slow/desktop')).toMatchObject({ kind: 'identical', proved: false });
  expect(received.get('slow/desktop')?.note).toMatch(
    /^not surely served as fast: its document .* → 4\d\d ms$/,
  );

  const pairings = new Map(report.run.pairings?.map((one) => [one.task, one]));
  expect(pairings.get('looks:same/desktop')).toMatchObject({
    first: [],
    proved: { responses: 3, renamings: 2, unmeasured: true },
  });
  for (const name of ['edited', 'slow'])
    expect(pairings.get(`looks:${name}/desktop`)?.first.length).toBeGreaterThan(0);
  expect(report.run.tasks.map(({ id, status }) => [id, status])).toEqual(
    ['same', 'edited', 'slow'].map((name) => [`looks:${name}/desktop`, 'done']),
  );
  const changed = report.verdict.checks
    .filter(({ metric }) => metric?.id === 'changed-pixels')
    .map(({ subject, now = Number.NaN }) => [subject, now > 0]);
  expect(changed.toSorted()).toEqual([
    ['edited/desktop', true],
    ['same/desktop', false],
    ['slow/desktop', false],
  ]);
  // The edited page shows another price.
  expect(exit).toBe(1);
  expect(said.out.replaceAll(/\s+/g, ' ')).toContain(
    'Proved unchanged and not measured, since nothing of it can fail: /same on desktop',
  );
  expect(
    report.verdict.checks.filter(({ subject, metric }) => metric && subject === 'same/desktop'),
  ).toMatchObject(
    [
      ['changed-pixels', 'within-limit'],
      ['function-calls', 'same-bytes'],
      ['executed-blocks', 'same-bytes'],
      ['event-listeners', 'same-bytes'],
      ['dom-nodes', 'same-bytes'],
    ].map(([id, reason]) => ({ metric: { id }, status: 'pass', reason })),
  );
  expect(page).toContain('<code>same-Dk3x9QaZ</code> → <code>same-p7Wm2vTc</code>');
});

test('an unchanged page that is held to a limit of its own is measured on the head alone', async () => {
  const { exit, report, said } = await compared(
    ['same'],
    { hash: 'Dk3x9QaZ' },
    { hash: 'p7Wm2vTc' },
    { more: ', budgets: { dom-nodes: { max: 3, level: fail } }' },
  );
  expect(report.run.pairings).toMatchObject([{ first: [], proved: { responses: 3, renamings: 2 } }]);
  expect(report.run.tasks).toMatchObject([{ status: 'done', runs: 1 }]);
  expect(exit).toBe(1);
  expect(said.out.replaceAll(/\s+/g, ' ')).toContain(
    'Proved unchanged and measured on the head alone: /same on desktop',
  );
});

test('nothing is proved where the config says so', async () => {
  const { report } = await compared(
    ['same'],
    { hash: 'Dk3x9QaZ' },
    { hash: 'p7Wm2vTc' },
    { identity: 'off' },
  );
  expect(report.received).toBeUndefined();
  expect(report.run.pairings?.[0]?.first.length).toBeGreaterThan(0);
});

test('a page of which only another page that it prefetches differs is proved, and said to be', async () => {
  const { exit, report, said, page } = await compared(
    ['linked'],
    { hash: 'Dk3x9QaZ' },
    { hash: 'p7Wm2vTc', about: 'about me' },
  );
  expect(report.received).toMatchObject([
    {
      kind: 'late',
      proved: true,
      differs: [{ where: '/about.js', how: 'prefetched, so it could not be read' }],
    },
  ]);
  expect(report.run.pairings).toMatchObject([{ first: [], proved: { late: true } }]);
  expect(exit).toBe(0);
  expect(said.out.replaceAll(/\s+/g, ' ')).toContain('the same but for what is prefetched');
  expect(page).toContain('the same but for what is prefetched or came late');
});

test('a commit whose turn it is has unchanged pages measured all the same, and says whether that agrees', async () => {
  const sha = '00000014'.padEnd(40, 'a');
  const { report, said } = await compared(['same'], { hash: 'Dk3x9QaZ' }, { hash: 'p7Wm2vTc' }, { sha });
  expect(report.received).toMatchObject([{ kind: 'identical', proved: false, tried: 'held' }]);
  expect(report.run.pairings?.[0]?.first.length).toBeGreaterThan(0);
  expect(said.out.replaceAll(/\s+/g, ' ')).toContain(
    'to try that rule: /same on desktop; measuring says the same',
  );
});

test('a page that shows something else though it received the same breaks the rule, and the run says so', async () => {
  const sha = '00000014'.padEnd(40, 'a');
  const { exit, report, said } = await compared(
    ['placed'],
    { hash: 'Dk3x9QaZ' },
    { hash: 'p7Wm2vTc' },
    { sha },
  );
  expect(report.received).toMatchObject([{ kind: 'identical', proved: false, tried: 'broken' }]);
  expect(exit).toBe(3);
  expect(report.problems).toMatchObject([{ code: 'identity/broken', subject: 'placed/desktop' }]);
  expect(said.out.replaceAll(/\s+/g, ' ')).toContain(
    'looks/placed/desktop fails though a browser receives every byte of it unchanged',
  );
});
