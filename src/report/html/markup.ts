import Handlebars from 'handlebars';
import { base64 } from '#system/base64.ts';
import { cleanText } from '#system/text.ts';

/** HTML or SVG that holds nothing others wrote but as text. `markup` alone makes it; the template escapes all else. */
export type Markup = InstanceType<typeof Handlebars.SafeString>;

type Value = string | number | Markup;

function escaped(value: Value): string {
  return isMarkup(value) ? value.toHTML() : Handlebars.escapeExpression(cleanText(String(value)));
}

export function isMarkup(value: unknown): value is Markup {
  return value instanceof Handlebars.SafeString;
}

/**
 * The page's only way to markup: the template literal as it is written, every value in it cleaned and escaped unless
 * it is markup itself. Texts and numbers stand between tags or in quoted attributes.
 */
export function markup(
  pieces: TemplateStringsArray,
  ...values: readonly (Value | readonly Value[])[]
): Markup {
  const text = pieces.map((piece, at) => piece + [values[at] ?? ''].flat().map(escaped).join(''));
  return new Handlebars.SafeString(text.join(''));
}

/** A rule of a style sheet that shows a picture; `name` and `mime` are ours, and nothing of base64 needs care. */
export function pictureRule(name: string, mime: string, bytes: Uint8Array): Markup {
  return new Handlebars.SafeString(`.${name}{background-image:url(data:${mime};base64,${base64(bytes)})}`);
}

/** Texts with names in backticks as code. */
export function worded(text: string): Markup {
  return markup`${text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}
