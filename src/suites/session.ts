import { z } from 'zod';
import type { ReceivedCookie, Session } from '#model/contract/bench.ts';
import { browserSocket } from '#system/chrome/browser-socket.ts';

const Paused = z.object({
  method: z.literal('Fetch.requestPaused'),
  params: z.object({
    requestId: z.string(),
    request: z.object({ headers: z.record(z.string(), z.string()) }),
  }),
});
const Cookies = z.object({
  cookies: z.array(z.object({ name: z.string(), value: z.string(), httpOnly: z.boolean() })),
});

/** Where a visitor is at home: Chrome's debugging socket, and its browser context, if that is not Chrome's first. */
export interface Home {
  readonly socket: string;
  readonly context?: string;
}

const within = ({ context }: Home): object => (context === undefined ? {} : { browserContextId: context });

/**
 * Makes the whole browser behave as `session` towards `origin`, and only there: Lighthouse's own extra headers
 * would hand a preview's secret to every third party. Returns what releases it.
 */
export async function applySession(session: Session, origin: string, home: Home): Promise<() => void> {
  const headers = Object.entries(session.headers);
  if (headers.length === 0 && session.cookies.length === 0) return () => undefined;
  const ours = new Set(headers.map(([name]) => name.toLowerCase()));
  const socket = await browserSocket(home.socket, (message) => {
    const paused = Paused.safeParse(message);
    if (!paused.success) return;
    const { requestId, request } = paused.data.params;
    const kept = Object.entries(request.headers).filter(([name]) => !ours.has(name.toLowerCase()));
    socket.send('Fetch.continueRequest', {
      requestId,
      headers: [...kept, ...headers].map(([name, value]) => ({ name, value })),
    });
  });
  if (session.cookies.length > 0)
    await socket.ask('Storage.setCookies', {
      cookies: session.cookies.map(({ name, value }) => ({ name, value, url: origin })),
      ...within(home),
    });
  if (headers.length > 0) await socket.ask('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*` }] });
  return () => socket.close();
}

/** All cookies that the visitor has by now, of whatever origin. */
export async function cookiesIn(home: Home): Promise<readonly ReceivedCookie[]> {
  const socket = await browserSocket(home.socket);
  try {
    const { cookies } = Cookies.parse(await socket.ask('Storage.getCookies', within(home)));
    return cookies.map(({ name, value, httpOnly }) => ({ name, value, session: httpOnly }));
  } finally {
    socket.close();
  }
}
