import { z } from 'zod';

const texts = z.registry<{ readonly shown: true }>();

/**
 * A text of a config that reports show as it is: an address, a path, a name, an amount. What of the environment stands
 * there is no secret; anywhere else it is.
 */
export function shown<T extends z.ZodType>(schema: T): T {
  texts.add(schema, { shown: true });
  return schema;
}

/** Whether this very schema is one of a text that is shown. */
export function isShown(schema: z.core.$ZodType): boolean {
  return texts.has(schema);
}
