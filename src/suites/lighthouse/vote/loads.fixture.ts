import type { Observation } from '#model/contract/observation.ts';
import type { PaintGraph, RequestNode, TaskNode } from './graph.ts';

// Loads of pages that a test writes itself, for the vote.

/** A request from `found` to `ended`, ms; what is not said is a style sheet of 20 kB that the document asks for. */
export function request(
  name: string,
  [found, ended]: readonly [number, number],
  more: Partial<RequestNode> = {},
): RequestNode {
  return {
    kind: 'request',
    name,
    type: 'Stylesheet',
    priority: 'VeryHigh',
    byScript: false,
    isDocument: false,
    times: [found, found, ended],
    bytes: [20_000, 20_000],
    origin: 'https://shop.example',
    host: 'shop.example',
    scheme: 'https',
    protocol: 'http/1.1',
    isCached: false,
    after: [0],
    ...more,
  };
}

const document = request('/', [0, 100], { type: 'Document', isDocument: true, after: [] });

/** A script as the page waits for it. */
export const script = (name: string, times: readonly [number, number], more: Partial<RequestNode> = {}) =>
  request(name, times, { type: 'Script', priority: 'High', ...more });

/** A task at `start` ms that takes `duration` ms. */
export function task(start: number, duration: number, more: Partial<TaskNode> = {}): TaskNode {
  return {
    kind: 'task',
    start: start * 1000,
    duration: duration * 1000,
    scripts: [],
    lays: false,
    paints: false,
    parses: false,
    after: [0],
    ...more,
  };
}

/** A load that painted at these ms; no `largest`: nothing large. */
export function graphOf(
  nodes: PaintGraph['nodes'],
  { first, largest }: { readonly first: number; readonly largest?: number } = { first: 500, largest: 500 },
): PaintGraph {
  return {
    nodes: [document, ...nodes],
    first: first * 1000,
    ...(largest !== undefined && { largest: largest * 1000 }),
    roundTrips: [['https://shop.example', 0]],
    responses: [['https://shop.example', 20]],
    throttling: { roundTrip: 150, throughput: 1_638_400, slowdown: 4 },
  };
}

/** A load as the runner keeps it. */
export const observed = (kept: PaintGraph | undefined): Observation => ({
  measurements: [
    { subject: 'home/mobile', metric: 'fcp', samples: { kind: 'replicates', values: [1] } },
    { subject: 'home/mobile', metric: 'lcp', samples: { kind: 'replicates', values: [1] } },
  ],
  findings: [],
  exhibits: [],
  kept,
});
