import { once } from 'node:events';
import { mkdtempDisposable } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpacked } from '../../../bench/faults/packages.ts';
import { fileAt } from '../../../bench/folder-server.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import type { Side } from '#model/contract/suite.ts';
import { contrast } from '#suites/lighthouse/contrast.ts';
import { measure } from '#suites/lighthouse/engine.ts';
import { Options } from '#suites/lighthouse/options.ts';
import { plan } from '#suites/lighthouse/tasks.ts';
import { check, worldOf } from '#verdict/causes/world.fixture.ts';
import { itemsOfWorld } from './world-report.fixture.ts';

// The dashboard of SB Admin 2 as it is, and with four faults that are all told by why, not only by how much.

const CONSENT = `window.consent = ${JSON.stringify(Array.from({ length: 4_000 }, (_, at) => at))};`;
const BANNER = `<script>setTimeout(() => {
  const banner = document.createElement('div');
  banner.id = 'promo';
  banner.style.height = '300px';
  document.getElementById('content').prepend(banner);
}, 300)</script></body>`;

function pageOf(text: string, isFaulty: boolean): string {
  const own = text
    .replace(/<link\s+href="https:[^>]*>/, '')
    .replaceAll(/https:\/\/source\.unsplash\.com[^"]*/g, 'img/undraw_profile_1.svg');
  if (!isFaulty) return own;
  return own.replace('<link', '<script src="/js/consent.js"></script><link').replace('</body>', BANNER);
}

/** The folder, compressed and with cache headers; faulty, one style sheet is not compressed and scripts have none. */
async function serve(folder: string, isFaulty: boolean): Promise<{ server: Server; url: string }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    const found =
      path === '/js/consent.js'
        ? { type: 'text/javascript', body: Buffer.from(CONSENT) }
        : await fileAt(folder, path).catch(() => undefined);
    if (!found) return response.writeHead(404).end('not here');
    const { type } = found;
    const body = type.startsWith('text/html')
      ? Buffer.from(pageOf(String(found.body), isFaulty))
      : found.body;
    const isPacked =
      /text|javascript|json|svg/.test(type) && !(isFaulty && path.endsWith('sb-admin-2.min.css'));
    const isKept = !type.startsWith('text/html') && !(isFaulty && path.startsWith('/vendor/'));
    response.writeHead(200, {
      'content-type': type,
      ...(isKept && { 'cache-control': 'public, max-age=31536000' }),
      ...(isPacked && { 'content-encoding': 'gzip' }),
    });
    return response.end(isPacked ? gzipSync(body) : body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

/** One load, and both of its exhibits, as a side of a comparison. */
async function loaded(folder: string, isFaulty: boolean): Promise<Side> {
  const { server, url } = await serve(folder, isFaulty);
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'tidemark-why-'));
  const page = { name: 'home', path: '/index.html' };
  const shared = { name: 'web', pages: [page], owned: false };
  const options = Options.parse({ categories: ['performance'] });
  const [task] = plan(options, shared);
  if (!task) throw new Error('nothing to measure');
  try {
    const bench = benchFor(url, { scratch: scratch.path });
    const { measurements, findings, exhibits } = await measure(
      { ...task, suite: 'web', uses: 'lighthouse' },
      bench,
    );
    const kept = new Map(exhibits.map(({ name, body }) => [name, body]));
    return {
      target: url,
      measurements: measurements.map((each) => ({ ...each, suite: 'web' })),
      findings: findings.map((each) => ({ ...each, suite: 'web' })),
      exhibits: exhibits.map(({ body, ...rest }) => ({
        ...rest,
        suite: 'web',
        sha256: '',
        bytes: body.length,
      })),
      read: async ({ name }) => kept.get(name) ?? new Uint8Array(),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const valueOf = ({ measurements }: Side, id: string): number => {
  const samples = measurements.find(({ metric }) => metric === id)?.samples;
  return samples && 'values' in samples ? (samples.values[0] ?? 0) : 0;
};

test('compression and cache lost, a new blocking script and a late banner are told with their causes', async () => {
  await using packages = await mkdtempDisposable(join(tmpdir(), 'tidemark-why-'));
  const [site = ''] = (await unpacked(['startbootstrap-sb-admin-2@4.1.4'], packages.path)).values();
  const [base, head] = [await loaded(site, false), await loaded(site, true)];
  const { findings } = await contrast('home/mobile', head, base);
  const known = new Set(base.findings.map(({ identity }) => identity.split(' ').at(-1)));
  const all = [
    ...findings,
    ...head.findings.filter(({ identity }) => !known.has(identity.split(' ').at(-1))),
  ];
  const figure = (id: string) => check(`web/home/mobile/${id}#max`, [valueOf(base, id), valueOf(head, id)]);
  const items = itemsOfWorld(
    worldOf({
      base: { measurements: [], histograms: {} },
      checks: ['total-bytes', 'fcp', 'cls'].map(figure),
      findings: all.map((each) => ({ ...each, suite: 'web', state: 'new', failing: false })),
    }),
  );
  const rulesAt = (name: string) =>
    items.find(({ cause }) => cause.anchor.name === name)?.findings.map(({ rule }) => rule.split('/')[1]) ??
    [];
  const css = items.find(({ where }) => where.includes('sb-admin-2.min.css'));
  expect(css?.what).toContain('is no longer compressed: 171.0 kB are sent');
  expect(rulesAt('/css/sb-admin-2.min.css')).toEqual(
    expect.arrayContaining(['resource-changed', 'compression-lost', 'blocking-grew', 'cache-lost']),
  );
  expect(rulesAt('/js/consent.js')).toContain('render-blocking-insight');
  expect(items.find(({ name }) => name === 'Less steady')?.what).toMatch(/ moves while the page loads \(/);
});
