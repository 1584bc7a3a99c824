import type { Problem } from '#model/problem.ts';

/** Why a page cannot be measured; the owner is the target. */
export type PageFault = Pick<Problem, 'code' | 'message' | 'next'>;

/** Someone has to log in first. `shown` says how it shows. */
export function loginPage(path: string, shown: string): PageFault {
  return {
    code: 'target/login-page',
    message: `${path} shows a login page (${shown}) instead of the page.`,
    next:
      'Give the page an actor who logs in (pages.x.as and actors), or send the protection bypass as a header, ' +
      'e.g. target.headers: { x-vercel-protection-bypass: "${{ secrets.VERCEL_BYPASS }}" }.',
  };
}

/** The page itself answered with an error. */
export function pageStatus(path: string, status: number): PageFault {
  return {
    code: 'target/page-status',
    message: `${path} answers with status ${status}.`,
    next:
      status === 404
        ? 'Check the path under pages, and that this page is part of the deploy.'
        : "Look at the server's own log for this request.",
  };
}

/** The page went somewhere else altogether. */
export function leftHost(path: string, host: string): PageFault {
  return {
    code: 'target/left-host',
    message: `${path} leads to another host, ${host}.`,
    next: 'Measure that host directly, or name a page that stays on the target.',
  };
}

/** What Chrome calls a server that asks for a certificate. */
export const ASKS_WHO = 'net::ERR_BAD_SSL_CLIENT_AUTH_CERT';

/** The server shows itself to nobody without a certificate; only towards the target itself somebody has one. */
export function asksWho(path: string): PageFault {
  return {
    code: 'target/asks-for-certificate',
    message: `${path} wants to see a certificate of ours, and Chrome cannot show one.`,
    next: 'Write one that it takes under target.tls.cert, with target.tls.key; the target alone is shown it.',
  };
}

/** `last` is where the redirects were given up, if that is known. */
export function redirectLoop(path: string, last?: string): PageFault {
  return {
    code: 'target/redirect-loop',
    message: `${path} redirects for ever${last === undefined ? '' : ` (last to ${last})`}.`,
    next: 'Open it in a browser without cookies to see the same; fix the redirect or name another path.',
  };
}

export function pageTimeout(path: string, ms: number): PageFault {
  return {
    code: 'target/page-timeout',
    message: `${path} did not answer within ${ms / 1000} s.`,
    next: 'Check that the page loads in a browser; a page that waits for a service the preview lacks never will.',
  };
}

/** `type` is the content type, if that is known. */
export function download(path: string, type?: string): PageFault {
  return {
    code: 'target/download',
    message: `${path} serves a download${type === undefined ? '' : ` (${type})`}, not a web page.`,
    next: 'Name an HTML page under pages; an API belongs under a load scenario.',
  };
}
