import { z } from 'zod';
import { openDevtools } from './devtools-socket.ts';

const Answer = z.object({
  id: z.int(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});
type Answer = z.infer<typeof Answer>;

/** Chrome's own debugging socket, which speaks for all its pages. `session`: of a target that was attached to. */
export interface BrowserSocket {
  send(method: string, params: object, session?: string): void;
  /** What Chrome answers. Rejects with Chrome's own words, and when it hangs up. */
  ask(method: string, params: object, session?: string): Promise<unknown>;
  close(): void;
}

/** What waits for an answer. */
interface Waiting {
  readonly method: string;
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/** Connects to Chrome; `hear` is told of every message that answers nothing. */
export async function browserSocket(
  address: string,
  hear: (message: unknown) => void = () => undefined,
): Promise<BrowserSocket> {
  const socket = await openDevtools(address);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isGone = false;
  const send = (method: string, params: object, session: string | undefined): number => {
    last += 1;
    const from = session === undefined ? {} : { sessionId: session };
    socket.send(JSON.stringify({ id: last, method, params, ...from }));
    return last;
  };
  const answered = ({ id, error, result }: Answer): void => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${asked.method}: ${error.message}`));
    else asked?.resolve(result);
  };
  socket.on('message', (data) => {
    const message: unknown = JSON.parse(String(data));
    const answer = Answer.safeParse(message);
    if (answer.success) answered(answer.data);
    else hear(message);
  });
  socket.on('close', () => {
    isGone = true;
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Chrome hung up`));
    waiting.clear();
  });
  return {
    send: (method, params, session) => void send(method, params, session),
    ask: (method, params, session) =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new Error(`${method}: Chrome hung up`));
        waiting.set(send(method, params, session), { method, resolve, reject });
      }),
    close: () => socket.close(),
  };
}
