import { kitSource, type Kit } from '../page/kit.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from './chrome.ts';
import { firstLine, saysDocumentGone } from './error-text.ts';
import { pageHangs } from './problems.ts';

/**
 * A place in the page where our functions run with untouched built-ins and real timers,
 * out of reach of its scripts and its CSP.
 */
export interface World {
  /** Runs a self-contained function there; `argument` and the result travel as JSON. */
  run<A, R>(work: (argument: A, kit: Kit) => R | Promise<R>, argument: A): Promise<R>;
  /** Evaluates a source text there, for what it leaves behind. */
  load(source: string): Promise<void>;
}

/** The page has become another document in the middle of our work. */
export class Moved extends Error {}

/** What our own function threw there. */
export class PageError extends Error {}

/** ms in which a page that does not hang has answered. */
const ANSWER = 20_000;

/** What the page at `path` answers. Rejects with `Moved`, or with a Failure when it hangs. */
export async function answered<T>(path: string, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = sleep(ANSWER, undefined, { signal: over.signal }).then((): never => {
    throw pageHangs(path);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    if (saysDocumentGone(error)) throw new Moved(firstLine(error));
    throw error;
  } finally {
    over.abort();
  }
}

/** Opens a world in the main frame of the page at `path` as it is now; a navigation ends it. */
export async function openWorld(cdp: CDPSession, path: string): Promise<World> {
  const { frameTree } = await answered(path, cdp.send('Page.getFrameTree'));
  const { executionContextId } = await answered(
    path,
    cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'tidemark' }),
  );
  const evaluate = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await answered(
      path,
      cdp.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue,
      }),
    );
    if (exceptionDetails)
      throw new PageError(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };
  return {
    run: (work, argument) =>
      evaluate(`(${work})(${JSON.stringify(argument) ?? 'undefined'}, ${kitSource})`, true),
    load: async (source) => {
      await evaluate(source, false);
    },
  };
}
