import type { Family } from '#model/observation/metric.ts';

/** What figures of a family tell of, in plain words. */
export const families: Readonly<Record<Family, string>> = {
  latency: 'How long answers take. Figures of one endpoint grow together, for one reason.',
  throughput: 'How many answers come in a second. It falls when answers are slow or fail.',
  errors: 'How many requests are not answered as expected.',
  paint: 'When people see something of the page.',
  'main-thread': 'How busy scripts keep the page, so that it cannot react.',
  layout: 'How the page is built, and whether it moves while it loads.',
  bytes: 'What the page transfers, and the requests and hosts that it takes.',
  pixels: 'What the page looks like.',
  score: 'A sum of other figures, never a reason by itself.',
  generator: 'How our own machine did; nothing of the target.',
  other: 'A figure that somebody set a limit for.',
};
