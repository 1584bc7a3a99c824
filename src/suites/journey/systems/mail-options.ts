import { z } from 'zod';
import { MatcherOptions } from '#http/matcher-options.ts';
import { amountOf } from '#model/amounts.ts';
import { CaptureOptions } from '../../exchange/capture.ts';
import { Variable } from '../variable.ts';

const Capture = z.record(Variable, CaptureOptions).superRefine((captures, context) => {
  for (const [name, capture] of Object.entries(captures))
    if (typeof capture === 'object' && capture.cookie !== undefined)
      context.addIssue({
        code: 'custom',
        message: 'is a cookie, which no mail has; write from: $.links[0], regex or header',
        path: [name, 'cookie'],
      });
});

/** A mail that has to come after a step began: all that is said holds for one and the same mail. */
export const MailExpectation = z
  .strictObject({
    to: MatcherOptions.optional().describe('One of the addresses that it went to'),
    from: MatcherOptions.optional(),
    subject: MatcherOptions.optional(),
    text: MatcherOptions.optional().describe('Its plain text'),
    html: MatcherOptions.optional(),
    links: MatcherOptions.optional().describe('One of the addresses that it links to'),
    attachments: z.array(MatcherOptions).min(1).optional().describe('Names of files that it brings'),
    within: amountOf('ms').default(10_000).describe('How long it may take to come'),
    capture: Capture.optional().describe('Taken of the mail: $.links[0], or a regex in its text'),
  })
  .describe('A mail that comes after it, at the port of state: mail');
export type MailExpectation = z.infer<typeof MailExpectation>;
