import { rule, type RuleTexts } from './rule.ts';

/** Names and alternatives in words: what a screen reader says of pictures, buttons, links and fields. */
export const names: RuleTexts = {
  label: rule(
    'A form field needs a label that belongs to it: screen readers say it, and a click on it focuses the field.',
    'Give {element} its label back, such as {label}; a placeholder is none',
    'Give {element} a label: `<label for>` with its id, or put the field inside the label',
  ),
  'select-name': rule(
    'A list to choose from needs a label, or nobody who cannot see it knows what is chosen.',
    'Give {element} a label, such as {label}',
    'Give {element} a label: `<label for>` with its id',
  ),
  'label-title-only': rule(
    'A field whose only name is its tooltip has no label that people see.',
    'Write a visible label for {element}; `title` alone shows on hover only',
  ),
  'form-field-multiple-labels': rule(
    'With two labels on one field, screen readers differ in which they say.',
    'Leave {element} one label, and put what the other says into it or into `aria-describedby`',
  ),
  'autocomplete-valid': rule(
    'The attribute `autocomplete` lets browsers fill in what they know of a person; other ' +
      'words than the standard’s do nothing.',
    'Write a value of the HTML standard into `autocomplete` of {element}, such as `email` or `off`',
  ),
  'image-alt': rule(
    'An image needs a text that says what it shows, or an empty one where it only decorates.',
    'Give {element} an `alt` that says what it shows, or `alt=""` if it only decorates',
  ),
  'input-image-alt': rule(
    'A button that is a picture needs a text that says what it does.',
    'Give {element} an `alt` that says what the button does',
  ),
  'area-alt': rule(
    'Each place of an image map that leads somewhere needs a text that says where.',
    'Give {element} an `alt` that says where it leads',
  ),
  'object-alt': rule(
    'Embedded content needs words for those who cannot see it.',
    'Give {element} a name: `aria-label`, or `title`',
  ),
  'role-img-alt': rule(
    'What is marked as an image needs a text that says what it shows.',
    'Give {element} an `aria-label` that says what it shows, or hide it with `aria-hidden="true"`',
  ),
  'svg-img-alt': rule(
    'A drawing that is marked as an image needs a text that says what it shows.',
    'Give {element} a `<title>` or `aria-label`, or hide it with `aria-hidden="true"` if it only decorates',
  ),
  'image-redundant-alt': rule(
    'Where the text beside an image says the same as its `alt`, screen readers say it twice.',
    'Empty the `alt` of {element}: the text beside it says the same',
  ),
  'server-side-image-map': rule(
    'An image map that the server reads cannot be used with a keyboard.',
    'Make the places of {element} links of their own: `<map>` with `<area>`, without `ismap`',
  ),
  'video-caption': rule(
    'A video with sound needs captions for those who cannot hear it.',
    'Add `<track kind="captions">` to {element}',
  ),
  'audio-caption': rule(
    'A recording needs its words as text for those who cannot hear it.',
    'Put a transcript beside {element}',
  ),
  'frame-title': rule(
    'A frame needs a title, or screen readers cannot say what is in it.',
    'Give {element} a `title` that says what is in the frame',
  ),
  'frame-title-unique': rule(
    'Two frames with the same title cannot be told apart.',
    'Give {element} a `title` that no other frame has',
  ),
  'document-title': rule(
    'The title names the page in tabs, bookmarks, search results and for screen readers.',
    'Give {page} a `<title>` that says what it is',
  ),
  'button-name': rule(
    'A button needs a name: its text, or `aria-label` where it is only an icon.',
    'Give {element} a text, or an `aria-label` that says what it does',
  ),
  'input-button-name': rule(
    'A button made of an input is named by its `value`.',
    'Give {element} a `value` that says what it does',
  ),
  'link-name': rule(
    'A link needs words that say where it leads; an icon or picture alone has none.',
    'Give {element} a text, or an `alt` or `aria-label` that says where it leads',
  ),
  'summary-name': rule(
    'What opens a section needs words that say what is inside.',
    'Write into {element} what opens there',
  ),
  'empty-heading': rule(
    'Screen readers list the headings of a page; an empty one is a stop that says nothing.',
    'Write a text into {element}, or make it no heading',
  ),
  'empty-table-header': rule(
    'The head of a column or row says what its cells mean.',
    'Write a text into {element}, or make it a `<td>`',
  ),
  'label-content-name-mismatch': rule(
    'People who speak to their computer say what they see, so the name has to hold the visible text.',
    'Let the `aria-label` of {element} hold the text that people see, or leave it out',
  ),
  'identical-links-same-purpose': rule(
    'Links of the same words should lead to the same place.',
    'Say in {element} what tells it from the other links of the same words',
  ),
  'link-text': rule(
    'The words of a link tell people and search engines what is behind it.',
    'Say in the link where it leads, in place of words such as “more” or “here”',
  ),
};
