import { expect, test } from 'vitest';
import { causesOf } from './causes.ts';
import { changed, check, found, grown, hit, news, shown, told, worldOf } from './world.fixture.ts';

const blocks = (at: string, resource: string, ms?: number) =>
  found(at, 'render-blocking', {
    ...news,
    resource,
    message: `${resource} blocks`,
    explains: ['paint'],
    ...(ms !== undefined && { amount: { value: ms, unit: 'ms' } }),
  });
const heads = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);

test('bytes and requests are told by the resource that explains four fifths of their rise', () => {
  const checks = [
    check('web/home/mobile/total-bytes#max', [160_000, 310_000]),
    check('web/home/mobile/script-bytes#regress', [2_000, 152_000]),
    check('web/home/mobile/requests#watch', [21, 22], shown),
    check('web/home/mobile/image-bytes#watch', [9_000, 9_000], shown),
  ];
  const findings = [grown('web/home/mobile', '/consent.js', 149_000), grown('web/home/mobile', '/a.js', 700)];
  const [cause, ...more] = causesOf(worldOf({ checks, findings }));
  expect(more).toEqual([]);
  expect(cause).toMatchObject({
    kind: 'resource',
    level: 'fail',
    anchor: { kind: 'resource', name: '/consent.js', page: '/' },
    lead: 'web/home/mobile/total-bytes#max',
    checks: checks.slice(0, 3).map(({ id }) => id),
  });
  expect(cause?.share).toBeCloseTo(149 / 150, 3);
});

test.each([
  [8_000, ['fail resource resource /a.js']],
  [7_900, ['fail resource page /']],
])('of 10,000 more bytes one resource explains %i', (amount, expected) => {
  const checks = [check('web/home/mobile/total-bytes#max', [50_000, 60_000])];
  expect(heads(told({ checks, findings: [grown('web/home/mobile', '/a.js', amount)] }))).toEqual(expected);
});

test('several resources that explain a rise together are a cause each, led by the same check with their shares', () => {
  const checks = [check('web/home/mobile/total-bytes#max', [50_000, 60_000])];
  const findings = [grown('web/home/mobile', '/a.js', 4_000), grown('web/home/mobile', '/b.js', 6_000)];
  const causes = causesOf(worldOf({ checks, findings }));
  expect(causes.map(({ anchor, lead, share, level }) => [anchor.name, lead, share, level])).toEqual([
    ['/b.js', checks[0]?.id, 0.6, 'fail'],
    ['/a.js', checks[0]?.id, 0.4, 'fail'],
  ]);
});

test('a picture that came explains no bytes of scripts, however heavy it is', () => {
  const checks = [check('web/home/mobile/script-bytes#regress', [10_000, 20_000])];
  const findings = [grown('web/home/mobile', '/hero.png', 900_000, 'image')];
  expect(heads(told({ checks, findings }))).toEqual(['fail resource page /']);
});

test('a part of an explained sum that nothing explains by itself is its echo', () => {
  const checks = [
    check('web/home/mobile/total-bytes#max', [50_000, 90_000]),
    check('web/home/mobile/unused-bytes#max', [0, 45_000]),
  ];
  expect(told({ checks, findings: [grown('web/home/mobile', '/a.js', 40_000)] })).toHaveLength(1);
});

test('a limit that was passed without a rise is no doing of a resource', () => {
  const checks = [check('web/home/mobile/total-bytes#max', [undefined, 310_000])];
  const findings = [grown('web/home/mobile', '/a.js', 40_000)];
  expect(heads(told({ checks, findings }))).toEqual(['fail resource page /']);
});

test('slower painting is told with a resource that newly blocks it, also where no limit of it is passed', () => {
  const checks = [
    check('web/home/mobile/script-bytes#regress', [2_000, 152_000]),
    check('web/home/mobile/lcp#max', [1_500, 2_600], { status: 'pass', reason: 'within-limit' }),
    check('web/home/mobile/fcp#watch', [970, 2_000], shown),
  ];
  const at = 'web/home/mobile';
  const [cause, ...more] = causesOf(
    worldOf({ checks, findings: [grown(at, '/a.js', 150_000), blocks(at, '/a.js', 1_350)] }),
  );
  expect([cause?.checks, more]).toEqual([checks.map(({ id }) => id), []]);
});

