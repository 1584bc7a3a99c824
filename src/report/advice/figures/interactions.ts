import type { FigureTexts } from './figure.ts';

const MEASURED =
  'By real taps and keys on the page at rest, in a fresh visit, on a processor slowed down as Lighthouse’s phone is; ' +
  'the median of the visits counts';

/** How soon a page answers what its visitors do. */
export const interactions: FigureTexts = {
  inp: {
    about: 'Interaction to Next Paint: how long the slowest tap or key waits for the frame that answers it.',
    measured: MEASURED,
    usual: '200 ms is good, over 500 ms is poor',
    todo: [
      'Cause not found for the {by} more: record the interaction in the Performance panel of Chrome on both commits',
      'Cause not found: record the interaction in the Performance panel of Chrome',
    ],
    link: { label: 'About it', address: 'https://web.dev/articles/inp' },
  },
  'long-frames-blocking': {
    about:
      'How long frames of 50 ms and more kept the page from reacting while it was used, beyond 50 ms each.',
    measured: MEASURED,
    todo: [
      'Cause not found for the {by} more: see which scripts of {page} run in its long frames',
      'Cause not found: see which scripts of {page} run in its long frames',
    ],
  },
  'long-frames': {
    about: 'How many frames took 50 ms or more while the page was used.',
    measured: MEASURED,
    todo: ['Cause not found: see which scripts of {page} run in its long frames'],
  },
};
