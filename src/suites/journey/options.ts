import { z } from 'zod';
import { endpointShapeWith } from '#http/endpoint-options.ts';
import { StateOptions } from '#http/state/options.ts';
import { amountOf } from '#model/amounts.ts';
import { shown } from '#model/shown.ts';
import { isOwnWord } from '../exchange/words.ts';
import { misreferences } from './check/references.ts';
import { Follow, JourneyExpectation, Retry, Steps, Title } from './step-options.ts';
import { Variable } from './variable.ts';

const Scalar = z.union([z.string(), z.number(), z.boolean()]);
const Path = shown(z.string().min(1));

const Fragment = z.union([
  Steps,
  z.strictObject({
    once: z.literal('run').optional().describe('Once a run, whoever uses it'),
    steps: Steps,
  }),
]);

const Data = z.union([
  z.array(z.record(Variable, z.json())).min(1),
  Path.regex(/\.(?:csv|json)$/, 'must be rows, or a .csv or .json file of the project'),
]);

const Journey = z.strictObject({
  as: shown(z.string()).optional().describe('The actor of its steps'),
  steps: Steps,
  always: Steps.optional().describe('Done at the end of each way through it, whatever happened'),
  matrix: z
    .record(Variable, z.array(Scalar).min(1))
    .optional()
    .describe('A journey of its own for each combination: ${{ matrix.locale }}'),
  data: Data.optional().describe('Rows it goes through with: ${{ row.email }}'),
  tags: z.array(Title).default([]),
  timeout: amountOf('ms').optional(),
  retries: z.int().min(0).max(10).optional(),
});
export type JourneyOptions = z.infer<typeof Journey>;

const { headers, query: _query, expect: _expect, ...probe } = endpointShapeWith(isOwnWord);

/** What stands under `with` in the config. */
export const Options = z
  .strictObject({
    fragments: z.record(Title, Fragment).default({}).describe('Steps by name, for `use:`'),
    include: z
      .union([Path, z.array(Path).min(1)])
      .optional()
      .describe('Files with journeys, fragments and actors, beside this one: journeys/*.yml'),
    journeys: z
      .record(Title, Journey)
      .refine((all) => Object.keys(all).length > 0, 'names no journey; write its name and steps below it'),
    defaults: z
      .strictObject({
        headers: headers.optional(),
        expect: JourneyExpectation.optional(),
        timeout: amountOf('ms').optional(),
        retry: Retry.optional(),
        follow: Follow.optional(),
      })
      .prefault({})
      .describe('For every request that does not say otherwise'),
    state: StateOptions.optional().describe('What checkpoints save, and how'),
    probes: z
      .record(Title, z.strictObject({ get: probe.get, as: shown(z.string()).optional() }))
      .default({})
      .describe('What is asked after going back to a checkpoint, to see whether it is as it was'),
    openapi: Path.optional().describe('Description of the API, a file of the project'),
    'only-tags': z.array(Title).min(1).optional(),
    'skip-tags': z.array(Title).min(1).optional(),
    timeout: amountOf('ms').default(120_000).describe('How long one way through a journey may take'),
    retries: z
      .int()
      .min(0)
      .max(10)
      .default(1)
      .describe('How often a journey that failed begins anew; what then passes is told as flaky'),
  })
  .superRefine(
    (options, context) => {
      for (const { message, path } of misreferences(options))
        context.addIssue({ code: 'custom', message, path: [...path] });
    },
    // Whatever else is wrong, so that every mistake is told at once.
    { when: () => true },
  );
export type Options = z.infer<typeof Options>;
