import type { Box } from '#model/observation/finding.ts';
import type { Kit } from './kit.ts';

/** An element that something is wrong with. */
export interface Spot {
  readonly selector: string;
  readonly box: Box;
}

/** In the page: images that have ended loading and are none. `seen` is false for spacers and pixels nobody looks at. */
export function brokenImages(_: undefined, kit: Kit): (Spot & { url: string; alt: string; seen: boolean })[] {
  return [...document.images]
    .filter(
      (image) =>
        image.complete && image.naturalWidth === 0 && (image.currentSrc || image.getAttribute('src')),
    )
    .slice(0, 200)
    .map((image) => {
      const { x, y, width, height } = image.getBoundingClientRect();
      return {
        selector: kit.selectorOf(image),
        box: { x: x + scrollX, y: y + scrollY, width, height },
        url: image.currentSrc || image.src,
        alt: image.alt,
        seen: width * height > 4,
      };
    });
}

/**
 * In the page: the innermost elements that stick out at the end of the line (right, or left where text runs that way)
 * and make the page scroll sideways.
 */
export function sidewaysOverflow(_: undefined, kit: Kit): { by: number; elements: Spot[] } {
  const root = document.documentElement;
  const limit = root.clientWidth;
  const by = root.scrollWidth - limit;
  if (by <= 1) return { by: 0, elements: [] };
  const leftwards = getComputedStyle(root).direction === 'rtl';
  const clipped = (element: Element) => {
    for (
      let at = kit.real(element, 'parentElement');
      at && at !== document.body && at !== root;
      at = kit.real(at, 'parentElement')
    ) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };
  const range = document.createRange();
  const end = ({ left, right }: DOMRect) => (leftwards ? limit - left - scrollX : right + scrollX);
  const reach = (element: Element) => {
    const ends = [end(element.getBoundingClientRect())];
    for (const node of kit.real(element, 'childNodes')) {
      // Text may stick out of a box that itself does not.
      if (node.nodeType !== Node.TEXT_NODE || getComputedStyle(element).overflowX !== 'visible') continue;
      range.selectNodeContents(node);
      ends.push(end(range.getBoundingClientRect()));
    }
    return Math.max(...ends);
  };
  const out = [...document.body.querySelectorAll('*')].slice(0, 4_000).filter((element) => {
    const style = getComputedStyle(element);
    return (
      reach(element) > limit + 1 &&
      style.position !== 'fixed' &&
      style.visibility === 'visible' &&
      !clipped(element)
    );
  });
  const innermost = out.filter(
    (element) => !out.some((other) => other !== element && element.contains(other)),
  );
  const elements = innermost
    .toSorted((a, b) => reach(b) - reach(a))
    .slice(0, 5)
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { selector: kit.selectorOf(element), box: { x: x + scrollX, y: y + scrollY, width, height } };
    });
  return { by, elements };
}

/** In the page: addresses of its icons. */
export function icons(): string[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon i]')].map(({ href }) => href);
}
