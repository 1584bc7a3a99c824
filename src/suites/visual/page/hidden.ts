import type { Kit } from './kit.ts';

/** An element that is there and not shown, and by what: `[selector, 'display: none']`. */
export type Hidden = [string, string];

/** In the page: elements that are not shown, the outermost only, at most so many. */
export function hiddenElements(limit: number, kit: Kit): Hidden[] {
  const found: Hidden[] = [];
  const unseen = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'source', 'track']);
  const why = (element: Element): string | undefined => {
    const { display, visibility, opacity } = getComputedStyle(element);
    if (display === 'none') return 'display: none';
    if (visibility !== 'visible') return `visibility: ${visibility}`;
    return opacity === '0' ? 'opacity: 0' : undefined;
  };
  const walk = (element: Element) => {
    if (found.length >= limit || unseen.has(kit.real(element, 'localName'))) return;
    const reason = why(element);
    if (reason !== undefined) found.push([kit.selectorOf(element), reason]);
    else if (element.localName !== 'svg') for (const child of kit.real(element, 'children')) walk(child);
  };
  if (document.body) walk(document.body);
  return found;
}
