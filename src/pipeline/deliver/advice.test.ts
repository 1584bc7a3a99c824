import { describe, expect, test } from 'vitest';
import { emptyHistogram, encode, record } from '#model/observation/histogram.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import {
  changed,
  check,
  found,
  grown,
  news,
  shown,
  worldOf,
  type World,
} from '#verdict/causes/world.fixture.ts';
import { itemsOfWorld } from './world-report.fixture.ts';

const told = (world: World, more: Partial<Report> = {}): readonly string[] =>
  itemsOfWorld(worldOf(world), more).map(({ advice }) => advice.text.replaceAll(/[\u00A0\u202F]/g, ' '));

describe('a slow endpoint', () => {
  const SLOW = 'browse/GET /api/products/1';
  const usual = (rank: number) => 20 + 60 * rank ** 2;
  const times = (of: (rank: number) => number): string => {
    const histogram = emptyHistogram();
    for (let at = 0; at < 1_000; at += 1) record(histogram, 1_000 * of((at + 0.5) / 1_000));
    return encode(histogram);
  };
  const of = (metric: string, histogram: string): Measurement => ({
    suite: 'api',
    subject: SLOW,
    metric,
    samples: { kind: 'histogram', histogram, quantile: 0.95, windows: [] },
  });
  /** A slow endpoint whose times grew so, as a whole and to the first byte. */
  const slower = (whole: (rank: number) => number, first: (rank: number) => number, others: Check[] = []) => {
    const measurements = [of('p95', 'whole'), of('ttfb-p95', 'first')];
    const before = { whole: times(usual), first: times((rank) => usual(rank) / 2) };
    return told({
      checks: [
        check(`api/${SLOW}/p95#max`, [78, 330]),
        check(`api/${SLOW}/ttfb-p95#watch`, [38, first(0.95)], shown),
        ...others,
      ],
      run: { measurements, histograms: { whole: times(whole), first: times(first) } },
      base: { measurements, histograms: before },
    });
  };
  const sibling = (name: string, before: number, now: number) =>
    check(`api/browse/${name}/p95#watch`, [before, now], shown);
  const still = [sibling('GET /api/products', 80, 81), sibling('POST /api/cart', 40, 41)];
  const later = (rank: number) => usual(rank) + 250;

  test('that waits as long in every call before the first byte is to be asked what it began to wait for', () => {
    const [text] = slower(later, (rank) => usual(rank) / 2 + 250, still);
    expect(text).toMatch(
      /^See what its handler began to wait for, 25\d ms in every call; the two other endpoints did not move$/,
    );
  });

  test('names no other endpoint where one of them moved, was not measured or is slow itself', () => {
    const first = (rank: number) => usual(rank) / 2 + 250;
    const moved = [sibling('GET /api/products', 80, 120), ...still.slice(1)];
    for (const others of [moved, still.slice(1), []])
      expect(slower(later, first, others)[0]).toMatch(
        /^See what the handler of `GET \/api\/products\/1` began to wait for, 25\d ms in every call$/,
      );
  });

  test('that takes the same factor longer does more work; slow now and then, it waits for something', () => {
    expect(
      slower(
        (rank) => usual(rank) * 3,
        (rank) => usual(rank) * 1.5,
      )[0],
    ).toMatch(/count its queries: every call takes ×3\.0 as long$/);
    const seldom = (rank: number) => usual(rank) + (rank > 0.93 ? 900 : 0);
    expect(slower(seldom, (rank) => usual(rank) / 2)[0]).toMatch(
      /^Look for a lock, .*slowest 1 % wait \d+ ms longer$/,
    );
  });

  test('whose first byte comes as before sends more or slower', () => {
    expect(
      slower(
        (rank) => usual(rank) * 1.5 + 100 * rank,
        (rank) => usual(rank) / 2,
      )[0],
    ).toMatch(/larger or slower to send.*first byte comes as before/);
  });

  test('whose every neighbour became slower, too, leads to what they share', () => {
    const at = (name: string, now: number) => check(`api/browse/${name}/p50#max`, [20, now]);
    const all = ['GET /api/products', 'GET /api/products/1', 'POST /api/cart'];
    const together =
      'See what all 3 endpoints of its scenario share (database, cache, another service): each became slower';
    expect(told({ checks: all.map((name) => at(name, 120)) })).toEqual([together, together, together]);
    expect(told({ checks: all.slice(1).map((name) => at(name, 120)) })).not.toContain(together);
  });

  test('without distributions is said by its figures alone', () => {
    expect(
      told({
        checks: [
          check(`api/${SLOW}/p95#max`, [undefined, 330], {
            limit: { type: 'max', value: 150, source: 'config' },
          }),
        ],
      }),
    ).toEqual(['Profile what answers `GET /api/products/1`: it takes 330 ms where 150 ms are allowed']);
  });
});

