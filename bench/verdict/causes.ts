import { causesOf } from '#verdict/causes/causes.ts';
import { changed, check, grown, hit, worldOf } from '../../src/verdict/causes/world.fixture.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';

// What folding costs: a report of so many checks, all of them bad, and half as many findings. Processor time in ms, the
// least and the middle of the rounds; the goal is 100 ms for 1,000 checks.
// Run: node bench/verdict/causes.ts [checks, 1000] [rounds, 21]

const [count = 1_000, rounds = 21] = process.argv.slice(2).map(Number);
const pages = ['home', 'cart', 'login'];
const one = [
  (at: number, page: string): Check =>
    check(`web/${page}/mobile/total-bytes#max`, [9_000, 9_000 + at * 1_000]),
  (_: number, page: string): Check => check(`web/${page}/desktop/lcp#max`, [1_000, 2_600]),
  (_: number, page: string): Check => check(`looks/${page}/phone/changed-pixels#max`, [undefined, 0.1]),
  (at: number): Check => check('api/browse/GET /api/products/1/p50#watch', [1, 1 + at], hit),
];
const checks = Array.from({ length: count }, (_, at): Check => {
  const made =
    one[at % one.length]?.(at, pages[at % pages.length] ?? '') ?? check('web/home/mobile/lcp#max', []);
  return { ...made, id: `${made.id}${at}` };
});
const findings = Array.from({ length: count / 2 }, (_, at): JudgedFinding => {
  const page = pages[at % pages.length] ?? '';
  return at % 2 === 0
    ? grown(`web/${page}/mobile`, `/assets/${at}.js`, at * 100)
    : changed(`looks/${page}/phone`, `main > #item-${at}`);
});
const world = worldOf({ checks, findings });

const costs = Array.from({ length: rounds }, () => {
  const from = process.cpuUsage();
  causesOf(world);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}).toSorted((a, b) => a - b);
const [least = 0, middle = 0, most = 0] = [costs[0], costs[rounds >> 1], costs.at(-1)];
console.log(
  `${count} checks and ${findings.length} findings as ${causesOf(world).length} causes: ` +
    `${least.toFixed(1)} ms at least, ${middle.toFixed(1)} ms in the middle, ${most.toFixed(1)} ms at most`,
);
