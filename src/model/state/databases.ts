import { z } from 'zod';
import { shown } from '../shown.ts';
import { addressOf, allowed } from './places.ts';

export const PostgresOptions = z.strictObject({
  url: addressOf('postgres', 'postgresql'),
  allow: allowed('database', 'shop_test'),
});
export type PostgresOptions = z.infer<typeof PostgresOptions>;

export const MysqlOptions = z.strictObject({
  url: addressOf('mysql', 'mariadb'),
  allow: allowed('database', 'shop_test'),
});
export type MysqlOptions = z.infer<typeof MysqlOptions>;

export const SqliteOptions = z.strictObject({
  file: shown(z.string().min(1)).describe('Path of the database, from the repository'),
});
export type SqliteOptions = z.infer<typeof SqliteOptions>;
