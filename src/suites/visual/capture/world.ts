import { makeKit, type Kit } from '../page/selector.ts';
import type { CDPSession } from './chrome.ts';

/** A place in the page where our functions run with untouched built-ins and real timers, out of reach of its scripts and its CSP. */
export interface World {
  /** Runs a self-contained function there; `argument` and the result travel as JSON. */
  run<A, R>(work: (argument: A, kit: Kit) => R | Promise<R>, argument: A): Promise<R>;
  /** Evaluates a source text there, for what it leaves behind. */
  load(source: string): Promise<void>;
}

/** Opens a world in the page's main frame as it is now; a navigation ends it. */
export async function openWorld(cdp: CDPSession): Promise<World> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'tidemark' });
  const evaluate = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, contextId: executionContextId, awaitPromise: true, returnByValue });
    if (exceptionDetails) throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };
  return {
    run: (work, argument) => evaluate(`(${work})(${JSON.stringify(argument) ?? 'undefined'}, (${makeKit})())`, true),
    load: async (source) => {
      await evaluate(source, false);
    },
  };
}
