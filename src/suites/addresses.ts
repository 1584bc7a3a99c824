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

const LONGEST_NAME = 300;

/**
 * A source's name in a map as a path: `src/cart.ts` for `webpack://shop/./src/cart.ts`, `../src/cart.ts` and their kin.
 * `base` is what names are relative to: the map's address, or its script's.
 */
export function fileOf(source: string, base: URL | string): string {
  const path = URL.parse(source, base)?.pathname ?? source;
  return path.replace(/^\/+/, '').slice(0, LONGEST_NAME);
}
