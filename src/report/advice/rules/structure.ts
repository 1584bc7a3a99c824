import { rule, type RuleText, type RuleTexts } from './rule.ts';

const topLevel = (what: string): RuleText =>
  rule(
    `${what} is found by a jump from the top of the page, so it must not lie inside another landmark.`,
    'Move {element} out of the landmark that it lies in',
  );
const single = (what: string): RuleText =>
  rule(
    `A page has one ${what}; with two, a jump to it ends anywhere.`,
    'Leave {page} only one: take {element} out, or make it a `<div>`',
  );

/** Headings, landmarks, lists and tables: how a page is built for those who hear it. */
const layout: RuleTexts = {
  'heading-order': rule(
    'Headings are a table of contents; a level left out looks like something missing.',
    'Make {element} one level below the heading before it at most, and style it with CSS',
  ),
  'page-has-heading-one': rule(
    'The first heading says what the page is about, and many go there first.',
    'Give {page} one `<h1>`',
  ),
  'p-as-heading': rule(
    'A paragraph in large letters looks like a heading and is none.',
    'Make {element} a heading: `<h2>` to `<h6>`',
  ),
  region: rule(
    'Content outside of all landmarks is missed by those who jump from one to the next.',
    'Put {element} into a landmark: `main`, `header`, `nav`, `aside` or `footer`',
  ),
  bypass: rule(
    'Without a heading, a main part or a skip link, people hear the menu again on each page.',
    'Give {page} a `<main>`, a heading, or a link that skips to the content',
  ),
  'skip-link': rule(
    'A link that skips to the content has to lead to something.',
    'Let {element} lead to an id that is on {page}',
  ),
  'landmark-one-main': rule(
    'The main part of a page is where most jump first.',
    'Put the content of {page} into one `<main>`',
  ),
  'landmark-unique': rule(
    'Two landmarks of one kind need names, or they cannot be told apart.',
    'Give {element} an `aria-label` that tells it from the others of its kind',
  ),
  'landmark-banner-is-top-level': topLevel('The head of the page'),
  'landmark-complementary-is-top-level': topLevel('What stands aside'),
  'landmark-contentinfo-is-top-level': topLevel('The foot of the page'),
  'landmark-main-is-top-level': topLevel('The main part'),
  'landmark-no-duplicate-banner': single('head'),
  'landmark-no-duplicate-contentinfo': single('foot'),
  'landmark-no-duplicate-main': single('main part'),
  list: rule(
    'A list tells how many items it has; anything but items in it breaks that.',
    'Leave only `<li>` right inside {element}',
  ),
  listitem: rule('An item outside of a list is not counted as one.', 'Put {element} into a `<ul>` or `<ol>`'),
  'definition-list': rule(
    'A list of terms holds terms and what they mean, and nothing else.',
    'Leave only `<dt>` and `<dd>`, in that order, right inside {element}',
  ),
  dlitem: rule('A term belongs into a list of terms.', 'Put {element} into a `<dl>`'),
};

const tables: RuleTexts = {
  'scope-attr-valid': rule(
    'The attribute `scope` says whether a head is of a column or a row.',
    'Write `scope="col"` or `scope="row"` on a `<th>`: {element}',
  ),
  'table-duplicate-name': rule(
    'A caption and a summary of the same words are read twice.',
    'Let the caption and the `summary` of {element} differ, or leave one out',
  ),
  'table-fake-caption': rule(
    'A cell over the whole width looks like a caption and is none.',
    'Put the text into a `<caption>` of {element}',
  ),
  'td-has-header': rule(
    'In a larger table each cell needs a head that says what it means.',
    'Give the rows or columns of {element} heads: `<th>`',
  ),
  'td-headers-attr': rule(
    'The attribute `headers` names heads of the same table.',
    'Let `headers` in {element} name ids of `<th>` in the same table',
  ),
  'th-has-data-cells': rule(
    'A head of a table needs cells that it is the head of.',
    'Give {element} cells, or make it a `<td>`',
  ),
};

/** What a keyboard reaches, and how it is found. */
const keyboard: RuleTexts = {
  accesskeys: rule(
    'Of two things with one access key only one is reached.',
    'Give {element} a key of its own',
  ),
  tabindex: rule(
    'A number over 0 puts an element before all others, so the tab key jumps about.',
    'Write `tabindex="0"` on {element}, and put it where its turn is in the document',
  ),
  'nested-interactive': rule(
    'A control inside another one is not announced, and the keyboard may not reach it.',
    'Take the control out of {element}, so that neither holds the other',
  ),
  'scrollable-region-focusable': rule(
    'What scrolls has to be reached by the keyboard, or its end is never seen.',
    'Give {element} `tabindex="0"`, or something inside it that can be focused',
  ),
  'frame-focusable-content': rule(
    'A frame that the tab key leaves out hides the controls in it.',
    'Take `tabindex="-1"` off {element}',
  ),
  'focus-order-semantics': rule(
    'What the tab key reaches should say what it is.',
    'Give {element} a role, or take it out of the tab order',
  ),
  'frame-tested': rule(
    'Content of a frame is checked only where the check runs in it, too.',
    'Check what {element} shows by itself',
  ),
  'hidden-content': rule('Hidden content is not checked.', 'Show {element} and look at the page again'),
  'duplicate-id': rule('An id names one element.', 'Give {element} an id that no other has'),
  'duplicate-id-active': rule(
    'An id names one element; a label or script finds the first alone.',
    'Give {element} an id that no other has',
  ),
  'duplicate-id-aria': rule(
    'Labels and ARIA find elements by id, and of two with one id only the first.',
    'Give {element} an id that no other has, and let the label name it',
  ),
};

export const structure: RuleTexts = { ...layout, ...tables, ...keyboard };
