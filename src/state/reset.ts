import type { StateOptions } from '#http/state/options.ts';
import { requestLine } from '#http/endpoint-options.ts';
import type { StateWorld } from '#model/contract/state.ts';
import { runProgram } from './programs.ts';
import { send } from './request.ts';

/** For people: by what the target becomes as at the start. */
export function resetTitle({ reset }: StateOptions): string {
  if (!reset) return 'requests made again, without a reset';
  if (reset.run) return `requests made again after ${reset.run[0]}`;
  const { method, path } = requestLine({ ...reset, expect: {} });
  return `requests made again after ${method} ${path}`;
}

/** The target as at the start. A Failure where that did not work. */
export async function resetTarget(
  { run, ...request }: NonNullable<StateOptions['reset']>,
  world: StateWorld,
): Promise<void> {
  const purpose = { what: 'brings the target to its start' };
  await (run ? runProgram(run, purpose, world) : send(request, purpose, world));
}
