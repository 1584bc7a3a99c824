import type { Fault } from '../search/world.ts';

/** What a fault is called in a picture: the rule that broke by its name, any other by what happened. */
export function faultName({ rule, name, message }: Fault): string {
  return rule === 'invariant' || rule === 'race' ? name : message;
}
