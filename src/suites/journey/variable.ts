import { z } from 'zod';

/** What stands after `vars.`, `matrix.` and `row.`. */
export const Variable = z
  .string()
  .regex(/^[A-Za-z_][\w-]*$/, 'must be letters, digits, "-" and "_", and begin with a letter');
