import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';

// What a start costs: `--version` over Node's own start, and `--help`, for which the whole program is read. CPU time of
// whole processes in ms (which others on the machine hardly change), by turns in an order that is drawn afresh.
// Run: node bench/start.ts [pairs] [another checkout]

const [pairs = '20', other] = process.argv.slice(2);

/** CPU time in ms, of user and system. */
function cost(args: readonly string[]): number {
  const timed = 'TIMEFORMAT="%U %S"; time "$0" "$@" > /dev/null';
  const { status, stderr } = spawnSync('bash', ['-c', timed, process.execPath, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  return (user + system) * 1_000;
}

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;

/** Medians of both, and of the differences of their pairs with the quartiles. */
function compare(name: string, ours: readonly string[], theirs: readonly string[]): void {
  for (const args of [ours, theirs]) cost(args);
  const rows = Array.from({ length: Number(pairs) }, () => {
    if (randomInt(2) === 0) return { theirs: cost(theirs), ours: cost(ours) };
    const first = cost(ours);
    return { ours: first, theirs: cost(theirs) };
  });
  const [own, others] = [rows.map((row) => row.ours), rows.map((row) => row.theirs)];
  const more = rows.map((row) => row.ours - row.theirs);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(more, part).toFixed(1));
  console.log(
    `${name.padEnd(34)} ${quantile(own, 0.5).toFixed(1)} ms, ${quantile(others, 0.5).toFixed(1)} ms: ` +
      `${middle} ms more (${low} to ${high})`,
  );
}

const program = join('dist', 'index.mjs');
compare('--version, over bare Node', [program, '--version'], ['-e', '0']);
compare('--help, over bare Node', [program, '--help'], ['-e', '0']);
if (other !== undefined)
  for (const word of ['--version', '--help'])
    compare(`${word}, over the other checkout`, [program, word], [join(other, program), word]);
