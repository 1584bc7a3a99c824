import { z } from 'zod';
import { shown } from '../shown.ts';
import { addressOf, allowed } from './places.ts';

const Prefix = shown(z.string()).default('').describe('Only what lies under it; the whole unless said');

export const S3Options = z.strictObject({
  endpoint: addressOf('http', 'https').optional().describe("Of a server other than Amazon's"),
  region: shown(z.string().min(1)).default('us-east-1'),
  bucket: shown(z.string().min(1)),
  prefix: Prefix,
  'access-key': z.string().min(1).optional(),
  'secret-key': z.string().min(1).optional(),
  allow: allowed('bucket', 'shop-test'),
});
export type S3Options = z.infer<typeof S3Options>;

export const AzureBlobOptions = z.strictObject({
  connection: z.string().min(1).describe('The connection string of the storage account'),
  container: shown(z.string().min(1)),
  prefix: Prefix,
  allow: allowed('container', 'shop-test'),
});
export type AzureBlobOptions = z.infer<typeof AzureBlobOptions>;
