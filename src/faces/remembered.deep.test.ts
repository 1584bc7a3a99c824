import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpacked } from '../../bench/faults/packages.ts';
import { fileAt } from '../../bench/folder-server.ts';
import { projectOf, reportOf, RUN, tidemark } from '../../bench/site-run.ts';

// The dashboard of SB Admin 2, with a card whose figure and a list whose rows the server draws anew at each visit,
// through the command line: three runs of the base branch, the last of which saw them hold still by luck, then pull
// requests.

/** What stands in the card: texts of other lengths, so that what lies below it is pushed as well. */
const DRAWN = ['$40,000', '$40,000 so far, and as much again is on its way before the month is over'];
/** What stands in the list, which a script of the page asks for. */
const ROWS = [['Ada paid'], ['Ada paid', 'Grace ordered']];
const LIST = `<ul id="feed"></ul><script>fetch('/feed').then((answer) => answer.json()).then((rows) => {
  document.getElementById('feed').innerHTML = rows.map((row) => '<li>' + row + '</li>').join('');
})</script>`;

/** What a pull request changes in the page. */
type Edit = readonly [from: string | RegExp, to: string];

/** Whether the server draws at each visit, or what it drew for all. */
let drawn: number | 'anew' = 'anew';
let edits: readonly Edit[] = [];
let visits = 0;

/** Which of two things is shown at this visit. */
const shownNow = (): number => (drawn === 'anew' ? visits % 2 : drawn);

function pageOf(text: string): string {
  visits += 1;
  const own = text
    .replace(/<link\s+href="https:[^>]*>/, '')
    .replaceAll(/https:\/\/source\.unsplash\.com[^"]*/g, 'img/undraw_profile_1.svg')
    .replace(
      /<div class="h5([^"]*)">\$40,000</,
      (_, names: string) => `<div id="earnings" class="h5${names}">${DRAWN[shownNow()]}<`,
    );
  const whole = own.replace(/(?=<p>SB Admin 2 makes extensive)/, LIST);
  return edits.reduce((page, [from, to]) => {
    const edited = page.replace(from, to);
    if (edited === page) throw new Error(`the page has no ${String(from)}`);
    return edited;
  }, whole);
}

async function serve(folder: string): Promise<{ server: Server; url: string }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    if (path === '/feed') return response.end(JSON.stringify(ROWS[shownNow()]));
    const found = await fileAt(folder, path).catch(() => undefined);
    if (!found) return response.writeHead(404).end('not here');
    const body = path === '/index.html' ? pageOf(String(found.body)) : found.body;
    return response.writeHead(200, { 'content-type': found.type }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${Object(server.address()).port}` };
}

const disposables = new AsyncDisposableStack();
let run: (changes: readonly Edit[], shown: typeof drawn) => ReturnType<typeof told>;

/** What one run came to: its exit code, what fails, and what warns because of what is remembered. */
async function told(folder: string, url: string) {
  const code = await tidemark(folder, [...RUN, '--url', url]);
  const { verdict } = await reportOf(folder);
  return {
    code,
    failing: verdict.findings.filter(({ failing }) => failing).map(({ message }) => message),
    pixels: verdict.checks.find(({ id }) => id.includes('changed-pixels'))?.status,
    softened: verdict.findings.flatMap(({ message, detail = '' }) =>
      /moved by itself on the base branch/.test(detail + message) ? [`${message}\n${detail}`] : [],
    ),
  };
}

beforeAll(async () => {
  const packages = disposables.use(await mkdtempDisposable(join(tmpdir(), 'tidemark-remembered-')));
  const [site = ''] = (await unpacked(['startbootstrap-sb-admin-2@4.1.4'], packages.path)).values();
  const { server, url } = await serve(site);
  disposables.defer(() => {
    server.closeAllConnections();
    server.close();
  });
  const suite = '{ uses: visual, with: { viewports: [desktop] } }';
  const project = disposables.use(await projectOf({ paths: ['/index.html'], suite, compare: '{}' }));
  run = async (changes, shown) => {
    [edits, drawn] = [changes, shown];
    return told(project.path, url);
  };
  for (const shown of ['anew', 'anew', 0] as const) {
    await run([], shown);
    await tidemark(project.path, ['accept']);
  }
}, 600_000);
afterAll(() => disposables.disposeAsync());

const CARD = '#earnings text “$40,000” → “$40,000 so far, and as much again is on…”.';

test('what moved by itself in earlier runs and shows something else now warns, and says why', async () => {
  const { code, failing, softened, pixels } = await run([], 1);
  expect([code, failing]).toEqual([0, []]);
  expect(softened).toEqual([
    `${CARD}\nIt moved by itself on the base branch (text in 2 of the last 3 runs), ` +
      'so it may be no change and fails nothing.',
    expect.stringMatching(/^#feed > li.*was added.*\n.*\(children in 2 of the last 3 runs\)/),
  ]);
  // What it pushes is no proof of anything, and no reason for green either.
  expect(pixels).toBe('inconclusive');
});

test('a change of its neighbour is found all the same, and nothing else fails', async () => {
  const { code, failing, softened } = await run([['Earnings (Annual)', 'Earnings (Anual)']], 1);
  expect([code, failing]).toEqual([1, ['div.text-success text “Earnings (Annual)” → “Earnings (Anual)”.']]);
  expect(softened).toHaveLength(2);
});

test('another change of it fails, whatever is remembered', async () => {
  const { code, failing } = await run(
    [['id="earnings"', 'id="earnings" style="text-decoration: line-through"']],
    0,
  );
  expect([code, failing]).toEqual([1, ['#earnings text decoration none → line-through.']]);
});

test('a fault that looks like what moves by itself fails nothing, and is told as that', async () => {
  const { code, failing, softened } = await run([[/(id="earnings"[^>]*>)[^<]*/, '$1NaN']], 0);
  expect([code, failing]).toEqual([0, []]);
  expect(softened).toEqual([
    expect.stringMatching(/^#earnings text “\$40,000” → “NaN”\.\nIt moved by itself /),
  ]);
});
