import type { Facts } from '#model/observation/finding.ts';
import { clean } from '#system/text.ts';
import type { Kind } from '../options.ts';
import { apart, coloursIn } from '../changes/colour.ts';
import { consequences, type StyleChange } from '../changes/consequences.ts';
import { TICKS } from '../page/state.ts';
import { BESIDE } from '../page/watched.ts';
import { direction } from './displacement.ts';
import type { Leaf, Trees } from './tree.ts';

/** One thing about an element that is other than it was. */
export interface Difference {
  /** Lasting, without numbers: `text`, `font-size`, `moved`. */
  readonly key: string;
  readonly kind: Kind;
  /** For people: `font-size 18.72px → 19px`. */
  readonly words: string;
  /** What differences of several elements have in common that one rule made; their words where it is absent. */
  readonly common?: string;
  readonly before: Facts;
  readonly after: Facts;
  /** Whether it is large enough for a person to see. */
  readonly grave: boolean;
  /** Of a move: whether the element was placed elsewhere by a style of its own. */
  readonly placed?: boolean;
}

/** A colour less than this far from what it was (CIEDE2000) is not seen as another. */
const SEEN_COLOUR = 2;

const BORDERS = ['border-top', 'border-right', 'border-bottom', 'border-left'];
const called: Readonly<Record<string, string>> = {
  'background-color': 'background',
  'background-image': 'background image',
  'text-decoration-line': 'text decoration',
  'border-radius': 'corner radius',
  'box-shadow': 'shadow',
  'text-align': 'text alignment',
  ':root background-color': "the page's background",
};

/** What fonts draw as icons has no letter: its number instead. */
const visible = (text: string): string =>
  text.replaceAll(/[\uE000-\uF8FF]/g, (icon) => `\\${icon.charCodeAt(0).toString(16)}`);

/** Text of the page in a sentence. */
export const quote = (text: string): string => `“${clean(visible(text), 40)}”`;

/** A style's value in a sentence. */
function valueWords(value: string): string {
  return value === '' || value === 'rgba(0, 0, 0, 0)' ? 'none' : clean(visible(value), 60);
}

/** Four sides that changed alike are one change. */
function frameAsOne(
  changes: readonly StyleChange[],
  four: readonly string[],
  frame: string,
): readonly StyleChange[] {
  const borders = changes.filter(({ name }) => four.includes(name));
  const [first] = borders;
  const alike = borders.every(({ old, value }) => old === first?.old && value === first.value);
  if (!first || borders.length < four.length || !alike) return changes;
  return [...changes.filter(({ name }) => !four.includes(name)), { ...first, name: frame }];
}

/** How far colours of two values are apart at most, where nothing but colours differs. */
function colourDistance(old: string, value: string): number | undefined {
  const [from, to] = [coloursIn(old), coloursIn(value)];
  if (from.colours.length === 0 || from.colours.length !== to.colours.length || from.rest !== to.rest)
    return undefined;
  return Math.max(...from.colours.map((colour, at) => apart(colour, to.colours[at] ?? colour)));
}

const MARGINS = ['margin-top', 'margin-right', 'margin-bottom', 'margin-left'];
/** Styles that say where an element is. */
export const PLACING: readonly string[] = ['position', 'top', 'right', 'bottom', 'left', 'translate'];
const SIZING = ['width', 'height', 'min-width', 'min-height', 'max-width', 'max-height'];

function kindOf(name: string): Kind {
  if (SIZING.includes(name)) return 'size';
  return PLACING.includes(name) || MARGINS.includes(name) ? 'position' : 'style';
}

/** Moves and sizes smaller than this, in pixels, are not seen. */
export const SEEN_PIXELS = 2;

const PIXELS = /^(-?[\d.]+)px$/;

/** By how many pixels a length grew. */
function growth(old: string, value: string): number | undefined {
  const [from, to] = [PIXELS.exec(old)?.[1], PIXELS.exec(value)?.[1]];
  return from === undefined || to === undefined
    ? undefined
    : Math.round((Number(to) - Number(from)) * 100) / 100;
}

