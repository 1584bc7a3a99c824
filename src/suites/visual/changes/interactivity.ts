import type { Difference } from '../compare/look-changes.ts';
import type { Leaf } from '../compare/tree.ts';

/** Whether a control is out of use, whether a pointer goes through it, whether it was on the screen, and covered. */
const LETTERS = { off: 'd', through: 'p', screen: 's', covered: 'c' } as const;

const WORDS = [
  { letter: LETTERS.off, is: 'is disabled now', was: 'is no longer disabled', name: 'disabled' },
  {
    letter: LETTERS.through,
    is: 'can no longer be clicked (pointer-events: none)',
    was: 'can be clicked again',
    name: 'pointer-events',
  },
  {
    letter: LETTERS.covered,
    is: 'is covered by something else now, so it cannot be clicked',
    was: 'is no longer covered',
    name: 'covered',
  },
] as const;

/** What can be done with a control now and could not before, or the other way; nothing where either is not known. */
export function interactivityChange(
  { control: now }: Leaf,
  { control: before }: Leaf,
): readonly Difference[] {
  if (now === undefined || before === undefined) return [];
  const seen = [now, before].every((letters) => letters.includes(LETTERS.screen));
  return WORDS.flatMap(({ letter, is, was, name }): readonly Difference[] => {
    const [now1, before1] = [now.includes(letter), before.includes(letter)];
    if (now1 === before1 || (letter === LETTERS.covered && !seen)) return [];
    return [
      {
        key: name,
        kind: 'interactivity',
        words: now1 ? is : was,
        before: { [name]: String(before1) },
        after: { [name]: String(now1) },
        grave: true,
      },
    ];
  });
}
