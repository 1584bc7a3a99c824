import { widest } from './shop.ts';

// What the judge costs at its widest: 60 metrics of 30 pairs, processor time in ms, the least and the middle of
// the rounds.
// Run: node bench/verdict/judge.ts [rounds, 9]

function cost(history: boolean): number {
  const from = process.cpuUsage();
  widest(history);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

const rounds = Number(process.argv[2] ?? 9);
for (const history of [true, false]) {
  const costs = Array.from({ length: rounds }, () => cost(history)).toSorted((a, b) => a - b);
  const [least = 0, middle = 0] = [costs[0], costs[rounds >> 1]];
  console.log(
    `${history ? 'with' : 'without'} history: ${least.toFixed(0)} ms at least, ${middle.toFixed(0)} ms in the middle`,
  );
}