test('slower painting that nothing newly blocks is an item of its page, and a resource beside it another', () => {
  const checks = [
    check('web/home/mobile/script-bytes#regress', [2_000, 152_000]),
    check('web/home/mobile/lcp#max', [1_500, 4_600]),
    check('web/home/desktop/lcp#max', [900, 2_600]),
    check('web/home/mobile/fcp#watch', [970, 2_000], shown),
  ];
  expect(told({ checks, findings: [grown('web/home/mobile', '/a.js', 150_000)] })).toEqual([
    'fail slow page /: web/home/mobile/lcp#max + web/home/desktop/lcp#max + web/home/mobile/fcp#watch',
    'fail resource resource /a.js: web/home/mobile/script-bytes#regress + home/mobile resource-changed /a.js',
  ]);
});

test('a resource that blocked painting before explains nothing that is new', () => {
  const checks = [check('web/home/mobile/lcp#max', [1_500, 4_600])];
  const old = { ...blocks('web/home/mobile', '/a.css', 900), state: 'still' as const };
  expect(heads(told({ checks, findings: [old] }))).toEqual(['fail slow page /']);
});

test('a bounded score is told with what it sums up, and stands alone only where nothing else became worse', () => {
  const score = check('web/home/mobile/performance#min', [0.98, 0.6], { reason: 'under-limit' });
  const lcp = check('web/home/mobile/lcp#max', [1_500, 4_600]);
  expect(heads(told({ checks: [score, lcp] }))).toEqual(['fail slow page /']);
  expect(heads(told({ checks: [score] }))).toEqual(['fail other page /']);
  const undecided = [score, check('web/home/mobile/fcp#watch', [900, 1_900], shown)];
  expect(told({ checks: undecided })).toHaveLength(1);
  const script = [blocks('web/home/mobile', '/a.js', 950), grown('web/home/mobile', '/a.js', 150_000)];
  const weight = check('web/home/mobile/script-bytes#regress', [2_000, 152_000]);
  expect(heads(told({ checks: [...undecided, weight], findings: script }))).toEqual([
    'fail resource resource /a.js',
  ]);
});

test('watched hits of a score or of our own machine are no cause, those of anything else warn', () => {
  const checks = [
    check('web/home/mobile/performance#watch', [0.98, 0.9], hit),
    check('api/browse/lag#watch', [1, 2], hit),
    check('web/home/mobile/tbt#watch', [10, 90], hit),
  ];
  expect(told({ checks })).toEqual(['warn slow page /: web/home/mobile/tbt#watch']);
});

test('whole sites are an item of their own, one for all devices', () => {
  const across = ['home/mobile', 'cart/mobile', 'login/mobile'];
  const checks = ['*/mobile', '*/desktop'].map((subject) => ({
    ...check('web/home/mobile/lcp#regress', [1_000, 1_040]),
    id: `web/${subject}/lcp#regress`,
    subject,
    across,
  }));
  const [cause, ...more] = causesOf(worldOf({ checks }));
  expect([cause?.anchor, cause?.subjects.length, more]).toEqual([{ kind: 'site', name: '*' }, 3, []]);
});

test('what could not be measured is one for a page, one for the same reason on several, and told first', () => {
  const missing = (at: string, note: string) =>
    check(`${at}#measured`, [], { kind: 'subject', status: 'absent', reason: 'unmeasured', note });
  const checks = [
    check('web/home/mobile/lcp#max', [1_500, 4_600]),
    missing('web/cart/mobile', '/cart answers with status 500.'),
    missing('web/cart/desktop', '/cart answers with status 502.'),
    missing('web/login/mobile', 'the run was interrupted'),
    missing('looks/home/phone', 'the run was interrupted'),
  ];
  expect(told({ checks })).toEqual([
    'fail unmeasured page /: web/login/mobile#measured + looks/home/phone#measured',
    'fail unmeasured page /cart: web/cart/mobile#measured + web/cart/desktop#measured',
    'fail slow page /: web/home/mobile/lcp#max',
  ]);
});

test('undecided checks and passed ones are no causes', () => {
  const checks = [
    check('web/home/mobile/lcp#regress', [1_500, 1_900], { status: 'inconclusive', reason: 'not-enough' }),
    check('web/home/mobile/fcp#max', [1_500, 1_900], { status: 'pass', reason: 'within-limit' }),
    check('web/home/mobile/tbt#watch', [10, 400], shown),
  ];
  expect(told({ checks })).toEqual([]);
});

