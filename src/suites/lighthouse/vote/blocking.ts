/** What Chrome says of a file: it holds the painting, or the parser where it stands, or neither. */
export type Blocking = 'painting' | 'parser' | 'nothing';

/** Chrome's own words in a trace; others, such as `dynamically_injected_non_blocking`, hold nothing. */
const WORDS: Readonly<Record<string, Blocking>> = {
  blocking: 'painting',
  in_body_parser_blocking: 'parser',
};

/** An event of a trace that may say it. */
interface Said {
  readonly name?: unknown;
  readonly args?: { readonly data?: { readonly requestId?: unknown; readonly renderBlocking?: unknown } };
}

/** When a file is asked for, and when one that was loaded ahead of its need turns out to be needed. */
const SAYING = new Set<unknown>(['ResourceSendRequest', 'PreloadRenderBlockingStatusChange']);

/** By the id of a request, what Chrome said last of it; what it says nothing of is not in it. */
export function blockingIn({ traceEvents }: { readonly traceEvents: readonly unknown[] }) {
  const known = new Map<string, Blocking>();
  for (const event of traceEvents) {
    const { name, args }: Said = Object(event);
    const { requestId, renderBlocking } = args?.data ?? {};
    if (SAYING.has(name) && typeof requestId === 'string' && typeof renderBlocking === 'string')
      known.set(requestId, WORDS[renderBlocking] ?? 'nothing');
  }
  return known as ReadonlyMap<string, Blocking>;
}
