import type { FigureText, FigureTexts } from './figure.ts';

const TIMED =
  'From the moment a request is due until its last byte, so that waiting for a free ' +
  'connection counts; over all requests after the warm-up';
const LATENCY =
  '100 ms feels instant, 1 s keeps a thought; most teams hold an endpoint to what it takes now and a little more';

const percentile = (share: string): FigureText => ({
  about: `${share} of the requests are answered within this time.`,
  measured: TIMED,
  usual: LATENCY,
  todo: [
    'Compare profiles of both commits behind {endpoint}: {before} became {now}, and nothing says where it waits',
    'Profile what answers {endpoint}: it takes {now} where {limit} are allowed',
    'Profile what answers {endpoint}',
  ],
});

/** What a load test measures. */
export const load: FigureTexts = {
  p50: { ...percentile('Half'), about: 'The median: half of the requests are answered within this time.' },
  p90: percentile('90 %'),
  p95: percentile('95 %'),
  p99: percentile('99 %'),
  'p99.9': percentile('99.9 %'),
  mean: { ...percentile('On average'), about: 'The average time of an answer; a few slow ones move it far.' },
  max: {
    ...percentile('All'),
    about: 'The longest time that any request took; one alone decides it.',
    todo: [
      'One request alone decides it ({now}): look for a lock, a garbage collection or a cold start behind {endpoint}',
      'One request alone decides it: look for a lock, a garbage collection or a cold start behind {endpoint}',
    ],
  },
  'service-p95': {
    ...percentile('95 %'),
    about:
      '95 % of the requests are answered within this time once they are sent, without the wait for a connection.',
    measured: 'From the moment a request is sent until its last byte',
  },
  'ttfb-p95': {
    ...percentile('95 %'),
    about:
      '95 % of the requests have their first byte within this time: what the server does before it answers.',
    measured: 'From the moment a request is due until its first byte',
    todo: [
      'See what {endpoint} does before its first byte: {before} became {now}',
      'See what {endpoint} does before its first byte',
    ],
  },
  ttfb: {
    about: 'Time to First Byte: how long the server takes before it begins to answer with the page.',
    measured: 'As it really came in the loads, without the simulated network',
    usual: '0.8 s is good, over 1.8 s is poor',
    todo: [
      'See what the server does before it answers {page}: {before} became {now}',
      'See what the server does before it answers {page}',
    ],
    link: {
      label: 'About it',
      address: 'https://developer.chrome.com/docs/lighthouse/performance/time-to-first-byte/',
    },
  },
  'error-rate': {
    about:
      'The share of requests that were not answered as expected: a wrong status, no answer, a broken connection.',
    measured:
      'Counted over all requests after the warm-up, what was never sent for want of a connection among them',
    usual: '1 % or less; most teams allow 0.1 %',
    todo: [
      'Look at the server’s log for what fails behind {endpoint}: {now} of its requests, {limit} are allowed',
      'Look at the server’s log for what fails behind {endpoint}: {before} became {now}',
      'Look at the server’s log for what fails behind {endpoint}',
    ],
  },
  throughput: {
    about: 'How many answers come in a second.',
    measured: 'Answers of any kind after the warm-up, over the time that it measured',
    todo: [
      'Fewer answers follow from slower or failing ones: see what holds the connections ({before} became {now})',
      'Fewer answers follow from slower or failing ones: see what holds the connections',
    ],
  },
  'lag-p99': {
    about: 'How late our own machine sent requests; it says nothing of the target.',
    measured: 'Between the moment a request was due and the moment it was sent, 99 % of them',
    todo: [
      'Our own machine was late ({now}): use a bigger or quieter runner, or a lower rate',
      'Our own machine was late: use a bigger or quieter runner, or a lower rate',
    ],
  },
};
