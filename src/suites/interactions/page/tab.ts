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
  /** `session`: of a frame in a process of its own. Rejects with `Silent` where no answer comes. */
  ask(method: string, params?: object, session?: string): Promise<unknown>;
  /** Of a frame in a process of its own; undefined where it shares that of the frame around it. */
  sessionOf(frame: string): string | undefined;
  /** Asks the tab, and every frame in a process of its own that there is or will be. */
  everywhere(method: string, params: object): Promise<void>;
  close(): void;
}

const Message = z.object({
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  sessionId: z.string().optional(),
});
const Attached = z.object({ sessionId: z.string() });
const FrameAttached = Attached.extend({
  targetInfo: z.object({ targetId: z.string() }),
});

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

type Ask = (method: string, params: object, session: string) => Promise<unknown>;

/** Frames in processes of their own, which Chrome has a session each for. */
class Apart {
  readonly #frames = new Map<string, string>();
  readonly #ask: Ask;
  /** What is asked of each, by method. */
  readonly #asked = new Map<string, object>([['Network.enable', {}]]);

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  sessionOf(frame: string): string | undefined {
    return [...this.#frames].find(([, id]) => id === frame)?.[0];
  }

  has(session: string): boolean {
    return this.#frames.has(session);
  }

  /** Hears of those in a session's frame; each waits until it has been asked what all are. */
  async listen(session: string): Promise<void> {
    const filter = [{ type: 'iframe' }];
    const all = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter };
    await this.#ask('Target.setAutoAttach', all, session);
  }

  hear({ method, params }: Said): void {
    if (method === 'Target.detachedFromTarget') this.#frames.delete(String(params['sessionId']));
    if (method !== 'Target.attachedToTarget') return;
    const { sessionId, targetInfo } = FrameAttached.parse(params);
    this.#frames.set(sessionId, targetInfo.targetId);
    const asked = [
      this.listen(sessionId),
      ...[...this.#asked].map((one) => this.#ask(...one, sessionId)),
      this.#ask('Runtime.runIfWaitingForDebugger', {}, sessionId),
    ];
    // It may be gone again by now.
    for (const one of asked) one.catch(() => undefined);
  }

  async ask(method: string, params: object): Promise<void> {
    this.#asked.set(method, params);
    const sessions = [...this.#frames.keys()];
    await Promise.all(sessions.map((one) => this.#ask(method, params, one).catch(() => undefined)));
  }
}

/** Attaches to a visit's tab; `hear` is told what happens in it, and of its downloads, which all end at once. */
export async function attach(
  { socket: address, target, context }: WarmTab,
  hear: (said: Said) => void,
): Promise<Tab> {
  const own: { session?: string } = {};
  const apart = new Apart((method, params, session) => inTime(socket.ask(method, params, session)));
  const isOurs = ({ sessionId, method }: z.infer<typeof Message>): boolean =>
    sessionId === undefined
      ? method.startsWith('Browser.')
      : sessionId === own.session || apart.has(sessionId);
  const socket = await browserSocket(address, (message) => {
    const { success, data } = Message.safeParse(message);
    if (!success || !isOurs(data)) return;
    apart.hear(data);
    hear({ method: data.method, params: data.params });
  });
  const attached = await socket.ask('Target.attachToTarget', { targetId: target, flatten: true });
  const { sessionId: session } = Attached.parse(attached);
  own.session = session;
  const downloads = { behavior: 'deny', browserContextId: context, eventsEnabled: true };
  await socket.ask('Browser.setDownloadBehavior', downloads);
  await apart.listen(session);
  return {
    frame: target,
    ask: (method, params = {}, of = session) => inTime(socket.ask(method, params, of)),
    sessionOf: (frame) => apart.sessionOf(frame),
    async everywhere(method, params) {
      await inTime(socket.ask(method, params, session));
      await apart.ask(method, params);
    },
    close: () => socket.close(),
  };
}
