import { z } from 'zod';
import { Severity } from '#model/observation/finding.ts';
import { shown } from '#model/shown.ts';

const Off = z.union([Severity, z.literal('off')]);

/** Rules that hold of every API that is described, and how grave it is to break them. */
const Rules = z.strictObject({
  no_5xx: Off.default('error').describe('No answer is an error of the server'),
  use_after_free: Off.default('error').describe('What was deleted is answered no more'),
  availability: Off.default('error').describe('What was just made is answered'),
  contract: Off.default('error').describe('Answers are as their own schema has them'),
  undocumented: Off.default('warning').describe('Answers have a status and content type that is described'),
});

const Wanted = z
  .array(shown(z.string().min(1)))
  .min(1)
  .describe('Operations by operationId, by GET /orders/{id}, or by a path that ends with *');

const Source = shown(
  z
    .string()
    .regex(/^[^\s#?]+$/, 'must be a file of the project, or a path of the target such as /openapi.json'),
);

export const FromOptions = z.union([
  Source,
  z.strictObject({
    openapi: Source.describe('A file of the project, or a path of the target such as /openapi.json'),
    include: Wanted.optional(),
    exclude: Wanted.optional(),
    auth: z
      .record(z.string(), z.string().min(1))
      .default({})
      .describe('By name of a security scheme: a token, a key, or user:password'),
    headers: z
      .record(z.string(), z.string())
      .default({})
      .describe('Sent with every request that is inferred'),
    seed: z
      .union([z.literal('run'), z.int().min(0)])
      .optional()
      .describe('What values are made by: run is the seed of the run, 0 gives the smallest'),
    most: z.int().min(1).max(20).default(2).describe('Things of a kind that are made in one state'),
    rules: Rules.prefault({}),
  }),
]);
export type FromOptions = z.infer<typeof FromOptions>;

/** The options in full, whichever way they were written. */
export type From = Exclude<FromOptions, string>;

const Whole = FromOptions.options[1];

export const fromOf = (written: FromOptions): From =>
  typeof written === 'string' ? Whole.parse({ openapi: written }) : written;
