import { createRequire } from 'node:module';
import { count, quantile } from '#model/observation/histogram.ts';
import { drive } from '#suites/load/generate/drive.ts';
import type { ScenarioInput } from '#suites/load/scenario/scenario-input.ts';

/**
 * One run in a process of its own: `node bench/load-generator.ts <closed|canary|open|autocannon> <origin>
 * <requests>`; sends its figures to its parent.
 */
const [kind = '', origin = '', many = '0'] = process.argv.slice(2);
const requests = Number(many);

const endpoint = {
  subject: 's/GET',
  method: 'GET',
  headers: {},
  weight: 1,
  expect: { statuses: [200], headers: [], body: [] },
} as const;

function inputOf(path: string, model: ScenarioInput['model'], connections: number): ScenarioInput {
  const expect = { statuses: [200], headers: [], body: [] };
  return {
    subject: 's',
    model,
    connections,
    warmup: 0,
    timeout: 10_000,
    gracefulStop: 10_000,
    distribution: 'round_robin',
    endpoints: [{ ...endpoint, path, expect }],
  };
}

async function ours(
  input: ScenarioInput,
): Promise<{ answered: number; p50: number; p99: number; service99: number }> {
  const { tally } = await drive({ input, origin, headers: [], seed: 1 }, new AbortController().signal, {
    progress: () => undefined,
    sample: () => undefined,
  });
  const { latency } = tally.whole;
  return {
    answered: count(latency),
    p50: quantile(latency, 0.5),
    p99: quantile(latency, 0.99),
    service99: quantile(tally.clocks.service, 0.99),
  };
}

async function autocannon(): Promise<{ answered: number }> {
  const run = createRequire(import.meta.url)('autocannon');
  const result = await run({ url: origin, connections: 10, amount: requests });
  return { answered: Number(result['2xx']) };
}

function open(path: string): ScenarioInput {
  return inputOf(
    path,
    { kind: 'open', overflow: 'queue', phases: [{ ms: requests, from: 1000, to: 1000 }] },
    100,
  );
}

const runs: Readonly<Record<string, () => Promise<object>>> = {
  closed: () => ours(inputOf('/', { kind: 'closed', iterations: requests }, 10)),
  canary: () => ours(inputOf('/', { kind: 'closed', iterations: requests }, 1)),
  open: () => ours(open('/stall')),
  autocannon,
};

const before = process.cpuUsage();
const result = await runs[kind]?.();
const { user, system } = process.cpuUsage(before);
process.send?.({ ...result, cpu: (user + system) / 1e6 });
process.disconnect?.();
