// What looking at pages costs. First a visit in a run's warm Chrome beside one in a Chrome of its own, in turns, for
// every page and viewport; then many pages in two viewports as a run looks at one side of them: each twice.
//   node bench/chrome/visits.ts --rounds 8 --pages 20 ~/site /index.html /tables.html
// --pages: pages of a side; those named, again and again. 0 leaves that out, as --rounds 0 does with the visits.
import './ends.ts';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { median } from 'simple-statistics';
import type { WarmChrome } from '#model/contract/warm-chrome.ts';
import { execute } from '#run/single/execute.ts';
import { Input } from '#suites/visual/input.ts';
import { look, lookingAt, stillPage } from '#suites/visual/look.ts';
import { visual } from '#suites/visual/suite.ts';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import type { Task } from '#model/task.ts';
import { benchFor, equipmentFor } from '../../fixtures/bench.ts';
import { processorOf } from '../direct/processor.ts';
import { close, serve } from '../folder-server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '8' }, pages: { type: 'string', default: '20' } },
});
const [folder = '.', ...paths] = positionals;
const [rounds, pages] = [Number(values.rounds), Number(values.pages)];

function tasksOf(count: number): readonly Task[] {
  const named = Array.from({ length: count }, (_, at) => ({
    name: `page-${at}`,
    path: paths[at % paths.length] ?? '/',
  }));
  const shared = { name: 'looks', pages: named, owned: true };
  const planned = visual.plan(visual.options.parse({ viewports: ['desktop', 'phone'] }), shared);
  return planned.map((task) => ({ ...task, suite: 'looks', uses: visual.id }));
}

const path = await findChrome(process.env);
const chrome = () => path;
const place = await serve(folder);
const warm = warmChrome({
  path: chrome,
  flags: chromeWide([{ target: place.url }]),
  signal: new AbortController().signal,
});

/** One visit, from nothing to its picture: ms, processor seconds, and how high the picture is. */
async function visit(task: Task, more: { readonly warmChrome?: WarmChrome }) {
  const started = performance.now();
  const visited = processorOf(() =>
    lookingAt(Input.parse(task.input), benchFor(place.url, { chrome, ...more }), async (looking) => {
      const { shot } = await look(looking, await stillPage(looking));
      return shot.height;
    }),
  );
  const { given: height, seconds } = await visited;
  return { ms: performance.now() - started, seconds, height };
}

async function visitsOf(task: Task): Promise<void> {
  const own: Awaited<ReturnType<typeof visit>>[] = [];
  const shared: typeof own = [];
  await visit(task, { warmChrome: warm });
  for (let round = 0; round < rounds; round += 1) {
    own.push(await visit(task, {}));
    shared.push(await visit(task, { warmChrome: warm }));
  }
  const told = (some: typeof own): string =>
    `${(median(some.map(({ ms }) => ms)) / 1000).toFixed(2)} s, ` +
    `${median(some.map(({ seconds }) => seconds)).toFixed(2)} CPU-s`;
  const ratio = median(own.map(({ ms }, at) => (shared[at]?.ms ?? Number.NaN) / ms));
  console.log(
    `${task.id} ${paths.join() === '' ? '' : JSON.stringify(task.needs[0]?.path)}: ${shared[0]?.height} px · ` +
      `own Chrome ${told(own)} · warm ${told(shared)} · paired ratio ${ratio.toFixed(2)} · ` +
      `load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
}

async function side(): Promise<void> {
  const tasks = tasksOf(pages);
  const started = performance.now();
  const { given, seconds } = await processorOf(() =>
    execute(
      { tasks: [...tasks] },
      {
        suites: [visual],
        equipment: equipmentFor(place.url, { chrome, warmChrome: warm }),
        keep: async (body) => ({ sha256: '0'.repeat(64), bytes: body.length }),
        hindered: new Map(),
        emit: () => undefined,
      },
    ),
  );
  const took = (performance.now() - started) / 1000;
  const done = given.tasks.filter(({ status }) => status === 'done').length;
  console.log(
    `${pages} pages × 2 viewports, each twice: ${took.toFixed(1)} s, ${seconds.toFixed(1)} CPU-s, ` +
      `${done} of ${tasks.length} measured, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
}

try {
  if (rounds > 0) for (const task of tasksOf(paths.length)) await visitsOf(task);
  if (pages > 0) await side();
} finally {
  await warm.close();
  close([place]);
}