describe('failing answers', () => {
  const at = 'api/browse/GET /api/products';
  const refused = (rule: string, after: Record<string, number>) =>
    told({
      checks: [check(`${at}/error-rate#max`, [0, 0.25])],
      findings: [
        found(at, `load/${rule}`, {
          message: '10 of 40 requests had another status.',
          explains: ['errors'],
          after,
        }),
      ],
    })[0];

  test.each([
    [500, /^Look at the server’s log for what throws behind `GET \/api\/products`: 25 % answer 500$/],
    [429, /^Send `GET \/api\/products` slower, .*25 % answer 429$/],
    [401, /refuses the login or token .*25 % answer 401$/],
    [404, /moved, or its data is gone: 25 % answer 404$/],
    [422, /refuses in the request: 25 % answer 422$/],
    [302, /another status than expected \(25 %\)$/],
  ])('with status %d say what to look at', (status, words) => {
    expect(refused('status', { requests: 10, of: 40, status })).toMatch(words);
  });

  test('and those that never come name the share, or only what is known', () => {
    expect(refused('timeout', { requests: 10, of: 40 })).toContain('another service; 25 % fail');
    expect(refused('refused', { requests: 10, of: 40 })).toContain('takes connections: 25 % fail at');
    expect(refused('timeout', {})).toMatch(/a lock, a queue, another service$/);
    expect(refused('status', { requests: 10, of: 0, status: -1 })).toMatch(/another status than expected$/);
  });
});

