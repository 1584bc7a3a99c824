import { resolve } from 'node:path';
import type * as Sdk from '@google-cloud/storage';
import type { Bucket, FileMetadata } from '@google-cloud/storage';
import type { StoredObject } from '#model/contract/object.ts';
import type { StateAdapter } from '#model/contract/state.ts';
import { GcsOptions } from '#model/state/objects.ts';
import { loadDriver } from '../driver.ts';
import { isNear } from '../permission.ts';
import { openStore } from './open.ts';
import { stated, unlessAnswered, type ListedObject, type ObjectStore } from './store.ts';

type Driver = typeof Sdk;

const RETRIES = { maxRetries: 2, totalTimeout: 60, maxRetryDelay: 2 };

const headersOf = (metadata: FileMetadata): Record<string, string> =>
  stated({
    'content-type': metadata.contentType,
    'cache-control': metadata.cacheControl,
    'content-disposition': metadata.contentDisposition,
    'content-encoding': metadata.contentEncoding,
    'content-language': metadata.contentLanguage,
  });

function ownWords({ metadata = {} }: FileMetadata): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, String(value)]));
}

class GcsStore implements ObjectStore {
  readonly #bucket: Bucket;

  constructor(bucket: Bucket) {
    this.#bucket = bucket;
  }

  async list(prefix: string): Promise<readonly ListedObject[]> {
    const [files] = await this.#bucket.getFiles({ prefix, autoPaginate: true });
    return files.map(({ name, metadata: { size, generation, metageneration } }) => ({
      key: name,
      bytes: Number(size ?? 0),
      stamp: `${generation}.${metageneration}`,
      fine: true,
    }));
  }

  read(key: string): Promise<StoredObject | undefined> {
    return unlessAnswered([404], undefined, async () => {
      const [metadata] = await this.#bucket.file(key).getMetadata();
      const { generation } = metadata;
      // As it is stored: what is compressed stays so.
      const [body] = await this.#bucket.file(key, { generation }).download({ decompress: false });
      return { body, headers: headersOf(metadata), metadata: ownWords(metadata), tags: {} };
    });
  }

  async write(key: string, object: StoredObject): Promise<void> {
    await this.#put(key, object);
  }

  create(key: string, object: StoredObject): Promise<boolean> {
    return unlessAnswered([412], false, async () => {
      await this.#put(key, object, 0);
      return true;
    });
  }

  async remove(key: string): Promise<void> {
    await this.#bucket.file(key).delete({ ignoreNotFound: true });
  }

  close(): void {
    // Its connections end by themselves.
  }

  async #put(key: string, { body, headers, metadata }: StoredObject, generation?: 0): Promise<void> {
    await this.#bucket.file(key).save(Buffer.from(body), {
      resumable: false,
      ...(generation === 0 && { preconditionOpts: { ifGenerationMatch: 0 } }),
      metadata: {
        contentType: headers['content-type'],
        cacheControl: headers['cache-control'],
        contentDisposition: headers['content-disposition'],
        contentEncoding: headers['content-encoding'],
        contentLanguage: headers['content-language'],
        metadata: { ...metadata },
      },
    });
  }
}

/** A bucket of Google Cloud Storage, whose names are the world's. */
export const gcs: StateAdapter<GcsOptions> = {
  name: 'gcs',
  options: GcsOptions,
  open(options, world) {
    const { bucket, prefix = '', allow, endpoint, project, 'key-file': keyFile } = options;
    const { host, hostname } = endpoint === undefined ? {} : new URL(endpoint);
    const isPlain = hostname === undefined || isNear(hostname);
    const connect = () => {
      const { Storage } = loadDriver<Driver>('@google-cloud/storage', world.projectFolder);
      const storage = new Storage({
        retryOptions: RETRIES,
        ...(endpoint !== undefined && { apiEndpoint: endpoint, projectId: 'none' }),
        ...(project !== undefined && { projectId: project }),
        ...(keyFile !== undefined && { keyFilename: resolve(world.projectFolder, keyFile) }),
      });
      return new GcsStore(storage.bucket(bucket));
    };
    const part = {
      system: 'Google Cloud Storage',
      what: 'bucket',
      bucket: isPlain ? bucket : `${host}/${bucket}`,
      prefix,
      host,
      allow,
    };
    return openStore(part, connect, world);
  },
};
