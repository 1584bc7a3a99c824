import type { FigureText, FigureTexts } from './figure.ts';

const score = (about: string, parts: string): FigureText => ({
  about,
  measured: 'Lighthouse’s own sum, 0 to 100; the median of the loads counts',
  usual: '90 is good, under 50 is poor',
  todo: [
    `A sum of others: see which of its ${parts} is worse, {before} became {now}`,
    `A sum of others: see which of its ${parts} is worst`,
  ],
  link: {
    label: 'About it',
    address: 'https://developer.chrome.com/docs/lighthouse/performance/performance-scoring/',
  },
});

/** What a page looks like, and sums over everything. */
export const looksAndScores: FigureTexts = {
  'changed-pixels': {
    about: 'The share of the picture that differs from the base, where a person would see it.',
    measured:
      'Both pictures are taken in the same Chrome, aligned row by row, and compared by how people see colours',
    usual: '0.1 % lets nothing through that anybody sees',
    todo: [
      '{meant}; if not, compare both pictures: {now} of {page} differ',
      '{meant}; if not, compare both pictures',
    ],
  },
  'page-height': {
    about: 'How high the page is.',
    measured: 'In CSS pixels, when the page is at rest',
    todo: [
      '{meant}; if not, see what made {page} grow: {before} became {now}',
      '{meant}; if not, see what made {page} grow',
    ],
  },
  performance: score('How fast the page is, summed up.', 'paints and blocking times'),
  accessibility: {
    ...score('How much of what can be checked by a machine people with disabilities can use.', 'rules'),
  },
  'best-practices': score('Safety, and what browsers expect, summed up.', 'rules'),
  seo: score('What search engines need to read a page, summed up.', 'rules'),
};
