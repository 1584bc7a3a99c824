import type { Observed } from '#model/contract/observation.ts';
import { Failure, type Problem } from '#model/problem.ts';
import { audited, type Order } from './audit.ts';

/** What a whole run said of its page. */
export type Told =
  | { readonly kind: 'observed'; readonly observed: Observed }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** What a thread answers to an order. `code`: Lighthouse's own, where its error has one. */
export type Answer = Told | { readonly kind: 'broken'; readonly message: string; readonly code?: string };

/** An error as it may leave a thread, which takes nothing of it along but its message. */
function failedBy(error: unknown): Answer {
  if (error instanceof Failure) return { kind: 'failed', problems: error.problems };
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return { kind: 'broken', message, ...(typeof code === 'string' && { code }) };
}

/** One whole run, whatever becomes of it, as a thread tells it. */
export async function answered(order: Order): Promise<Answer> {
  return audited(order).then((observed): Answer => ({ kind: 'observed', observed }), failedBy);
}

/** What was told. Throws what kept Lighthouse from it. */
export function unbroken(answer: Answer): Told {
  if (answer.kind !== 'broken') return answer;
  const { message, code } = answer;
  throw Object.assign(new Error(message), code !== undefined && { code });
}

/** What was observed. Throws the Failure that was told. */
export function observedIn(told: Told): Observed {
  if (told.kind === 'observed') return told.observed;
  throw new Failure(...told.problems);
}
