/** `${{ word }}`: from a `${{` to the next `}}` with no other `${{` between. Read in one go, whatever the text. */
const TEMPLATE = /\$\{\{((?:(?!\$\{\{|\}\})[^])*)\}\}/g;

/** What stands between the templates of a text and the templates' words, by turns; the first is a text. */
export function templateParts(text: string): readonly string[] {
  return text.split(TEMPLATE).map((part, at) => (at % 2 === 1 ? part.trim() : part));
}

/** The text with each template replaced; `put` is given the whole of it, its word and where it begins. */
export function replaceTemplates(
  text: string,
  put: (whole: string, word: string, at: number) => string,
): string {
  return text.replace(TEMPLATE, (whole, word: string, at: number) => put(whole, word.trim(), at));
}
