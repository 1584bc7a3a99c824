import { expect, test } from 'vitest';
import { check, found, grown, news, worldOf, type World } from '#verdict/causes/world.fixture.ts';
import { itemsOfWorld } from './world-report.fixture.ts';

// What is behind a figure, in the sentences that people read.

const items = (world: World) =>
  itemsOfWorld(worldOf({ base: { measurements: [], histograms: {} }, ...world })).map(
    ({ name, where, what, advice }) =>
      [name, where, what, advice.text].map((text) => text.replaceAll(/[\u00A0\u202F]/g, ' ')),
  );

test('a page that does more names the function that runs more often, by whichever suite', () => {
  const checks = [check('web/home/mobile/tbt#regress', [100, 300])];
  const findings = [
    found('looks/home/desktop', 'visual/function-grew', {
      ...news,
      message: 'render in src/list.ts:12 runs 4,120 times, 40 before.',
      amount: { value: 4_080, unit: 'count' },
      explains: ['main-thread'],
      source: { url: '/app.js', line: 1, column: 90, original: { file: 'src/list.ts', line: 12 } },
    }),
    found('web/home/mobile', 'lighthouse/script-work', {
      ...news,
      message: '/app.js keeps the main thread for 300 ms in one load, 87 ms before.',
      amount: { value: 213, unit: 'ms' },
      explains: ['main-thread'],
    }),
  ];
  expect(items({ checks, findings })).toEqual([
    [
      'Busier page',
      '`/` (mobile, desktop)',
      'tbt 100 → 300 ms; render in src/list.ts:12 runs 4,120 times, 40 before',
      'See `src/list.ts:12` and what calls it: it runs more often than on the base at each visit',
    ],
  ]);
});

test('a file that is no longer compressed says so, and asks for nothing else', () => {
  const css = '/css/site.css';
  const checks = [check('web/home/mobile/total-bytes#max', [100_000, 243_500])];
  const findings = [
    { ...grown('web/home/mobile', css, 143_500, 'stylesheet'), before: { bytes: 27_500, files: 1 } },
    found('web/home/mobile', 'lighthouse/compression-lost', {
      ...news,
      message: `${css} is no longer compressed: 171.0 kB are sent, 27.5 kB before.`,
      resource: css,
      explains: ['bytes'],
      before: { compressed: 'yes' },
      after: { compressed: 'no' },
    }),
    found('web/home/mobile', 'lighthouse/cache-lost', {
      ...news,
      message: 'Browsers may no longer keep /app.js and 3 more.',
      explains: ['bytes'],
    }),
  ];
  const [[name, where, what, advice] = [], ...others] = items({ checks, findings });
  expect([name, where, others]).toEqual(['Larger style sheet', '`/css/site.css` on `/` (mobile)', []]);
  expect(what).toMatch(/^weighs 143.5 kB more; is no longer compressed: 171.0 kB are sent, 27.5 kB before; /);
  expect(advice).toBe('Compress `/css/site.css` again, as the base does: uncompressed it adds 143.5 kB');
});

test('a page that moves while it loads names what moves', () => {
  const checks = [check('web/home/mobile/cls#max', [0, 0.2])];
  const findings = [
    found('web/home/mobile', 'lighthouse/shift-grew', {
      ...news,
      message: 'div#content > main moves while the page loads (0.200, 0 before).',
      explains: ['layout'],
    }),
  ];
  expect(items({ checks, findings }).map((told) => told.slice(0, 3))).toEqual([
    [
      'Less steady',
      '`/` (mobile)',
      'cls 0 → 0.2; div#content > main moves while the page loads (0.200, 0 before)',
    ],
  ]);
});
