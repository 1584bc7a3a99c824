import type { Kit } from './kit.ts';

/** Elements that selectors name, with all that lies in them: `[selector, which of them]`; and those that are none. */
export interface Ruled {
  readonly ruled: [string, number][];
  readonly invalid: string[];
}

/** In the page: what each of these selectors names. */
export function ruledElements(selectors: readonly string[], kit: Kit): Ruled {
  const ruled: [string, number][] = [];
  const invalid: string[] = [];
  for (const [at, selector] of selectors.entries()) {
    try {
      // Within :is() a selector that is none would match nothing in silence.
      document.querySelector(selector);
      for (const element of document.querySelectorAll(`:is(${selector}), :is(${selector}) *`))
        ruled.push([kit.selectorOf(element), at]);
    } catch {
      invalid.push(selector);
    }
  }
  return { ruled, invalid };
}
