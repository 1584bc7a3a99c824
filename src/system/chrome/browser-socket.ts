import { z } from 'zod';

const Answer = z.object({
  id: z.int(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});
type Answer = z.infer<typeof Answer>;

/** Chrome's own debugging socket, which speaks for all its pages. */
export interface BrowserSocket {
  send(method: string, params: object): void;
  /** What Chrome answers. Rejects with Chrome's own words, and when it hangs up. */
  ask(method: string, params: object): Promise<unknown>;
  close(): void;
}

async function opened(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener(
      'error',
      () => reject(new Error(`Chrome's debugging socket ${address} did not open`)),
      { once: true },
    );
  });
  return socket;
}

/** Connects to Chrome; `hear` is told of every message that answers nothing. */
export async function browserSocket(
  address: string,
  hear: (message: unknown) => void = () => undefined,
): Promise<BrowserSocket> {
  const socket = await opened(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  const send = (method: string, params: object): number => {
    last += 1;
    socket.send(JSON.stringify({ id: last, method, params }));
    return last;
  };
  socket.addEventListener('message', ({ data }) => {
    const message: unknown = JSON.parse(String(data));
    const answer = Answer.safeParse(message);
    if (answer.success) waiting.get(answer.data.id)?.(answer.data);
    else hear(message);
  });
  return {
    send: (method, params) => void send(method, params),
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        const id = send(method, params);
        waiting.set(id, ({ error, result }) => {
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result);
        });
        socket.addEventListener('close', () => reject(new Error(`${method}: Chrome hung up`)), {
          once: true,
        });
      }),
    close: () => socket.close(),
  };
}
