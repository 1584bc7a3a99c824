import { rule, type RuleText, type RuleTexts } from './rule.ts';

const named = (what: string): RuleText =>
  rule(
    `${what} needs a name, or screen readers say only what kind of thing it is.`,
    'Name {element}: its text, `aria-label`, or `aria-labelledby` with the id of what names it',
  );

/** Attributes and roles that tell assistive technology what an element is. */
export const aria: RuleTexts = {
  'aria-command-name': named('A button, link or menu item made with a role'),
  'aria-input-field-name': named('A field made with a role'),
  'aria-toggle-field-name': named('A switch or checkbox made with a role'),
  'aria-dialog-name': named('A dialog'),
  'aria-meter-name': named('A meter'),
  'aria-progressbar-name': named('A progress bar'),
  'aria-tab-name': named('A tab'),
  'aria-tooltip-name': named('A tooltip'),
  'aria-treeitem-name': named('An item of a tree'),
  'aria-allowed-attr': rule(
    'Each role knows some ARIA attributes; another one is ignored or read out wrongly.',
    'Take the ARIA attributes off {element} that its role does not know, or give it the role they belong to',
  ),
  'aria-allowed-role': rule(
    'Some elements mean something already, and another role takes that away.',
    'Take the `role` off {element}, or use the element that has it by itself',
  ),
  'aria-braille-equivalent': rule(
    'A name for braille displays stands beside one that is spoken, never alone.',
    'Give {element} a spoken name beside its braille one: `aria-label`, or `aria-roledescription`',
  ),
  'aria-conditional-attr': rule(
    'Some ARIA attributes are only right in some states of an element.',
    'Take the attribute off {element} that its kind does not take, such as `aria-checked` on a real checkbox',
  ),
  'aria-prohibited-attr': rule(
    'Some elements may have no name of their own, so what `aria-label` says there is lost.',
    'Take `aria-label` off {element}, or give it a role that may be named',
  ),
  'aria-deprecated-role': rule(
    'A role that the standard gave up is no longer understood everywhere.',
    'Use the role that took its place on {element}',
  ),
  'aria-roles': rule(
    'A role that no browser knows says nothing.',
    'Write a role of the ARIA standard on {element}, or leave `role` out',
  ),
  'aria-roledescription': rule(
    'Another word for a role needs a role that it is a word for.',
    'Give {element} a role, or leave `aria-roledescription` out',
  ),
  'aria-required-attr': rule(
    'Some roles are only understood with their state, such as whether a checkbox is checked.',
    'Add the attribute that the role of {element} needs, such as `aria-checked`, or use the real HTML element',
  ),
  'aria-required-children': rule(
    'A list, table or menu made with roles needs its items, or it counts as empty.',
    'Put elements of the role that belongs there into {element}, such as `listitem` into `list`',
  ),
  'aria-required-parent': rule(
    'An item made with a role needs the list, table or menu that it belongs to.',
    'Put {element} into an element of the role that it belongs to, such as `tab` into `tablist`',
  ),
  'aria-valid-attr': rule(
    'An attribute that ARIA does not know does nothing.',
    'Correct the name of the `aria-…` attribute of {element}',
  ),
  'aria-valid-attr-value': rule(
    'An ARIA attribute with a wrong value, or the id of nothing, does nothing.',
    'Correct the value of the `aria-…` attribute of {element}; an id has to be on the page',
  ),
  'aria-hidden-body': rule(
    'A hidden body hides the whole page from screen readers.',
    'Take `aria-hidden` off the `body` of {page}',
  ),
  'aria-hidden-focus': rule(
    'What screen readers do not see must not be reached with the tab key, or people stand on nothing.',
    'Keep the tab key out of {element} (`inert`, or `tabindex="-1"`), or take `aria-hidden` off',
  ),
  'aria-text': rule(
    'What is marked as plain text may hold nothing that can be used.',
    'Take `role="text"` off {element}, or what can be focused out of it',
  ),
  'presentation-role-conflict': rule(
    'An element that is said to be decoration but can be focused is announced all the same.',
    'Take the role `none` or `presentation` off {element}, or what makes it focusable',
  ),
};
