import type { CDPSession } from '../capture/chrome.ts';
import { textsOf, type Text } from './texts.ts';

/** Functions that are told apart, those that ran most. */
const MOST = 3_000;

/** What a page did from its navigation until it came to rest. */
export interface Figures {
  /** Calls of the page's functions. */
  readonly calls: number;
  /** How often stretches of code within them ran: bodies of loops, branches. */
  readonly blocks: number;
  /** DOM nodes and event listeners after collection. */
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of JavaScript objects after collection. */
  readonly heap: number;
  readonly layouts: number;
  readonly styleRecalcs: number;
}

/** One function of a page's scripts, and how often it ran. Offsets are of characters in its script. */
export interface Counted {
  readonly scriptId: string;
  readonly url: string;
  /** '' where it has none. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly calls: number;
  readonly blocks: number;
}

export interface Work {
  readonly figures: Figures;
  /** Those that ran most, the most first. */
  readonly functions: readonly Counted[];
  /** Their scripts by id. */
  readonly texts: ReadonlyMap<string, Text>;
}

interface Script {
  readonly scriptId: string;
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly {
      readonly startOffset: number;
      readonly endOffset: number;
      readonly count: number;
    }[];
  }[];
}

/**
 * Ours run without an address, in the page's world and in our own; so does what a page makes of strings (`eval`,
 * `new Function`), which cannot be told from them.
 */
const isOfPage = ({ url }: Script): boolean => url !== '';

function countedIn({ scriptId, url, functions }: Script): readonly Counted[] {
  return functions.flatMap(({ functionName: name, ranges: [whole, ...inner] }) => {
    if (!whole || whole.count === 0) return [];
    const blocks = inner.reduce((sum, { count }) => sum + count, 0);
    const { startOffset: start, endOffset: end, count: calls } = whole;
    return [{ scriptId, url, name, start, end, calls, blocks }];
  });
}

/** The page's heap and document after everything that nobody holds any more is gone. */
async function collected(cdp: CDPSession): Promise<Pick<Figures, 'heap' | 'nodes' | 'listeners'>> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage');
  return { heap, nodes, listeners };
}

async function styled(cdp: CDPSession): Promise<Pick<Figures, 'layouts' | 'styleRecalcs'>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { layouts: of('LayoutCount'), styleRecalcs: of('RecalcStyleCount') };
}

/** Ends what counts, and says what was counted; `withTexts`: with the scripts too, which takes longest. */
export type Counting = (withTexts: boolean) => Promise<Work>;

/** Counts from now on, which must be before the page is gone to. */
export async function startCounting(cdp: CDPSession): Promise<Counting> {
  await cdp.send('Performance.enable');
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (withTexts) => {
    const { result } = await cdp.send('Profiler.takePreciseCoverage');
    const all = result.filter(isOfPage).flatMap(countedIn);
    const functions = all.toSorted((a, b) => b.calls + b.blocks - a.calls - a.blocks).slice(0, MOST);
    const wanted = new Set(withTexts ? functions.map(({ scriptId }) => scriptId) : []);
    const texts = await textsOf(cdp, wanted);
    await cdp.send('Profiler.stopPreciseCoverage');
    await cdp.send('Profiler.disable');
    const sum = (of: (one: Counted) => number) => all.reduce((total, one) => total + of(one), 0);
    return {
      functions,
      texts,
      figures: {
        calls: sum(({ calls }) => calls),
        blocks: sum(({ blocks }) => blocks),
        ...(await styled(cdp)),
        ...(await collected(cdp)),
      },
    };
  };
}
