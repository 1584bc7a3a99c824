import { expect, test } from 'vitest';
import { emptyHistogram, encode, record } from '#model/observation/histogram.ts';
import { lineOf, MAX_LINE, seenLength } from '#report/causes/line.ts';
import { titleOf } from '#report/causes/title.ts';
import { changed, check, found, grown, hit, worldOf, type World } from '#verdict/causes/world.fixture.ts';
import { itemsOfWorld, reportOfWorld } from './world-report.fixture.ts';

// Sentences that real sites showed to be wrong or unreadable.

const base = { measurements: [], histograms: {} };
const items = (world: World) => itemsOfWorld(worldOf({ base, ...world }));
const title = (world: World): string => titleOf(reportOfWorld(worldOf({ base, ...world })), items(world));
const plain = (text: string | undefined): string => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');

test('a figure beyond an absolute limit, and as the base within noise, is not told as a change', () => {
  const limit = { type: 'min', value: 0.9, source: 'recommended' } as const;
  const score = (now: number, noise: number) => ({
    checks: [check('web/home/mobile/performance#min', [0.8, now], { limit, noise, reason: 'under-limit' })],
  });
  const [same] = items(score(0.74, 0.05));
  expect([same?.name, plain(same?.what), plain(same?.advice.text)]).toEqual([
    'Low score',
    'performance 74',
    expect.stringMatching(/is worst$/),
  ]);
  expect(title({ ...score(0.74, 0.05) })).not.toMatch(/worse|went/);
  const [lower] = items(score(0.5, 0.05));
  expect([lower?.name, plain(lower?.what)]).toEqual(['Lower score', 'performance 80 → 50']);
});

test('a title names what broke on many pages without the pages', () => {
  const font = (page: string) =>
    found(`looks/${page}/phone`, 'visual/failed-request', {
      resource: '/assets/inter-roman-latin-of-the-documentation.woff2',
      message: 'GET /assets/inter-roman-latin-of-the-documentation.woff2 failed (status 404).',
      after: { type: 'font', status: 404 },
    });
  const error = found('looks/home/phone', 'visual/console-error', { message: 'x is not defined' });
  const all = title({ findings: [...['home', 'cart', 'login'].map(font), error] });
  expect(all).toMatch(/^2 things got worse\. The worst: font does not load: `\/assets\/inter-roman/);
});

test('a file that grew weighs more; a drawing is not to be sent as AVIF', () => {
  const checks = [check('web/home/mobile/total-bytes#regress', [100_000, 400_000])];
  const [item] = items({ checks, findings: [grown('web/home/mobile', '/map.svg', 300_000, 'image')] });
  const more = { ...grown('web/home/mobile', '/map.svg', 300_000, 'image'), before: { bytes: 1 } };
  const [larger] = items({ checks, findings: [more] });
  expect(plain(larger?.what)).toMatch(/^weighs 300 kB more/);
  expect(item?.advice.text).toMatch(/^Simplify `\/map\.svg`, and send it compressed/);
});

test('a new element that pushes the page about is told with how much', () => {
  const notice = {
    ...changed('looks/home/phone', '#notice', '#notice was added.'),
    box: { x: 0, y: 0, width: 600, height: 180 },
    after: { x: 0, y: 0, width: 600, height: 180 },
  };
  const checks = [
    check('web/home/mobile/cls#watch', [0.01, 0.07], hit),
    check('looks/home/phone/changed-pixels#max', [undefined, 0.1]),
  ];
  const [item, ...others] = items({ checks, findings: [notice] });
  expect([plain(item?.what), others]).toEqual(['was added; cls 0.01 → 0.07', []]);
});

test('two endpoints that became slower in different ways do not share a reason', () => {
  const of = (times: (rank: number) => number): string => {
    const histogram = emptyHistogram();
    for (let at = 0; at < 1_000; at += 1) record(histogram, 1_000 * times((at + 0.5) / 1_000));
    return encode(histogram);
  };
  const usual = (rank: number) => 20 + 60 * rank ** 2;
  const subject = 'browse/GET /api/products/1';
  const measurements = [
    {
      suite: 'api',
      subject,
      metric: 'p95',
      samples: { kind: 'histogram' as const, histogram: 'times', quantile: 0.95, windows: [] },
    },
  ];
  const others = ['GET /api/products', 'POST /api/cart'];
  const told = items({
    checks: [
      check(`api/${subject}/p95#max`, [78, 330]),
      ...others.map((name) => check(`api/browse/${name}/p50#max`, [20, 120])),
    ],
    run: { measurements, histograms: { times: of((rank) => usual(rank) + (rank > 0.93 ? 900 : 0)) } },
    base: { measurements, histograms: { times: of(usual) } },
  });
  const advice = told.map((item) => item.advice.text);
  expect(advice.filter((text) => text.startsWith('Look for a lock'))).toHaveLength(1);
  expect(advice.join('\n')).not.toContain('share');
});

test('advice that has no room ends behind a thing to do, and never inside a place in the source', () => {
  const long = `a${'.very-long-name'.repeat(3)}`;
  const [item] = items({
    findings: [
      {
        ...changed('looks/home/phone', long),
        rule: 'visual/element-changed',
        message: `${long} changed its background from one colour to another and moved 30 px right, 10 px down.`,
        before: { 'background-color': 'rgb(59, 89, 152)' },
        after: { 'background-color': 'rgb(179, 38, 30)' },
      },
    ],
    checks: [check('looks/home/phone/changed-pixels#max', [undefined, 0.1])],
  });
  if (!item) throw new Error('nothing is told');
  const { name, where, what, advice } = lineOf(item);
  expect(seenLength(`${name} ${where}: ${what}. → ${advice}.`)).toBeLessThanOrEqual(MAX_LINE);
  expect(advice).toMatch(/^Meant\? `tidemark accept [a-z0-9]+` accepts it$/);
});
