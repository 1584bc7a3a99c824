import { z } from 'zod';
import { amountOf } from '#model/amounts.ts';
import { shown } from '#model/shown.ts';
import { unknownWord } from '#http/template.ts';
import { isOwnWord } from '../../exchange/words.ts';

const VERBS = ['go', 'click', 'fill', 'press', 'expect', 'wait', 'screenshot'] as const;

const Text = z.string().superRefine((text, context) => {
  const word = unknownWord(text, isOwnWord);
  if (word !== undefined)
    context.addIssue({ code: 'custom', message: `\${{ ${word} }} means nothing in a journey` });
});
const Element = shown(
  Text.refine((text) => text.trim() !== '', 'names no element; write a CSS selector, or text=Buy'),
);

const written = {
  go: shown(Text.refine((path) => /^(?:\/|\$\{\{)/.test(path), 'must begin with /')).optional(),
  click: Element.optional(),
  fill: Element.optional(),
  /** What is typed. */
  text: Text.optional(),
  press: shown(z.string().min(1)).optional(),
  expect: z
    .strictObject({
      text: Text.optional().describe('A text that is to be seen'),
      element: Element.optional().describe('An element that is to be seen, or that holds the text'),
      path: shown(Text).optional().describe('Where the browser is to be'),
    })
    .refine((all) => Object.keys(all).length > 0, 'expects nothing; write text, element or path')
    .optional(),
  wait: amountOf('ms').optional(),
  screenshot: shown(z.string().min(1)).optional().describe('A name for the picture'),
};

/** One thing that is done or looked at in a browser. */
export const BrowserStep = z.strictObject(written).superRefine((step, context) => {
  const verbs = VERBS.filter((verb) => step[verb] !== undefined);
  if (verbs.length !== 1)
    context.addIssue({
      code: 'custom',
      message:
        verbs.length === 0
          ? `does nothing; write one of ${VERBS.join(', ')}`
          : `does ${verbs.join(' and ')} at once; make each a step of its own`,
    });
  if ((step.fill === undefined) !== (step.text === undefined))
    context.addIssue({
      code: 'custom',
      message: 'needs fill and text together, e.g. fill: "#email" and text: a@b.c',
    });
});
export type BrowserStep = z.infer<typeof BrowserStep>;
