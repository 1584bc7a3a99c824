/** Where an element can be clicked, in CSS pixels of the view, as Chrome takes input; or why it cannot. */
export type Aim =
  | { readonly is: 'there'; readonly x: number; readonly y: number }
  | { readonly is: 'covered'; readonly by: string }
  | { readonly is: 'missing' | 'invalid' | 'hidden' | 'disabled' };

/**
 * Runs in the page: scrolls the first shown element of a selector into view and says where its middle is. The selector
 * is CSS, or `text=` and words that the innermost elements that hold them are found by, case and spaces aside.
 */
export async function aimAt(selector: string): Promise<Aim> {
  const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const UNREAD = /^(script|style|noscript|template)$/i;
  function byText(wanted: string): Element[] {
    const holds = (element: Element) =>
      !UNREAD.test(element.tagName) && words(element.textContent).includes(wanted);
    const all = [...document.body.querySelectorAll('*')].filter(holds);
    return all.filter((element) => ![...element.children].some(holds));
  }
  function find(): Element[] | undefined {
    if (selector.startsWith('text=')) return byText(words(selector.slice('text='.length)));
    try {
      return [...document.querySelectorAll(selector)];
    } catch {
      return undefined;
    }
  }
  const place = (element: Element): DOMRect | undefined => element.getClientRects()[0];
  const isShown = (element: Element): boolean => {
    const { width = 0, height = 0 } = place(element) ?? {};
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  /** An element that is still moving would be gone from where it is aimed at. */
  async function atRest(element: Element): Promise<DOMRect> {
    let box = element.getBoundingClientRect();
    for (let looked = 0; looked < 30; looked += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const next = place(element) ?? box;
      if (box.x === next.x && box.y === next.y) break;
      box = next;
    }
    return place(element) ?? box;
  }
  const reaches = (hit: Element | null, element: Element): boolean =>
    hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
  function nameOf(element: Element | null): string {
    if (!element) return 'the edge of the view';
    const [first] = element.classList;
    const id = element.id === '' ? '' : `#${element.id}`;
    return element.tagName.toLowerCase() + (id || (first === undefined ? '' : `.${first}`));
  }
  const found = find();
  if (!found) return { is: 'invalid' };
  if (found.length === 0) return { is: 'missing' };
  const element = found.find(isShown);
  if (!element) return { is: 'hidden' };
  if (element.matches(':disabled, [aria-disabled="true"]')) return { is: 'disabled' };
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = await atRest(element);
  const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
  const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
  const hit = document.elementFromPoint(x, y);
  if (!reaches(hit, element)) return { is: 'covered', by: nameOf(hit) };
  return { is: 'there', x, y };
}
