import { Failure } from '#model/problem.ts';

/** There is no way back to a clean start. */
export function noReset(subject: string): Failure {
  return new Failure({
    code: 'explore/no-reset',
    owner: 'config',
    message: `The ${subject} could not be brought back to its start.`,
    next: 'Give state.reset a request after which the target is as at the start, e.g. { post: /test/reset }.',
  });
}

/** A clean start is something else than the config says. */
export function notInitial(
  subject: string,
  { name, assert }: { readonly name: string; readonly assert: string },
): Failure {
  return new Failure({
    code: 'explore/not-initial',
    owner: 'target',
    message: `After its reset the ${subject} is not in its initial node ${name}: ${assert} does not hold.`,
    next: 'See whether the reset clears all that the probes show, or correct the condition of the node.',
  });
}
