import type { FigureText, FigureTexts } from './figure.ts';

const TRANSFERRED = 'Bytes over the wire with their headers, of the same load that is timed';
const COUNTED = 'Counted in the same load that is timed';

const docs = (name: string) =>
  ({
    label: 'About it',
    address: `https://developer.chrome.com/docs/lighthouse/performance/${name}/`,
  }) as const;

const bytes = (about: string, what: string, more: Partial<FigureText> = {}): FigureText => ({
  about,
  measured: TRANSFERRED,
  todo: [
    `No single file explains the {by} more: compare the lists of ${what} that {page} loads; {over} must go`,
    `No single file explains the {by} more: compare the lists of ${what} that {page} loads`,
    `See which ${what} of {page} can go: it is {over} over the limit`,
    `See which ${what} of {page} are larger than before or can go`,
  ],
  ...more,
});
const counted = (about: string, what: string, more: Partial<FigureText> = {}): FigureText => ({
  about,
  measured: COUNTED,
  todo: [
    `See which ${what} {page} has now that it did not have: {before} became {now}`,
    `See which ${what} of {page} can go: {now} where {limit} are allowed`,
    `See which ${what} of {page} can go`,
  ],
  ...more,
});

/** What a page transfers, and how it is built. */
export const weight: FigureTexts = {
  'total-bytes': bytes('All that the page transfers.', 'files', {
    usual:
      'Under 1.6 MB is what Lighthouse asks for; most teams hold a page to what it weighs now and a little more',
    link: docs('total-byte-weight'),
  }),
  'script-bytes': bytes('All scripts that the page transfers.', 'scripts', {
    usual: '170 kB compressed is a common limit for a start on phones',
    link: docs('unused-javascript'),
  }),
  'style-bytes': bytes('All style sheets that the page transfers.', 'style sheets', {
    link: docs('unused-css-rules'),
  }),
  'image-bytes': bytes('All images that the page transfers.', 'images', {
    link: {
      label: 'About it',
      address: 'https://developer.chrome.com/docs/performance/insights/image-delivery',
    },
  }),
  'font-bytes': bytes('All fonts that the page transfers.', 'fonts', {
    link: {
      label: 'About it',
      address: 'https://developer.chrome.com/docs/performance/insights/font-display',
    },
  }),
  'third-party-bytes': bytes('All that other hosts send to the page.', 'files of other hosts', {
    link: {
      label: 'About it',
      address: 'https://developer.chrome.com/docs/performance/insights/third-parties',
    },
  }),
  requests: counted('How many requests the page makes.', 'requests'),
  'third-party-requests': counted(
    'How many requests the page makes to other hosts.',
    'requests to other hosts',
    {
      link: {
        label: 'About it',
        address: 'https://developer.chrome.com/docs/performance/insights/third-parties',
      },
    },
  ),
  origins: counted('How many hosts the page talks to; each costs a lookup and a connection.', 'hosts'),
  'unused-js-bytes': bytes('Script code that is loaded and not run while the page loads.', 'scripts', {
    measured: 'From the coverage that Chrome records in the same load',
    todo: [
      'Split off or load later what {page} does not run: {by} more than before',
      'Split off or load later what {page} does not run',
    ],
    link: docs('unused-javascript'),
  }),
  'unused-css-bytes': bytes('Styles that are loaded and not used.', 'style sheets', {
    measured: 'From the coverage that Chrome records in the same load',
    todo: [
      'Leave out the styles that {page} does not use: {by} more than before',
      'Leave out the styles that {page} does not use',
    ],
    link: docs('unused-css-rules'),
  }),
  'dom-size': counted('How many elements the page has; very many are slow to lay out.', 'DOM elements', {
    usual: 'Under 800 is good, over 1,400 is poor',
    todo: [
      'See what adds elements to {page}: {before} became {now}; show fewer at once',
      'See what adds elements to {page}; show fewer at once',
    ],
    link: { label: 'About it', address: 'https://developer.chrome.com/docs/performance/insights/dom-size' },
  }),
  cls: {
    about: 'Cumulative Layout Shift: how much of the view moves while the page loads, 0 is none.',
    measured: 'From the trace of the loads; the median of the loads counts',
    usual: '0.1 is good, over 0.25 is poor',
    todo: [
      'Keep room for what comes late on {page} (`width` and `height`, fonts, banners): the shift rose by {by}',
      'Keep room for what comes late on {page} (`width` and `height`, fonts, banners): the shift is {now}',
      'Keep room for what comes late on {page}: `width` and `height` of images, fonts, banners',
    ],
    link: { label: 'About it', address: 'https://web.dev/articles/optimize-cls' },
  },
};
