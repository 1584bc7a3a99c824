import { expect, test } from 'vitest';
import { causesOf } from './causes.ts';
import { check, found, hit, shown, told, worldOf } from './world.fixture.ts';

const of = (count: number) => ({ basis: { kind: 'replicates', n: 40, count } }) as const;
const share = (n: number) => ({ basis: { kind: 'proportion', n } }) as const;
const SLOW = 'api/browse/GET /api/products/1';
const OTHER = 'api/browse/POST /api/cart';

/** 960 of 1,600 requests take 250 ms more, so the scenario's mean rises by 150 ms. */
const slowEndpoint = [
  check(`${SLOW}/p50#regress`, [1, 251]),
  check(`${SLOW}/mean#watch`, [1, 251], { ...hit, ...of(960) }),
];
const scenario = [
  check('api/browse/p50#watch', [1, 250], hit),
  check('api/browse/mean#watch', [1, 151], { ...hit, ...of(1_600) }),
  check('api/browse/p95#watch', [2, 252], shown),
];
const heads = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);

test('all times of an endpoint are one, and a scenario whose mean follows from it is told with it', () => {
  expect(told({ checks: [...slowEndpoint, ...scenario] })).toEqual([
    `fail slow endpoint GET /api/products/1: ${[...slowEndpoint, ...scenario].map(({ id }) => id).join(' + ')}`,
  ]);
});

test('a scenario whose mean rose by more than its endpoints explain stays an item', () => {
  const more = [check('api/browse/mean#watch', [1, 201], { ...hit, ...of(1_600) })];
  expect(heads(told({ checks: [...slowEndpoint, ...more] }))).toEqual([
    'fail slow endpoint GET /api/products/1',
    'warn slow scenario browse',
  ]);
});

test('a scenario that alone is bounded is told by the endpoint that moved it, bounded or not', () => {
  const watched = [
    check(`${SLOW}/p50#watch`, [1, 251], shown),
    check(`${SLOW}/mean#watch`, [1, 251], { ...shown, ...of(960) }),
  ];
  const bounded = [
    check('api/browse/p50#regress', [1, 250]),
    check('api/browse/mean#watch', [1, 151], { ...shown, ...of(1_600) }),
  ];
  expect(heads(told({ checks: [...watched, ...bounded] }))).toEqual([
    'fail slow endpoint GET /api/products/1',
  ]);
  const errors = [
    check(`${OTHER}/error-rate#watch`, [0, 0.05], { ...shown, ...share(320) }),
    check('api/browse/error-rate#max', [0, 0.01], share(1_600)),
  ];
  expect(heads(told({ checks: errors }))).toEqual(['fail errors endpoint POST /api/cart']);
});

test('a scenario is explained by several endpoints together, and told with the one that weighs most', () => {
  const other = [
    check(`${OTHER}/p50#regress`, [1, 101]),
    check(`${OTHER}/mean#watch`, [1, 101], { ...shown, ...of(320) }),
  ];
  const whole = [check('api/browse/mean#watch', [1, 171], { ...hit, ...of(1_600) })];
  expect(told({ checks: [...other, ...slowEndpoint, ...whole] })).toEqual([
    `fail slow endpoint GET /api/products/1: ${[...slowEndpoint, ...whole].map(({ id }) => id).join(' + ')}`,
    `fail slow endpoint POST /api/cart: ${other.map(({ id }) => id).join(' + ')}`,
  ]);
});

test('an endpoint too rare to move its scenario does not take what something else moved', () => {
  const rare = [
    check(`${OTHER}/p50#regress`, [1, 101]),
    check(`${OTHER}/mean#watch`, [1, 101], { ...shown, ...of(16) }),
  ];
  expect(heads(told({ checks: [...rare, ...scenario] }))).toHaveLength(2);
});

test('failed requests of an endpoint are one with what its answers were, and the scenario adds up', () => {
  const checks = [
    check(`${OTHER}/error-rate#max`, [0, 0.5], share(320)),
    check('api/browse/error-rate#max', [0, 0.1], share(1_600)),
    check(`${OTHER}#findings`, [undefined, 2]),
  ];
  const findings = ['status', 'timeout'].map((outcome) =>
    found(OTHER, outcome, { message: `100 of 320 requests: ${outcome}`, explains: ['errors'] }),
  );
  const [cause, ...more] = causesOf(worldOf({ checks, findings }));
  expect([cause?.kind, cause?.anchor, cause?.checks.length, cause?.findings.length, more]).toEqual([
    'errors',
    { kind: 'endpoint', name: 'POST /api/cart' },
    3,
    2,
    [],
  ]);
});

test('answers that fail are errors of their endpoint also where nothing bounds how many may', () => {
  const status = (times: number) =>
    found(OTHER, 'status', {
      message: `${times} of 320 requests: status 500`,
      identity: 'status',
      explains: ['errors'],
    });
  const [bounded, watched] = [
    causesOf(worldOf({ findings: [status(9)], checks: [check(`${OTHER}/error-rate#max`, [0, 0.5])] })),
    causesOf(worldOf({ findings: [status(40)] })),
  ];
  expect(watched).toMatchObject([{ kind: 'errors', anchor: { kind: 'endpoint', name: 'POST /api/cart' } }]);
  expect(watched.map(({ id }) => id)).toEqual(bounded.map(({ id }) => id));
});

test('slower and failing answers of one endpoint are two causes, the failing first', () => {
  const checks = [...slowEndpoint, check(`${SLOW}/error-rate#max`, [0, 0.2], share(960))];
  expect(heads(told({ checks }))).toEqual([
    'fail errors endpoint GET /api/products/1',
    'fail slow endpoint GET /api/products/1',
  ]);
});

test('a page that waits for a slow endpoint is told with it: the same method and path, and as much time', () => {
  const request = { suite: 'web', subject: 'home/mobile', method: 'GET', path: '/api/products/1', count: 1 };
  const heard = (changes: Partial<typeof request>, lcp: readonly [number, number]) =>
    heads(
      told({
        checks: [...slowEndpoint, check('web/home/mobile/lcp#max', lcp)],
        run: { requests: [{ ...request, ...changes }] },
      }),
    );
  const slow = 'fail slow endpoint GET /api/products/1';
  const page = 'fail slow page /';
  expect(heard({}, [1_000, 1_260])).toEqual([slow]);
  expect(heard({ count: 2 }, [1_000, 1_500])).toEqual([slow]);
  expect(heard({}, [1_000, 1_900])).toEqual([slow, page]);
  expect(heard({}, [1_000, 1_100])).toEqual([slow, page]);
  expect(heard({ method: 'POST' }, [1_000, 1_260])).toEqual([slow, page]);
  expect(heard({ path: '/api/products/2' }, [1_000, 1_260])).toEqual([slow, page]);
  expect(heard({ path: '/api/products' }, [1_000, 1_260])).toEqual([slow, page]);
  expect(heard({ subject: 'home/desktop' }, [1_000, 1_260])).toEqual([slow, page]);
});

test('a request that fails on a page and under load is one', () => {
  const checks = [check(`${OTHER}/error-rate#max`, [0, 0.5], share(320))];
  const failed = (resource: string) =>
    found('looks/cart/phone', 'failed-request', { resource, message: `POST ${resource} failed.` });
  expect(told({ checks, findings: [failed('/api/cart')] })).toHaveLength(1);
  expect(told({ checks, findings: [failed('/api/carts')] })).toHaveLength(2);
});
