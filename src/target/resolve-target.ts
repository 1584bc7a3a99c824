import { Failure } from '#model/problem.ts';
import type { Pinned } from '#model/contract/bench.ts';
import type { Resolve } from '#system/egress/permit.ts';
import { upstreamOf } from '#system/egress/upstream.ts';
import { pinnedAddress } from './address.ts';

/** What is measured: an origin without a trailing slash, and the one address its host has during this run. */
export interface Target {
  readonly origin: string;
  readonly pinned?: Pinned;
}

function notAnAddress(text: string): Failure {
  const withScheme = URL.canParse(`https://${text}`) ? ` Did you mean https://${text}?` : '';
  return new Failure({
    code: 'config/target-url',
    owner: 'config',
    message: `The target "${text}" is not an http or https address.${withScheme}`,
    next:
      'Give a full address such as https://my-preview.example.com with --url, the action input ' +
      '`url`, or target.url.',
  });
}

/** The target as written, if it is an address that can be one; a path is refused because pages carry the paths. */
function targetUrl(text: string): URL {
  if (text === 'auto') {
    throw new Failure({
      code: 'config/no-target',
      owner: 'config',
      message: 'There is no address to measure: target.url is `auto`, and no preview deploy is known here.',
      next: 'Pass one with --url https://… (or the action input `url`), or write it as target.url.',
    });
  }
  if (!URL.canParse(text)) throw notAnAddress(text);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw notAnAddress(text);
  if (url.username || url.password) {
    throw new Failure({
      code: 'config/target-credentials',
      owner: 'config',
      message: 'The target address carries a user name or password.',
      next: 'Send them as a header instead: target.headers: { authorization: "${{ secrets.AUTH }}" }.',
    });
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Failure({
      code: 'config/target-path',
      owner: 'config',
      message: `The target ${text} has a path, but only its origin ${url.origin} is used.`,
      next: `Use ${url.origin} and put the path under pages.`,
    });
  }
  return url;
}

/** A proxy that nobody can use is no reason to wait for the target. */
function requireProxy(url: URL): void {
  try {
    upstreamOf(url);
  } catch (error) {
    throw new Failure({
      code: 'environment/proxy',
      owner: 'environment',
      message: error instanceof Error ? error.message : String(error),
      next: 'Write it as http://proxy.example.com:3128, or unset it; hosts reached without it belong in NO_PROXY.',
    });
  }
}

/**
 * The origin to measure, its host looked up and checked once; every connection of the run goes to `pinned` from here
 * on.
 */
export async function resolveTarget(text: string, allowPrivate: boolean, resolve?: Resolve): Promise<Target> {
  const url = targetUrl(text);
  requireProxy(url);
  const pinned = await pinnedAddress(url, allowPrivate, resolve);
  return { origin: url.origin, ...(pinned && { pinned }) };
}
