import { wilson } from '../../src/verdict/statistics/proportion.ts';
import { ENDPOINTS, errorWorlds, redEndpoints, TRIALS } from './endpoints.ts';

// How often error rates turn an unchanged pull request red, by how the errors come; and how often a rate that grew is
// found. Five endpoints in slices of 500 requests, judged in one family as the verdict does.
// Run: node bench/verdict/errors.ts [pull requests a row, 4000]

const repeats = Number(process.argv[2] ?? 4_000);
console.log(
  `${repeats} comparisons a row, ${ENDPOINTS} endpoints with 2 % errors, ${TRIALS} requests a slice`,
);
console.log('errors                            slices  red, 95 % interval      2 → 4 % found');
for (const [name, errors] of Object.entries(errorWorlds)) {
  for (const slices of [10, 20]) {
    const seeds = Array.from({ length: repeats }, (_, at) => 7_919 * at + slices);
    const alarms = seeds.filter((seed) => redEndpoints(seed, errors, slices, 0.02).includes(true)).length;
    const found = seeds
      .slice(0, repeats / 4)
      .filter((seed) => redEndpoints(seed, errors, slices, 0.04)[0]).length;
    const [low, high] = wilson(alarms, repeats, 0.95).map((one) => (100 * one).toFixed(2));
    const rate = `${((100 * alarms) / repeats).toFixed(2)} % [${low}, ${high}]`;
    const share = `${((400 * found) / repeats).toFixed(0)} %`;
    console.log(`${name.padEnd(34)}${String(slices).padEnd(8)}${rate.padEnd(24)}${share}`);
  }
}
