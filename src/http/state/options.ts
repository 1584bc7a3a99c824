import { z } from 'zod';
import type { SideName } from '#model/record/pairs.ts';
import { Argv } from '#model/state/places.ts';
import { systemShape } from '#model/state/systems.ts';
import { checkEndpoint, endpointShape } from '../endpoint-options.ts';

const { expect: _, ...requestShape } = endpointShape;

/** A request that has done its work where the answer is below 400. */
const Request = z
  .strictObject(requestShape)
  .superRefine((request, context) => checkEndpoint({ ...request, expect: {} }, context));
export type StateRequest = z.infer<typeof Request>;

const Reset = z
  .strictObject({ ...requestShape, run: Argv.optional() })
  .superRefine((reset, context) => {
    const { run, headers, query, ...request } = reset;
    const asks = Object.keys(request).length > 0 || Object.keys({ ...headers, ...query }).length > 0;
    if (run === undefined) checkEndpoint({ ...reset, expect: {} }, context);
    else if (asks)
      context.addIssue({
        code: 'custom',
        message: 'is a request and a program; write post or run, not both',
      });
  })
  .describe('The request or program after which the target is as at the start');

export const HookOptions = z
  .strictObject({
    save: Request.describe('Its answer names the mark, unless {mark} stands in its path'),
    restore: Request.describe('{mark} in its path is the mark to go back to'),
  })
  .describe('Requests by which the app itself saves its state and brings it back');
export type HookOptions = z.infer<typeof HookOptions>;

export const CommandOptions = z
  .strictObject({
    save: Argv.describe('{mark} in an argument is the name of the mark'),
    restore: Argv,
    fingerprint: Argv.optional().describe('Prints the same for the same content'),
  })
  .describe('Programs that save the state and bring it back');
export type CommandOptions = z.infer<typeof CommandOptions>;

/** What the base's own deploy has in the place of a system, where each side has its own. */
const BaseSystems = z
  .strictObject(systemShape)
  .describe("What the base's own deploy has instead, where it has a system of its own");

const shape = {
  reset: Reset.optional(),
  hook: HookOptions.optional(),
  command: CommandOptions.optional(),
  ...systemShape,
  base: BaseSystems.optional(),
};

/** What may stand in a list under `strategy`. */
const ways = ['hook', 'command', ...Object.keys(systemShape)] as const;

const Strategy = z.union([z.enum(['auto', 'replay', 'hook', 'command']), z.array(z.enum(ways)).min(1)]);

type Written = z.infer<z.ZodObject<typeof shape>> & { readonly strategy: z.infer<typeof Strategy> };

/** What a strategy asks for that is not named beside it. */
function checkStrategy(written: Written, context: z.RefinementCtx): void {
  const { data: strategy = 'auto' } = Strategy.safeParse(written.strategy);
  const complain = (message: string, ...rest: number[]) =>
    context.addIssue({ code: 'custom', message, path: ['strategy', ...rest] });
  if (strategy === 'replay' && written.reset === undefined)
    complain('is replay, which begins with a reset; add reset: { post: /test/reset }');
  const named = typeof strategy === 'string' ? [strategy] : strategy;
  named.forEach((name, at) => {
    if (name === 'auto' || name === 'replay') return;
    const place = typeof strategy === 'string' ? [] : [at];
    if (!(Object.keys(written).includes(name) && Reflect.get(written, name) !== undefined))
      complain(`names ${name}, which is not described; add ${name}: below state`, ...place);
    else if (named.indexOf(name) !== at) complain(`names ${name} twice; remove one`, ...place);
  });
}

/** Systems that only the base has: nothing would be brought back on the head. */
function checkBase(written: Written, context: z.RefinementCtx): void {
  const base: object = Object(written.base);
  for (const name of Object.keys(systemShape))
    if (Object.hasOwn(base, name) && Reflect.get(written, name) === undefined)
      context.addIssue({
        code: 'custom',
        message: `has no ${name} to stand in for; add ${name}: below state, which is the head's`,
        path: ['base', name],
      });
}

/** What stands under `state:` of a suite, as plain data; parsed again, it stays the same. */
export const StateOptions = z
  .strictObject({
    strategy: Strategy.default('auto').describe(
      'auto (the strongest of what is named), replay, hook, command, or names of systems',
    ),
    ...shape,
  })
  // Told together with whatever else is wrong.
  .superRefine(
    (written, context) => {
      checkStrategy(written, context);
      checkBase(written, context);
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );
export type StateOptions = z.infer<typeof StateOptions>;

/** The options of one side: the base's own systems stand in for the head's. */
export function stateOf({ base, ...head }: StateOptions, side: SideName): StateOptions {
  return side === 'base' ? { ...head, ...base } : head;
}

/** Whether these options have programs of the repository run, or reach systems of their own. */
export function reachesBeyondTarget({ reset, command, ...rest }: StateOptions): boolean {
  const programs = command !== undefined || reset?.run !== undefined;
  return programs || Object.keys(systemShape).some((name) => Reflect.get(rest, name) !== undefined);
}
