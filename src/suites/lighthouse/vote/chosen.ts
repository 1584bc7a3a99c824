import type { Members, PaintGraph, PaintName, PaintNode, TaskNode } from './graph.ts';
import { cutOf } from './members.ts';

/** Some nodes of a graph by their places, in their order, each with the places of what it hangs on among them. */
export type Chosen = ReadonlyMap<number, readonly number[]>;

/** These nodes and all that they hang on, but for requests that do not belong: what waits for one waits no more. */
function withAncestors(
  { nodes }: PaintGraph,
  places: readonly number[],
  belongs: readonly boolean[],
): Chosen {
  const hangsOn: (readonly number[])[] = [];
  for (const { after } of nodes) {
    const kept = after.flatMap((place) => (belongs[place] ? [place] : (hangsOn[place] ?? [])));
    hangsOn.push([...new Set(kept)]);
  }
  const all = new Map<number, readonly number[]>();
  const open = [...places];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (all.has(place)) continue;
    const after = hangsOn[place] ?? [];
    all.set(place, after);
    open.push(...after);
  }
  return new Map([...all].toSorted(([a], [b]) => a - b));
}

interface Placed {
  readonly place: number;
  readonly task: TaskNode;
}

/** Tasks that evaluate no script and hang on no request, through whatever they hang on, that does not belong. */
function freeTasks(
  { nodes }: PaintGraph,
  tasks: readonly Placed[],
  { belongs, scripts }: { readonly belongs: readonly boolean[]; readonly scripts: ReadonlySet<string> },
): readonly Placed[] {
  const isFree: boolean[] = [];
  for (const [place, node] of nodes.entries()) {
    const isOwn = node.kind === 'request' ? belongs[place] : node.scripts.every((name) => scripts.has(name));
    isFree.push(isOwn === true && node.after.every((before) => isFree[before]));
  }
  return tasks.filter(({ place }) => isFree[place]);
}

/**
 * What of a load is simulated for a paint to which `members` belong: these, the tasks that evaluate its scripts first,
 * and the first that lay out, paint and parse; of the largest paint at its latest every one that laid out before it.
 */
export function chosenFor(graph: PaintGraph, paint: PaintName, members: Members): Chosen {
  const { nodes } = graph;
  const isMember = (node: PaintNode): boolean =>
    node === nodes[0] || node.kind === 'task' || node.isDocument || members.requests.has(node.name);
  const belongs = nodes.map(isMember);
  const documents = nodes.flatMap((node) => (node.kind === 'request' && node.isDocument ? [node.name] : []));
  const tasks = nodes
    .flatMap((task, place): Placed[] => (task.kind === 'task' ? [{ place, task }] : []))
    .toSorted((a, b) => a.task.start - b.task.start);
  const free = freeTasks(graph, tasks, { belongs, scripts: new Set([...members.scripts, ...documents]) });
  const cut = cutOf(graph, paint) ?? 0;
  const laying = free.filter(({ task }) => task.lays);
  const firstOf = new Map(
    tasks.toReversed().flatMap((each) => each.task.scripts.map((name) => [name, each])),
  );
  const chosen = [
    ...[...members.scripts].map((name) => firstOf.get(name)),
    ...laying.filter(({ task }, at) => at === 0 || (paint === 'largest latest' && task.start <= cut)),
    free.find(({ task }) => task.paints),
    free.find(({ task }) => task.parses),
  ].flatMap((found) => (found ? [found.place] : []));
  const requests = nodes.flatMap((node, place) => (node.kind === 'request' && belongs[place] ? [place] : []));
  return withAncestors(graph, [...requests, ...chosen], belongs);
}
