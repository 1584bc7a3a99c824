import { z } from 'zod';
import { bodyOf } from '../queues/drained.ts';

const Headers = z.object({ task: z.string() });
const Call = z.tuple([z.array(z.unknown()), z.record(z.string(), z.unknown())], z.unknown());
const Enveloped = z.object({
  body: z.string(),
  headers: z.record(z.string(), z.unknown()).default({}),
  properties: z.object({ body_encoding: z.string().optional() }).default({}),
});

/** A task as people write it; the message's body where it is none. */
export function taskOf(headers: unknown, content: string): unknown {
  const [named, called] = [Headers.safeParse(headers).data, Call.safeParse(bodyOf(content)).data];
  if (!named || !called) return bodyOf(content);
  const [args, kwargs] = called;
  return { task: named.task, args, kwargs };
}

/** A task as it lies in a list of Redis. */
export function envelopedTask(text: string): unknown {
  const message = Enveloped.safeParse(bodyOf(text)).data;
  if (!message) return bodyOf(text);
  const { body, headers, properties } = message;
  const isBase64 = properties.body_encoding === 'base64';
  return taskOf(headers, isBase64 ? Buffer.from(body, 'base64').toString() : body);
}
