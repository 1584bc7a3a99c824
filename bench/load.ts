import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/**
 * `node bench/load.ts`: what our load engine costs beside autocannon, and how true its p99 is when the target stalls.
 */
const ROUNDS = 5;
/** Cost is what the second number of requests takes beyond the first: starting up is not counted. */
const REQUESTS = [10_000, 50_000] as const;

function start(file: string, ...args: readonly string[]): ChildProcess {
  return fork(join(import.meta.dirname, file), [...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

function message(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`left with code ${code} before it spoke`)));
  });
}

async function withServer<T>(use: (origin: string) => Promise<T>): Promise<T> {
  const server = start('load-server.ts');
  try {
    return await use(String(await message(server)));
  } finally {
    server.disconnect();
  }
}

async function generate(
  kind: string,
  origin: string,
  requests: number,
): Promise<Readonly<Record<string, number>>> {
  const said = await message(start('load-generator.ts', kind, origin, String(requests)));
  return typeof said === 'object' && said !== null
    ? Object.fromEntries(Object.entries(said).map(([key, value]) => [key, Number(value)]))
    : {};
}

async function cpuOf(kind: string, origin: string, requests: number): Promise<number> {
  const { answered, cpu = Number.NaN } = await generate(kind, origin, requests);
  if (answered !== requests) throw new Error(`${kind} had ${answered} of ${requests} answers`);
  return cpu;
}

async function perCpuSecond(kind: string, origin: string): Promise<number> {
  const [few, many] = REQUESTS;
  const start = await cpuOf(kind, origin, few);
  return (many - few) / ((await cpuOf(kind, origin, many)) - start);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

console.log(
  `Requests a CPU second of the generator, from request ${REQUESTS[0]} to ${REQUESTS[1]} ` +
    `over 10 connections, paired rounds`,
);
console.log('round   tidemark  autocannon  ratio');
const ratios: number[] = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  // Whoever comes first may find a colder server: the order changes every round.
  const order = round % 2 === 1 ? ['closed', 'autocannon'] : ['autocannon', 'closed'];
  const rates = await withServer(async (origin) => {
    const found = new Map<string, number>();
    for (const kind of order) found.set(kind, await perCpuSecond(kind, origin));
    return found;
  });
  const [ours = 0, theirs = 1] = [rates.get('closed'), rates.get('autocannon')];
  ratios.push(ours / theirs);
  console.log(
    `${String(round).padStart(5)} ${ours.toFixed(0).padStart(10)} ` +
      `${theirs.toFixed(0).padStart(11)}  ${(ours / theirs).toFixed(2)}`,
  );
}
console.log(`median ratio ${middle(ratios).toFixed(2)} (wanted: at least 1.00)\n`);

const canary = await withServer((origin) => generate('canary', origin, 2000));
console.log(
  `One connection, one request after another: p50 ${canary['p50']?.toFixed(3)} ms (wanted: below 1)\n`,
);

await withServer(async (origin) => {
  const open = await generate('open', origin, 10_000);
  const stall = Number(await (await fetch(`${origin}/stalled`)).text());
  // 1 % of 10,000 requests are the 100 that were due first in the stall, 1 ms apart.
  const truth = stall - 99;
  const share = ((open['p99'] ?? 0) / truth - 1) * 100;
  console.log(
    `p99 of 1,000/s for 10 s with a stall of ${stall.toFixed(0)} ms: truth ${truth.toFixed(0)} ms, ` +
      `tidemark ${open['p99']?.toFixed(0)} ms (${share.toFixed(1)} %, wanted: within 5 %), ` +
      `service time alone ${open['service99']?.toFixed(1)} ms`,
  );
});