test('all pages that became slower by about as much are one, anchored to the site', () => {
  const slower = (page: string, by: number) => check(`web/${page}/mobile/tbt#regress`, [100, 100 + by]);
  const all = [slower('home', 400), slower('cart', 300), slower('login', 500)];
  const [cause, ...more] = causesOf(worldOf({ checks: all }));
  expect([cause?.anchor, cause?.checks.length, more]).toEqual([{ kind: 'site', name: '*' }, 3, []]);
});

test('a page that was looked at too seldom is one with those that became slower by as much', () => {
  const slower = (page: string, by: number) => check(`web/${page}/mobile/tbt#regress`, [100, 100 + by]);
  const unsure = (by: number) => check('web/login/mobile/tbt#watch', [100, 100 + by], shown);
  const all = [slower('home', 400), slower('cart', 300)];
  expect(heads(told({ checks: [...all, unsure(350)] }))).toEqual(['fail slow site *']);
  expect(heads(told({ checks: [...all, unsure(40)] }))).toHaveLength(2);
  expect(
    told({
      checks: ['home', 'cart', 'login'].map((page) => ({ ...unsure(350), subject: `${page}/mobile` })),
    }),
  ).toEqual([]);
});

test('of a page that is slow in several ways, the one that fails says what is slow', () => {
  const work = check('web/home/mobile/tbt#regress', [100, 900]);
  const painted = check('web/home/mobile/lcp#watch', [1_000, 1_700], hit);
  const family = (checks: (typeof work)[]) =>
    causesOf(worldOf({ checks })).map((cause) => [cause.family, cause.lead]);
  expect(family([work, painted])).toEqual([['main-thread', work.id]]);
  expect(family([{ ...work, ...hit }, painted])).toEqual([['paint', painted.id]]);
});

test('content that moves while a page loads is one with the largest element that came', () => {
  const box = (height: number) => ({ box: { x: 0, y: 0, width: 600, height } });
  const added = (selector: string, height: number) => ({
    ...changed('looks/home/phone', selector, `${selector} was added.`),
    ...box(height),
    after: { x: 0, y: 0, width: 600, height, text: selector },
  });
  const restyled = {
    ...changed('looks/home/phone', '#hero'),
    ...box(900),
    before: { color: 'a' },
    after: { color: 'b' },
  };
  const shift = check('web/home/mobile/cls#watch', [0.01, 0.07], hit);
  const pixels = check('looks/home/phone/changed-pixels#max', [undefined, 0.1]);
  const findings = [restyled, added('#line', 20), added('#notice', 180)];
  const lines = told({ checks: [shift, pixels], findings });
  expect(lines.filter((line) => line.includes('web/home/mobile/cls#watch'))).toEqual([
    expect.stringMatching(/^fail looks element #notice: .*web\/home\/mobile\/cls#watch/),
  ]);
  expect(told({ checks: [{ ...shift, subject: 'cart/mobile' }], findings: [] })).toEqual([
    'warn looks page /cart: web/home/mobile/cls#watch',
  ]);
});

test('pages that became slower by other amounts, or not all of them, are told page by page', () => {
  const slower = (page: string, by: number) => check(`web/${page}/mobile/tbt#regress`, [100, 100 + by]);
  const unequal = [slower('home', 400), slower('cart', 4_000)];
  const fast = check('web/login/mobile/tbt#regress', [100, 101], { status: 'pass', reason: 'ruled-out' });
  expect(heads(told({ checks: unequal }))).toEqual(['fail slow page /cart', 'fail slow page /']);
  expect(heads(told({ checks: [slower('home', 400), slower('cart', 400), fast] }))).toHaveLength(2);
});

test('a page painted later by no more than its scripts work longer is one, by more it is two', () => {
  const work = check('web/home/mobile/tbt#regress', [100, 900]);
  const painted = (by: number) => check('web/home/mobile/lcp#regress', [1_000, 1_000 + by]);
  expect(heads(told({ checks: [work, painted(800)] }))).toEqual(['fail slow page /']);
  expect(told({ checks: [work, painted(2_000)] })).toHaveLength(2);
});
