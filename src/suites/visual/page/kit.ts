import { scrollOf, stateOfSource } from './state.ts';
import { stylesBySource, type Watched } from './styles.ts';

/** What functions in the page share. */
export interface Kit {
  /** The shortest lasting CSS selector of an element: id, data-testid, tag and class, else a path. */
  selectorOf(element: Element): string;
  /** A property as the browser means it: a form's fields hide it when one is named `id` or `children`. */
  real<K extends keyof Element>(element: Element, key: K): Element[K];
  /** What an element shows by itself: its own text, an image's path, a field's value. */
  shownBy(element: Element): string;
  /** All elements that any of these selectors match, and those of the selectors that are none. */
  matching(selectors: readonly string[]): { elements: ReadonlySet<Element>; invalid: string[] };
  /** Reads the values of an element's watched styles, in their order, then what lies beside them. */
  stylesBy(watched: Watched): (element: Element, style: CSSStyleDeclaration) => string[];
}

type Real = Kit['real'];

/** In the page: see `Kit.real`. */
function real<K extends keyof Element>(element: Element, key: K): Element[K] {
  return Reflect.get(Element.prototype, key, element);
}

/** In the page: names the step that leads to an element from its parent, such as `li:nth-of-type(3)`. */
function makeSteps(ofElement: Real): (element: Element) => string {
  /** How many children of each tag, and which of them each child is. */
  const families = new Map<Element, { size: Map<string, number>; place: Map<Element, number> }>();
  const family = (parent: Element) => {
    const size = new Map<string, number>();
    const place = new Map<Element, number>();
    for (const child of ofElement(parent, 'children')) {
      const tag = ofElement(child, 'localName');
      size.set(tag, (size.get(tag) ?? 0) + 1);
      place.set(child, size.get(tag) ?? 1);
    }
    families.set(parent, { size, place });
    return { size, place };
  };
  return (element) => {
    const tag = ofElement(element, 'localName');
    const parent = ofElement(element, 'parentElement');
    const among = parent && (families.get(parent) ?? family(parent));
    const place = among?.place.get(element) ?? 1;
    return (among?.size.get(tag) ?? 1) > 1 ? `${tag}:nth-of-type(${place})` : tag;
  };
}

/** In the page: see `Kit.shownBy`. */
function makeShownBy(ofElement: Real): (element: Element) => string {
  const ownText = (element: Element) =>
    [...ofElement(element, 'childNodes')]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 200);
  return (element) => {
    if (element instanceof HTMLImageElement) {
      const { protocol, pathname } = new URL(
        element.currentSrc || element.src || 'about:blank',
        location.href,
      );
      return `src ${protocol === 'blob:' ? protocol : pathname}`;
    }
    if (element instanceof HTMLInputElement && element.type !== 'password')
      return element.value || element.placeholder;
    return ownText(element);
  };
}

/** In the page: see `Kit.selectorOf`. Names with a hash or a counter in them do not last, so they are not used. */
function makeSelectorOf(ofElement: Real, step: (element: Element) => string): Kit['selectorOf'] {
  const fleeting = /\d{3,}|^:|(^|[-_])(?=[a-z]*\d)[a-z0-9]{5,}$/i;
  const lasting = (name: string | null) => name !== null && name !== '' && !fleeting.test(name);
  // The page stands still while a kit lives, so what was counted once stays true.
  const counted = new Map<string, boolean>();
  const only = (selector: string): boolean => {
    const is = counted.get(selector) ?? document.querySelectorAll(selector).length === 1;
    counted.set(selector, is);
    return is;
  };
  const own = (element: Element): string | undefined => {
    const id = ofElement(element, 'id');
    if (lasting(id)) {
      const selector = `#${CSS.escape(id)}`;
      if (only(selector)) return selector;
    }
    for (const name of ['data-testid', 'data-test', 'data-cy']) {
      const value = element.getAttribute(name);
      if (value && only(`[${name}=${JSON.stringify(value)}]`)) return `[${name}=${JSON.stringify(value)}]`;
    }
    const tag = ofElement(element, 'localName');
    const classes = [...ofElement(element, 'classList')]
      .filter(lasting)
      .slice(0, 3)
      .map((name) => `.${CSS.escape(name)}`);
    const tries = [...classes.map((name) => tag + name), tag + classes.join('')];
    return tries.find(only);
  };
  return (element) => {
    const steps: string[] = [];
    for (let at: Element | null = element; at; at = ofElement(at, 'parentElement')) {
      const named = at.getRootNode() === document ? own(at) : undefined;
      if (named) return [named, ...steps].join(' > ');
      steps.unshift(step(at));
    }
    return steps.join(' > ');
  };
}

/** In the page: see `Kit.matching`. */
function matching(selectors: readonly string[]): ReturnType<Kit['matching']> {
  const elements = new Set<Element>();
  const invalid: string[] = [];
  for (const selector of selectors) {
    try {
      for (const element of document.querySelectorAll(selector)) elements.add(element);
    } catch {
      invalid.push(selector);
    }
  }
  return { elements, invalid };
}

/** The kit as an expression for the page. */
export const kitSource = `((real) => ({
  real,
  selectorOf: (${makeSelectorOf})(real, (${makeSteps})(real)),
  shownBy: (${makeShownBy})(real),
  matching: ${matching},
  stylesBy: ${stylesBySource}(real, { stateOf: ${stateOfSource}, scrollOf: ${scrollOf} }),
}))(${real})`;
