import { z } from 'zod';
import { shown } from '../shown.ts';
import { addressOf, allowed } from './places.ts';

export const RedisOptions = z.strictObject({
  url: addressOf('redis', 'rediss'),
  allow: allowed('server', '127.0.0.1:6379'),
  databases: z
    .array(z.int().min(0))
    .min(1)
    .optional()
    .describe('Numbers of the databases; the one of the address unless said'),
});
export type RedisOptions = z.infer<typeof RedisOptions>;

export const MemcachedOptions = z.strictObject({
  server: shown(
    z.string().regex(/^[^\s:/]+:\d+$/, 'must be a host with its port; write it as 127.0.0.1:11211'),
  ),
  allow: allowed('server', '127.0.0.1:11211'),
});
export type MemcachedOptions = z.infer<typeof MemcachedOptions>;
