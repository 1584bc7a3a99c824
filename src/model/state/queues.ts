import { z } from 'zod';
import { amountOf, writeAmount } from '../amounts.ts';
import { shown } from '../shown.ts';
import { addressOf, allowed } from './places.ts';

/** The rest of a server is nobody's business. */
const named = z
  .array(shown(z.string().min(1)))
  .min(1, 'names no queue; write those that the app fills, e.g. queues: [mails]')
  .describe('Names of the queues that go back; nothing else on the server is touched');

const Time = amountOf('ms');

/** Stays a text, so that what was read once reads again as the same. */
const drain = Time.transform((time) => writeAmount(time, 'ms'))
  .default('5s')
  .describe('How long workers may take to finish before a checkpoint and before going back');

/** ms */
export const drainTime = ({ drain: text }: { readonly drain: string }): number => Time.parse(text);

export const RabbitmqOptions = z.strictObject({
  url: addressOf('amqp', 'amqps'),
  allow: allowed('server', '127.0.0.1:5672'),
  queues: named,
  drain,
});
export type RabbitmqOptions = z.infer<typeof RabbitmqOptions>;

export const BullmqOptions = z.strictObject({
  url: addressOf('redis', 'rediss'),
  allow: allowed('server', '127.0.0.1:6379'),
  queues: named,
  prefix: shown(z.string().min(1)).default('bull').describe('What the keys of the queues begin with'),
  drain,
});
export type BullmqOptions = z.infer<typeof BullmqOptions>;

export const CeleryOptions = z.strictObject({
  url: addressOf('redis', 'rediss', 'amqp', 'amqps').describe('Its broker'),
  allow: allowed('server', '127.0.0.1:6379'),
  queues: named.default(['celery']),
  drain,
});
export type CeleryOptions = z.infer<typeof CeleryOptions>;
