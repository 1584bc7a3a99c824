import type { collection } from './watched.ts';

export type Watched = Pick<
  typeof collection,
  'painted' | 'arranged' | 'made' | 'parts' | 'root' | 'marks' | 'beside'
>;

type Real = <K extends keyof Element>(element: Element, key: K) => Element[K];

/** In the page: a short digest of a text (FNV-1a, 32 bits). */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

type Plain = (value: string) => string;
type StylesOf = (element: Element, style: CSSStyleDeclaration) => string[];

/** What is told of an element beside its styles. */
interface Beside {
  digest(text: string): string;
  stateOf(element: Element): string;
  scrollOf(element: Element): string;
  partsOf(watched: Watched, plain: Plain): StylesOf;
}

/** In the page: how the parts of an element that are none themselves look, as far as they look otherwise than it. */
function makePartsOf(ofElement: Real): (watched: Watched, plain: Plain) => StylesOf {
  return ({ parts, marks, beside }, plain) => {
    const part = (element: Element, own: CSSStyleDeclaration, which: string) => {
      const style = getComputedStyle(element, which);
      const differs = (name: string) =>
        style.getPropertyValue(name) === own.getPropertyValue(name)
          ? ''
          : plain(style.getPropertyValue(name));
      return parts.map((name) => name + marks.value + differs(name)).join(marks.next);
    };
    const hasLetters = (element: Element, { display }: CSSStyleDeclaration) =>
      display !== 'inline' &&
      [...ofElement(element, 'childNodes')].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
      );
    const isEmpty = (element: Element) =>
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
      element.placeholder !== '' &&
      element.value === '';
    return (element, style) => [
      isEmpty(element) ? part(element, style, beside.placeholder) : '',
      style.display === 'list-item' ? part(element, style, beside.marker) : '',
      hasLetters(element, style) ? part(element, style, beside.letter) : '',
    ];
  };
}

/** In the page: see `Kit.stylesBy`. */
function makeStylesBy(
  ofElement: Real,
  { digest, stateOf, scrollOf, partsOf }: Beside,
): (watched: Watched) => StylesOf {
  // Where the page is served says nothing of how it looks, and the names of blobs are drawn anew each time.
  const plainly = (value: string) =>
    value
      .replaceAll(`"${location.origin}/`, '"/')
      .replaceAll(/"blob:[^"]*"/g, '"blob:"')
      .replace(/^0px (none|solid|dashed|dotted) .*/, 'none')
      .replace(/^\w+\(.*\) none [\d.]+px$/, 'none')
      .replaceAll(/[\n\r]+/g, ' ');
  // Elements have a few hundred different values in all.
  const known = new Map<string, string>();
  const plain = (value: string) => {
    const told = known.get(value) ?? plainly(value);
    known.set(value, told);
    return told;
  };
  return (watched) => {
    const { painted, arranged, made, root, marks } = watched;
    const parts = partsOf(watched, plain);
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
      ...parts(element, style),
      stateOf(element),
      scrollOf(element),
    ];
  };
}

/** Makes `Kit.stylesBy` of what a page holds beside its styles, as an expression for the page. */
export const stylesBySource = `((real, { stateOf, scrollOf }) => (${makeStylesBy})(real, {
  digest: ${digestOf}, stateOf, scrollOf, partsOf: (${makePartsOf})(real) }))`;
