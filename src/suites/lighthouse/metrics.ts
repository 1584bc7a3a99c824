import type { Family, Metric } from '#model/observation/metric.ts';

const time = (id: string, title: string, family: Family): Metric => ({
  id,
  title,
  unit: 'ms',
  family,
  better: 'lower',
  compare: 'ratio',
  margin: 0.05,
  floor: 20,
  role: 'gate',
});
/** Zero on a good page, so both sides are lifted before they are divided. */
const blocking = (id: string, title: string): Metric => ({
  ...time(id, title, 'main-thread'),
  margin: 0.1,
  floor: 30,
  offset: 50,
});
const score = (id: string, title: string): Metric => ({
  id,
  title,
  unit: 'score',
  family: 'score',
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
  family: 'bytes',
  better: 'lower',
  compare: 'ratio',
  floor: 1024,
  role: 'gate',
});
const count = (id: string, title: string, family: Family): Metric => ({
  id,
  title,
  unit: 'count',
  family,
  better: 'lower',
  compare: 'difference',
  role: 'gate',
});
const watched = (metric: Metric): Metric => ({ ...metric, role: 'watch' });
const counting = (metric: Metric, where: Metric['where']): Metric => ({ ...metric, where });
const leading = (metric: Metric, ...leads: string[]): Metric => ({ ...metric, leads });

/** Facts of resources that come from other hosts. */
const others = { party: 'third' };

const echoesOfTbt = [
  'tti',
  'max-potential-fid',
  'main-thread-tasks',
  'long-tasks',
  'main-thread-work',
  'bootup-time',
];

/** Everything Lighthouse is asked for, in the order it is shown. */
export const metrics: readonly Metric[] = [
  score('performance', 'Performance'),
  score('accessibility', 'Accessibility'),
  score('best-practices', 'Best practices'),
  score('seo', 'SEO'),
  time('fcp', 'FCP', 'paint'),
  leading(time('lcp', 'LCP', 'paint'), 'fcp', 'si', 'observed-lcp'),
  time('si', 'Speed Index', 'paint'),
  leading(blocking('cpu-tbt', 'TBT in CPU time'), 'tbt', ...echoesOfTbt),
  leading(blocking('script-cpu', 'Script CPU time'), 'bootup-time'),
  leading(watched(blocking('tbt', 'TBT')), ...echoesOfTbt),
  {
    id: 'cls',
    title: 'CLS',
    unit: 'unitless',
    family: 'layout',
    better: 'lower',
    compare: 'difference',
    margin: 0.02,
    floor: 0.02,
    role: 'gate',
  },
  watched(time('tti', 'TTI', 'main-thread')),
  watched(time('ttfb', 'TTFB', 'latency')),
  watched(time('observed-lcp', 'LCP as observed', 'paint')),
  watched(blocking('max-potential-fid', 'Max potential FID')),
  leading(
    size('total-bytes', 'Total bytes'),
    'script-bytes',
    'style-bytes',
    'image-bytes',
    'font-bytes',
    'third-party-bytes',
    'requests',
    'third-party-requests',
    'origins',
    'unused-js-bytes',
    'unused-css-bytes',
  ),
  counting(leading(size('script-bytes', 'Script bytes'), 'unused-js-bytes'), { type: 'script' }),
  counting(leading(size('style-bytes', 'Style bytes'), 'unused-css-bytes'), { type: 'stylesheet' }),
  counting(size('image-bytes', 'Image bytes'), { type: 'image' }),
  counting(size('font-bytes', 'Font bytes'), { type: 'font' }),
  counting(
    leading(size('third-party-bytes', 'Third-party bytes'), 'third-party-requests', 'origins'),
    others,
  ),
  leading(count('requests', 'Requests', 'bytes'), 'third-party-requests', 'origins'),
  counting(count('third-party-requests', 'Third-party requests', 'bytes'), others),
  counting(count('origins', 'Origins', 'bytes'), others),
  { ...count('dom-size', 'DOM elements', 'layout'), compare: 'ratio' },
  counting(size('unused-js-bytes', 'Unused JavaScript'), { type: 'script' }),
  counting(size('unused-css-bytes', 'Unused CSS'), { type: 'stylesheet' }),
  watched({ ...count('main-thread-tasks', 'Main-thread tasks', 'main-thread'), compare: 'ratio' }),
  watched(count('long-tasks', 'Long tasks', 'main-thread')),
  watched(time('main-thread-work', 'Main-thread work', 'main-thread')),
  watched(time('bootup-time', 'Script start-up', 'main-thread')),
];
