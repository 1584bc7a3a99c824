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

/** A request's headers with the session's in place of its own of the same names, whatever their case. */
export function headersWith(
  own: Readonly<Record<string, string>>,
  session: Session['headers'],
): { readonly name: string; readonly value: string }[] {
  const ours = Object.entries(session);
  const names = new Set(ours.map(([name]) => name.toLowerCase()));
  const kept = Object.entries(own).filter(([name]) => !names.has(name.toLowerCase()));
  return [...kept, ...ours].map(([name, value]) => ({ name, value }));
}

/**
 * Makes the whole browser behave as `session` towards `origin`, and only there: Lighthouse's own extra headers
 * would hand a preview's secret to every third party. Returns what releases it.
 */
export async function applySession(session: Session, origin: string, home: Home): Promise<() => void> {
  const hasHeaders = Object.keys(session.headers).length > 0;
  if (!hasHeaders && session.cookies.length === 0) return () => undefined;
  const socket = await browserSocket(home.socket, (message) => {
    const paused = Paused.safeParse(message);
    if (!paused.success) return;
    const { requestId, request } = paused.data.params;
    const headers = headersWith(request.headers, session.headers);
    socket.send('Fetch.continueRequest', { requestId, headers });
  });
  if (session.cookies.length > 0)
    await socket.ask('Storage.setCookies', {
      cookies: session.cookies.map(({ name, value }) => ({ name, value, url: origin })),
      ...within(home),
    });
  if (hasHeaders) await socket.ask('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*` }] });
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
