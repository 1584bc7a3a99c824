import type { StateAdapter } from '#model/contract/state.ts';
import { bullmq } from './bullmq/bullmq.ts';
import { celery } from './celery/celery.ts';
import { command } from './command.ts';
import { hook } from './hook.ts';
import { mail } from './mail/mail.ts';
import { memcached } from './memcached/memcached.ts';
import { mysql } from './mysql/mysql.ts';
import { azureBlob } from './objects/azure-blob.ts';
import { gcs } from './objects/gcs.ts';
import { s3 } from './objects/s3.ts';
import { postgres } from './postgres/postgres.ts';
import { rabbitmq } from './rabbitmq/rabbitmq.ts';
import { redis } from './redis/redis.ts';
import { sqlite } from './sqlite/sqlite.ts';

/** Every kind of system, in the order in which they are marked; brought back in reverse. */
export const stateAdapters: readonly StateAdapter[] = [
  command,
  hook,
  postgres,
  mysql,
  sqlite,
  redis,
  memcached,
  rabbitmq,
  bullmq,
  celery,
  s3,
  gcs,
  azureBlob,
  mail,
];
