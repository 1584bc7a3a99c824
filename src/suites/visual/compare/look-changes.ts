import type { Facts } from '#model/observation/finding.ts';
import { clean } from '#system/text.ts';
import type { Leaf, Trees } from './tree.ts';

/** One thing about an element that is other than it was. */
export interface Difference {
  /** Lasting, without numbers: `text`, `font-size`, `moved`. */
  readonly key: string;
  /** For people: `font-size 18.72px → 19px`. */
  readonly words: string;
  readonly before: Facts;
  readonly after: Facts;
}

const inherited = new Set([
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-align',
  'text-transform',
  'line-height',
  'letter-spacing',
]);
const sides = ['border-top', 'border-right', 'border-bottom', 'border-left'];
const called: Readonly<Record<string, string>> = {
  'background-color': 'background',
  'background-image': 'background image',
  'text-decoration-line': 'text decoration',
  'border-radius': 'corner radius',
  'box-shadow': 'shadow',
  'text-align': 'text alignment',
};

/** Text of the page in a sentence. */
export const quote = (text: string): string => `“${clean(text, 40)}”`;

/** A style's value in a sentence. */
function valueWords(value: string): string {
  return value === '' || value === 'rgba(0, 0, 0, 0)' ? 'none' : clean(value, 60);
}

interface StyleChange {
  readonly name: string;
  readonly old: string;
  readonly value: string;
}

/** Four borders that changed alike are one change. */
function frameAsOne(changes: readonly StyleChange[]): readonly StyleChange[] {
  const borders = changes.filter(({ name }) => sides.includes(name));
  const [first] = borders;
  const alike = borders.every(({ old, value }) => old === first?.old && value === first.value);
  if (!first || borders.length < sides.length || !alike) return changes;
  return [...changes.filter(({ name }) => !sides.includes(name)), { ...first, name: 'border' }];
}

/** Styles that are other than they were, and not only because the parent's are. */
export function styleChanges(now: Leaf, before: Leaf, { toBefore }: Trees): readonly Difference[] {
  if (now.style === before.style) return [];
  const parent = now.parent && toBefore.get(now.parent);
  const changes = [...now.style].flatMap(([name, value]): readonly StyleChange[] => {
    const old = before.style.get(name);
    if (old === undefined || old === value) return [];
    const fromParent =
      inherited.has(name) && now.parent?.style.get(name) === value && parent?.style.get(name) === old;
    return fromParent ? [] : [{ name, old, value }];
  });
  return frameAsOne(changes).map(({ name, old, value }) => ({
    key: name,
    words: `${called[name] ?? name} ${valueWords(old)} → ${valueWords(value)}`,
    before: { [name]: old },
    after: { [name]: value },
  }));
}

/** How images are told from texts in the list of elements. */
const IMAGE_PREFIX = 'src ';

/** Another text, or another image. */
export function textChange(now: Leaf, before: Leaf): readonly Difference[] {
  if (now.text === before.text) return [];
  const image = now.tag === 'img';
  const key = image ? 'picture' : 'text';
  const [from, to] = [before.text, now.text].map((text) => (image ? text.slice(IMAGE_PREFIX.length) : text));
  const [old = '', text = ''] = [from, to];
  const words = image ? `${key} ${old} → ${text}` : `${key} ${quote(old)} → ${quote(text)}`;
  return [{ key, words, before: { [key]: old }, after: { [key]: text } }];
}
