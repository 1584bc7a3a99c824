import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { WarmTab } from '#model/contract/warm-chrome.ts';
import { browserSocket } from '#system/chrome/browser-socket.ts';

/** What Chrome tells of a visit. */
export interface Said {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A visit's tab: asked through Chrome's own socket, and heard. */
export interface Tab {
  /** Id of its main frame. */
  readonly frame: string;
  /** Rejects with `Silent` where no answer comes. */
  ask(method: string, params?: object): Promise<unknown>;
  close(): void;
}

const Message = z.object({
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  sessionId: z.string().optional(),
});
const Attached = z.object({ sessionId: z.string() });

/** The page did not answer in time. */
export class Silent extends Error {}

/** ms in which a page that does not hang has answered, slowed down as it may be. */
const ANSWER = 20_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = wait(ANSWER, undefined, { signal: over.signal }).then((): never => {
    throw new Silent('the page does not answer');
  });
  late.catch(() => undefined);
  return Promise.race([work, late]).finally(() => over.abort());
}

/** Attaches to a visit's tab; `hear` is told what happens in it, and of its downloads, which all end at once. */
export async function attach(
  { socket: address, target, context }: WarmTab,
  hear: (said: Said) => void,
): Promise<Tab> {
  const own: { session?: string } = {};
  const socket = await browserSocket(address, (message) => {
    const { success, data } = Message.safeParse(message);
    const isOurs =
      success &&
      (data.sessionId === own.session ||
        (data.sessionId === undefined && data.method.startsWith('Browser.')));
    if (isOurs) hear({ method: data.method, params: data.params });
  });
  const attached = await socket.ask('Target.attachToTarget', { targetId: target, flatten: true });
  const { sessionId: session } = Attached.parse(attached);
  own.session = session;
  const downloads = { behavior: 'deny', browserContextId: context, eventsEnabled: true };
  await socket.ask('Browser.setDownloadBehavior', downloads);
  return {
    frame: target,
    ask: (method, params = {}) => inTime(socket.ask(method, params, session)),
    close: () => socket.close(),
  };
}
