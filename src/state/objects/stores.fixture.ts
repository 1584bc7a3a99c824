import { randomBytes } from 'node:crypto';
import { BlobServiceClient, type ContainerClient } from '@azure/storage-blob';
import type { StateSystem, StateWorld } from '#model/contract/state.ts';
import { azureConnection } from '../../../fixtures/github/azurite.ts';
import { startApp, type App } from '../../../fixtures/services/app.ts';
import { startGcs } from '../../../fixtures/services/gcs.ts';
import type { Deed, Place } from '../../../fixtures/services/objects-app.ts';
import { S3_KEYS, startS3 } from '../../../fixtures/services/s3.ts';
import { azureBlob } from './azure-blob.ts';
import { gcs } from './gcs.ts';
import { s3 } from './s3.ts';

/** What a test says of its part of a store. */
interface Part {
  readonly allow: string[];
  readonly prefix?: string;
}

/** A bucket of a running server. */
interface Bucket {
  /** Where an app finds it. */
  readonly place: Place;
  /** The options of its adapter, and the adapter opened by them. */
  options(part: Part): object;
  open(part: Part, world: StateWorld): Promise<StateSystem>;
}

/** A server with buckets of any name. */
interface Served {
  bucket(name: string): Promise<Bucket>;
  close(): Promise<void>;
}

const some = (): string => `shop-${randomBytes(4).toString('hex')}`;
/** s3rver makes its buckets as it starts. */
const NAMES = Array.from({ length: 20 }, some);

const starts: Readonly<Record<'s3' | 'azure-blob' | 'gcs', () => Promise<Served>>> = {
  async s3() {
    const server = await startS3(...NAMES);
    return {
      close: server.close,
      async bucket(bucket) {
        const options = (part: Part) => ({ bucket, endpoint: server.url, ...S3_KEYS, ...part });
        return {
          place: { s3: server.url, bucket },
          options,
          open: (part, world) => s3.open(options(part), world),
        };
      },
    };
  },
  async gcs() {
    const server = await startGcs();
    return {
      close: server.close,
      async bucket(bucket) {
        const options = (part: Part) => ({ bucket, endpoint: server.url, ...part });
        return {
          place: { gcs: server.url, bucket },
          options,
          open: (part, world) => gcs.open(options(part), world),
        };
      },
    };
  },
  async 'azure-blob'() {
    const azure = await azureConnection();
    return {
      close: async () => undefined,
      async bucket(container) {
        await BlobServiceClient.fromConnectionString(azure).createContainer(container);
        const options = (part: Part) => ({ container, connection: azure, ...part });
        return {
          place: { azure, container },
          options,
          open: (part, world) => azureBlob.open(options(part), world),
        };
      },
    };
  },
};

type Kind = keyof typeof starts;
/** Two real servers, and a stand-in for Google's. */
export const STORES: readonly Kind[] = ['s3', 'azure-blob', 'gcs'];

const running = new Map<Kind, Promise<Served>>();
let taken = 0;

export async function closeStores(): Promise<void> {
  const servers = [...running.values()];
  running.clear();
  taken = 0;
  for (const server of servers) await (await server).close();
}

/** A bucket of its own with an app in another process that keeps objects there. */
export interface Shop {
  readonly app: App;
  readonly bucket: string;
  act(deed: Deed): Promise<Record<string, unknown>[]>;
  options(part?: Partial<Part>): object;
  /** Opens the state of what lies below the prefix, all of it unless said. */
  open(world: StateWorld, part?: Partial<Part>): Promise<StateSystem>;
}

export async function shopIn(kind: Kind): Promise<Shop> {
  const server = running.get(kind) ?? starts[kind]();
  running.set(kind, server);
  const name = NAMES[taken] ?? '';
  taken += 1;
  const { place, options, open } = await (await server).bucket(name);
  const app = startApp(JSON.stringify(place), 'objects-app.ts');
  return {
    app,
    bucket: name,
    act: (deed) => app.run(JSON.stringify(deed)),
    options: (part) => options({ allow: [name], ...part }),
    open: (world, part) => open({ allow: [name], ...part }, world),
  };
}

/** A new container of Azure's emulator. */
export async function azureContainer(): Promise<{
  client: ContainerClient;
  options: { container: string; connection: string; allow: string[] };
}> {
  const connection = await azureConnection();
  const container = some();
  const client = BlobServiceClient.fromConnectionString(connection).getContainerClient(container);
  await client.create();
  return { client, options: { container, connection, allow: [container] } };
}
