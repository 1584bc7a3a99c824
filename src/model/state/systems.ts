import { MemcachedOptions, RedisOptions } from './caches.ts';
import { MysqlOptions, PostgresOptions, SqliteOptions } from './databases.ts';
import { MailOptions } from './mail.ts';

/** Systems that hold state, by their keys under `state:`. */
export const systemShape = {
  postgres: PostgresOptions.optional(),
  mysql: MysqlOptions.optional(),
  sqlite: SqliteOptions.optional(),
  redis: RedisOptions.optional(),
  memcached: MemcachedOptions.optional(),
  mail: MailOptions.optional(),
};
