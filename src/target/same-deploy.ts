import { titleOf } from '#system/hosting/page-title.ts';
import type { Answer } from './fetch-page.ts';

type Page = Extract<Answer, { kind: 'answer' }>;

/**
 * Addresses of scripts and of everything linked, without what follows `?`: they change with a deploy, not with a
 * visit.
 */
function assetsOf({ text }: Page): readonly string[] {
  const found = text.matchAll(/<(?:script|link)\s[^<>]{0,2000}?\b(?:src|href)\s*=\s*["']?([^"'\s<>?#]+)/gi);
  return [...new Set([...found].map((match) => match[1] ?? ''))].toSorted();
}

const isFine = ({ status }: Page): boolean => status >= 200 && status <= 299;

function samePage(a: Page, b: Page): boolean {
  if (a.url.pathname !== b.url.pathname || titleOf(a.text) !== titleOf(b.text)) return false;
  const [before, after] = [assetsOf(a), assetsOf(b)];
  if (before.length === 0 && after.length === 0)
    return Math.abs(a.text.length - b.text.length) <= Math.max(a.text.length, b.text.length) / 100;
  return before.length === after.length && before.every((asset, index) => asset === after[index]);
}

/**
 * Whether two answers are of the same deploy, as far as anybody can tell from outside: same status and place; of
 * pages that
 * are fine, also the same title and assets, or, where a page names no assets, a length within 1 %. Nonces, tokens and
 * times in a page do not matter.
 */
export function ofSameDeploy(a: Answer, b: Answer): boolean {
  if (a.kind === 'answer' && b.kind === 'answer')
    return a.status === b.status && (!isFine(a) || samePage(a, b));
  if (a.kind === 'left-host' && b.kind === 'left-host') return a.to.host === b.to.host;
  return a.kind === b.kind;
}
