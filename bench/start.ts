import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

// What `--version` costs over Node's own start: whole processes in pairs, order drawn afresh in each.
// Run: node bench/start.ts [pairs]

const pairs = Number(process.argv[2] ?? 40);

/** Wall time in ms. */
function cost(args: readonly string[]): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - started;
}

const bare = ['-e', '0'];
const ours = ['dist/index.mjs', '--version'];
for (const args of [bare, ours]) cost(args);

const rows = Array.from({ length: pairs }, () => {
  if (randomInt(2) === 0) return { bare: cost(bare), ours: cost(ours) };
  const later = cost(ours);
  return { ours: later, bare: cost(bare) };
});
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
console.log(`bare Node   ${median(rows.map((row) => row.bare)).toFixed(1)} ms`);
console.log(`--version   ${median(rows.map((row) => row.ours)).toFixed(1)} ms`);
console.log(
  `ratio       ${median(rows.map((row) => row.ours / row.bare)).toFixed(3)} ` +
    `(median of ${pairs} pairs; at most 1.3 is wanted)`,
);
