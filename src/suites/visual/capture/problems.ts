import { Failure } from '#model/problem.ts';
import * as faults from '#system/http/page-faults.ts';
import { firstLine, isTimeout, networkCodeIn, saysDownload } from './error-text.ts';

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

/** Chrome lives and did not do what it was told; a busy machine may be why. `reason` is its own. */
export function chromeRefused(reason: string): Failure {
  return new Failure({
    code: 'environment/chrome-refused',
    owner: 'environment',
    message: `Chrome could not do what it was asked to (${reason}).`,
    next: 'Run it again while the machine has less to do; where it stays, try another Chrome with CHROME_PATH.',
  });
}

const targetFailure = (fault: faults.PageFault): Failure => new Failure({ owner: 'target', ...fault });

/** What a navigation that got nowhere within `ms` means to a person. */
export function navigationFailed(path: string, error: unknown, ms: number): Failure {
  const code = networkCodeIn(error);
  if (code === 'net::ERR_TIMED_OUT' || isTimeout(error)) return targetFailure(faults.pageTimeout(path, ms));
  if (saysDownload(error)) return targetFailure(faults.download(path));
  if (code === faults.ASKS_WHO) return targetFailure(faults.asksWho(path));
  if (code === 'net::ERR_TOO_MANY_REDIRECTS') return targetFailure(faults.redirectLoop(path));
  return targetFailure({
    code: 'target/unreachable',
    message: `${path} cannot be reached (${code ?? firstLine(error)}).`,
    next: 'Check that the server is running and the address is right.',
  });
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
  return targetFailure(faults.pageStatus(path, status));
}

/** Someone has to log in first. `shown` says how it shows. */
export function loginPage(path: string, shown: string): Failure {
  return targetFailure(faults.loginPage(path, shown));
}

/** The page went somewhere else altogether. */
export function leftHost(path: string, host: string): Failure {
  return targetFailure(faults.leftHost(path, host));
}
