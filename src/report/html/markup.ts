import Handlebars from 'handlebars';

/** HTML or SVG that holds nothing others wrote but as text. `markup` alone makes it; the template escapes all else. */
export type Markup = InstanceType<typeof Handlebars.SafeString>;

type Value = string | number | Markup;

const escaped = (value: Value): string =>
  typeof value === 'object' ? value.toHTML() : Handlebars.escapeExpression(String(value));

/**
 * The page's only way to markup: the template literal as it is written, every value in it escaped unless it is markup
 * itself. Texts and numbers stand between tags or in quoted attributes.
 */
export function markup(
  pieces: TemplateStringsArray,
  ...values: readonly (Value | readonly Value[])[]
): Markup {
  const text = pieces.map((piece, at) => piece + [values[at] ?? ''].flat().map(escaped).join(''));
  return new Handlebars.SafeString(text.join(''));
}
