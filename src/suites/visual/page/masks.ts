import type { Box } from '#model/observation/finding.ts';
import type { Kit } from './kit.ts';

/**
 * In the page: paints a hatched pane over everything that may look different each time.
 * Returns the panes and selectors that are none.
 */
export function paintMasks(selectors: readonly string[], kit: Kit): { boxes: Box[]; invalid: string[] } {
  const { elements, invalid } = kit.matching(selectors);
  const boxes: Box[] = [];
  for (const element of elements) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const x = Math.floor(left + scrollX);
    const y = Math.floor(top + scrollY);
    const box = { x, y, width: Math.ceil(right + scrollX) - x, height: Math.ceil(bottom + scrollY) - y };
    if (right - left === 0 || bottom - top === 0) continue;
    boxes.push(box);
    const pane = document.createElement('tidemark-mask');
    const look: Record<string, string> = {
      all: 'initial',
      display: 'block',
      position: 'absolute',
      left: `${box.x}px`,
      top: `${box.y}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      margin: '0',
      'z-index': '2147483647',
      background: 'repeating-linear-gradient(45deg, #d9d9e3 0 6px, #c3c3d1 6px 12px)',
      'pointer-events': 'none',
    };
    for (const [name, value] of Object.entries(look)) pane.style.setProperty(name, value, 'important');
    document.documentElement.append(pane);
  }
  return { boxes, invalid };
}

/** In the page: takes the panes away again. */
export function removeMasks(): void {
  for (const pane of document.querySelectorAll('tidemark-mask')) pane.remove();
}
