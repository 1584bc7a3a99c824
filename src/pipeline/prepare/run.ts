import type { RunEvent } from '#model/contract/event.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { redactDeep, type Redact } from '#system/secrets/redact.ts';
import type { RunSecrets } from '#system/secrets/run-secrets.ts';

/** What every step of a run has in common, whatever it does. */
export interface Run {
  /** Aborted when nothing more is wanted. */
  readonly signal: AbortSignal;
  /** Tells whoever watches; without secrets. */
  emit(event: RunEvent): void;
  now(): Date;
  /** The text without any secret known by now: for whatever leaves this run. */
  readonly redact: Redact;
  /** What is hidden, and learned on the way. */
  readonly secrets: Pick<RunSecrets, 'spare' | 'learn' | 'hiding'>;
}

/** Writes lines about what goes on. */
export function logOf({ emit }: Pick<Run, 'emit'>): (text: string) => void {
  return (text) => emit({ type: 'note', text });
}

/** The same work, whose failures and bugs quote no secret. */
export async function redactErrors<T>({ redact }: Pick<Run, 'redact'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure) throw new Failure(...redactDeep(problemsOf(error), redact));
    // Defined, not assigned: a DOMException's message has no setter.
    if (error instanceof Error)
      Object.defineProperties(error, {
        message: { value: redact(error.message) },
        stack: { value: redact(error.stack ?? '') },
      });
    throw error;
  }
}
