import type { Kit } from './kit.ts';
import type { collection } from './watched.ts';

/**
 * `[selector, parent's index or -1, tag, x, y, width, height, own text, style's index, lasting name or '',
 * classes, taken out of the flow]`
 */
export type Row = [
  string,
  number,
  string,
  number,
  number,
  number,
  number,
  string,
  number,
  string,
  string,
  boolean,
];

/** Every visible element of a page, parents first. */
export interface Collected {
  readonly rows: Row[];
  readonly properties: string[];
  /** Values in the order of `properties`, each combination once. */
  readonly styles: string[][];
  readonly cut: boolean;
}

/** In the page: every visible element, parents first, with the styles a person would see. */
export function collectElements(wanted: typeof collection, kit: Kit): Collected {
  const { limit, unseen, painted, arranged, beside } = wanted;
  const properties = [...painted, ...arranged, ...Object.values(beside)];
  const skip = new Set(unseen);
  const styles = new Map<string, number>();
  const rows: Row[] = [];
  const round = (value: number) => Math.round(value * 100) / 100;
  const stylesOf = kit.stylesBy(wanted);
  const unknown = properties.map(() => '');
  const styleIndex = (element: Element, style: CSSStyleDeclaration | undefined) => {
    const packed = (style ? stylesOf(element, style) : unknown).join('\n');
    const index = styles.get(packed) ?? styles.size;
    styles.set(packed, index);
    return index;
  };
  const masked = kit.matching(wanted.masks).elements;
  const add = (element: Element, parent: number, style: CSSStyleDeclaration): number => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (style.visibility !== 'visible' || (width === 0 && height === 0)) return parent;
    const name = kit.real(element, 'id') || element.getAttribute('data-testid') || '';
    const outOfFlow = ['absolute', 'fixed', 'sticky'].includes(style.position);
    const place = [round(x + scrollX), round(y + scrollY), round(width), round(height)] as const;
    return (
      rows.push([
        kit.selectorOf(element),
        parent,
        kit.real(element, 'localName'),
        ...place,
        masked.has(element) ? '' : kit.shownBy(element),
        styleIndex(element, masked.has(element) ? undefined : style),
        name,
        element.getAttribute('class') ?? '',
        outOfFlow,
      ]) - 1
    );
  };
  const walk = (element: Element, parent: number) => {
    if (skip.has(kit.real(element, 'localName')) || rows.length >= limit) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') return;
    const index = add(element, parent, style);
    if (element.localName === 'svg' || masked.has(element)) return;
    for (const child of [...(element.shadowRoot?.children ?? []), ...kit.real(element, 'children')])
      walk(child, index);
  };
  if (document.body) walk(document.body, -1);
  return {
    rows,
    properties,
    styles: [...styles.keys()].map((packed) => packed.split('\n')),
    cut: rows.length >= limit,
  };
}
