import type { Blocking } from './blocking.ts';

/** A request of a load, as far as Lighthouse's simulation looks at it. Times in ms of the trace's clock. */
export interface RequestNode {
  readonly kind: 'request';
  /** Lasting, and numbered where a load asked for several of that name: `/app.js`, `/app.js 2`. */
  readonly name: string;
  readonly type: string;
  readonly priority: string;
  /** Asked for by a script. */
  readonly byScript: boolean;
  readonly isDocument: boolean;
  /** Absent where Chrome does not say. */
  readonly blocking?: Blocking;
  /** Found by the page; handed to the network; its last byte there, negative where it never came. */
  readonly times: readonly [found: number, sent: number, ended: number];
  /** Bytes over the wire, and of the body unpacked. */
  readonly bytes: readonly [wire: number, body: number];
  readonly origin: string;
  readonly host: string;
  readonly scheme: string;
  readonly protocol: string;
  readonly isCached: boolean;
  readonly after: readonly number[];
}

/** A task of the main thread. Times in µs of the trace's clock. */
export interface TaskNode {
  readonly kind: 'task';
  readonly start: number;
  readonly duration: number;
  /** What of it the thread was at work, where Chrome tells: on a busy machine the rest is waiting for a core. */
  readonly cpu?: number;
  /** Names of the scripts that it evaluates for the first time in this load. */
  readonly scripts: readonly string[];
  readonly lays: boolean;
  readonly paints: boolean;
  readonly parses: boolean;
  readonly after: readonly number[];
}

export type PaintNode = RequestNode | TaskNode;

/**
 * What Lighthouse simulates a load's paints from, without its trace: what hangs on what, and how long each took. The
 * first node is what was asked for first; `after` are places of earlier nodes. Plain JSON.
 */
export interface PaintGraph {
  readonly nodes: readonly PaintNode[];
  /** When the page was seen to paint, in µs of the trace's clock; no `largest` where nothing large was. */
  readonly first: number;
  readonly largest?: number;
  /** The network as this load saw it, in ms by origin. */
  readonly roundTrips: readonly (readonly [origin: string, time: number])[];
  readonly responses: readonly (readonly [origin: string, time: number])[];
  readonly throttling: { readonly roundTrip: number; readonly throughput: number; readonly slowdown: number };
}

/** The four graphs that Lighthouse simulates: each paint at its soonest and at its latest. */
export const PAINTS = ['first soonest', 'first latest', 'largest soonest', 'largest latest'] as const;
export type PaintName = (typeof PAINTS)[number];

/** What belongs to one of them. */
export interface Members {
  /** Names of requests. */
  readonly requests: ReadonlySet<string>;
  /** Names of scripts whose first evaluation does. */
  readonly scripts: ReadonlySet<string>;
  /** Names of requests that are no pictures outside of the window: a largest paint is there once these are. */
  readonly near: ReadonlySet<string>;
}
