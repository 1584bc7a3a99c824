import type { Members, PaintGraph, PaintName, RequestNode, TaskNode } from './graph.ts';

/** Pictures that Lighthouse takes to lie outside of the window: Chrome finds out late, and not always in time. */
const isFarPicture = ({ type, priority }: RequestNode): boolean =>
  type === 'Image' && (priority === 'Low' || priority === 'VeryLow');

function blocksPainting({ type, priority }: RequestNode): boolean {
  if (priority === 'VeryHigh') return true;
  return priority === 'High' && (type === 'Script' || type === 'Document');
}

/** What Lighthouse takes to be needed for a paint, of what was there by then. */
const NEEDED: Readonly<Record<PaintName, (request: RequestNode) => boolean>> = {
  'first soonest': (request) => blocksPainting(request) && !request.byScript,
  'first latest': blocksPainting,
  'largest soonest': (request) => !isFarPicture(request),
  'largest latest': () => true,
};

/** µs by which what belongs to a paint has ended; undefined where the load has no such paint. */
export const cutOf = ({ first, largest }: PaintGraph, paint: PaintName): number | undefined =>
  paint.startsWith('first') ? first : largest;

export const requestsIn = ({ nodes }: PaintGraph): readonly RequestNode[] =>
  nodes.filter((node) => node.kind === 'request');
const tasksIn = ({ nodes }: PaintGraph): readonly TaskNode[] =>
  nodes.filter((node) => node.kind === 'task').toSorted((a, b) => a.start - b.start);

/** What one load alone takes to belong to a paint, as Lighthouse decides it: by what had ended when it painted. */
export function membersOf(graph: PaintGraph, paint: PaintName): Members | undefined {
  const cut = cutOf(graph, paint);
  if (cut === undefined) return undefined;
  const evaluated = new Map(
    tasksIn(graph)
      .toReversed()
      .flatMap((task) => task.scripts.map((name) => [name, task.start] as const)),
  );
  const requests = requestsIn(graph).filter((request) => {
    const [found, , ended] = request.times;
    if (request.isDocument) return true;
    if (ended * 1000 > cut || found * 1000 > cut || !NEEDED[paint](request)) return false;
    return request.type !== 'Script' || (evaluated.get(request.name) ?? 0) <= cut;
  });
  const names = new Set(requests.map(({ name }) => name));
  return {
    requests: names,
    near: new Set(requestsIn(graph).flatMap((request) => (isFarPicture(request) ? [] : [request.name]))),
    scripts: new Set([...evaluated].flatMap(([name, at]) => (names.has(name) && at <= cut ? [name] : []))),
  };
}
