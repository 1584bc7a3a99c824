/** A key as Chrome is told of it. `text`: what it types. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly text?: string;
}

/** Keys by the names that the web has for them (`KeyboardEvent.key`). */
const named: Readonly<Record<string, Omit<Key, 'key' | 'code'> & { readonly code?: string }>> = {
  Enter: { keyCode: 13, text: '\r' },
  Tab: { keyCode: 9 },
  Escape: { keyCode: 27 },
  Backspace: { keyCode: 8 },
  Delete: { keyCode: 46 },
  Space: { keyCode: 32, text: ' ' },
  ArrowLeft: { keyCode: 37 },
  ArrowUp: { keyCode: 38 },
  ArrowRight: { keyCode: 39 },
  ArrowDown: { keyCode: 40 },
  PageUp: { keyCode: 33 },
  PageDown: { keyCode: 34 },
  Home: { keyCode: 36 },
  End: { keyCode: 35 },
};

export const KEY_NAMES = Object.keys(named);

/** A letter, figure or sign as the key that types it. */
function typing(character: string): Key {
  const capital = character.toUpperCase();
  const isFigure = /^\d$/.test(character);
  const isLetter = /^[A-Z]$/.test(capital);
  const letter = isLetter ? `Key${capital}` : '';
  return {
    key: character,
    code: isFigure ? `Digit${character}` : letter,
    keyCode: isFigure || isLetter ? capital.charCodeAt(0) : 0,
    text: character,
  };
}

/** The key of that name, or the one that types that character; undefined where it is neither. */
export function keyOf(name: string): Key | undefined {
  const known = Object.hasOwn(named, name) ? named[name] : undefined;
  if (known) return { key: known.text === ' ' ? ' ' : name, code: name, ...known };
  return [...name].length === 1 ? typing(name) : undefined;
}
