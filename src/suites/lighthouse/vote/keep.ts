import { NetworkAnalysis } from 'lighthouse/core/computed/network-analysis.js';
import { PageDependencyGraph } from 'lighthouse/core/computed/page-dependency-graph.js';
import { ProcessedNavigation } from 'lighthouse/core/computed/processed-navigation.js';
import type * as Lantern from 'lighthouse/core/lib/lantern/lantern.js';
import { lastingName } from '#model/lasting.ts';
import { blockingIn, type Blocking } from './blocking.ts';
import type { PaintGraph, RequestNode, TaskNode } from './graph.ts';
import { namesOf } from './names.ts';

/** What Lighthouse makes its graph from. */
type Given = Omit<Parameters<typeof PageDependencyGraph.request>[0], 'fromTrace'>;
type Context = Parameters<typeof PageDependencyGraph.request>[1];
type Request = Lantern.Graph.NetworkNode;
type Task = Lantern.Graph.CPUNode;

/** What is known of a request besides. */
interface Known {
  readonly name: string;
  readonly blocking: Blocking | undefined;
}

function requestOf(node: Request, { name, blocking }: Known, after: readonly number[]): RequestNode {
  const { request } = node;
  const { scheme, host, securityOrigin } = request.parsedURL;
  return {
    kind: 'request',
    name,
    type: request.resourceType ?? 'Other',
    priority: request.priority,
    byScript: node.initiatorType === 'script',
    isDocument: node.isMainDocument(),
    ...(blocking && { blocking }),
    times: [request.rendererStartTime, request.networkRequestTime, request.networkEndTime],
    bytes: [request.transferSize, request.resourceSize],
    origin: securityOrigin,
    host,
    scheme,
    protocol: request.protocol,
    isCached: node.fromDiskCache,
    after,
  };
}

function taskOf(node: Task, nameAt: (url: string) => string, after: readonly number[]): TaskNode {
  const { tdur } = Object(node.event);
  const does = (event: string): boolean => node.childEvents.some(({ name }) => name === event);
  return {
    kind: 'task',
    start: node.startTime,
    duration: node.duration,
    ...(typeof tdur === 'number' && { cpu: Math.min(tdur, node.duration) }),
    scripts: [...node.getEvaluateScriptURLs()].map(nameAt),
    lays: node.didPerformLayout(),
    paints: does('Paint'),
    parses: does('ParseHTML'),
    after,
  };
}

/** All nodes that hang on the first request, each after those of them that it hangs on. */
function inOrder(root: Request | Task): readonly (Request | Task)[] {
  const reached = new Set<string>();
  root.traverse((node: Request | Task) => void reached.add(node.id));
  const missing = new Map<string, number>();
  const hangsOn = (node: Request | Task): number =>
    node.getDependencies().filter(({ id }) => reached.has(id)).length;
  root.traverse((node: Request | Task) => void missing.set(node.id, hangsOn(node)));
  const nodes: (Request | Task)[] = [root];
  for (const node of nodes)
    for (const next of node.getDependents()) {
      const left = (missing.get(next.id) ?? 0) - 1;
      missing.set(next.id, left);
      if (left === 0) nodes.push(next);
    }
  return nodes;
}

/**
 * What of a load's trace and messages its paints are simulated from. Rejects with Lighthouse's error where there is no
 * such.
 */
export async function paintGraphOf(given: Given, context: Context): Promise<PaintGraph> {
  const root = await PageDependencyGraph.request({ ...given, fromTrace: false }, context);
  const { timestamps } = await ProcessedNavigation.request(given.trace, context);
  const analysis = await NetworkAnalysis.request(given.devtoolsLog, context);
  const nodes = inOrder(root);
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const requests = nodes.filter((node) => node.type === 'network');
  const home = requests.find((node) => node.isMainDocument())?.request.url ?? '';
  const names = namesOf(
    requests.map(({ id, request: { url }, startTime: start }) => ({ id, url, start })),
    home,
  );
  const byUrl = new Map(requests.toReversed().map(({ id, request }) => [request.url, names.get(id) ?? '']));
  const nameAt = (url: string): string => byUrl.get(url) ?? lastingName(url, home);
  const blocking = blockingIn(given.trace);
  const { rttMs, throughputKbps, cpuSlowdownMultiplier } = given.settings.throttling;
  return {
    nodes: nodes.map((node) => {
      const after = node.getDependencies().map(({ id }: { id: string }) => places.get(id) ?? 0);
      return node.type === 'network'
        ? requestOf(
            node,
            { name: names.get(node.id) ?? '', blocking: blocking.get(node.request.requestId) },
            after,
          )
        : taskOf(node, nameAt, after);
    }),
    first: timestamps.firstContentfulPaint,
    ...(timestamps.largestContentfulPaint !== undefined && { largest: timestamps.largestContentfulPaint }),
    roundTrips: [...analysis.additionalRttByOrigin],
    responses: [...analysis.serverResponseTimeByOrigin],
    throttling: { roundTrip: rttMs, throughput: throughputKbps * 1024, slowdown: cpuSlowdownMultiplier },
  };
}
