import { z } from 'zod';
import type { Session } from '#model/contract/bench.ts';

const Paused = z.object({
  method: z.literal('Fetch.requestPaused'),
  params: z.object({
    requestId: z.string(),
    request: z.object({ headers: z.record(z.string(), z.string()) }),
  }),
});
const Answer = z.object({ id: z.int(), error: z.object({ message: z.string() }).optional() });

async function open(address: string): Promise<WebSocket> {
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

/**
 * Makes the whole browser behave as `session` towards `origin`, and only there: Lighthouse's own extra headers
 * would hand a preview's secret to every third party. Returns what releases it.
 */
export async function applySession(session: Session, origin: string, address: string): Promise<() => void> {
  const headers = Object.entries(session.headers);
  if (headers.length === 0 && session.cookies.length === 0) return () => undefined;
  const socket = await open(address);
  const waiting = new Map<number, (error: string | undefined) => void>();
  let last = 0;
  const send = (method: string, params: object): number => {
    last += 1;
    socket.send(JSON.stringify({ id: last, method, params }));
    return last;
  };
  const ask = (method: string, params: object): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.set(send(method, params), (error) =>
        error === undefined ? resolve() : reject(new Error(`${method}: ${error}`)),
      );
      socket.addEventListener('close', () => reject(new Error(`${method}: Chrome hung up`)), { once: true });
    });
  const resume = ({ params }: z.infer<typeof Paused>): void => {
    const ours = new Set(headers.map(([name]) => name.toLowerCase()));
    const kept = Object.entries(params.request.headers).filter(([name]) => !ours.has(name.toLowerCase()));
    send('Fetch.continueRequest', {
      requestId: params.requestId,
      headers: [...kept, ...headers].map(([name, value]) => ({ name, value })),
    });
  };
  socket.addEventListener('message', ({ data }) => {
    const message: unknown = JSON.parse(String(data));
    const paused = Paused.safeParse(message);
    if (paused.success) return resume(paused.data);
    const answer = Answer.safeParse(message);
    if (answer.success) waiting.get(answer.data.id)?.(answer.data.error?.message);
  });
  if (session.cookies.length > 0)
    await ask('Storage.setCookies', {
      cookies: session.cookies.map(({ name, value }) => ({ name, value, url: origin })),
    });
  if (headers.length > 0) await ask('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*` }] });
  return () => socket.close();
}
