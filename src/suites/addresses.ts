/** Whether a URL belongs to the site under test; what others break is not its own fault. */
export function isOwn(url: string, target: string): boolean {
  return !/^https?:/.test(url) || URL.parse(url)?.origin === URL.parse(target)?.origin;
}

/** A URL as a place to look: its path on the site under test, its whole address elsewhere, without query. */
export function addressOf(url: string, target: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  return isOwn(url, target) ? parsed.pathname : parsed.origin + parsed.pathname;
}
