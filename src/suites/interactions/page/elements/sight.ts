/** What the functions that run in a page see with; stands in each world of ours as `tidemark`. */
export interface Sight {
  isShown(element: Element): boolean;
  /** Its box once it no longer moves: what still moves would be gone from where it is aimed at. */
  atRest(element: Element): Promise<DOMRect>;
  /** `button#buy` of what covers an element at a place; undefined where nothing does. */
  covering(element: Element, at: { readonly x: number; readonly y: number }): string | undefined;
}

/** Runs in the page: gives it sight. */
export function installSight(): void {
  const place = (element: Element): DOMRect | undefined => element.getClientRects()[0];
  function nameOf(element: Element): string {
    const [first] = element.classList;
    const id = element.id === '' ? '' : `#${element.id}`;
    return element.tagName.toLowerCase() + (id || (first === undefined ? '' : `.${first}`));
  }
  /** The first element of a tree at a place; text that a host hands in counts as the host's own elsewhere. */
  const firstIn = (tree: ShadowRoot | null, x: number, y: number): Element | undefined =>
    tree?.elementsFromPoint(x, y).find((element) => element.getRootNode() === tree);
  function hitAt(x: number, y: number): Element | null {
    let hit = document.elementFromPoint(x, y);
    let inner = firstIn(hit?.shadowRoot ?? null, x, y);
    while (inner) {
      hit = inner;
      inner = firstIn(inner.shadowRoot, x, y);
    }
    return hit;
  }
  /** What a node is drawn in. */
  const around = (node: Node): Node | null => {
    const slot = node instanceof Element ? node.assignedSlot : null;
    return slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  };
  /** Whether what is shown is part of an element, as it is written or as it is drawn. */
  function reaches(hit: Element, element: Element): boolean {
    if (element.contains(hit) || hit.closest('label')?.control === element) return true;
    for (let node: Node | null = hit; node; node = around(node)) if (node === element) return true;
    return false;
  }
  const sight: Sight = {
    isShown(element) {
      const { width = 0, height = 0 } = place(element) ?? {};
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    },
    async atRest(element) {
      let box = element.getBoundingClientRect();
      for (let looked = 0; looked < 30; looked += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const next = place(element) ?? box;
        if (box.x === next.x && box.y === next.y) break;
        box = next;
      }
      return place(element) ?? box;
    },
    covering(element, { x, y }) {
      const hit = hitAt(x, y);
      if (!hit) return 'the edge of the view';
      return reaches(hit, element) ? undefined : nameOf(hit);
    },
  };
  Object.assign(globalThis, { tidemark: { ...Reflect.get(globalThis, 'tidemark'), ...sight } });
}
