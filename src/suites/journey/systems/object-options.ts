import { z } from 'zod';
import { ExpectationOptions } from '#http/expectation-options.ts';
import { MatcherOptions } from '#http/matcher-options.ts';
import { shown } from '#model/shown.ts';

const { headers, body } = ExpectationOptions.shape;

/** An object that a step left in a store, and what it must be. */
export const ObjectQuestion = z
  .strictObject({
    system: z.string().optional().describe('s3, gcs or azure-blob under state; the only one unless said'),
    key: shown(z.string().min(1)).describe('Its whole key'),
    exists: z.boolean().default(true).describe('false: there must be none'),
    type: MatcherOptions.optional().describe('Its content type'),
    size: MatcherOptions.optional().describe('Bytes'),
    headers,
    metadata: z.record(z.string(), MatcherOptions).optional(),
    tags: z.record(z.string(), MatcherOptions).optional(),
    body,
  })
  .superRefine(({ system: _system, key: _key, exists, ...wanted }, context) => {
    for (const [name, value] of Object.entries(wanted))
      if (!exists && value !== undefined)
        context.addIssue({
          code: 'custom',
          message: 'is asked of an object that must not be there; remove it',
          path: [name],
        });
  });
export type ObjectQuestion = z.infer<typeof ObjectQuestion>;
