import type { Metric } from '#model/observation/metric.ts';

const time = (id: string, title: string): Metric => ({
  id,
  title,
  unit: 'ms',
  better: 'lower',
  compare: 'ratio',
  margin: 0.05,
  floor: 20,
  role: 'gate',
});
/** Zero on a good page, so both sides are lifted before they are divided. */
const blocking = (id: string, title: string): Metric => ({
  ...time(id, title),
  margin: 0.1,
  floor: 30,
  offset: 50,
});
const score = (id: string, title: string): Metric => ({
  id,
  title,
  unit: 'score',
  better: 'higher',
  compare: 'difference',
  margin: 0.02,
  role: 'watch',
});
/** The floor is what headers alone may vary by: dates, request ids, the length of a preview's host name. */
const size = (id: string, title: string): Metric => ({
  id,
  title,
  unit: 'bytes',
  better: 'lower',
  compare: 'ratio',
  floor: 1024,
  role: 'gate',
});
const count = (id: string, title: string): Metric => ({
  id,
  title,
  unit: 'count',
  better: 'lower',
  compare: 'difference',
  role: 'gate',
});
const watched = (metric: Metric): Metric => ({ ...metric, role: 'watch' });

/** Everything Lighthouse is asked for, in the order it is shown. */
export const metrics: readonly Metric[] = [
  score('performance', 'Performance'),
  score('accessibility', 'Accessibility'),
  score('best-practices', 'Best practices'),
  score('seo', 'SEO'),
  time('fcp', 'FCP'),
  time('lcp', 'LCP'),
  time('si', 'Speed Index'),
  blocking('tbt', 'TBT'),
  {
    id: 'cls',
    title: 'CLS',
    unit: 'unitless',
    better: 'lower',
    compare: 'difference',
    margin: 0.02,
    floor: 0.02,
    role: 'gate',
  },
  watched(time('tti', 'TTI')),
  watched(time('ttfb', 'TTFB')),
  watched(time('observed-lcp', 'LCP as observed')),
  watched(blocking('max-potential-fid', 'Max potential FID')),
  size('total-bytes', 'Total bytes'),
  size('script-bytes', 'Script bytes'),
  size('style-bytes', 'Style bytes'),
  size('image-bytes', 'Image bytes'),
  size('font-bytes', 'Font bytes'),
  size('third-party-bytes', 'Third-party bytes'),
  count('requests', 'Requests'),
  count('third-party-requests', 'Third-party requests'),
  count('origins', 'Origins'),
  { ...count('dom-size', 'DOM elements'), compare: 'ratio' },
  size('unused-js-bytes', 'Unused JavaScript'),
  size('unused-css-bytes', 'Unused CSS'),
  watched({ ...count('main-thread-tasks', 'Main-thread tasks'), compare: 'ratio' }),
  watched(count('long-tasks', 'Long tasks')),
  watched(time('main-thread-work', 'Main-thread work')),
  watched(time('bootup-time', 'Script start-up')),
];
