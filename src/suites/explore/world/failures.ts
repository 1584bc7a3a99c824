import { Failure } from '#model/problem.ts';
import type { Sent } from './send.ts';

/** There is no way back to a clean start. */
export function noReset(subject: string, sent: Sent | undefined): Failure {
  const why = sent ? `: ${sent.mismatch?.message ?? sent.error ?? ''}` : '';
  return new Failure({
    code: 'explore/no-reset',
    owner: sent ? 'target' : 'config',
    message: `The ${subject} could not be brought back to its start${why}.`,
    next: 'Give state.reset a request after which the target is as at the start, e.g. { post: /test/reset }.',
  });
}

/** What keeps a reset from being answered; a Failure and the end of a run stay what they are. */
export function unanswered(subject: string, error: unknown): unknown {
  const isNetwork = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
  if (!isNetwork) return error;
  const { cause = error } = error;
  const why = cause instanceof Error ? cause.message : error.message;
  return new Failure({
    code: 'explore/target-down',
    owner: 'target',
    message: `The reset of the ${subject} got no answer: ${why}.`,
    next: 'See whether the target still runs; what was found until then is in the report.',
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
