import { z } from 'zod';
import { shown } from '../shown.ts';
import { addressOf, allowed } from './places.ts';

const prefix = shown(
  z
    .string()
    .regex(/^[^/].*\/$/, 'must end with / and not begin with one; write it as uploads/')
    .refine((text) => !text.startsWith('.tidemark/'), 'begins with .tidemark/, where locks of runs are kept'),
)
  .optional()
  .describe('Only what lies below it is brought back; all of it unless said');

const bucket = shown(z.string().min(1));
const bucketAllowed = allowed('bucket', 'shop-test');
const endpoint = addressOf('http', 'https').optional();

export const S3Options = z
  .strictObject({
    bucket,
    prefix,
    allow: bucketAllowed,
    endpoint: endpoint.describe('Of a server that speaks S3; AWS unless said'),
    region: shown(z.string().min(1)).optional(),
    'access-key': z.string().min(1).optional().describe("The driver's own way to find keys unless said"),
    'secret-key': z.string().min(1).optional(),
  })
  .refine((options) => (options['access-key'] === undefined) === (options['secret-key'] === undefined), {
    message: 'is half of a pair; write access-key and secret-key, or neither',
    path: ['access-key'],
  });
export type S3Options = z.infer<typeof S3Options>;

export const GcsOptions = z.strictObject({
  bucket,
  prefix,
  allow: bucketAllowed,
  endpoint: endpoint.describe('Of a stand-in that asks for no credentials; Google unless said'),
  project: shown(z.string().min(1)).optional(),
  'key-file': shown(z.string().min(1))
    .optional()
    .describe("Of a service account; the driver's own way to find one unless said"),
});
export type GcsOptions = z.infer<typeof GcsOptions>;

export const AzureBlobOptions = z
  .strictObject({
    container: bucket,
    prefix,
    allow: allowed('container', 'shoptest/uploads'),
    connection: z
      .string()
      .min(1)
      .optional()
      .describe('A connection string of the storage account, or an address of it with a signature (SAS)'),
    account: shown(z.string().regex(/^[a-z\d]{3,24}$/, 'must be the name of a storage account'))
      .optional()
      .describe('An account that is reached by whoever is logged in (@azure/identity)'),
  })
  .refine(({ connection, account }) => (connection === undefined) !== (account === undefined), {
    message: 'is reached by connection or by account; write one of them',
  });
export type AzureBlobOptions = z.infer<typeof AzureBlobOptions>;
