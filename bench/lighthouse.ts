// What our way around Lighthouse costs: a whole measure() in a fresh Chrome against the bare API on a warm one, in
// alternating pairs.
//   node bench/lighthouse.ts [pairs]
//   → "ours 6.21 s · bare 5.98 s · ratio 1.04 (pairs 1.01 1.05 …)"
import './chrome/ends.ts';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bare from 'lighthouse';
import { median } from 'simple-statistics';
import { benchFor } from '../fixtures/bench.ts';
import { lighthouse } from '#suites/lighthouse/suite.ts';
import { launchChrome } from '#system/chrome/launch.ts';
import { findChrome } from '#system/chrome/find.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width">
<script src="/app.js"></script></head><body><main><h1>Shop</h1>
${'<p>Goods of all kinds.</p>'.repeat(200)}</main></body></html>`;
const GOODS = Array.from({ length: 3000 }, (_, id) => ({ id, name: `good ${id}` }));
const SCRIPT = `const goods = ${JSON.stringify(GOODS)};`;

const pairs = Number(process.argv[2] ?? 6);
const server = createServer((request, response) => {
  const script = request.url === '/app.js';
  response
    .writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' })
    .end(script ? SCRIPT : PAGE);
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const target = `http://127.0.0.1:${Object(server.address()).port}`;
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const path = await findChrome(process.env);
const signal = new AbortController().signal;
const [task] = lighthouse.plan(lighthouse.options.parse({}), {
  name: 'web',
  pages: [{ name: 'home', path: '/' }],
  owned: true,
});
if (!task) throw new Error('nothing was planned');
const warm = await launchChrome({ path, profile: join(folder, 'warm'), signal });

async function ours(): Promise<number> {
  const scratch = await mkdtemp(join(folder, 'run-'));
  const start = performance.now();
  await lighthouse.measure(
    { ...Object(task), suite: 'web', uses: 'lighthouse' },
    benchFor(target, { chrome: () => path, scratch, signal }),
  );
  return performance.now() - start;
}

async function theirs(): Promise<number> {
  const start = performance.now();
  await bare(`${target}/`, {
    hostname: '127.0.0.1',
    port: warm.port,
    logLevel: 'silent',
    disableFullPageScreenshot: true,
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  return performance.now() - start;
}

const taken = { ours: [] as number[], bare: [] as number[] };
try {
  await ours();
  await theirs();
  for (let pair = 0; pair < pairs; pair += 1) {
    // Which goes first takes turns, so that a drift of the machine falls on both.
    for (const mine of pair % 2 === 0 ? [true, false] : [false, true])
      (mine ? taken.ours : taken.bare).push(mine ? await ours() : await theirs());
  }
} finally {
  await warm.close();
  server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
const seconds = (all: number[]): string => `${(median(all) / 1000).toFixed(2)} s`;
const each = taken.ours.map((one, at) => (one / (taken.bare[at] ?? NaN)).toFixed(2)).join(' ');
console.log(
  `ours ${seconds(taken.ours)} · bare ${seconds(taken.bare)} · ` +
    `ratio ${(median(taken.ours) / median(taken.bare)).toFixed(2)} (pairs ${each})`,
);
