import { rule, type RuleTexts } from './rule.ts';

/** Colours, language, size and movement: whether people can read and bear a page. */
export const reading: RuleTexts = {
  'color-contrast': rule(
    'Text has to stand out from what is behind it: 4.5:1, large text 3:1. In sunlight and ' +
      'with weak eyes less is unreadable.',
    'Put `{colour-property}: {colour-old}` back on {element}, or bring its text to 4.5:1 (large text 3:1)',
    'Bring the text of {element} to 4.5:1 against what is behind it (large text 3:1)',
  ),
  'color-contrast-enhanced': rule(
    'The strict level asks for 7:1 between text and what is behind it, 4.5:1 for large text.',
    'Bring the text of {element} to 7:1 against what is behind it (large text 4.5:1)',
  ),
  'link-in-text-block': rule(
    'A link in a text that differs by colour alone is not seen by those who do not see the colour.',
    'Underline {element}, or make it stand out by more than its colour',
  ),
  'html-has-lang': rule(
    'The language of the page decides how it is spoken, hyphenated and translated.',
    'Write the language on the root of {page}, such as `<html lang="en">`',
  ),
  'html-lang-valid': rule(
    'A language that nobody knows is spoken as any other.',
    'Write a valid language on the root of {page}, such as `<html lang="en">`',
  ),
  'html-xml-lang-mismatch': rule(
    'Two attributes for the language have to agree.',
    'Give `lang` and `xml:lang` of {page} the same language, or leave `xml:lang` out',
  ),
  'valid-lang': rule(
    'A passage in another language is spoken rightly only if its language is valid.',
    'Write a valid language into `lang` of {element}, such as `de` or `pt-BR`',
  ),
  'meta-viewport': rule(
    'Who cannot read small letters zooms; a page must not forbid it.',
    'Take `user-scalable=no` and `maximum-scale` out of the viewport of {page}',
  ),
  'meta-viewport-large': rule(
    'People should be able to zoom to five times the size.',
    'Take `maximum-scale` out of the viewport of {page}, or allow 5',
  ),
  'target-size': rule(
    'What is touched needs 24 px, or as much room around it, or fingers hit what lies beside it.',
    'Make {element} at least 24 × 24 px, or leave that much room around it',
  ),
  'css-orientation-lock': rule(
    'A page that shows in one orientation alone shuts out those whose device is fixed.',
    'Let {page} show upright and sideways: no rotation in a media query',
  ),
  'avoid-inline-spacing': rule(
    'Who needs wider lines sets them in a style of their own, which `!important` in the page forbids.',
    'Take `!important` off the line, word or letter spacing of {element}',
  ),
  'meta-refresh': rule(
    'A page that reloads by itself takes readers away from where they are.',
    'Take `<meta http-equiv="refresh">` out of {page}; redirect on the server',
  ),
  'meta-refresh-no-exceptions': rule(
    'A page that reloads by itself takes readers away from where they are.',
    'Take `<meta http-equiv="refresh">` out of {page}; redirect on the server',
  ),
  blink: rule('Text that blinks cannot be read by many.', 'Make {element} plain text'),
  marquee: rule('Text that moves cannot be read by many.', 'Make {element} plain text'),
  'no-autoplay-audio': rule(
    'Sound that starts by itself drowns what a screen reader says.',
    'Take `autoplay` off {element}, or let people stop it',
  ),
};
