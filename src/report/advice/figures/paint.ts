import type { FigureText, FigureTexts } from './figure.ts';

const SIMULATED =
  'Lighthouse loads the page in a fresh Chrome and simulates a slow phone and network from ' +
  'what it saw; the median of the loads counts';
const CPU = 'From the trace of the same loads, in time of the processor, so that a busy machine adds nothing';

const docs = (name: string) =>
  ({
    label: 'About it',
    address: `https://developer.chrome.com/docs/lighthouse/performance/${name}/`,
  }) as const;

/** When something is seen. */
const paint: FigureTexts = {
  lcp: {
    about: 'Largest Contentful Paint: when the largest picture or text of the first view is there.',
    measured: SIMULATED,
    usual: '2.5 s is good, over 4 s is poor',
    todo: [
      'Cause not found for the {by} more: see whether the largest picture or text is another, larger or later one',
      'Cause not found: see which picture or text is the largest on {page}, and what it waits for',
    ],
    link: docs('lighthouse-largest-contentful-paint'),
  },
  fcp: {
    about: 'First Contentful Paint: when the first text or picture is there.',
    measured: SIMULATED,
    usual: '1.8 s is good, over 3 s is poor',
    todo: [
      'Cause not found for the {by} more: see what loads in the `<head>` of {page}, and when its first byte comes',
      'Cause not found: see what loads in the `<head>` of {page}, and when its first byte comes',
    ],
    link: docs('first-contentful-paint'),
  },
  si: {
    about: 'Speed Index: how fast the first view fills, on average over its area.',
    measured: SIMULATED,
    usual: '3.4 s is good, over 5.8 s is poor',
    todo: [
      'Cause not found for the {by} more: compare the film strips and see what fills in later',
      'Cause not found: compare the film strips and see what fills in later',
    ],
    link: docs('speed-index'),
  },
  'observed-lcp': {
    about: 'The largest paint as it really came on this machine, nothing simulated.',
    measured: 'From the trace of the loads, on the machine’s own network and processor',
    todo: ['Cause not found: see which picture or text is the largest on {page}, and what it waits for'],
    link: docs('lighthouse-largest-contentful-paint'),
  },
};

const profile = 'record both commits in the Performance panel of Chrome and compare the longest tasks';
const busy = (rest: Omit<FigureText, 'todo'>): FigureText => ({
  ...rest,
  todo: [`Cause not found for the {by} more: ${profile}`, `Cause not found: ${profile}`],
});

/** How busy scripts keep the page. */
const mainThread: FigureTexts = {
  tbt: busy({
    about: 'Total Blocking Time: how long the page could not react while it loaded, over 50 ms at a time.',
    measured: SIMULATED,
    usual: '200 ms is good, over 600 ms is poor',
    link: docs('lighthouse-total-blocking-time'),
  }),
  'cpu-tbt': busy({
    about: 'Total Blocking Time in time of the processor: work of the page that kept it from reacting.',
    measured: CPU,
    usual: '200 ms is good for the wall clock’s; this one is smaller',
    link: docs('lighthouse-total-blocking-time'),
  }),
  'script-cpu': busy({
    about: 'How long the page’s scripts run, in time of the processor.',
    measured: CPU,
    link: docs('bootup-time'),
  }),
  tti: busy({
    about: 'Time to Interactive: when the page reacts for good.',
    measured: SIMULATED,
    usual: '3.8 s is good, over 7.3 s is poor',
    link: docs('interactive'),
  }),
  'max-potential-fid': busy({
    about: 'The longest task while the page loads: how long a first click may have to wait.',
    measured: SIMULATED,
    usual: '130 ms is good, over 250 ms is poor',
    link: docs('lighthouse-max-potential-fid'),
  }),
  'main-thread-tasks': busy({
    about: 'How many tasks the page’s main thread does while it loads.',
    measured: 'Counted in the trace; the median of the loads counts',
  }),
  'long-tasks': busy({
    about: 'How many tasks take longer than 50 ms.',
    measured: 'Counted in the trace; the median of the loads counts',
    link: { label: 'About it', address: 'https://web.dev/articles/optimize-long-tasks' },
  }),
  'main-thread-work': busy({
    about: 'All that the page’s main thread does: scripts, styles, layout, paint.',
    measured: SIMULATED,
    usual: '2 s is good, over 4 s is poor',
    link: docs('mainthread-work-breakdown'),
  }),
  'bootup-time': busy({
    about: 'How long scripts take to be read, compiled and run.',
    measured: SIMULATED,
    usual: '2 s is good, over 3.5 s is poor',
    link: docs('bootup-time'),
  }),
};

export const paintAndWork: FigureTexts = { ...paint, ...mainThread };
