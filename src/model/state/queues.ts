import { z } from 'zod';
import { shown } from '../shown.ts';
import { addressOf, allowed, Time } from './places.ts';

const Queues = z
  .array(shown(z.string().min(1)))
  .min(1, 'names no queue; write its name, e.g. queues: [emails]');
const Wait = Time.default('10s').describe('How long its work may take to be done; 10s unless said');

export const RabbitmqOptions = z.strictObject({
  url: addressOf('amqp', 'amqps'),
  allow: allowed('virtual host', '/'),
  queues: Queues,
  wait: Wait,
});
export type RabbitmqOptions = z.infer<typeof RabbitmqOptions>;

export const BullmqOptions = z.strictObject({
  url: addressOf('redis', 'rediss'),
  allow: allowed('server', '127.0.0.1:6379'),
  queues: Queues,
  prefix: shown(z.string().min(1)).default('bull'),
  wait: Wait,
});
export type BullmqOptions = z.infer<typeof BullmqOptions>;

export const CeleryOptions = z.strictObject({
  url: addressOf('redis', 'rediss'),
  allow: allowed('server', '127.0.0.1:6379'),
  queues: Queues.default(['celery']),
  wait: Wait,
});
export type CeleryOptions = z.infer<typeof CeleryOptions>;
