import { clean } from '#system/text.ts';

/** A longer sentence nobody reads in a list. */
export const MAX_ADVICE = 160;
/** Names are cut until the sentence fits. */
const NAME_LENGTHS = [80, 48, 32, 20, 12];

/** What placeholders stand for; one without a value keeps its sentence from being said. */
export interface Values {
  /** What others wrote, to be shown as code. */
  readonly names: Readonly<Record<string, string | undefined>>;
  /** Figures and words of ours. */
  readonly words: Readonly<Record<string, string | undefined>>;
}

const PLACEHOLDER = /\{([a-z-]+)\}/g;
/** A name inside of a code span of the sentence, as in `` `{property}: {old}` ``. */
const IN_CODE = /`[^`{]*(?:\{[a-z-]+\}[^`{]*)+`/g;

const others = (text: string, longest: number): string => clean(text.replaceAll('`', "'"), longest);

function valueOf(
  key: string,
  { names, words }: Values,
  longest: number,
  isCode: boolean,
): string | undefined {
  const name = names[key];
  if (name !== undefined && name.trim() !== '') {
    const text = others(name, longest);
    return text === '' || isCode ? text : `\`${text}\``;
  }
  return words[key];
}

/** The sentence with its placeholders filled; undefined where one has no value. */
function filledOnce(template: string, values: Values, longest: number): string | undefined {
  let isWhole = true;
  const fill = (text: string, isCode: boolean): string =>
    text.replaceAll(PLACEHOLDER, (_, key: string) => {
      const value = valueOf(key, values, longest, isCode);
      if (value === undefined || value === '') isWhole = false;
      return value ?? '';
    });
  const spans = template.match(IN_CODE) ?? [];
  const text = template
    .split(IN_CODE)
    .map((part, at) => fill(part, false) + fill(spans[at] ?? '', true))
    .join('');
  return isWhole ? text : undefined;
}

/** The first sentence whose placeholders all have values and that fits; undefined where none does. */
export function filled(templates: readonly string[], values: Values): string | undefined {
  for (const template of templates)
    for (const longest of NAME_LENGTHS) {
      const text = filledOnce(template, values, longest);
      if (text === undefined) break;
      if (text.length <= MAX_ADVICE) return text;
    }
  return undefined;
}
