import type { Sight } from './sight.ts';

/** What a selector leads to in one document: an element, a frame that the rest is looked for in, or why nothing. */
export type Found =
  | { readonly is: 'there'; readonly element: Element }
  /** `at`: the part of the selector, from 0, that named the frame or that nothing came of. */
  | { readonly is: 'frame'; readonly element: Element; readonly at: number }
  | { readonly is: 'missing' | 'invalid' | 'hidden'; readonly at: number };

/** How the functions that run in a page find what a step names; stands in each world of ours as `tidemark`. */
export interface Search {
  /** Parts of a selector, each looked for in what the one before it found. */
  find(parts: readonly string[]): Found;
  /** The frame that the last search led to. */
  frame?: Element;
}

declare const tidemark: Sight & Search;

/**
 * Runs in the page: lets it be searched. A part of a selector is CSS, or `text=` and words that the innermost elements
 * that hold them are found by, case and spaces aside; both look into open shadow trees.
 */
export function installSearch(): void {
  type Root = Document | ShadowRoot | Element;
  const UNREAD = /^(script|style|noscript|template)$/i;
  const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const trees = (root: Root): readonly Root[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
  ];
  function byText(root: Root, wanted: string): readonly Element[] {
    const holds = (element: Element) =>
      !UNREAD.test(element.tagName) && words(element.textContent).includes(wanted);
    const all = [...(root instanceof Document ? root.body : root).querySelectorAll('*')].filter(holds);
    return all.filter((element) => ![...element.children].some(holds));
  }
  function search(roots: readonly Root[], part: string): readonly Element[] | undefined {
    const all = roots.flatMap(trees);
    if (part.startsWith('text=')) {
      const wanted = words(part.slice('text='.length));
      return all.flatMap((root) => byText(root, wanted));
    }
    try {
      return all.flatMap((root) => [...root.querySelectorAll(part)]);
    } catch {
      return undefined;
    }
  }
  function find(parts: readonly string[]): Found {
    let roots: readonly Root[] = [document];
    for (const [at, part] of parts.entries()) {
      const all = search(roots, part);
      if (!all) return { is: 'invalid', at };
      const element = all.find((one) => tidemark.isShown(one)) ?? all[0];
      if (!element) return { is: 'missing', at };
      if (at === parts.length - 1) return { is: 'there', element };
      if (element.matches('iframe, frame')) return { is: 'frame', element, at };
      roots = element.shadowRoot ? [element, element.shadowRoot] : [element];
    }
    return { is: 'missing', at: 0 };
  }
  const own: Search = { find };
  Object.assign(globalThis, { tidemark: { ...Reflect.get(globalThis, 'tidemark'), ...own } });
}
