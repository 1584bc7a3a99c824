import { z } from 'zod';
import { installSearch } from './search.ts';
import { installSight } from './sight.ts';
import type { Tab } from '../tab.ts';

/** A place in a document for functions of ours, out of reach of its scripts and policies. */
export interface World {
  /** Runs a self-contained function there; what it is given and what it gives travel as JSON. */
  run<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** The id of the frame that the last search led to; undefined where that is gone. */
  frameFound(): Promise<string | undefined>;
}

/** A document of the tab. `session`: where its frame has a process of its own. */
export interface Place {
  readonly frame: string;
  readonly session: string | undefined;
}

/** The document is there no more. */
export class Gone extends Error {}

/** Chrome's words for it are several and change. */
const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  /context|frame|navigated|closed|not found|promise was collected/i.test(error.message);

const Created = z.object({ executionContextId: z.int() });
const Answer = z.object({
  result: z.object({ value: z.unknown().optional(), objectId: z.string().optional() }),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string().optional() }).optional() })
    .optional(),
});
const Described = z.object({ node: z.object({ frameId: z.string().optional() }) });

/** Opens a world in a document as it is now; another document ends it. */
export async function openWorld(tab: Tab, { frame, session }: Place): Promise<World> {
  const ask = async (method: string, params: object): Promise<unknown> =>
    tab.ask(method, params, session).catch((error: unknown) => {
      throw isGone(error) ? new Gone(`${method}: the document is gone`, { cause: error }) : error;
    });
  const { executionContextId: contextId } = Created.parse(
    await ask('Page.createIsolatedWorld', { frameId: frame, worldName: 'tidemark' }),
  );
  const world: World = {
    async run<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
      const expression = `(${work})(${JSON.stringify(argument) ?? 'undefined'})`;
      const asked = ask('Runtime.evaluate', {
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
    async frameFound() {
      const asked = ask('Runtime.evaluate', { expression: 'tidemark.frame', contextId });
      const { objectId } = Answer.parse(await asked).result;
      if (objectId === undefined) return undefined;
      return Described.parse(await ask('DOM.describeNode', { objectId })).node.frameId;
    },
  };
  await world.run(installSight, undefined);
  await world.run(installSearch, undefined);
  return world;
}
