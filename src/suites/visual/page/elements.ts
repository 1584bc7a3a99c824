import type { Kit } from './kit.ts';

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

/** The styles a person would see. */
const SHOWN_STYLES = [
  'color',
  'background-color',
  'background-image',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-align',
  'text-decoration-line',
  'text-transform',
  'white-space',
  'line-height',
  'letter-spacing',
  'display',
  'padding',
  'gap',
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'border-radius',
  'opacity',
  'box-shadow',
  'transform',
];

/** Elements that show nothing by themselves, and our own panes. */
const UNSEEN_TAGS = [
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'link',
  'meta',
  'br',
  'wbr',
  'source',
  'track',
  'tidemark-mask',
];

/**
 * What is collected: at most so many elements, with these styles, without these tags and what is in them. Of what these
 * selectors mask only the place is told.
 */
export const collection = {
  limit: 4_000,
  properties: SHOWN_STYLES,
  unseen: UNSEEN_TAGS,
  masks: [] as readonly string[],
};

/** In the page: every visible element, parents first, with the styles a person would see. */
export function collectElements(
  { limit, properties, unseen, masks }: typeof collection,
  kit: Kit,
): { rows: Row[]; properties: string[]; styles: string[][]; cut: boolean } {
  const skip = new Set(unseen);
  const styles = new Map<string, number>();
  const rows: Row[] = [];
  const round = (value: number) => Math.round(value * 100) / 100;
  // Where the page is served says nothing of how it looks, and the names of blobs are drawn anew each time.
  const lasting = (value: string) =>
    value
      .replace(/^0px (none|solid|dashed|dotted) .*/, 'none')
      .replaceAll(`"${location.origin}/`, '"/')
      .replaceAll(/"blob:[^"]*"/g, '"blob:"');
  const styleIndex = (style: CSSStyleDeclaration | undefined) => {
    const packed = properties.map((name) => lasting(style?.getPropertyValue(name) ?? '')).join('\n');
    const index = styles.get(packed) ?? styles.size;
    styles.set(packed, index);
    return index;
  };
  const masked = kit.matching(masks).elements;
  const add = (element: Element, parent: number, style: CSSStyleDeclaration): number => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (style.visibility !== 'visible' || style.opacity === '0' || (width === 0 && height === 0))
      return parent;
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
        styleIndex(masked.has(element) ? undefined : style),
        name,
        element.getAttribute('class') ?? '',
        outOfFlow,
      ]) - 1
    );
  };
  const walk = (element: Element, parent: number) => {
    if (skip.has(kit.real(element, 'localName')) || rows.length >= limit) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
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
