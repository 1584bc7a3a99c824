import { z } from 'zod';
import { readAmount } from '#model/amounts.ts';
import { momentOf } from './moment.ts';

/** `now`, a date, or a template that stands for one. */
export const MomentOptions = z
  .string()
  .refine(
    (text) => text === 'now' || text.includes('${{') || momentOf(text) !== undefined,
    'must be now, or a date such as 2026-12-24 or 2026-12-24T18:00:00Z',
  );

/** A time that is kept as it was written: read again, it stays the same. */
export const SpanOptions = z.string().superRefine((text, context) => {
  const amount = readAmount(text, 'ms');
  if (typeof amount !== 'number')
    context.addIssue({ code: 'custom', message: `${amount.message} ${amount.next}` });
});

/** The ms of a time that was let through. */
export function spanOf(text: string): number {
  const amount = readAmount(text, 'ms');
  if (typeof amount !== 'number') throw new Error(`the options let through ${text}`);
  return amount;
}
