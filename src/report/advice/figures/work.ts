import type { FigureText, FigureTexts } from './figure.ts';

const COUNTED =
  'Counted by Chrome while the page is looked at, with time and chance the same at each look, so that no machine’s ' +
  'speed is in it; work inside of built-ins is not seen';
const WATCHED =
  'Counted by Chrome while the page is looked at; it varies a little by itself, so it only informs';

const more = (about: string, what: string, measured = COUNTED): FigureText => ({
  about,
  measured,
  todo: [
    `See what ${what} on {page}: {before} became {now}, the same at each visit`,
    `See what ${what} on {page}: {now}, where {limit} are allowed`,
    `See what ${what} on {page}`,
  ],
});

/** What a page does until it is at rest. */
export const counters: FigureTexts = {
  'function-calls': more(
    'How often functions of the page’s scripts are called until it is at rest.',
    'calls functions more often (a list that renders again, a loop)',
  ),
  'executed-blocks': more(
    'How often loops and branches within the page’s functions run until it is at rest.',
    'goes through its loops more often',
  ),
  'event-listeners': more(
    'How many event listeners the page holds when it is at rest.',
    'adds listeners without taking them off again',
  ),
  'dom-nodes': more(
    'How many DOM nodes the page holds when it is at rest: elements, texts, and what scripts still hold of them.',
    'adds nodes, or keeps those that it took out',
  ),
  'heap-bytes': more(
    'How much memory the page’s JavaScript objects take when it is at rest, after a collection.',
    'keeps more objects',
    WATCHED,
  ),
  layouts: more(
    'How often the page was laid out until it was at rest.',
    'reads sizes right after it changed something',
    WATCHED,
  ),
  'style-recalcs': more(
    'How often styles of the page were worked out until it was at rest.',
    'changes styles or classes more often',
    WATCHED,
  ),
};
