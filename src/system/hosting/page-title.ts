const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The title of a page's markup, '' where it has none. */
export function titleOf(markup: string): string {
  return oneLine(/<title[^<>]{0,500}>([^<]{0,500})/i.exec(markup)?.[1] ?? '');
}

/** How a text without markup begins. */
export function firstWords(text: string): string {
  return text.trimStart().startsWith('<') ? '' : oneLine(text.slice(0, 200));
}
