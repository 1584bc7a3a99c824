/** Styles that a person sees, as the browser uses them. */
const PAINTED = [
  'color',
  'background-color',
  'background-image',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-align',
  'text-decoration-line',
  'text-transform',
  'white-space',
  'line-height',
  'letter-spacing',
  'display',
  'padding',
  'gap',
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'border-radius',
  'opacity',
  'box-shadow',
  'transform',
  'filter',
  'backdrop-filter',
  'clip-path',
  'mask-image',
  'outline',
  'text-shadow',
  'text-overflow',
  'text-indent',
  'word-spacing',
  'list-style',
  'mix-blend-mode',
  'background-position',
  'background-size',
  'background-repeat',
  'object-fit',
  'object-position',
  'fill',
  'stroke',
  'z-index',
];

/** Styles that arrange, as they were asked for: what the browser makes of `auto` follows from other elements. */
const ARRANGED = [
  'position',
  'float',
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'max-height',
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'top',
  'right',
  'bottom',
  'left',
  'translate',
  'rotate',
  'scale',
  'flex-grow',
  'flex-shrink',
  'flex-basis',
  'flex-direction',
  'flex-wrap',
  'justify-content',
  'align-items',
  'align-self',
  'order',
  'grid-template-columns',
  'grid-template-rows',
  'vertical-align',
  'overflow-x',
  'overflow-y',
  'aspect-ratio',
];

/** Of what an element makes before and after itself, where it makes anything. */
const MADE = [
  'content',
  'color',
  'background-color',
  'background-image',
  'font-family',
  'font-size',
  'font-weight',
  'border-top',
  'border-left',
  'opacity',
  'transform',
  'width',
  'height',
];

/** Of the root, which is no element of the list; the body carries it. */
const ROOT = ['background-color', 'background-image', 'filter', 'color-scheme'];

/** Between the styles of one pseudo-element, and between a name and its value. */
export const PSEUDO_MARKS = { next: '\u0001', value: '\u0002' } as const;

/** Names of the values beside the styles. */
export const BESIDE = { before: '::before', after: '::after', root: ':root', drawing: 'drawing' } as const;

/**
 * What is collected: at most so many elements, with these styles, without these tags and what is in them. Of what these
 * selectors mask only the place is told.
 */
export const collection = {
  limit: 4_000,
  masks: [] as readonly string[],
  painted: PAINTED,
  arranged: ARRANGED,
  made: MADE,
  root: ROOT,
  marks: PSEUDO_MARKS,
  beside: BESIDE,
  /** Elements that show nothing by themselves, and our own panes. */
  unseen: [
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'link',
    'meta',
    'br',
    'wbr',
    'source',
    'track',
    'tidemark-mask',
  ],
};
