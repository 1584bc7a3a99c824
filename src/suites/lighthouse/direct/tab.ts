import { z } from 'zod';
import type { WarmTab } from '#model/contract/warm-chrome.ts';
import { browserSocket, type BrowserSocket } from '#system/chrome/browser-socket.ts';
import type { PageEvent } from './activity.ts';

/** A message of Chrome as Lighthouse keeps it, with the target that it is about. */
export interface LogEntry extends PageEvent {
  readonly sessionId: string;
  readonly targetType: string;
}

/** A tab that can be asked, and that tells what goes on in it, its frames and workers. */
export interface Tab {
  /** Id of its main frame. */
  readonly frame: string;
  ask(method: string, params?: object): Promise<unknown>;
  close(): void;
}

const Message = z.object({
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  sessionId: z.string(),
});
const Child = z.object({ sessionId: z.string(), targetInfo: z.object({ type: z.string() }) });
const Attached = z.object({ sessionId: z.string() });

/** Targets whose requests are the page's, as Lighthouse has it. */
const KINDS = new Set(['page', 'iframe', 'worker']);
const CHILDREN = { autoAttach: true, flatten: true, waitForDebuggerOnStart: true };

/** Listens to a new frame or worker before it goes on; what it answers is nobody's concern. */
function adopt(socket: BrowserSocket, { sessionId, targetInfo }: z.infer<typeof Child>): void {
  if (KINDS.has(targetInfo.type)) {
    socket.send('Network.enable', {}, sessionId);
    socket.send('Target.setAutoAttach', CHILDREN, sessionId);
  }
  socket.send('Runtime.runIfWaitingForDebugger', {}, sessionId);
}

/** Attaches to a visit's tab; `hear` is told all that Chrome says of it from now on. */
export async function attach(
  { socket: address, target }: WarmTab,
  hear: (entry: LogEntry) => void,
): Promise<Tab> {
  const kinds = new Map<string, string>();
  const socket = await browserSocket(address, (message) => {
    const said = Message.safeParse(message);
    if (!said.success) return;
    const { method, params, sessionId } = said.data;
    const child = method === 'Target.attachedToTarget' ? Child.safeParse(params) : undefined;
    if (child?.success) {
      kinds.set(child.data.sessionId, child.data.targetInfo.type);
      adopt(socket, child.data);
    }
    const targetType = kinds.get(sessionId) ?? 'page';
    if (KINDS.has(targetType)) hear({ method, params, sessionId, targetType });
  });
  const { sessionId } = Attached.parse(
    await socket.ask('Target.attachToTarget', { targetId: target, flatten: true }),
  );
  await socket.ask('Target.setAutoAttach', CHILDREN, sessionId);
  return {
    frame: target,
    ask: (method, params = {}) => socket.ask(method, params, sessionId),
    close: () => socket.close(),
  };
}
