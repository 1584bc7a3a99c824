import { z } from 'zod';
import type { Tab } from '../tab.ts';
import type { Place } from './world.ts';

/** What is read of Chrome's own view of a document, which closed shadow trees are part of. */
interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[] | undefined;
  readonly shadowRootType?: string | undefined;
  readonly children?: readonly Node[] | undefined;
  readonly shadowRoots?: readonly Node[] | undefined;
  readonly contentDocument?: Node | undefined;
}
const Node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    nodeId: z.int(),
    nodeName: z.string(),
    nodeValue: z.string(),
    attributes: z.array(z.string()).optional(),
    shadowRootType: z.string().optional(),
    children: z.array(Node).optional(),
    shadowRoots: z.array(Node).optional(),
    contentDocument: Node.optional(),
  }),
);
const Whole = z.object({ root: Node });
const Found = z.object({ nodeId: z.int() });

const within = ({ children = [], shadowRoots = [], contentDocument }: Node): readonly Node[] => [
  ...children,
  ...shadowRoots,
  ...(contentDocument ? [contentDocument] : []),
];

/** Closed shadow trees below a node, each with the element that it is of. */
function closedIn(node: Node): readonly { readonly host: Node; readonly tree: Node }[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  return [...own.map((tree) => ({ host: node, tree })), ...within(node).flatMap(closedIn)];
}

const textOf = (node: Node): string => `${node.nodeValue} ${within(node).map(textOf).join(' ')}`;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function nameOf({ nodeName, attributes = [] }: Node): string {
  // Names and values in turn.
  const at = attributes.findIndex((name, place) => place % 2 === 0 && name === 'id');
  return nodeName.toLowerCase() + (at < 0 ? '' : `#${attributes[at + 1]}`);
}

/** The element whose closed shadow tree holds what a part of a selector names; undefined where none does. */
export async function closedTreeWith(
  tab: Tab,
  { session }: Place,
  part: string,
): Promise<string | undefined> {
  const { root } = Whole.parse(await tab.ask('DOM.getDocument', { depth: -1, pierce: true }, session));
  for (const { host, tree } of closedIn(root)) {
    if (part.startsWith('text=')) {
      if (plain(textOf(tree)).includes(plain(part.slice('text='.length)))) return nameOf(host);
      continue;
    }
    const asked = tab.ask('DOM.querySelector', { nodeId: tree.nodeId, selector: part }, session);
    const { data } = Found.safeParse(await asked.catch(() => undefined));
    if (data && data.nodeId > 0) return nameOf(host);
  }
  return undefined;
}
