import type * as Identity from '@azure/identity';
import type * as Sdk from '@azure/storage-blob';
import type { BlobDownloadResponseParsed, ContainerClient } from '@azure/storage-blob';
import type { StoredObject } from '#model/contract/object.ts';
import type { StateAdapter } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';
import { AzureBlobOptions } from '#model/state/objects.ts';
import { loadDriver } from '../driver.ts';
import { isNear } from '../permission.ts';
import { openStore } from './open.ts';
import { stated, unlessAnswered, type ListedObject, type ObjectStore } from './store.ts';

type Driver = typeof Sdk;
type Values = Readonly<Record<string, string>>;

/** Tries of a request in all, and ms that one may take. */
const RETRIES = { maxTries: 3, retryDelayInMs: 300, maxRetryDelayInMs: 1_000, tryTimeoutInMs: 60_000 };
/** Accounts that know no tags, and users who may not see them. */
const NO_TAGS = [400, 403, 409, 501];

function otherKind(key: string, kind: string): Failure {
  return new Failure({
    code: 'state/unfit',
    owner: 'environment',
    message: `The blob ${key} is of the kind ${kind}, which cannot be put back as it was; only block blobs can.`,
    next: 'Name a part of the container without it by its prefix.',
  });
}

function headersOf(answer: BlobDownloadResponseParsed): Record<string, string> {
  return stated({
    'content-type': answer.contentType,
    'cache-control': answer.cacheControl,
    'content-disposition': answer.contentDisposition,
    'content-encoding': answer.contentEncoding,
    'content-language': answer.contentLanguage,
  });
}

const small = (values: Values): string =>
  JSON.stringify(
    Object.entries(values)
      .map(([name, value]) => [name.toLowerCase(), value])
      .toSorted(),
  );

async function bytesOf(stream: NodeJS.ReadableStream | undefined): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of stream ?? []) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

class AzureStore implements ObjectStore {
  readonly #container: ContainerClient;
  /** Metadata as it was last listed: headers forget how names are written. */
  readonly #written = new Map<string, Values>();
  #hasTags = true;

  constructor(container: ContainerClient) {
    this.#container = container;
  }

  async list(prefix: string): Promise<readonly ListedObject[]> {
    const listed = this.#hasTags
      ? await unlessAnswered(NO_TAGS, undefined, () => this.#list(prefix))
      : undefined;
    if (listed) return listed;
    this.#hasTags = false;
    return this.#list(prefix);
  }

  async read(key: string): Promise<StoredObject | undefined> {
    const blob = this.#container.getBlobClient(key);
    const answer = await unlessAnswered([404], undefined, () => blob.download());
    if (!answer) return undefined;
    const { metadata = {}, tagCount = 0 } = answer;
    const listed = this.#written.get(key);
    return {
      body: await bytesOf(answer.readableStreamBody),
      headers: headersOf(answer),
      metadata: listed && small(listed) === small(metadata) ? listed : metadata,
      tags: tagCount > 0 ? (await blob.getTags()).tags : {},
    };
  }

  async write(key: string, object: StoredObject): Promise<void> {
    await this.#put(key, object);
  }

  create(key: string, object: StoredObject): Promise<boolean> {
    return unlessAnswered([409, 412], false, async () => {
      await this.#put(key, object, '*');
      return true;
    });
  }

  async remove(key: string): Promise<void> {
    await this.#container.getBlobClient(key).deleteIfExists({ deleteSnapshots: 'include' });
  }

  close(): void {
    this.#written.clear();
  }

  async #list(prefix: string): Promise<readonly ListedObject[]> {
    const listed: ListedObject[] = [];
    this.#written.clear();
    const asked = { prefix, includeMetadata: true, includeTags: this.#hasTags };
    for await (const { name, properties, metadata = {}, tags = {} } of this.#container.listBlobsFlat(asked)) {
      const { etag, contentLength: bytes = 0, blobType = 'BlockBlob' } = properties;
      if (blobType !== 'BlockBlob') throw otherKind(name, blobType);
      this.#written.set(name, metadata);
      listed.push({ key: name, bytes, stamp: `${etag} ${JSON.stringify(tags)}`, fine: true });
    }
    return listed;
  }

  async #put(key: string, { body, headers, metadata, tags }: StoredObject, ifNoneMatch?: '*'): Promise<void> {
    await this.#container.getBlockBlobClient(key).upload(Buffer.from(body), body.length, {
      blobHTTPHeaders: {
        blobContentType: headers['content-type'],
        blobCacheControl: headers['cache-control'],
        blobContentDisposition: headers['content-disposition'],
        blobContentEncoding: headers['content-encoding'],
        blobContentLanguage: headers['content-language'],
      },
      metadata: { ...metadata },
      ...(Object.keys(tags).length > 0 && { tags: { ...tags } }),
      ...(ifNoneMatch && { conditions: { ifNoneMatch } }),
    });
  }
}

function containerOf(
  driver: Driver,
  { container, connection, account }: AzureBlobOptions,
  projectFolder: string,
) {
  const settings = { retryOptions: RETRIES };
  if (account !== undefined) {
    const { DefaultAzureCredential } = loadDriver<typeof Identity>('@azure/identity', projectFolder);
    const url = `https://${account}.blob.core.windows.net`;
    return new driver.BlobServiceClient(url, new DefaultAzureCredential(), settings).getContainerClient(
      container,
    );
  }
  const service = /^https?:/.test(connection ?? '')
    ? new driver.BlobServiceClient(connection ?? '', undefined, settings)
    : driver.BlobServiceClient.fromConnectionString(connection ?? '', settings);
  return service.getContainerClient(container);
}

function unreadable(): Failure {
  return new Failure({
    code: 'state/connection',
    owner: 'config',
    message:
      'The connection of azure-blob is neither a connection string nor an address of a storage account.',
    next: 'Copy it from the access keys of the storage account, and give it as a secret.',
  });
}

/** A container of a storage account, whose name says which of the same name it is. */
export const azureBlob: StateAdapter<AzureBlobOptions> = {
  name: 'azure-blob',
  options: AzureBlobOptions,
  async open(options, world) {
    const driver = loadDriver<Driver>('@azure/storage-blob', world.projectFolder);
    let client: ContainerClient;
    try {
      client = containerOf(driver, options, world.projectFolder);
    } catch (error) {
      throw error instanceof Failure ? error : unreadable();
    }
    const { host, hostname } = new URL(client.url);
    const bucket = isNear(hostname) ? options.container : `${client.accountName}/${options.container}`;
    const { prefix = '', allow } = options;
    const part = { system: 'Azure', what: 'container', bucket, prefix, host, allow };
    return openStore(part, () => new AzureStore(client), world);
  },
};
