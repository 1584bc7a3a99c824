import { z } from 'zod';
import { Content } from './content.ts';
import { Expectation } from './expectation.ts';

/** One request and what is expected of its answer, as plain data; its templates are not filled in yet. */
export const Endpoint = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']),
  /** With the query. */
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
  /** A body of bytes instead. */
  content: Content.optional(),
  expect: Expectation,
});
export type Endpoint = z.infer<typeof Endpoint>;
