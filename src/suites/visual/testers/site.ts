import type { Finding } from '#model/observation/finding.ts';

/** A finding before the runner says whose it is. */
export type Found = Omit<Finding, 'suite'>;

/** Whether a URL belongs to the site under test; what others break is not its own fault. */
export function isOwn(url: string, target: string): boolean {
  return !/^https?:/.test(url) || (URL.canParse(url) && new URL(url).origin === new URL(target).origin);
}

/** A URL as a place to look: its path on the site under test, its whole address elsewhere, without query. */
export function addressOf(url: string, target: string): string {
  const { origin, pathname } = new URL(url);
  return isOwn(url, target) ? pathname : origin + pathname;
}
