import { loadavg } from 'node:os';
import { azureConnection } from '../../fixtures/github/azurite.ts';
import { startApp } from '../../fixtures/services/app.ts';
import type { Deed } from '../../fixtures/services/objects-app.ts';
import { S3_KEYS, startS3 } from '../../fixtures/services/s3.ts';
import { stateWorld } from '../../fixtures/services/state-world.ts';
import { azureBlob } from '#state/objects/azure-blob.ts';
import { s3 } from '#state/objects/s3.ts';
import { BlobServiceClient } from '@azure/storage-blob';

/**
 * `node bench/state/objects.ts [objects]`: what the base copy, a mark and going back cost in a store of 1,000 objects
 * of 10 kB, after an app in another process changed, added and deleted twelve in all; medians of ten, and whether the
 * content is that of the mark after all of them. Both servers are Node's own and share the machine.
 */
const ROUNDS = 10;
const BYTES = 10_000;
const count = Number(process.argv[2] ?? 1000);

const middle = (values: readonly number[]): string =>
  (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN).toFixed(0);

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  into.push(performance.now() - started);
  return result;
}

const server = await startS3('bench');
const azure = await azureConnection();
await BlobServiceClient.fromConnectionString(azure).createContainer('bench');
const world = stateWorld();
const stores = [
  {
    place: { s3: server.url, bucket: 'bench' },
    open: () => s3.open({ bucket: 'bench', allow: ['bench'], endpoint: server.url, ...S3_KEYS }, world),
  },
  {
    place: { azure, container: 'bench' },
    open: () => azureBlob.open({ container: 'bench', allow: ['bench'], connection: azure }, world),
  },
];
try {
  for (const { place, open } of stores) {
    const app = startApp(JSON.stringify(place), 'objects-app.ts');
    const act = (deed: Deed) => app.run(JSON.stringify(deed));
    for (let at = 0; at < count; at += 1)
      await act({ do: 'put', key: `o${at}`, body: String(at).padEnd(BYTES, 'x') });
    const change = async (round: number): Promise<void> => {
      for (const at of [0, 1, 2, 3]) {
        await act({ do: 'put', key: `o${at}`, body: `changed ${round}` });
        await act({ do: 'put', key: `new${at}`, body: 'new' });
        await act({ do: 'delete', key: `o${at + 10}` });
      }
    };
    const [base, marks, returns, prints]: number[][] = [[], [], [], []];
    const system = await open();
    const start = await timed(base ?? [], () => system.mark());
    const content = await timed(prints ?? [], () => system.fingerprint());
    for (let round = 0; round < ROUNDS; round += 1) {
      await change(round);
      await timed(marks ?? [], () => system.mark());
      await timed(returns ?? [], () => system.restore(start));
    }
    const exact = (await system.fingerprint()) === content;
    console.log(
      `${system.title}: ${count} objects copied in ${middle(base ?? [])} ms, fingerprint ${middle(prints ?? [])} ms; ` +
        `12 changed: mark ${middle(marks ?? [])} ms, back ${middle(returns ?? [])} ms, ` +
        `${exact ? 'exact' : 'NOT EXACT'}, load ${loadavg()[0]?.toFixed(1)}`,
    );
    if (!exact) process.exitCode = 1;
    await system.close();
    await app.close();
  }
} finally {
  await server.close();
}
process.exit();
