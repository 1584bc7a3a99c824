import type { Difference } from '../compare/look-changes.ts';
import type { Leaf } from '../compare/tree.ts';

/** Whether a control is out of use, whether a pointer goes through it, whether it was on the screen, and covered. */
const LETTERS = { off: 'd', through: 'p', screen: 's', covered: 'c' } as const;

const WORDS = [
  {
    letter: LETTERS.off,
    name: 'disabled',
    values: ['no', 'yes'],
    words: ['is no longer disabled', 'is disabled now'],
  },
  {
    letter: LETTERS.through,
    name: 'pointer-events',
    values: ['auto', 'none'],
    words: ['can be clicked again', 'can no longer be clicked (pointer-events: none)'],
  },
  {
    letter: LETTERS.covered,
    name: 'covered',
    values: ['no', 'yes'],
    words: ['is no longer covered', 'is covered by something else now, so it cannot be clicked'],
  },
] as const;

/** What can be done with a control now and could not before, or the other way; nothing where either is not known. */
export function interactivityChange(
  { control: now }: Leaf,
  { control: before }: Leaf,
): readonly Difference[] {
  if (now === undefined || before === undefined) return [];
  const seen = [now, before].every((letters) => letters.includes(LETTERS.screen));
  return WORDS.flatMap(({ letter, name, values, words }): readonly Difference[] => {
    const [is, was] = [now, before].map((letters) => (letters.includes(letter) ? 1 : 0));
    if (is === undefined || was === undefined || is === was || (letter === LETTERS.covered && !seen))
      return [];
    return [
      {
        key: name,
        kind: 'interactivity',
        words: words[is],
        before: { [name]: values[was] },
        after: { [name]: values[is] },
        grave: true,
      },
    ];
  });
}
