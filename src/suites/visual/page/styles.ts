import type { collection } from './watched.ts';

type Watched = Pick<typeof collection, 'painted' | 'arranged' | 'made' | 'root' | 'marks' | 'beside'>;

type Real = <K extends keyof Element>(element: Element, key: K) => Element[K];

/** In the page: a short digest of a text (FNV-1a, 32 bits). */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** In the page: see `Kit.stylesBy`. */
function makeStylesBy(
  ofElement: Real,
  digest: typeof digestOf,
): (watched: Watched) => (element: Element, style: CSSStyleDeclaration) => string[] {
  // Where the page is served says nothing of how it looks, and the names of blobs are drawn anew each time.
  const plain = (value: string) =>
    value
      .replaceAll(`"${location.origin}/`, '"/')
      .replaceAll(/"blob:[^"]*"/g, '"blob:"')
      .replace(/^0px (none|solid|dashed|dotted) .*/, 'none')
      .replace(/^\w+\(.*\) none [\d.]+px$/, 'none')
      .replaceAll(/[\n\r]+/g, ' ');
  return ({ painted, arranged, made, root, marks }) => {
    const packed = (style: CSSStyleDeclaration, names: readonly string[]) =>
      names.map((name) => name + marks.value + plain(style.getPropertyValue(name))).join(marks.next);
    const pseudo = (element: Element, which: string) => {
      const style = getComputedStyle(element, which);
      return ['none', 'normal', ''].includes(style.content) || style.display === 'none'
        ? ''
        : packed(style, made);
    };
    const asked = (element: Element) => {
      const map = element.computedStyleMap();
      // After `auto` stands what an image or canvas is by itself.
      return arranged.map((name) => (map.get(name)?.toString() ?? '').replace(/^auto \d.*$/, 'auto'));
    };
    // Ids that a script counts up are no part of a drawing.
    const drawing = (element: Element) =>
      ofElement(element, 'localName') === 'svg'
        ? digest(ofElement(element, 'innerHTML').replaceAll(/\b(id|clip-path|mask|filter|href)="[^"]*"/g, ''))
        : '';
    return (element, style) => [
      ...painted.map((name) => plain(style.getPropertyValue(name))),
      ...asked(element),
      pseudo(element, '::before'),
      pseudo(element, '::after'),
      element === document.body ? packed(getComputedStyle(document.documentElement), root) : '',
      drawing(element),
    ];
  };
}

/** The function that makes `Kit.stylesBy`, as an expression for the page. */
export const stylesBySource = `((real) => (${makeStylesBy})(real, ${digestOf}))`;