const TICK_WORDS: Readonly<Record<string, readonly [told: string, fact: string]>> = {
  [TICKS.on]: ['is checked now', 'yes'],
  [TICKS.off]: ['is no longer checked', 'no'],
  [TICKS.between]: ['is neither checked nor unchecked now', 'partly'],
};

/** What a field holds that is not its text. */
function stateDifference({ old, value }: StyleChange): Difference {
  const [ticked, isTicked] = TICK_WORDS[value] ?? [];
  const key = ticked === undefined ? 'value' : 'checked';
  const words = ticked ?? `value ${quote(old)} → ${quote(value)}`;
  const facts = { before: { [key]: TICK_WORDS[old]?.[1] ?? old }, after: { [key]: isTicked ?? value } };
  return { key, kind: 'text', words, ...facts, grave: true };
}

/** How far a box is scrolled, for people. */
function scrolled(told: string): string {
  const [across = 0, down = 0] = told.split(' ').map(Number);
  return told === '' ? 'not at all' : direction(across, down);
}

function scrollDifference({ name, old, value }: StyleChange): Difference {
  const words = value === '' ? 'is scrolled back to its start' : `is scrolled ${scrolled(value)}`;
  const facts = { before: { [name]: scrolled(old) }, after: { [name]: scrolled(value) } };
  return { key: name, kind: 'position', words, ...facts, grave: true };
}

function differenceOf(change: StyleChange): Difference {
  const { name, old, value } = change;
  if (name === BESIDE.state) return stateDifference(change);
  if (name === BESIDE.scroll) return scrollDifference(change);
  const [label, facts] = [called[name] ?? name, { before: { [name]: old }, after: { [name]: value } }];
  if (name === BESIDE.drawing) {
    const isGone = old === '' || value === '';
    return { key: name, kind: 'style', words: `${name} changed`, ...facts, grave: !isGone };
  }
  const words = `${label} ${valueWords(old)} → ${valueWords(value)}`;
  const distance = colourDistance(old, value);
  if (distance !== undefined) {
    const [from, to] = [coloursIn(old).colours, coloursIn(value).colours];
    const pairs = from.map((colour, at) => `${colour.join()} → ${(to[at] ?? colour).join()}`);
    const common = `colour ${[...new Set(pairs)].join()}`;
    return { key: name, kind: 'color', words, common, ...facts, grave: distance >= SEEN_COLOUR };
  }
  const [kind, grown] = [kindOf(name), growth(old, value)];
  // One rule is known by what it adds, whatever was there.
  const common = grown === undefined ? {} : { common: `${name} ${grown}` };
  const grave = kind === 'style' || grown === undefined || Math.abs(grown) >= SEEN_PIXELS;
  return { key: name, kind, words, ...common, ...facts, grave };
}

/** Base and head are served from places of their own, and so are the pictures that their styles name. */
const withoutHost = (value: string): string =>
  value.includes('url(') ? value.replaceAll(/url\("https?:\/\/[^/"]*/g, 'url("') : value;

/** Styles that are other than they were, and not only because other styles or the parent's are. */
export function styleChanges(now: Leaf, before: Leaf, trees: Trees): readonly Difference[] {
  if (now.style === before.style) return [];
  const changes = [...now.style].flatMap(([name, used]): readonly StyleChange[] => {
    const was = before.style.get(name);
    if (was === undefined || was === used) return [];
    const [old, value] = [withoutHost(was), withoutHost(used)];
    return old === value ? [] : [{ name, old, value }];
  });
  if (changes.length === 0) return [];
  const own = frameAsOne(consequences(now, before, changes, trees), BORDERS, 'border');
  return frameAsOne(own, MARGINS, 'margin').map(differenceOf);
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
  return [{ key, kind: 'text', words, before: { [key]: old }, after: { [key]: text }, grave: true }];
}
