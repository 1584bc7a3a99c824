import { z } from 'zod';
import { amountOf } from '#model/amounts.ts';
import { shown } from '#model/shown.ts';
import { suggest } from '#model/suggest.ts';
import { KEY_NAMES, keyOf } from './keys.ts';

/** ms that one step may wait. */
const LONGEST_WAIT = 10_000;
const MOST_STEPS = 30;
/** By definition INP is the worst interaction only up to so many; of more, rare slow ones are left out. */
const MOST_INTERACTIONS = 50;

const VERBS = ['click', 'fill', 'press', 'scroll', 'wait'] as const;

/** What a message says of a key that there is none of. */
function noKey(name: string): string {
  const better = suggest(name, KEY_NAMES);
  const next =
    better === undefined ? `Write one of ${KEY_NAMES.join(', ')}, or one character.` : `Write ${better}.`;
  return `is ${name.slice(0, 40)}, which is no key. ${next}`;
}

/** The parts of a selector, each looked for in what the one before it found: `iframe#pay >> #card`. */
export const partsOf = (selector: string): readonly string[] =>
  selector.split(/(?:^|\s)>>(?:\s|$)/).map((part) => part.trim());

const Element = shown(z.string().trim()).superRefine((selector, context) => {
  const complain = (message: string) => context.addIssue({ code: 'custom', message });
  if (selector === '') complain('names no element; write a CSS selector, or text=Buy');
  else if (partsOf(selector).includes(''))
    complain('has an empty part; write an element on each side of >>, e.g. iframe >> #buy');
});

const written = {
  click: Element.optional().describe(
    'A CSS selector, or text= and words of the element; iframe >> #buy for one in a frame',
  ),
  fill: Element.optional().describe('The field that `text` is typed into, key by key'),
  text: z.string().min(1).optional(),
  press: shown(z.string())
    .superRefine((name, context) => {
      if (keyOf(name) === undefined) context.addIssue({ code: 'custom', message: noKey(name) });
    })
    .optional()
    .describe('The name of a key (Enter, Escape, ArrowRight) or one character'),
  scroll: Element.optional().describe('bottom, top, or an element'),
  wait: amountOf('ms').optional().describe('A time, such as 500ms'),
};
type Written = z.infer<z.ZodObject<typeof written>>;

/** What no key shows by itself: one verb a step, and what belongs to it. */
function checkStep(step: Written, context: z.RefinementCtx): void {
  const complain = (message: string, path: string[] = []) =>
    context.addIssue({ code: 'custom', message, path });
  const verbs = VERBS.filter((verb) => step[verb] !== undefined);
  if (verbs.length === 0) complain(`does nothing; write one of ${VERBS.join(', ')}, e.g. click: "#buy"`);
  if (verbs.length > 1) complain(`does ${verbs.join(' and ')} at once; make each a step of its own`);
  if (step.fill !== undefined && step.text === undefined)
    complain('says no text; add the text that is typed, e.g. text: lamp');
  if (step.text !== undefined && step.fill === undefined && verbs.length === 1)
    complain('goes with fill alone; remove it, or write fill instead', ['text']);
  if ((step.wait ?? 0) > LONGEST_WAIT) complain('is longer than 10s; write 10s or less', ['wait']);
}

/** One thing that a visitor does, as plain data. */
export const Step = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('click'), on: z.string() }),
  z.strictObject({ does: z.literal('fill'), on: z.string(), text: z.string() }),
  z.strictObject({ does: z.literal('press'), key: z.string() }),
  z.strictObject({ does: z.literal('scroll'), to: z.string() }),
  z.strictObject({ does: z.literal('wait'), ms: z.number() }),
]);
export type Step = z.infer<typeof Step>;

/** How many interactions a step is, as INP counts them: taps and keys; scrolling is none. */
function interactionsIn(step: Written): number {
  if (step.fill !== undefined) return 1 + [...(step.text ?? '')].length;
  return Number(step.click !== undefined || step.press !== undefined);
}

const Steps = z
  .array(z.strictObject(written).superRefine(checkStep))
  .min(1)
  .max(MOST_STEPS)
  .superRefine((steps, context) => {
    const count = steps.reduce((sum, step) => sum + interactionsIn(step), 0);
    if (count === 0)
      context.addIssue({
        code: 'custom',
        message: 'has no interaction to time; add a click, fill or press (scrolling is none)',
      });
    if (count > MOST_INTERACTIONS)
      context.addIssue({
        code: 'custom',
        message: `makes ${count} interactions, each typed character one; write ${MOST_INTERACTIONS} at most`,
      });
  });

/** What stands under `with` in the config. */
export const Options = z.strictObject({
  pages: z
    .record(shown(z.string()), Steps)
    .refine((pages) => Object.keys(pages).length > 0, 'names no page; write its name and steps below it')
    .describe('What is done on which page, by names under pages'),
  devices: z
    .array(z.enum(['mobile', 'desktop']))
    .min(1)
    .default(['mobile']),
  /** Measured visits to a page, each in a fresh profile. */
  runs: z.int().min(1).max(25).default(3),
});
export type Options = z.infer<typeof Options>;

/** The step as plain data. */
export function stepOf({ click, fill, text = '', press, scroll, wait = 0 }: Written): Step {
  if (click !== undefined) return { does: 'click', on: click };
  if (fill !== undefined) return { does: 'fill', on: fill, text };
  if (press !== undefined) return { does: 'press', key: press };
  if (scroll !== undefined) return { does: 'scroll', to: scroll };
  return { does: 'wait', ms: wait };
}

/** A step in words; what is typed may be a secret and is left out. */
export function wordsOf(step: Step): string {
  switch (step.does) {
    case 'click':
      return `click on ${step.on}`;
    case 'fill':
      return `typing in ${step.on}`;
    case 'press':
      return `press of ${step.key}`;
    case 'scroll':
      return `scrolling to ${step.to}`;
    case 'wait':
      return `wait of ${step.ms} ms`;
  }
}

/** One page on one device: what a task carries from the plan to the engine. */
export const Input = z.strictObject({
  subject: z.string(),
  path: z.string(),
  as: z.string().optional(),
  device: z.enum(['mobile', 'desktop']),
  steps: z.array(Step),
});
export type Input = z.infer<typeof Input>;
