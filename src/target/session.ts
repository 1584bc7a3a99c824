import { resolve } from 'node:path';
import { z } from 'zod';
import type { Actor } from '#model/config.ts';
import { Failure } from '#model/problem.ts';
import type { Pinned, ReceivedCookie, Session } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { readText } from '#system/files.ts';
import { ask } from '#system/http/request.ts';
import { cookieOf } from '#system/http/set-cookie.ts';

function failed(actor: Actor, what: string): Failure {
  return new Failure({
    code: 'target/login-failed',
    owner: 'target',
    message: `The actor ${actor.name} could not log in: ${what}.`,
    next: `Check actors.${actor.name} (path, fields, and that the secret is set) against what the site expects.`,
  });
}

type Cookie = Session['cookies'][number];

function nameAndValue({ name, value }: ReceivedCookie): Cookie {
  return { name, value };
}

/** Whatever an actor got or brought tells who visits. */
function ofSession(cookie: Cookie): ReceivedCookie {
  return { ...cookie, session: true };
}

/** Where actors log in. */
export interface LoginSite {
  readonly origin: string;
  /** Sent for everybody; an actor's own headers lie over them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly pinned?: Pinned | undefined;
  readonly tls?: TlsOptions | undefined;
  /** Hears of whatever tells who visits, before anything is asked for with it. */
  learn(cookies: readonly ReceivedCookie[]): void;
}

async function login(
  actor: Actor,
  { origin, headers, pinned, tls, signal, learn }: LoginSite,
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
    tls,
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
  const cookies = response.headers.getSetCookie().map(cookieOf).map(nameAndValue);
  if (cookies.length === 0) throw failed(actor, `POST ${path} answered ${response.status} but set no cookie`);
  learn(cookies.map(ofSession));
  return cookies;
}

const Named = z.object({ name: z.coerce.string(), value: z.coerce.string() });
const StorageState = z.object({
  cookies: z.array(Named),
  origins: z.array(z.object({ localStorage: z.array(Named).default([]) })).catch([]),
});

function stateIn(text: string): z.infer<typeof StorageState> | undefined {
  try {
    return StorageState.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What a page keeps is often JSON: every text in it, by its key. */
function textsIn({ name, value }: Cookie): readonly Cookie[] {
  const texts: Cookie[] = [];
  try {
    JSON.parse(value, (key, inner: unknown) => {
      if (typeof inner === 'string') texts.push({ name: key || name, value: inner });
    });
  } catch {
    texts.push({ name, value });
  }
  return texts;
}

/** An actor whose state holds no cookie would visit as nobody, and nobody would notice. */
async function stored(actor: Actor, { learn }: LoginSite): Promise<Session['cookies']> {
  if (!actor.storageState) return [];
  const text = await readText(resolve(actor.storageState));
  if (text === undefined) throw failed(actor, `there is no file ${actor.storageState}`);
  const state = stateIn(text);
  if (!state) throw failed(actor, `${actor.storageState} is not a Playwright storage state`);
  const { cookies, origins } = state;
  if (cookies.length === 0)
    throw failed(actor, `${actor.storageState} holds no cookies, and local storage is not carried over`);
  learn([...cookies, ...origins.flatMap(({ localStorage }) => localStorage.flatMap(textsIn))].map(ofSession));
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
      cookies: [...fixed, ...(await stored(actor, site)), ...(await login(actor, { ...site, headers }))],
    });
  }
  return (actor) => {
    const session = sessions.get(actor);
    if (!session) throw new Error(`no session for actor ${actor}`);
    return session;
  };
}