describe('a heavier page', () => {
  const limit = { type: 'max', value: 250_000, source: 'config' } as const;
  const over = check('web/home/mobile/total-bytes#max', [163_000, 314_000], { limit });
  const blocks = found('web/home/mobile', 'x/render-blocking-insight', {
    ...news,
    resource: '/a.js',
    message: 'blocks',
    explains: ['paint'],
    amount: { value: 900, unit: 'ms' },
  });

  test('a new script says what room the limit leaves for it, and `defer` only where it blocks', () => {
    const file = grown('web/home/mobile', '/a.js', 151_000);
    expect(told({ checks: [over], findings: [file, blocks] })).toEqual([
      '`defer` or `async` lets `/` paint without it; the limit leaves room for 87 kB of its 151 kB',
    ]);
    expect(told({ checks: [over], findings: [file] })).toEqual([
      'Split `/a.js` or load it when it is needed: the limit leaves room for 87 kB of its 151 kB',
    ]);
  });

  test('of several limits the strictest is named, and what must go where next to nothing has room', () => {
    const strict = check('web/home/mobile/script-bytes#regress', [2_000, 153_000], {
      kind: 'regression',
      limit: { type: 'regress', value: 0.1, source: 'config' },
    });
    expect(told({ checks: [over, strict], findings: [grown('web/home/mobile', '/a.js', 151_000)] })).toEqual([
      'Split `/a.js` or load it when it is needed: it adds 151 kB, and 150.8 kB must go',
    ]);
  });

  test('an image, a style sheet and a file of another host have advice of their own', () => {
    const of = (resource: string, type: string, party = 'first') =>
      told({
        checks: [over],
        findings: [
          {
            ...grown('web/home/mobile', resource, 151_000),
            after: { bytes: 151_000, files: 1, type, party },
          },
        ],
      })[0];
    expect(of('/a.png', 'image')).toMatch(/^Compress or resize `\/a\.png`/);
    expect(of('/a.css', 'stylesheet')).toMatch(/^Leave out of `\/a\.css` what `\/` does not use/);
    expect(of('/a.woff2', 'font')).toMatch(/^Send `\/a\.woff2` as WOFF2/);
    expect(of('ads.example/a.js', 'script', 'third')).toMatch(
      /^Ask whether `\/` needs `ads\.example\/a\.js` of another host/,
    );
    expect(of('/a.bin', 'constructor')).toMatch(/^See whether `\/` needs `\/a\.bin`/);
  });

  test('what is over its limit and became better is not told as worse', () => {
    const better = check('web/home/mobile/total-bytes#max', [500_000, 314_000], { limit });
    expect(told({ checks: [better] })).toEqual(['See which files of `/` can go: it is 64 kB over the limit']);
    const requests = { limit: { type: 'max', value: 10, source: 'config' } } as const;
    expect(told({ checks: [check('web/home/mobile/requests#max', [30, 20], requests)] })).toEqual([
      'See which requests of `/` can go: 20 where 10 are allowed',
    ]);
  });

  test('what no file explains is said to be unexplained, with what must go', () => {
    expect(told({ checks: [over] })).toEqual([
      'No single file explains the 151 kB more: compare the lists of files that `/` loads; 64 kB must go',
    ]);
    expect(told({ checks: [check('web/home/mobile/lcp#max', [1_500, 2_610])] })[0]).toMatch(
      /^Cause not found for the 1\.11 s more: /,
    );
  });
});

describe('a broken page', () => {
  test('a picture that is missing is to be added, or the old one put back', () => {
    const image = found('looks/home/phone', 'visual/broken-image', {
      resource: '/8-new.png',
      selector: '#card',
      message: 'broken',
      after: { status: 404 },
    });
    expect(told({ findings: [image] })).toEqual([
      'Add `/8-new.png`, which answers 404, or correct its address in `#card`',
    ]);
    const swapped = {
      ...changed('looks/home/phone', '#card'),
      before: { picture: '/8.png' },
      after: { picture: '/8-new.png' },
    };
    expect(told({ findings: [image, swapped] })).toEqual([
      'See that `/8-new.png` is there and is an image, or put `/8.png` back',
    ]);
  });

  test('an error leads to its place in what people wrote; the base is named only where it was looked at', () => {
    const error = (rest: object) =>
      found('looks/home/phone', 'visual/console-error', { message: 'Console error: no', ...rest });
    const source = { url: '/assets/cart.js', line: 27, original: { file: 'src/cart.ts', line: 31 } };
    expect(told({ findings: [error({ source })] })).toEqual([
      'See `src/cart.ts:31`; the base writes no such error',
    ]);
    expect(told({ findings: [error({ state: 'unknown' })] })).toEqual(['See what writes it on `/`']);
  });

  test('what sticks out is named with the style that it had, if that can make it wider', () => {
    const wide = found('looks/login/phone', 'visual/overflow-x', {
      selector: '#note',
      message: 'too wide',
      amount: { value: 200, unit: 'pixels' },
    });
    const style = (before: object, after: object) => ({
      ...changed('looks/login/phone', '#note'),
      before: { ...before },
      after: { ...after },
    });
    expect(
      told({ findings: [wide, style({ 'white-space': 'normal' }, { 'white-space': 'nowrap' })] }),
    ).toEqual(['Put `white-space: normal` back on `#note`, or let it wrap: the page is 200 px too wide']);
    expect(told({ findings: [wide, style({ color: 'red' }, { color: 'blue' })] })[0]).toMatch(
      /^Let `#note` shrink or wrap/,
    );
  });

  test('a field without a label is told the label that fits it', () => {
    const label = (selector: string) =>
      told({ findings: [found('looks/login/phone', 'axe/label', { selector, message: 'no label' })] })[0];
    expect(label('#email')).toBe(
      'Give `#email` its label back, such as `<label for="email">`; a placeholder is none',
    );
    expect(label('form > input')).toMatch(/^Give `form > input` a label: /);
  });
});

