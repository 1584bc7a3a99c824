import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';

/**
 * From now on Lighthouse is told this index of the machine's speed in this thread, instead of measuring it anew: that
 * keeps a core busy for a second in each load. Lighthouse sends its functions to the page as texts.
 */
export function keepBenchmark(index: number): void {
  pageFunctions.computeBenchmarkIndex.toString = () => `() => ${JSON.stringify(index)}`;
}
