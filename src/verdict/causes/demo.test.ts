import { expect, test } from 'vitest';
import { causesOf } from './causes.ts';
import { changed, check, found, grown, hit, news, shown, worldOf } from './world.fixture.ts';

// The demo's seven planted faults of pages and endpoints as a real run told them:
// 27 failed checks, warnings and echoes and 14 findings.

const SLOW = 'api/browse/GET /api/products/1';
const replicates = (count: number) => ({ basis: { kind: 'replicates', n: 40, count } }) as const;

const slowEndpoint = [
  check(`${SLOW}/p50#regress`, [1.0925, 251.007], { kind: 'regression', reason: 'proved' }),
  check(`${SLOW}/p95#max`, [1.61, 252.159]),
  check('api/browse/p50#watch', [1.1355, 250.623], hit),
  check('api/browse/p95#watch', [1.6895, 252.031], hit),
  check('api/browse/mean#watch', [1.152, 151.114], { ...hit, ...replicates(1_600) }),
  check('api/browse/ttfb-p95#watch', [0.743, 251.199], hit),
  check('api/browse/lag#watch', [1.108, 1.456], hit),
  check(`${SLOW}/p95#watch`, [1.5785, 252.223], hit),
  check(`${SLOW}/mean#watch`, [1.103, 251.111], { ...hit, ...replicates(960) }),
  check('api/browse/GET /api/products/mean#watch', [1.131, 1.031], { ...shown, ...replicates(320) }),
  check('api/browse/POST /api/cart/mean#watch', [1.278, 1.197], { ...shown, ...replicates(320) }),
];

const newScript = [
  check('web/home/mobile/total-bytes#max', [163_302, 313_954]),
  check('web/home/mobile/total-bytes#regress', [163_302, 313_954], { kind: 'regression' }),
  check('web/home/mobile/script-bytes#regress', [2_287, 152_924], { kind: 'regression' }),
  check('web/home/mobile/lcp#max', [1_501, 2_553], { status: 'pass', level: 'warn', reason: 'within-limit' }),
  check('web/home/mobile/fcp#watch', [973, 2_005], shown),
  check('web/home/mobile/requests#watch', [21, 22], shown),
  check('web/home/mobile/tbt#watch', [0, 0], shown),
  check('web/home/mobile/image-bytes#watch', [106_738, 106_738], shown),
];
const scriptFindings = [
  found('web/home/mobile', 'render-blocking', {
    ...news,
    severity: 'warning',
    resource: '/assets/consent.js',
    message: 'Render-blocking requests: /assets/consent.js',
    amount: { value: 1_351, unit: 'ms' },
    explains: ['paint'],
  }),
  found('web/home/mobile', 'render-blocking', {
    ...news,
    resource: '/assets/shop.css',
    message: 'Render-blocking requests: /assets/shop.css',
    amount: { value: 151, unit: 'ms' },
    explains: ['paint'],
    state: 'still',
  }),
  grown('web/home/mobile', '/assets/consent.js', 150_637),
];

const allowed = { type: 'max', value: 0.001, source: 'recommended' } as const;
const CARD = 'ul.grid > li:nth-of-type(8) > a > img';
/** Both sizes of a page: changed pixels and failed findings as far as there are any, and what was found. */
const onBoth = (page: string, pixels: readonly number[], failing: readonly number[]) =>
  ['phone', 'desktop'].flatMap((size, at) => [
    ...(pixels[at] === undefined
      ? []
      : [check(`looks/${page}/${size}/changed-pixels#max`, [undefined, pixels[at]], { limit: allowed })]),
    ...(failing[at] === undefined ? [] : [check(`looks/${page}/${size}#findings`, [undefined, failing[at]])]),
  ]);
const sizes = (page: string) => [`looks/${page}/phone`, `looks/${page}/desktop`];

/** An element's change as it fails by itself, with what was and what is. */
const failed = (at: string, selector: string, message: string) => ({
  ...changed(at, selector, message),
  failing: true,
  before: { style: message },
  after: { style: selector },
});

const looks = [
  ...onBoth('home', [0.014, 0.018], [2, 2]),
  ...onBoth('cart', [0.0095, 0.0041], [2, 2]),
  ...onBoth('login', [0.0017], [2, 1]),
];
const looksFindings = [
  ...sizes('home').flatMap((at) => [
    found(at, 'broken-image', {
      resource: '/images/card/8-new.png',
      selector: CARD,
      message: 'The image /images/card/8-new.png is broken (status 404).',
    }),
    failed(at, CARD, `${CARD} picture /images/card/8.png → /images/card/8-new.png.`),
  ]),
  ...sizes('cart').flatMap((at) => [
    found(at, 'console-error', { message: 'Console error: Cart: no rounding rule for GBP' }),
    failed(at, '#buy', '#buy moved 24 px right and 8 px down.'),
  ]),
  ...sizes('login').map((at) =>
    found(at, 'label', { selector: '#email', message: 'Form elements must have labels: #email' }),
  ),
  found('looks/login/phone', 'overflow', {
    selector: '#login-note',
    message: '#login-note sticks out: the page scrolls 200 px sideways at 390 px.',
  }),
  failed('looks/login/phone', '#login-note', '#login-note white-space normal → nowrap.'),
];

test('seven planted faults are exactly seven causes, in the order in which people should read them', () => {
  const causes = causesOf(
    worldOf({
      checks: [...looks, ...newScript, ...slowEndpoint],
      findings: [...looksFindings, ...scriptFindings],
    }),
  );
  expect(
    causes.map(
      ({ level, kind, anchor: { kind: what, name, page }, lead, checks, findings }) =>
        `${level} ${kind} ${what} ${name}${page === undefined ? '' : ` on ${page}`}: ` +
        `${checks.length} + ${findings.length}, ${lead}`,
    ),
  ).toEqual([
    `fail slow endpoint GET /api/products/1: 8 + 0, ${SLOW}/p50#regress`,
    'fail resource resource /assets/consent.js on /: 6 + 2, web/home/mobile/total-bytes#max',
    'fail broken resource /images/card/8-new.png on /: 4 + 4, looks/home/desktop#findings',
    'fail broken message Console error: Cart: no rounding rule for GBP on /cart: 2 + 2, looks/cart/desktop#findings',
    'fail broken element #login-note on /login: 1 + 2, looks/login/phone#findings',
    'fail broken element #email on /login: 2 + 2, looks/login/desktop#findings',
    'fail looks element #buy on /cart: 2 + 2, looks/cart/phone/changed-pixels#max',
  ]);
});
