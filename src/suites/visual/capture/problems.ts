import { Failure } from '#model/problem.ts';
import { firstLine, networkCodeIn, saysDownload } from './error-text.ts';

/** Chrome was there and is no more, or never came up. `how` continues "Chrome …". */
export function chromeDied(how: string): Failure {
  return new Failure({
    code: 'environment/chrome-died',
    owner: 'environment',
    message: `Chrome ${how}.`,
    next:
      'Look whether the machine ran out of memory or something ended the process; ' +
      'tidemark doctor shows whether this Chrome starts at all.',
  });
}

/** Why a navigation got nowhere: the end of our code, what happened, and the next step. */
type Reason = readonly [code: string, what: string, next: string];

const tooSlow: Reason = [
  'page-timeout',
  'did not answer within 30 s',
  'Check that the page loads in a browser; a page that waits for a service the preview lacks never will.',
];
const download: Reason = [
  'download',
  'serves a download, not a web page',
  'Name an HTML page under pages; an API belongs under a load scenario.',
];
const byNetworkCode: Readonly<Record<string, Reason>> = {
  'net::ERR_TOO_MANY_REDIRECTS': [
    'redirect-loop',
    'redirects for ever',
    'Open it in a browser without cookies to see the same; fix the redirect or name another path.',
  ],
  'net::ERR_TIMED_OUT': tooSlow,
};

function reasonOf(error: unknown): Reason {
  if (error instanceof Error && error.name === 'TimeoutError') return tooSlow;
  if (saysDownload(error)) return download;
  const code = networkCodeIn(error);
  const known = code === undefined ? undefined : byNetworkCode[code];
  return (
    known ?? [
      'unreachable',
      `cannot be reached (${code ?? firstLine(error)})`,
      'Check that the server is running and the address is right.',
    ]
  );
}

/** What a navigation that got nowhere means to a person. */
export function navigationFailed(path: string, error: unknown): Failure {
  const [code, what, next] = reasonOf(error);
  return new Failure({ code: `target/${code}`, owner: 'target', message: `${path} ${what}.`, next });
}

/** A script of the page keeps it busy for ever. */
export function pageHangs(path: string): Failure {
  return new Failure({
    code: 'target/page-hung',
    owner: 'target',
    message: `${path} stopped answering: one of its scripts runs without end.`,
    next: 'Open it in a browser and pause it under the developer tools’ Sources to see the loop.',
  });
}

/** The page always becomes another one before it can be looked at. */
export function keepsLeaving(path: string): Failure {
  return new Failure({
    code: 'target/keeps-leaving',
    owner: 'target',
    message: `${path} keeps reloading or leaving itself, so there is no picture of it.`,
    next:
      'Look for location.reload, location.replace or a meta refresh in the page; ' +
      'name the page where it ends, or switch the refresh off in the preview.',
  });
}

/** The page itself answered with an error. */
export function pageStatus(path: string, status: number): Failure {
  if (status === 401 || status === 403) return loginPage(path, `status ${status}`);
  return new Failure({
    code: 'target/page-status',
    owner: 'target',
    message: `${path} answers with status ${status}.`,
    next:
      status === 404
        ? 'Check the path under pages, and that this page is part of the deploy.'
        : "Look at the server's own log for this request.",
  });
}

/** Someone has to log in first. `at` says how it showed. */
export function loginPage(path: string, at: string): Failure {
  return new Failure({
    code: 'target/login-page',
    owner: 'target',
    message: `${path} shows a login page (${at}) instead of the page.`,
    next:
      'Give the page an actor who logs in (pages.x.as and actors), or send the protection bypass as a header, ' +
      'e.g. target.headers: { x-vercel-protection-bypass: "${{ secrets.VERCEL_BYPASS }}" }.',
  });
}

/** The page went somewhere else altogether. */
export function leftHost(path: string, host: string): Failure {
  return new Failure({
    code: 'target/left-host',
    owner: 'target',
    message: `${path} leads to another host, ${host}.`,
    next: 'Measure that host directly, or name a page that stays on the target.',
  });
}
