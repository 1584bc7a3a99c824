/**
 * What Chrome and Playwright tell by no code but only in an error's text; nothing else of this suite reads one.
 * Playwright's names (`TimeoutError`) and Chrome's network codes come before anything here.
 */

/** Playwright's own time for a call was up. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** Chrome refused a call, or did not come to it in time, for a reason that is none of the page's nor of ours. */
export function saysRefused(error: unknown): boolean {
  return isTimeout(error) || /Protocol error \(/.test(textOf(error));
}

/** The call failed because the page has become another document meanwhile. */
export function saysDocumentGone(error: unknown): boolean {
  return /Cannot find context|navigated or closed|context was destroyed|Frame was detached/.test(
    textOf(error),
  );
}

/** The address is no page but a file to be saved. */
export function saysDownload(error: unknown): boolean {
  return textOf(error).includes('Download is starting');
}

/** The first line of an error, to be shown. */
export function firstLine(error: unknown): string {
  return textOf(error).split('\n', 1)[0] ?? '';
}

/** Chrome's own code in the text of a navigation that failed: `net::ERR_CONNECTION_REFUSED`. */
export function networkCodeIn(error: unknown): string | undefined {
  return /net::\w+/.exec(textOf(error))?.[0];
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
