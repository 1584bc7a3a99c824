import type * as Sdk from '@aws-sdk/client-s3';
import type { GetObjectOutput, S3Client } from '@aws-sdk/client-s3';
import type { StoredObject } from '#model/contract/object.ts';
import type { StateAdapter } from '#model/contract/state.ts';
import { S3Options } from '#model/state/objects.ts';
import { loadDriver } from '../driver.ts';
import { isNear } from '../permission.ts';
import { openStore } from './open.ts';
import { sideBySide } from './side-by-side.ts';
import { stated, unlessAnswered, type ListedObject, type ObjectStore } from './store.ts';

type Driver = typeof Sdk;
type Tags = Readonly<Record<string, string>>;

/** ms. */
const [TO_CONNECT, FOR_ANSWER] = [5_000, 60_000];
/** ms by which no clock of ours is wrong, else nothing we sign is accepted. */
const WRONG = 900_000;
/** How servers answer that know no tags. */
const NO_TAGS = [400, 405, 501];

function headersOf(answer: GetObjectOutput): Record<string, string> {
  return stated({
    'content-type': answer.ContentType,
    'cache-control': answer.CacheControl,
    'content-disposition': answer.ContentDisposition,
    'content-encoding': answer.ContentEncoding,
    'content-language': answer.ContentLanguage,
    expires: answer.ExpiresString,
  });
}

class S3Store implements ObjectStore {
  readonly #driver: Driver;
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #untold: () => void;
  /** Whether any object had tags: no listing tells that they changed. */
  #tagged = false;

  /** `untold`: what is to be done where tags may not be read. */
  constructor(driver: Driver, client: S3Client, bucket: string, untold: () => void) {
    this.#driver = driver;
    this.#client = client;
    this.#bucket = bucket;
    this.#untold = untold;
  }

  async list(prefix: string): Promise<readonly ListedObject[]> {
    const listed: ListedObject[] = [];
    let next: string | undefined;
    do {
      const page = await this.#client.send(
        new this.#driver.ListObjectsV2Command({
          Bucket: this.#bucket,
          Prefix: prefix,
          EncodingType: 'url',
          ContinuationToken: next,
        }),
      );
      const named = (key: string) =>
        page.EncodingType === 'url' ? decodeURIComponent(key.replaceAll('+', ' ')) : key;
      for (const { Key = '', Size = 0, ETag = '', LastModified } of page.Contents ?? []) {
        const at = LastModified?.getTime() ?? 0;
        const fine = at % 1000 !== 0 || at < Date.now() - WRONG;
        listed.push({ key: named(Key), bytes: Size, stamp: `${ETag} ${at}`, fine });
      }
      next = page.NextContinuationToken;
    } while (next !== undefined);
    if (!this.#tagged) return listed;
    return sideBySide(listed, async (object) => {
      const tags = await this.#tags(object.key);
      return { ...object, stamp: `${object.stamp} ${JSON.stringify(tags)}` };
    });
  }

  async read(key: string): Promise<StoredObject | undefined> {
    const { GetObjectCommand } = this.#driver;
    const answer = await unlessAnswered([404], undefined, () =>
      this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key })),
    );
    if (!answer?.Body) return undefined;
    const body = await answer.Body.transformToByteArray();
    const tags = await this.#tags(key);
    this.#tagged ||= Object.keys(tags).length > 0;
    return { body, headers: headersOf(answer), metadata: answer.Metadata ?? {}, tags };
  }

  async write(key: string, object: StoredObject): Promise<void> {
    await this.#put(key, object);
    const { PutObjectTaggingCommand } = this.#driver;
    const TagSet = Object.entries(object.tags).map(([Key, Value]) => ({ Key, Value }));
    if (this.#tagged)
      await this.#client.send(
        new PutObjectTaggingCommand({ Bucket: this.#bucket, Key: key, Tagging: { TagSet } }),
      );
  }

  async create(key: string, object: StoredObject): Promise<boolean> {
    const create = async () => {
      await this.#put(key, object, '*');
      return true;
    };
    const created = await unlessAnswered([409, 412], false, () => unlessAnswered([501], undefined, create));
    if (created === undefined) await this.#put(key, object);
    return created ?? true;
  }

  async remove(key: string): Promise<void> {
    const { DeleteObjectCommand } = this.#driver;
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }

  close(): void {
    this.#client.destroy();
  }

  async #put(key: string, { body, headers, metadata }: StoredObject, unless?: '*'): Promise<void> {
    const { expires } = headers;
    await this.#client.send(
      new this.#driver.PutObjectCommand({
        Bucket: this.#bucket,
        Key: key,
        Body: body,
        ContentType: headers['content-type'],
        CacheControl: headers['cache-control'],
        ContentDisposition: headers['content-disposition'],
        ContentEncoding: headers['content-encoding'],
        ContentLanguage: headers['content-language'],
        Expires: expires === undefined ? undefined : new Date(expires),
        Metadata: { ...metadata },
        IfNoneMatch: unless,
      }),
    );
  }

  async #tags(key: string): Promise<Tags> {
    const { GetObjectTaggingCommand } = this.#driver;
    const asked = () => this.#client.send(new GetObjectTaggingCommand({ Bucket: this.#bucket, Key: key }));
    const answer = await unlessAnswered([404, ...NO_TAGS], undefined, () =>
      unlessAnswered([403], 'refused' as const, asked),
    );
    if (answer === 'refused') this.#untold();
    if (answer === undefined || answer === 'refused') return {};
    return Object.fromEntries((answer.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
  }
}

function clientOf(driver: Driver, options: S3Options): S3Client {
  const { endpoint, region, 'access-key': accessKeyId, 'secret-key': secretAccessKey } = options;
  const own = accessKeyId !== undefined && secretAccessKey !== undefined;
  return new driver.S3Client({
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true, region: 'us-east-1' }),
    ...(region !== undefined && { region }),
    ...(own && { credentials: { accessKeyId, secretAccessKey } }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: TO_CONNECT, requestTimeout: FOR_ANSWER },
  });
}

/** A bucket of AWS, whose names are the world's, or of another server that speaks S3. */
export const s3: StateAdapter<S3Options> = {
  name: 's3',
  options: S3Options,
  open(options, world) {
    const { bucket, prefix = '', allow, endpoint } = options;
    const { host, hostname } = endpoint === undefined ? {} : new URL(endpoint);
    const isPlain = hostname === undefined || isNear(hostname);
    const part = {
      system: 'S3',
      what: 'bucket',
      bucket: isPlain ? bucket : `${host}/${bucket}`,
      prefix,
      host,
      allow,
    };
    let isTold = false;
    const untold = () => {
      if (!isTold)
        world.note(
          `S3 bucket ${bucket}: tags may not be read (s3:GetObjectTagging), so they are not brought back.`,
        );
      isTold = true;
    };
    const connect = () => {
      const driver = loadDriver<Driver>('@aws-sdk/client-s3', world.projectFolder);
      return new S3Store(driver, clientOf(driver, options), bucket, untold);
    };
    return openStore(part, connect, world);
  },
};
