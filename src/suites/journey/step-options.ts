import { z } from 'zod';
import { endpointShapeWith } from '#http/endpoint-options.ts';
import { ExpectationOptions } from '#http/expectation-options.ts';
import { MatcherOptions } from '#http/matcher-options.ts';
import { conditionMistake } from '#http/json-path.ts';
import { amountOf } from '#model/amounts.ts';
import { shown } from '#model/shown.ts';
import { CaptureOptions } from '../exchange/capture.ts';
import { isOwnWord } from '../exchange/words.ts';
import { BrowserStep } from './browser/options.ts';
import { unknownRoots } from './check/conditions.ts';
import { MailExpectation } from './systems/mail-options.ts';
import { ObjectQuestion } from './systems/object-options.ts';
import { checkStep } from './step-check.ts';
import { Variable } from './variable.ts';

/** A journey, a branch, a checkpoint: whatever people call it. */
export const Title = shown(z.string().trim().min(1, 'needs a name').max(120));
const Condition = z.string().superRefine((text, context) => {
  const mistake = conditionMistake(text);
  const all = mistake === undefined ? unknownRoots(text) : [mistake];
  for (const message of all) context.addIssue({ code: 'custom', message });
});

const Query = z.strictObject({
  system: z.string().optional().describe('One of the systems under state; the only one unless said'),
  query: z.string().min(1),
  equals: z.json().optional().describe('The first value of the first row'),
  rows: z.int().min(0).optional().describe('How many rows there are'),
});

const Queue = z.strictObject({
  system: z
    .string()
    .optional()
    .describe('One of the systems under state; the only one with queues unless said'),
  name: z.string().min(1),
  count: z
    .union([
      z.int().min(0),
      z.strictObject({ min: z.int().min(0).optional(), max: z.int().min(0).optional() }),
    ])
    .optional()
    .describe('How many messages wait'),
  body: ExpectationOptions.shape.body.describe('Of the list of their bodies: $[0].to: jo@example.test'),
});

const Redirects = z
  .union([z.int().min(0), z.array(MatcherOptions).min(1)])
  .describe('How many were followed, or where each led: ["/login", { matches: "^/home" }]');

/** What an answer, and what it did, must be. */
export const JourneyExpectation = ExpectationOptions.extend({
  assert: Condition.optional().describe('A condition: $.body.total > 0 && $.status == 200'),
  redirects: Redirects.optional(),
  contract: z.literal('openapi').optional().describe("The answer is as the operation's own schema has it"),
  db: Query.optional().describe('What a system under state holds after it'),
  mail: MailExpectation.optional(),
  queue: Queue.optional().describe('What waits in a queue of a system under state after it'),
  object: ObjectQuestion.optional().describe('What a store of objects under state holds after it'),
});
export type JourneyExpectation = z.infer<typeof JourneyExpectation>;

export const Retry = z.strictObject({
  times: z.int().min(1).max(1000).default(1).describe('How often more'),
  every: amountOf('ms').default(500),
  until: Condition.optional().describe("A condition: $.body.status == 'paid'"),
});

export const Follow = z
  .union([z.boolean(), z.int().min(1).max(50)])
  .describe('Redirects are followed; no more than so many');

const { expect: _expect, ...request } = endpointShapeWith(isOwnWord);

const flat = {
  ...request,
  operation: shown(z.string().min(1))
    .optional()
    .describe('A request by the operationId that `openapi` has for it'),
  params: z
    .record(z.string().min(1), z.union([z.string().min(1), z.number(), z.boolean()]))
    .optional()
    .describe("What stands in the operation's path"),
  expect: JourneyExpectation.optional(),
  'expect-failure': z
    .strictObject({ status: z.int().min(100).max(599) })
    .optional()
    .describe('What it is known to answer instead, exactly'),
  capture: z.record(Variable, CaptureOptions).optional(),
  retry: Retry.optional(),
  follow: Follow.optional(),
  timeout: amountOf('ms').optional().describe('How long an answer may take; 30s unless said'),
  delay: amountOf('ms').optional().describe('A rest before it'),
  as: shown(z.string()).optional().describe('The actor who does it'),
  use: shown(z.string()).optional().describe('A fragment'),
  checkpoint: Title.optional().describe('A state to come back to'),
  from: shown(z.string())
    .optional()
    .describe('The checkpoint that branches begin at; the last one unless said'),
  wait: amountOf('ms').optional(),
  run: shown(z.string())
    .regex(
      /^[^#]+\.[cm]?[jt]s#[A-Za-z_$][\w$]*$/,
      'must be a file and the name of its export, e.g. ./pay.ts#settle',
    )
    .optional(),
  browser: z.array(BrowserStep).min(1).optional(),
};

/** What a step says without its branches. */
export type FlatStep = z.infer<z.ZodObject<typeof flat>>;

/** One step as people write it; its verb is its key. */
export interface StepOptions extends FlatStep {
  readonly branches?: Readonly<Record<string, readonly StepOptions[]>> | undefined;
}

/** Steps, their own keys checked. */
export const Steps: z.ZodType<readonly StepOptions[]> = z.lazy(() => z.array(Step).min(1));

const Step = z
  .strictObject({
    ...flat,
    branches: z
      .record(Title, Steps)
      .refine((all) => Object.keys(all).length > 0, 'names no branch; write a name and its steps below it')
      .optional()
      .describe('Each begins at the checkpoint'),
  })
  .superRefine(checkStep);
