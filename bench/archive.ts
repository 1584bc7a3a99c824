import { problemsOf } from '#model/problem.ts';
import { readArchive } from '#system/github/artifacts/archive.ts';
import { bombs } from '#system/github/artifacts/bombs.fixture.ts';

// How long a hostile archive keeps us busy until it is refused: the median of some reads (ms).
// Run: node bench/archive.ts [reads]; exits 1 over the limit.

const LIMIT = 2000;
const reads = Number(process.argv[2] ?? 9);
const limits = { entries: 1000, bytes: 10e6, name: () => true };

async function cost(zip: Buffer, code: string): Promise<number> {
  const start = performance.now();
  const refused = await readArchive(zip, limits).then(() => 'read', problemsOf);
  const ms = performance.now() - start;
  const [problem] = typeof refused === 'string' ? [] : refused;
  if (problem?.code !== `artifact/${code}`) throw new Error(`refused as ${problem?.code ?? 'nothing'}`);
  return ms;
}

for (const [name, { code, zip }] of Object.entries(bombs)) {
  const bytes = zip();
  const times: number[] = [];
  for (let read = 0; read < reads; read += 1) times.push(await cost(bytes, code));
  const median = times.toSorted((a, b) => a - b)[Math.floor(reads / 2)] ?? Number.NaN;
  console.log(`${name.padEnd(30)} ${median.toFixed(1).padStart(8)} ms  (limit ${LIMIT})`);
  if (!(median <= LIMIT)) process.exitCode = 1;
}
