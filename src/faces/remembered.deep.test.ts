import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileAt } from '../../bench/folder-server.ts';
import { projectOf, reportOf, RUN, tidemark } from '../../bench/site-run.ts';
import { restlessSites, ROWS, type RestlessSite } from './remembered.fixture.ts';

// Pages of packages, with a text and a list whose rows the server draws anew at each visit, through the command line:
// three runs of the base branch, the last of which saw them hold still by luck, then pull requests.

type Edit = RestlessSite['beside'];

/** A site on a server of its own. */
interface Serving {
  readonly server: Server;
  readonly url: string;
  /** What a pull request changes in the page, and what the server drew for all, or whether it draws at each visit. */
  show(edit: Edit | undefined, drawn: number | 'anew'): void;
}

async function serve({ path: page, drawn: draw }: RestlessSite, folder: string): Promise<Serving> {
  let edit: Edit | undefined;
  let drawn: number | 'anew' = 'anew';
  let visits = 0;
  const place = () => (drawn === 'anew' ? visits % 2 : drawn);
  const pageOf = (text: string): string => {
    visits += 1;
    const whole = draw(text, place());
    const edited = edit ? whole.replace(edit.from, edit.to) : whole;
    if (edit && edited === whole) throw new Error(`the page has no ${String(edit.from)}`);
    return edited;
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    if (path === '/feed') return response.end(JSON.stringify(ROWS[place()]));
    const found = await fileAt(folder, path).catch(() => undefined);
    if (!found) return response.writeHead(404).end('not here');
    const body = path === page ? pageOf(String(found.body)) : found.body;
    return response.writeHead(200, { 'content-type': found.type }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const show: Serving['show'] = (next, shown) => {
    [edit, drawn] = [next, shown];
  };
  return { server, url: `http://127.0.0.1:${Object(server.address()).port}`, show };
}

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

describe.each(restlessSites)('$name', (site) => {
  const disposables = new AsyncDisposableStack();
  let run: (edit: Edit | undefined, shown: number | 'anew') => ReturnType<typeof told>;

  beforeAll(async () => {
    const packages = disposables.use(await mkdtempDisposable(join(tmpdir(), 'tidemark-remembered-')));
    const { server, url, show } = await serve(site, await site.build(packages.path));
    disposables.defer(() => {
      server.closeAllConnections();
      server.close();
    });
    const suite = '{ uses: visual, with: { viewports: [desktop], axe: false } }';
    const project = disposables.use(await projectOf({ paths: [site.path], suite, compare: '{}' }));
    run = async (edit, shown) => {
      show(edit, shown);
      return told(project.path, url);
    };
    for (const shown of ['anew', 'anew', 0] as const) {
      await run(undefined, shown);
      await tidemark(project.path, ['accept']);
    }
  }, 600_000);
  afterAll(() => disposables.disposeAsync());

  test('what moved by itself in earlier runs and shows something else now warns, and says why', async () => {
    const { code, failing, softened, pixels } = await run(undefined, 1);
    expect([code, failing]).toEqual([0, []]);
    expect(softened).toEqual([
      `${site.text}\nIt moved by itself on the base branch (text in 2 of the last 3 runs), ` +
        'so it may be no change and fails nothing.',
      expect.stringMatching(site.rows),
    ]);
    // What it pushes is no proof of anything, and no reason for green either.
    expect(pixels).toBe('inconclusive');
  });

  test('a change of its neighbour is found all the same, and nothing else fails', async () => {
    const { code, failing, softened } = await run(site.beside, 1);
    expect([code, failing]).toEqual([1, [site.beside.told]]);
    expect(softened).toHaveLength(2);
  });

  test('another change of it fails, whatever is remembered', async () => {
    const { code, failing } = await run(site.look, 0);
    expect([code, failing]).toEqual([1, [site.look.told]]);
  });

  test('a fault that looks like what moves by itself fails nothing, and is told as that', async () => {
    const { code, failing, softened } = await run(site.fault, 0);
    expect([code, failing]).toEqual([0, []]);
    expect(softened).toEqual([expect.stringContaining(`${site.fault.told}\nIt moved by itself `)]);
  });
});
