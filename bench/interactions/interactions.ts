import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mean, median, sampleStandardDeviation } from 'simple-statistics';
import type { Observed } from '#model/contract/observation.ts';
import type { Side } from '#model/contract/suite.ts';
import { contrast } from '#suites/interactions/contrast.ts';
import { measure } from '#suites/interactions/engine.ts';
import { interactions } from '#suites/interactions/suite.ts';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import { benchFor } from '../../fixtures/bench.ts';
import { close, serve } from '../folder-server.ts';
import { unpacked } from '../faults/packages.ts';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

// Interactions on sites that nobody here wrote, base and head in turn: how far unchanged sides differ, and what is
// told of a handler that keeps the page busy for 200 ms. `--pairs 8 --only reveal --device desktop`

interface Site {
  readonly name: string;
  readonly packages: readonly string[];
  readonly path: string;
  readonly steps: readonly object[];
  /** The event that the planted handler hears. */
  readonly event: 'click' | 'keydown' | 'input';
  prepare?(folder: string, packages: ReadonlyMap<string, string>): Promise<void>;
}

const SPEC = {
  openapi: '3.0.0',
  info: { title: 'Shop', version: '1' },
  paths: { '/tea': { get: { summary: 'Tea', responses: { 200: { description: 'Tea' } } } } },
};

const sites: readonly Site[] = [
  {
    name: 'admin',
    packages: ['startbootstrap-sb-admin-2@4.1.4'],
    path: '/index.html',
    steps: [{ click: '#sidebarToggleTop' }, { click: '#userDropdown' }, { scroll: 'bottom' }],
    event: 'click',
  },
  {
    name: 'swagger',
    packages: ['swagger-ui-dist@5.35.0'],
    path: '/index.html',
    steps: [{ click: '.opblock-summary-control' }, { click: 'button.try-out__btn' }],
    event: 'click',
    async prepare(folder) {
      await writeFile(
        join(folder, 'swagger-initializer.js'),
        `window.ui = SwaggerUIBundle({ spec: ${JSON.stringify(SPEC)}, dom_id: '#swagger-ui', ` +
          `presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset], layout: 'StandaloneLayout' });`,
      );
    },
  },
  {
    name: 'reveal',
    packages: ['reveal.js@6.0.2'],
    path: '/demo.html',
    steps: [{ press: 'ArrowRight' }, { press: 'ArrowRight' }],
    event: 'keydown',
  },
  {
    name: 'tiddlywiki',
    packages: ['tiddlywiki@5.4.1'],
    path: '/wiki.html',
    steps: [{ fill: 'input[type=search]', text: 'tidd' }],
    event: 'input',
    async prepare(folder, packages) {
      const home = packages.get('tiddlywiki') ?? '';
      const editions = join(home, 'editions/empty');
      const render = ['--render', '$:/core/save/all', 'wiki.html', 'text/plain'];
      const argv = [join(home, 'tiddlywiki.js'), editions, '--output', folder, ...render];
      await promisify(execFile)(process.execPath, argv);
    },
  },
];

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '6' },
    only: { type: 'string' },
    device: { type: 'string', default: 'mobile' },
  },
});
const pairs = Number(values.pairs);
const chrome = await findChrome(process.env);

/** A script that a page would load first, with a handler that keeps it busy. */
const planted = (event: Site['event']): string =>
  `document.addEventListener('${event}', function recalculate() {
  const end = performance.now() + 200;
  while (performance.now() < end);
}, true);`;

/** All visits of a side as the runner would give them: figures of all, exhibits of the last. */
function sideOf(target: string, all: readonly Observed[]): Side {
  const last = all.at(-1);
  return {
    target,
    measurements: ['inp', 'long-frames-blocking', 'long-frames'].map((metric) => ({
      suite: 'feel',
      subject: 'page',
      metric,
      samples: { kind: 'replicates', values: all.map((one) => figure(one, metric)) },
    })),
    findings: [],
    exhibits: [
      {
        suite: 'feel',
        subject: 'page',
        name: 'interactions',
        mime: 'application/json',
        sha256: '',
        bytes: 0,
      },
    ],
    read: async () => last?.exhibits[0]?.body ?? new Uint8Array(),
  };
}

function figure({ measurements }: Observed, id: string): number {
  const samples = measurements.find(({ metric }) => metric === id)?.samples;
  return samples?.kind === 'replicates' ? (samples.values[0] ?? Number.NaN) : Number.NaN;
}

type Visits = readonly (readonly [string, readonly Observed[]])[];

/** So many visits of each address in turn, the order of each pair by a coin. */
async function visited(site: Site, addresses: readonly [string, string]): Promise<Visits> {
  const flags = chromeWide(addresses.map((target) => ({ target })));
  const warm = warmChrome({ path: () => chrome, flags, signal: new AbortController().signal });
  const options = interactions.options.parse({ pages: { page: site.steps }, devices: [values.device] });
  const shared = { name: 'feel', pages: [{ name: 'page', path: site.path }], owned: true };
  const [task] = interactions.plan(options, shared);
  if (!task) throw new Error('nothing was planned');
  const seen = new Map<string, Observed[]>(addresses.map((address) => [address, []]));
  const visit = (target: string) =>
    measure(
      { ...task, suite: 'feel', uses: 'interactions' },
      benchFor(target, { chrome: () => chrome, warmChrome: warm }),
    );
  try {
    await visit(addresses[0]);
    for (let pair = 0; pair < pairs; pair += 1)
      for (const target of Math.random() < 0.5 ? addresses : addresses.toReversed())
        seen.get(target)?.push(await visit(target));
  } finally {
    await warm.close();
  }
  return [...seen];
}

const rounded = (all: readonly number[]): string => all.map(Math.round).join(' ');

async function compared(site: Site, folder: string, script: string): Promise<void> {
  const places = [await serve(folder, { wait: 0, script: '' }), await serve(folder, { wait: 0, script })];
  const [base = '', head = ''] = places.map(({ url }) => url);
  const sides = await visited(site, [base, head]).finally(() => close(places));
  const [was = [], is = []] = sides.map(([, all]) => all);
  const [before, now] = [was, is].map((all) => all.map((one) => figure(one, 'inp')));
  if (!before || !now) return;
  const logs = before.map((one, at) => Math.log((now[at] ?? 0) / one));
  const what = `${site.name} ${script === '' ? 'unchanged' : 'planted'}`;
  const spread = `${(100 * mean(logs)).toFixed(1)} ± ${(100 * sampleStandardDeviation(logs)).toFixed(1)} %`;
  console.log(`${what}: INP ${median(before).toFixed(0)} → ${median(now).toFixed(0)} ms, ln ratio ${spread}`);
  console.log(`  base ${rounded(before)}; head ${rounded(now)}`);
  const { findings } = await contrast('page', sideOf(head, is), sideOf(base, was));
  const notes = [...was, ...is].flatMap(({ notes: all = [] }) => all.map(({ text }) => text));
  for (const text of [...findings.map(({ message }) => message), ...new Set(notes)]) console.log(`  ${text}`);
}

const folder = await mkdtemp(join(tmpdir(), 'interactions-'));
try {
  for (const site of sites.filter(({ name }) => values.only === undefined || values.only === name)) {
    const packages = await unpacked(site.packages, join(folder, site.name));
    const [root = ''] = packages.values();
    await site.prepare?.(root, packages);
    await compared(site, root, '');
    await compared(site, root, planted(site.event));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
