import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LanternFirstContentfulPaint } from 'lighthouse/core/computed/metrics/lantern-first-contentful-paint.js';
import { LanternLargestContentfulPaint } from 'lighthouse/core/computed/metrics/lantern-largest-contentful-paint.js';
import type { DirectLoad } from '#suites/lighthouse/direct/load.ts';
import { settingsFor, UNTHROTTLED_LOAD } from '#suites/lighthouse/direct/settings.ts';
import type { PaintGraph } from '#suites/lighthouse/vote/graph.ts';
import { paintGraphOf } from '#suites/lighthouse/vote/keep.ts';

/** A recorded load: what Lighthouse says of it alone, and what its paints are made of. */
export interface Recorded {
  readonly what: string;
  readonly round: number;
  /** Load average of the machine then. */
  readonly machine: number;
  readonly alone: { readonly fcp: number; readonly lcp: number };
  readonly graph: PaintGraph;
}

type Given = Parameters<typeof LanternFirstContentfulPaint.request>[0];
type Raw = DirectLoad & { readonly machine: number };

function requestedBy({ messages, documentUrl }: Raw): string {
  const first = messages.find(({ method }) => method === 'Network.requestWillBeSent');
  return Object(first?.params['request']).url ?? documentUrl;
}

async function read(file: string): Promise<Omit<Recorded, 'what' | 'round'>> {
  const load: Raw = JSON.parse(gunzipSync(await readFile(file)).toString());
  const settings = settingsFor('mobile', UNTHROTTLED_LOAD);
  const { messages, documentUrl, shownUrl } = load;
  const given = {
    trace: load.trace,
    devtoolsLog: messages,
    settings,
    gatherContext: { gatherMode: 'navigation' },
    URL: { requestedUrl: requestedBy(load), mainDocumentUrl: documentUrl, finalDisplayedUrl: shownUrl },
    SourceMaps: [],
    HostDPR: 1,
    simulator: undefined,
    // What Chrome said, and settings, which Lighthouse knows word by word.
  } as unknown as Given;
  const context = { settings: given.settings, computedCache: new Map() };
  const { timing: fcp } = await LanternFirstContentfulPaint.request(given, context);
  const { timing: lcp } = await LanternLargestContentfulPaint.request(given, context);
  return { machine: load.machine, alone: { fcp, lcp }, graph: await paintGraphOf(given, context) };
}

/** Loads of a site as they were recorded into a folder; what was read of them is kept beside them. */
export async function recorded(folder: string): Promise<readonly Recorded[]> {
  const cache = join(folder, 'read');
  await mkdir(cache, { recursive: true });
  const known = new Set(await readdir(cache));
  const all: Recorded[] = [];
  for (const file of await readdir(folder)) {
    const [, what = '', round = ''] = /^(.+)\.(\d+)\.\d+\.json\.gz$/.exec(file) ?? [];
    if (what === '') continue;
    const name = file.replace('.gz', '');
    const load = known.has(name)
      ? JSON.parse(await readFile(join(cache, name), 'utf8'))
      : await read(join(folder, file)).catch(
          (error: unknown) => void console.log(`${file}: ${String(error).slice(0, 200)}`),
        );
    if (!load) continue;
    if (!known.has(name)) await writeFile(join(cache, name), JSON.stringify(load));
    all.push({ ...load, what: what.replaceAll('_', ' '), round: Number(round) });
  }
  return all;
}