describe('another look', () => {
  const restyled = {
    ...changed('looks/cart/phone', '#buy'),
    before: { 'background-color': 'blue' },
    after: { 'background-color': 'red' },
  };
  const world = {
    checks: [check('looks/cart/phone/changed-pixels#max', [undefined, 0.02])],
    findings: [{ ...restyled, rule: 'visual/element-changed' }],
  };

  test('is accepted as the run can be: by a comment, a merge or the command line', () => {
    const back = '; if not, put `background-color: blue` back on `#buy`';
    expect(told(world, { answered: true })).toEqual([`Meant? \`/tidemark accept /cart#buy\`${back}`]);
    expect(told(world, { ci: { run: 1, attempt: 1 } })).toEqual([
      `Meant? Merging makes it the new base${back}`,
    ]);
    expect(told(world)).toEqual([`Meant? \`tidemark accept /cart#buy\` accepts it${back}`]);
  });

  const renamed = (rest: object) =>
    found('looks/cart/phone', 'axe/region', {
      selector: '#buy',
      message: 'Content should be in landmarks: #buy',
      before: { role: 'button', name: 'Buy' },
      after: { role: 'button', name: '' },
      ...rest,
    });

  test('takes no name that is read aloud for a style, and no fault for a change of looks', () => {
    expect(told({ ...world, findings: [renamed(news), ...world.findings] })).toEqual(told(world));
    const faults = [renamed({ rule: 'axe/button-name', message: 'no name: #buy' }), renamed(news)];
    const [item] = itemsOfWorld(worldOf({ findings: faults }));
    expect(item?.what).not.toContain('changed:');
  });
});

test('what could not be measured gets the next step of its own problem', () => {
  const missing = check('web/home/mobile/lcp#max', [], { status: 'absent', reason: 'unmeasured' });
  const problem = {
    code: 'target/down',
    owner: 'target',
    message: 'No answer.',
    suite: 'web',
    subject: 'home/mobile',
  } as const;
  const next = 'Open it, or raise `target.wait`.';
  expect(told({ checks: [missing], run: { problems: [{ ...problem, next }] } })).toEqual([
    'Open it, or raise `target.wait`',
  ]);
  const long = `${next} ${'And a very long story follows. '.repeat(9)}`;
  expect(told({ checks: [missing], run: { problems: [{ ...problem, next: long }] } })[0]).toMatch(
    /^Open it, .*follows$/,
  );
  expect(told({ checks: [missing] })[0]).toMatch(/what nobody measured never passes$/);
});

test('only documentation of the field is linked, whatever a report says', () => {
  const linked = (help: string) =>
    itemsOfWorld(
      worldOf({
        findings: [found('looks/login/phone', 'axe/label', { selector: '#a', message: 'no', help })],
      }),
    )[0]?.advice.link?.address;
  expect(linked('https://dequeuniversity.com/rules/axe/4.14/label?application=axeAPI')).toContain(
    '?application',
  );
  for (const evil of [
    'https://evil.example/label',
    'https://dequeuniversity.com.evil.example/',
    'javascript:alert(1)',
    'https://dequeuniversity.com@evil.example/',
  ])
    expect(linked(evil)).toBe('https://dequeuniversity.com/rules/axe/4.14/label');
});
