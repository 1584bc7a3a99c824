import { resolve } from 'node:path';
import type { Actor } from '#model/config.ts';
import { Failure } from '#model/problem.ts';
import type { Pinned, Session } from '#model/contract/bench.ts';
import { readText } from '#system/files.ts';
import { ask, type Answered } from '#system/http/request.ts';

function failed(actor: Actor, what: string): Failure {
  return new Failure({
    code: 'target/login-failed',
    owner: 'target',
    message: `The actor ${actor.name} could not log in: ${what}.`,
    next: `Check actors.${actor.name} (path, fields, and that the secret is set) against what the site expects.`,
  });
}

function cookiesOf(response: Answered): Session['cookies'] {
  return response.headers.getSetCookie().map((line) => {
    const pair = line.split(';', 1)[0] ?? '';
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim() };
  });
}

/** Where actors log in. */
export interface LoginSite {
  readonly origin: string;
  /** Sent for everybody; an actor's own headers lie over them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly pinned?: Pinned | undefined;
}

async function login(
  actor: Actor,
  { origin, headers, pinned, signal }: LoginSite,
): Promise<Session['cookies']> {
  if (!actor.login) return [];
  const { path, json, form, expect } = actor.login;
  const body = json !== undefined ? JSON.stringify(json) : new URLSearchParams({ ...form });
  const type: Record<string, string> = json !== undefined ? { 'content-type': 'application/json' } : {};
  const url = new URL(path, origin);
  if (url.origin !== new URL(origin).origin)
    throw failed(actor, `${path} leads to another host, ${url.host}`);
  const asked = {
    method: 'POST',
    body,
    headers: { ...headers, ...type },
    signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
  };
  const response = await ask(url, asked, pinned).catch((error: unknown) => {
    signal.throwIfAborted();
    throw failed(
      actor,
      `POST ${path} got no answer (${error instanceof Error ? error.message : String(error)})`,
    );
  });
  await response.body?.cancel();
  const fine = expect === undefined ? response.status < 400 : response.status === expect;
  if (!fine) throw failed(actor, `POST ${path} answered ${response.status}`);
  const cookies = cookiesOf(response);
  if (cookies.length === 0) throw failed(actor, `POST ${path} answered ${response.status} but set no cookie`);
  return cookies;
}

function cookiesIn(text: string): Session['cookies'] | undefined {
  try {
    const state: unknown = JSON.parse(text);
    const cookies =
      typeof state === 'object' && state !== null && 'cookies' in state && Array.isArray(state.cookies)
        ? state.cookies
        : undefined;
    return cookies?.map((cookie: { name: unknown; value: unknown }) => ({
      name: String(cookie.name),
      value: String(cookie.value),
    }));
  } catch {
    return undefined;
  }
}

/** An actor whose state holds no cookie would visit as nobody, and nobody would notice. */
async function stored(actor: Actor): Promise<Session['cookies']> {
  if (!actor.storageState) return [];
  const text = await readText(resolve(actor.storageState));
  if (text === undefined) throw failed(actor, `there is no file ${actor.storageState}`);
  const cookies = cookiesIn(text);
  if (!cookies) throw failed(actor, `${actor.storageState} is not a Playwright storage state`);
  if (cookies.length === 0)
    throw failed(actor, `${actor.storageState} holds no cookies, and local storage is not carried over`);
  return cookies;
}

/** Logs every actor in once. The returned function gives what to send for an actor, or for nobody in particular. */
export async function openSessions(
  actors: readonly Actor[],
  site: LoginSite,
): Promise<(actor?: string) => Session> {
  const sessions = new Map<string | undefined, Session>([
    [undefined, { headers: site.headers, cookies: [] }],
  ]);
  for (const actor of actors) {
    const headers = { ...site.headers, ...actor.headers };
    const fixed = Object.entries(actor.cookies).map(([name, value]) => ({ name, value }));
    sessions.set(actor.name, {
      headers,
      cookies: [...fixed, ...(await stored(actor)), ...(await login(actor, { ...site, headers }))],
    });
  }
  return (actor) => {
    const session = sessions.get(actor);
    if (!session) throw new Error(`no session for actor ${actor}`);
    return session;
  };
}
