import { MemcachedOptions, RedisOptions } from './caches.ts';
import { MysqlOptions, PostgresOptions, SqliteOptions } from './databases.ts';
import { MailOptions } from './mail.ts';
import { BullmqOptions, CeleryOptions, RabbitmqOptions } from './queues.ts';
import { AzureBlobOptions, GcsOptions, S3Options } from './objects.ts';

/** Systems that hold state, by their keys under `state:`. */
export const systemShape = {
  postgres: PostgresOptions.optional(),
  mysql: MysqlOptions.optional(),
  sqlite: SqliteOptions.optional(),
  redis: RedisOptions.optional(),
  memcached: MemcachedOptions.optional(),
  rabbitmq: RabbitmqOptions.optional(),
  bullmq: BullmqOptions.optional(),
  celery: CeleryOptions.optional(),
  s3: S3Options.optional(),
  gcs: GcsOptions.optional(),
  'azure-blob': AzureBlobOptions.optional(),
  mail: MailOptions.optional(),
};
