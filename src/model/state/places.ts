import { z } from 'zod';
import { shown } from '../shown.ts';

// What options of several systems have in common. Whoever reads parsed options again gets the same.

/** An address with one of these schemes. It may hold a password, so no message quotes it and no report shows it. */
export function addressOf(...schemes: readonly [string, ...string[]]) {
  return z
    .string()
    .refine(
      (text) => schemes.includes(URL.parse(text)?.protocol.slice(0, -1) ?? ''),
      `is no address of this system; write one like ${schemes[0]}://127.0.0.1`,
    );
}

/** What may be changed, named a second time: an address may come from an environment that somebody mixed up. */
export function allowed(what: string, example: string) {
  return z
    .array(shown(z.string().min(1)))
    .min(1, `names no ${what} that a run may change; write its name, e.g. allow: [${example}]`)
    .describe(`The ${what} that a run may change, named a second time`);
}

/** A program and its arguments, run in the project's folder without a shell. */
export const Argv = z
  .tuple([z.string().min(1)], z.string())
  .describe('A program and its arguments, in the project folder');
