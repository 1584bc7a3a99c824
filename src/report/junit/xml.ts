import { clean } from '#system/text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** The five special characters escaped, in a text that is harmless already. */
export const escapedLine = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? '');

/** Characters XML 1.0 cannot hold go; the five special ones are escaped. */
export const escaped = (text: string, longest = 1000): string => escapedLine(clean(text, longest));

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inner = '',
): string {
  const named = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return inner === '' ? `<${name}${named}/>` : `<${name}${named}>${inner}</${name}>`;
}
