import type { Problem } from '#model/problem.ts';
import { fetchPage, type Answer, type Ask } from './fetch-page.ts';
import type { Wall } from './gate-signs.ts';
import { wallNext, wallOf } from './access-gate.ts';

type Fault = Pick<Problem, 'code' | 'message' | 'next'>;

const wall =
  /vercel authentication|deployment protection|password protected|cloudflare access|sign in to continue|<title>[^<]*(log ?in|sign ?in)/i;

/** A page that asks for a password although its path does not say so. */
function looksLikeLogin(asked: URL, answer: Extract<Answer, { kind: 'answer' }>): boolean {
  const named = /login|log-in|signin|sign-in|auth|password|account\/new|register|signup/i;
  if (named.test(asked.pathname)) return false;
  const moved = answer.url.pathname !== asked.pathname && named.test(answer.url.pathname);
  return moved || (wall.test(answer.text) && /<input[^<>]{1,500}type=["']?password/i.test(answer.text));
}

function loginFault(asked: URL, at: string): Fault {
  return {
    code: 'target/login-page',
    message: `${asked.pathname} shows a login page (${at}) instead of the page.`,
    next: 'Give the page an actor who logs in (pages.x.as and actors), or send the protection bypass as a header, e.g. target.headers: { x-vercel-protection-bypass: "${{ secrets.VERCEL_BYPASS }}" }.',
  };
}

const wallCodes: Readonly<Record<Wall['kind'], string>> = {
  login: 'target/login-page',
  challenge: 'target/challenge',
  absent: 'target/no-deploy',
  broken: 'target/not-running',
};

/** A wall we know by name. */
function wallFault(asked: URL, answer: Answer, sent: Ask['headers']): Fault | undefined {
  const found = wallOf(answer, sent);
  if (!found) return undefined;
  const how =
    answer.kind === 'answer'
      ? `status ${answer.status}`
      : answer.kind === 'left-host'
        ? `redirect to ${answer.to.host}`
        : answer.kind;
  return {
    code: wallCodes[found.kind],
    message: `${asked.pathname} ${found.told} (${how}).`,
    next: wallNext(found, sent),
  };
}

function statusFault(asked: URL, status: number): Fault {
  return {
    code: 'target/page-status',
    message: `${asked.pathname} answers with status ${status}.`,
    next:
      status === 404
        ? 'Check the path under pages, and that this page is part of the deploy.'
        : "Look at the server's own log for this request.",
  };
}

function download(asked: URL, headers: Extract<Answer, { kind: 'answer' }>['headers']): Fault | undefined {
  const type = headers.get('content-type') ?? '';
  if (/html/i.test(type) && !/attachment/i.test(headers.get('content-disposition') ?? '')) return undefined;
  return {
    code: 'target/download',
    message: `${asked.pathname} serves a download (${type || 'no content type'}), not a web page.`,
    next: 'Name an HTML page under pages; an API belongs under a load scenario.',
  };
}

function answerFault(asked: URL, answer: Extract<Answer, { kind: 'answer' }>): Fault | undefined {
  const { status } = answer;
  if (status === 401 || status === 403) return loginFault(asked, `status ${status}`);
  if (looksLikeLogin(asked, answer)) return loginFault(asked, answer.url.pathname);
  return status < 200 || status > 299 ? statusFault(asked, status) : download(asked, answer.headers);
}

function fault(asked: URL, answer: Answer): Fault | undefined {
  switch (answer.kind) {
    case 'answer':
      return answerFault(asked, answer);
    case 'left-host':
      return /login|auth|sso|signin|vercel\.com|okta|cloudflareaccess/i.test(answer.to.href)
        ? loginFault(asked, answer.to.host)
        : {
            code: 'target/left-host',
            message: `${asked.pathname} redirects to another host, ${answer.to.host}.`,
            next: 'Measure that host directly, or name a page that stays on the target.',
          };
    case 'redirect-loop':
      return {
        code: 'target/redirect-loop',
        message: `${asked.pathname} redirects for ever (last to ${answer.url.pathname}).`,
        next: 'Open it in a browser without cookies to see the same; fix the redirect or name another path.',
      };
    case 'timeout':
      return {
        code: 'target/page-timeout',
        message: `${asked.pathname} did not answer within ${answer.ms / 1000} s.`,
        next: 'Check that the page loads in a browser; a page that waits for a service the preview lacks never will.',
      };
    case 'unreachable':
      return {
        code: 'target/unreachable',
        message: `${asked.href} cannot be reached: ${answer.reason}.`,
        next: 'Check that the server is running and the address is right.',
      };
  }
}

/** Why a page cannot be measured, or undefined when it can. */
export async function checkPage(
  origin: string,
  path: string,
  ask: Ask,
): Promise<Omit<Problem, 'suite' | 'subject'> | undefined> {
  const url = new URL(path, origin);
  // `//elsewhere` and `/\elsewhere` are paths to a person and hosts to a browser.
  const answer: Answer =
    url.origin === new URL(origin).origin ? await fetchPage(url, ask) : { kind: 'left-host', to: url };
  const found = wallFault(url, answer, ask.headers) ?? fault(url, answer);
  return found && { owner: 'target', ...found };
}

/** Why nothing at all of a target can be measured: its host lets nobody in who lacks a header. Asked for what names no page, as load does. */
export async function checkEntrance(
  origin: string,
  ask: Ask,
): Promise<Omit<Problem, 'suite' | 'subject'> | undefined> {
  const url = new URL('/', origin);
  const answer = await fetchPage(url, ask);
  const found = wallOf(answer, ask.headers)?.keys ? wallFault(url, answer, ask.headers) : undefined;
  return found && { owner: 'target', ...found };
}
