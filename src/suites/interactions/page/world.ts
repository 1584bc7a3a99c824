import { z } from 'zod';
import type { Tab } from './tab.ts';

/** A place in the page for functions of ours, out of reach of its scripts and policies. */
export interface World {
  /** Runs a self-contained function there; what it is given and what it gives travel as JSON. */
  run<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

const Created = z.object({ executionContextId: z.int() });
const Answer = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string().optional() }).optional() })
    .optional(),
});

/** Opens a world in the tab's document as it is now; another document ends it. */
export async function openWorld(tab: Tab): Promise<World> {
  const { executionContextId: contextId } = Created.parse(
    await tab.ask('Page.createIsolatedWorld', { frameId: tab.frame, worldName: 'tidemark' }),
  );
  return {
    async run<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
      const expression = `(${work})(${JSON.stringify(argument) ?? 'undefined'})`;
      const asked = tab.ask('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      const { result, exceptionDetails } = Answer.parse(await asked);
      if (exceptionDetails)
        throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      return result.value as R;
    },
  };
}
