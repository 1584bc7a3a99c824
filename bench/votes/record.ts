// Loads of pages as they are and with something planted, recorded once: what is made of them needs no Chrome.
//   node bench/votes/record.ts --rounds 10 --unchanged 4 --out ~/loads ~/site ~/other#/demo/index.html
// Each round loads a page `unchanged` times as it is and once with each planted change, in random order. A load is a
// file: <site>/<what>.<round>.<of>.json.gz.
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { loadavg } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome, type OwnedChrome } from '#system/chrome/warm.ts';
import { chromeWide, openEgress } from '#system/egress/egress.ts';
import { loadDirectly } from '#suites/lighthouse/direct/load.ts';
import { settingsFor, UNTHROTTLED_LOAD } from '#suites/lighthouse/direct/settings.ts';
import { fileAt } from '../folder-server.ts';
import { alone, PLANTED } from './planted.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '10' },
    unchanged: { type: 'string', default: '4' },
    out: { type: 'string', default: 'loads' },
  },
});

/** A folder with something planted into its pages. */
async function serve(
  folder: string,
  what: string,
): Promise<{ readonly url: string; readonly server: Server }> {
  const { edit, files = {} } = PLANTED[what] ?? { edit: (html: string) => html };
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    const planted = files[path]?.();
    const found = planted ?? (await fileAt(folder, path).catch(() => undefined));
    if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    const isPage = found.type.startsWith('text/html');
    const isText = isPage || path.endsWith('initializer.js');
    const body = isText ? alone(found.body.toString()) : found.body;
    response.writeHead(200, { 'content-type': found.type }).end(isPage ? edit(body.toString()) : body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${Object(server.address()).port}`, server };
}

const isPicture = (event: unknown): boolean => Object(event).name === 'Screenshot';

async function record(warm: Pick<OwnedChrome, 'open'>, url: string, file: string): Promise<void> {
  const egress = await openEgress({ target: new URL(url).origin });
  const tab = await warm.open(egress.wayOut);
  try {
    const settings = settingsFor('mobile', UNTHROTTLED_LOAD);
    const load = await loadDirectly(tab, url, settings, new AbortController().signal);
    const traceEvents = load.trace.traceEvents.filter((event) => !isPicture(event));
    const kept = { ...load, trace: { traceEvents }, machine: loadavg()[0] };
    await writeFile(file, gzipSync(JSON.stringify(kept), { level: 5 }));
  } finally {
    await tab.close();
    await egress.close();
  }
}

function shuffled<T>(all: readonly T[]): readonly T[] {
  return all
    .map((each) => ({ each, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

const chrome = await findChrome(process.env);
for (const site of positionals) {
  const [folder = '', path = '/'] = site.split('#');
  const into = join(values.out, basename(resolve(folder, basename(folder) === 'dist' ? '..' : '.')));
  await mkdir(into, { recursive: true });
  const served = new Map<string, Awaited<ReturnType<typeof serve>>>();
  for (const what of Object.keys(PLANTED)) served.set(what, await serve(resolve(folder), what));
  const flags = chromeWide([...served.values()].map(({ url }) => ({ target: url })));
  const warm = warmChrome({ path: () => chrome, flags, signal: new AbortController().signal });
  try {
    const { url = '' } = served.get('none') ?? {};
    await record(warm, url + path, join(into, 'warm-up.json.gz'));
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const unchanged = Array.from({ length: Number(values.unchanged) }, (_, of) => ({ what: 'none', of }));
      const planted = [...served.keys()].filter((what) => what !== 'none').map((what) => ({ what, of: 0 }));
      for (const { what, of } of shuffled([...unchanged, ...planted])) {
        const file = `${what.replaceAll(' ', '_')}.${round}.${of}.json.gz`;
        await record(warm, (served.get(what)?.url ?? '') + path, join(into, file)).catch((error: unknown) =>
          console.log(`${site} ${what}: ${String(error).slice(0, 200)}`),
        );
      }
      console.log(`${site}: round ${round + 1}, load ${loadavg()[0]?.toFixed(1)}`);
    }
  } finally {
    await warm.close();
    for (const { server } of served.values()) {
      server.closeAllConnections();
      server.close();
    }
  }
}
