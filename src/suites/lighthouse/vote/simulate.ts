import * as Lantern from 'lighthouse/core/lib/lantern/lantern.js';
import type { PaintGraph, PaintNode, RequestNode, TaskNode } from './graph.ts';
import type { Chosen } from './chosen.ts';

type Node = Lantern.Graph.NetworkNode | Lantern.Graph.CPUNode;

function requestNode(id: string, node: RequestNode, documentUrl: string): Lantern.Graph.NetworkNode {
  const { type, priority, byScript, isDocument, times, bytes, origin, host, scheme, protocol, isCached } =
    node;
  const [rendererStartTime, networkRequestTime, networkEndTime] = times;
  const request = {
    requestId: id,
    connectionId: 0,
    connectionReused: false,
    url: `${origin}/${id}`,
    documentURL: documentUrl,
    protocol,
    parsedURL: { scheme, host, securityOrigin: origin },
    rendererStartTime,
    networkRequestTime,
    responseHeadersEndTime: networkEndTime,
    networkEndTime,
    transferSize: bytes[0],
    resourceSize: bytes[1],
    fromDiskCache: isCached,
    fromMemoryCache: false,
    isLinkPreload: false,
    finished: true,
    failed: false,
    statusCode: 200,
    initiator: { type: byScript ? 'script' : 'other' },
    resourceType: type,
    mimeType: '',
    priority,
    frameId: undefined,
    fromWorker: false,
  } as Lantern.Types.NetworkRequest;
  const made = new Lantern.Graph.NetworkNode(request);
  made.setIsMainDocument(isDocument);
  return made;
}

function taskNode(tid: number, { start, duration, cpu, lays }: TaskNode): Lantern.Graph.CPUNode {
  const event = (name: string) => ({ name, args: {}, pid: 1, tid, ts: start, dur: cpu ?? duration });
  return new Lantern.Graph.CPUNode(event('RunTask'), lays ? [event('Layout')] : []);
}

const made = (node: PaintNode, place: number): Node =>
  node.kind === 'request' ? requestNode(String(place), node, '') : taskNode(place, node);

/** How long Lighthouse's slow device takes for some of a load's nodes. */
export interface Simulated {
  /** ms until all of them are done. */
  readonly all: number;
  /** ms until all but pictures outside of the window are; `-Infinity` of none. */
  readonly near: number;
}

/**
 * Simulates these nodes of a load as Lighthouse does, at their own times, those of tasks in CPU time. Throws where it
 * cannot.
 */
export function simulated(graph: PaintGraph, chosen: Chosen, near: ReadonlySet<string>): Simulated {
  const { roundTrip, throughput, slowdown } = graph.throttling;
  const simulator = new Lantern.Simulation.Simulator({
    rtt: roundTrip,
    throughput,
    observedThroughput: throughput,
    cpuSlowdownMultiplier: slowdown,
    additionalRttByOrigin: new Map(graph.roundTrips),
    serverResponseTimeByOrigin: new Map(graph.responses),
  });
  const nodes = new Map<number, Node>();
  for (const [place, after] of chosen) {
    const own = graph.nodes[place];
    if (!own) continue;
    const node = made(own, place);
    nodes.set(place, node);
    for (const before of after.flatMap((each) => nodes.get(each) ?? [])) node.addDependency(before);
  }
  const root = nodes.get(0);
  if (!root) throw new Error('a load begins with its first request');
  const { timeInMs, nodeTimings } = simulator.simulate(root);
  const far = new Set(
    [...nodes].flatMap(([place, node]) => {
      const own = graph.nodes[place];
      return own?.kind === 'request' && !near.has(own.name) ? [node as unknown] : [];
    }),
  );
  const ends = [...nodeTimings].flatMap(([node, { endTime }]) => (far.has(node) ? [] : [endTime]));
  return { all: timeInMs, near: Math.max(...ends) };
}
