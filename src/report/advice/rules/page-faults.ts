import { documented, rule, type RuleTexts } from './rule.ts';

const MDN = 'https://developer.mozilla.org/docs';

/** What breaks on a page while a browser shows it. */
const broken: RuleTexts = {
  'broken-image': rule(
    'An image that the page shows did not load: its file is missing, the server refused it, or it is no image.',
    'See that {resource} is there and is an image, or put {was} back',
    'Add {resource}, which answers {status}, or correct its address in {element}',
    'See that {resource} is there and is an image, or correct its address in {element}',
  ),
  'failed-request': rule(
    'A request of the page failed: the server answered with an error, or not at all.',
    'See why {resource} answers {status}, or take the request out; on {base} it does not fail',
    'See why {resource} is not answered, or take the request out; on {base} it does not fail',
    'See why {resource} fails, or take the request out',
  ),
  'console-error': documented(
    `${MDN}/Web/API/console/error_static`,
    rule(
      'The page wrote an error to the console that it did not write before: a sign that something in it went wrong.',
      'See {place}; {base} writes no such error',
      'See what writes it on {page}; {base} writes no such error',
      'See {place}',
      'See what writes it on {page}',
    ),
  ),
  'page-error': documented(
    `${MDN}/Web/API/Window/error_event`,
    rule(
      'A script threw an error that nothing caught, so whatever it should still have done is not done.',
      'See what throws at {place}; {base} throws no such error',
      'See what throws on {page}; {base} throws no such error',
      'See what throws at {place}',
      'See what throws on {page}',
    ),
  ),
  'overflow-x': documented(
    `${MDN}/Web/CSS/overflow`,
    rule(
      'Something is wider than the screen, so the page scrolls sideways and text is cut off.',
      'Put `{wide-property}: {wide-old}` back on {element}, or let it wrap: the page is {amount} too wide',
      'Let {element} shrink or wrap (`max-width: 100%`, `overflow-wrap: anywhere`): the page is {amount} too wide',
      'Find what is wider than the screen on {page}: it scrolls {amount} sideways',
      'Find what is wider than the screen on {page}',
    ),
  ),
  'axe-failed': rule(
    'The accessibility check itself failed on this page, so nobody knows how accessible it is.',
    'Look for a field on {page} named like a property of elements (`id`, `children`), or write `axe: false`',
  ),
  unstable: rule(
    'An element does not look the same from one visit to the next, so it is left out of the comparison.',
    'Mask {element} (`mask`, or `data-visual-ignore` in the page), or make the server answer the same twice',
  ),
  'new-host': rule(
    'The page asks a host that it did not ask before: one more to trust, to wait for, and to tell visitors of.',
    'Say in the review why {page} needs {resource}, or load it from your own host',
  ),
};

/** What looks other than it did. `{meant}`: what to do where it was meant. */
const looks: RuleTexts = {
  'element-changed': rule(
    'An element looks other than it did: its text, colour, font, size or border.',
    '{meant}; if not, put `{property}: {old}` back on {element}',
    '{meant}; if not, put the text {was-text} back',
    '{meant}; if not, put {was} back into {element}',
    '{meant}; if not, undo what changed {element}',
  ),
  'element-moved': rule(
    'An element is in another place than it was, by itself and not because something above it grew.',
    '{meant}; if not, see what moved {element}: its margin, padding or position',
  ),
  'element-added': rule('There is an element that was not there.', '{meant}; if not, take {element} out'),
  'element-removed': rule('An element that was there is gone.', '{meant}; if not, put {element} back'),
  'page-width': rule(
    'A phone lays the page out another width wide, so all of it looks other than it did.',
    '{meant}; if not, put `<meta name="viewport" content="width=device-width">` back',
  ),
  'pixels-changed': rule(
    'The picture changed where no element did: a canvas, the content of an image, a font.',
    '{meant}; if not, see what draws in {element}: a canvas, an image’s content, a font',
  ),
};

export const pageFaults: RuleTexts = { ...broken, ...looks };
