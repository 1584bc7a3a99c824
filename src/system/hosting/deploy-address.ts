import { isDashboard } from './hosts.ts';

/**
 * The address of a deploy as others wrote it, in normal form; undefined when it is none: empty, not http(s), with a
 * password, a log page.
 */
export function deployAddress(text: string | null | undefined): string | undefined {
  if (!text || text.length > 2_000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || isDashboard(url.hostname))
    return undefined;
  url.hash = '';
  return url.pathname === '/' && !url.search ? url.origin : url.href;
}
