import type { Kit } from './kit.ts';

/**
 * What can be done with a control: `[selector, letters]`: `d` it is disabled, `p` a pointer goes through it, `s` it was
 * on the screen and so known to be covered by something else, `c`, or not.
 */
export type Control = [string, string];

/** What people act on, at most so many, without what may look different each time. */
export const controls = {
  selector:
    'a[href], button, input, select, textarea, summary, [contenteditable], [role=button], [role=link], ' +
    '[role=tab], [role=menuitem], [role=checkbox], [role=switch], [tabindex]',
  limit: 1_000,
};

/** In the page: every control that is shown, and whether a person can use it. */
export function readControls(
  { selector, limit, ignored }: typeof controls & { readonly ignored: readonly string[] },
  kit: Kit,
): Control[] {
  const left = new Set<Element>();
  for (const each of ignored) {
    try {
      for (const element of document.querySelectorAll(each)) left.add(element);
    } catch {
      // A mask that is no selector is told where masks are painted.
    }
  }
  const isLeft = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = kit.real(at, 'parentElement'))
      if (left.has(at)) return true;
    return false;
  };
  const isOf = (hit: Element, element: Element) =>
    hit.contains(element) ||
    element.contains(hit) ||
    (element instanceof HTMLInputElement && [...(element.labels ?? [])].some((label) => label.contains(hit)));
  /** Undefined off the screen; whether every point of it that is on the screen belongs to something else. */
  const covered = (element: Element): boolean | undefined => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const points = [
      [0.5, 0.5],
      [0.2, 0.2],
      [0.8, 0.2],
      [0.2, 0.8],
      [0.8, 0.8],
    ]
      .map(([across = 0, down = 0]) => [x + width * across, y + height * down] as const)
      .filter(([left, top]) => left >= 0 && top >= 0 && left < innerWidth && top < innerHeight);
    if (points.length < 5) return undefined;
    return points.every(([left, top]) => {
      const hit = document.elementFromPoint(left, top);
      return hit !== null && !isOf(hit, element);
    });
  };
  const lettersOf = (element: Element, style: CSSStyleDeclaration): string => {
    const off =
      element.matches(':disabled, [aria-disabled=true], [inert], [inert] *') ||
      element.closest('[inert]') !== null;
    const through = style.pointerEvents === 'none';
    const hidden = through ? undefined : covered(element);
    const screen = hidden === undefined ? '' : `s${hidden ? 'c' : ''}`;
    return `${off ? 'd' : ''}${through ? 'p' : ''}${screen}`;
  };
  const found: Control[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (found.length >= limit) break;
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || style.visibility !== 'visible' || isLeft(element)) continue;
    found.push([kit.selectorOf(element), lettersOf(element, style)]);
  }
  return found;
}
