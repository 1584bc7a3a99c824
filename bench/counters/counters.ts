import { parseArgs } from 'node:util';
import { mean, standardDeviation } from 'simple-statistics';
import { visual } from '#suites/visual/suite.ts';
import { findChrome } from '#system/chrome/find.ts';
import { benchFor } from '../../fixtures/bench.ts';
import { close, serve } from '../folder-server.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// How exactly the work of pages is counted: looks twice a run at each page, and prints the values of each counter that
// there were, and the spread of the heap in percent. `node bench/counters/counters.ts --runs 6 folder:/path …`

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '2' } },
  allowPositionals: true,
});
const chrome = await findChrome(process.env);
const EXACT = ['function-calls', 'executed-blocks', 'dom-nodes', 'event-listeners'];
const scratch = await mkdtemp(join(tmpdir(), 'counters-'));

/** Values of a metric, whatever its kind; those that differed within one run are in its reason alone. */
function valuesIn(samples: {
  readonly kind: string;
  readonly values?: readonly number[];
  readonly reason?: string;
}) {
  return (
    samples.values ??
    [...(samples.reason ?? '').matchAll(/\d[\d,]*/g)].map(([text]) => Number(text.replaceAll(',', '')))
  );
}

async function counted(folder: string, path: string): Promise<void> {
  const place = await serve(folder);
  const found = new Map<string, number[]>();
  try {
    for (let run = 0; run < Number(values.runs); run += 1) {
      const options = visual.options.parse({ viewports: ['desktop'], axe: false, 'full-page': false });
      const shared = { name: 'looks', pages: [{ name: 'page', path }], owned: true };
      const [task] = visual.plan(options, shared);
      if (!task) throw new Error('nothing was planned');
      const { measurements } = await visual.measure(
        { ...task, suite: 'looks', uses: 'visual' },
        benchFor(place.url, { chrome: () => chrome, scratch }),
      );
      for (const { metric, samples } of measurements)
        found.set(metric, [...(found.get(metric) ?? []), ...valuesIn(samples)]);
    }
  } finally {
    close([place]);
  }
  const exact = EXACT.map((id) => [...new Set(found.get(id))].map((value) => value.toLocaleString('en-US')));
  const heap = found.get('heap-bytes') ?? [];
  const spread = (100 * standardDeviation(heap)) / mean(heap);
  const name = folder.split('/').at(-1);
  console.log(
    `| ${name}${path} | ${heap.length} | ${exact.map((all) => all.join(' · ')).join(' | ')} | ` +
      `${(mean(heap) / 1e6).toFixed(2)} MB ± ${spread.toFixed(3)} % |`,
  );
}

console.log('| page | looks | calls | blocks | nodes | listeners | heap |');
for (const each of positionals) {
  const [folder = '', path = '/'] = each.split(':');
  await counted(folder, path).catch((error: unknown) =>
    console.log(`| ${each} | ${String(error).slice(0, 200)} |`),
  );
}
await rm(scratch, { recursive: true, force: true });
