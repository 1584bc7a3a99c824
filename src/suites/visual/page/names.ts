import type { Kit } from './kit.ts';

/** What a screen reader says of an element: `[selector, role or '', accessible name or '']`. */
export type Spoken = [string, string, string];

interface VirtualNode {
  readonly actualNode: Node;
  readonly children: readonly VirtualNode[];
}

/** As much of axe as names need. */
export interface AxeNames {
  setup(node: Document): VirtualNode;
  teardown(): void;
  readonly commons: {
    readonly aria: { getRole(node: VirtualNode): string | null };
    readonly dom: { isVisibleToScreenReaders(node: VirtualNode): boolean };
    readonly text: { accessibleTextVirtual(node: VirtualNode): string };
  };
}

/** Of what names are kept: what people act on or look at, at most so many, and so many characters of each. */
export const spokenElements = {
  selector:
    'a[href], area[href], button, input, select, textarea, summary, img, iframe, object, [contenteditable], [role]',
  limit: 1_000,
  longest: 120,
};

/** In the page, once axe's text was loaded there: elements with their roles and names; '' where nothing is said. */
export function readNames({ selector, limit, longest }: typeof spokenElements, kit: Kit): Spoken[] {
  const { aria, dom, text } = axe.commons;
  const spoken: Spoken[] = [];
  const told = (node: VirtualNode): readonly [string, string] =>
    dom.isVisibleToScreenReaders(node)
      ? [aria.getRole(node) ?? '', text.accessibleTextVirtual(node).replaceAll(/\s+/g, ' ').trim()]
      : ['', ''];
  const walk = (node: VirtualNode) => {
    if (spoken.length >= limit) return;
    const { actualNode } = node;
    if (actualNode instanceof Element && kit.real(actualNode, 'matches').call(actualNode, selector)) {
      const [role, name] = told(node);
      spoken.push([kit.selectorOf(actualNode), role.slice(0, longest), name.slice(0, longest)]);
    }
    for (const child of node.children) walk(child);
  };
  try {
    walk(axe.setup(document));
  } finally {
    axe.teardown();
  }
  return spoken;
}
