import { expect, test } from 'vitest';
import { loads, rows, unchanged } from './loads.fixture.ts';
import type { Load, Loads } from './load.ts';
import { reasons } from './why.ts';

const said = (both: Loads) => reasons(both).map(({ message }) => message);
const row = (load: Load, audit: string, end: string) =>
  rows(load, audit).find(({ url }) => typeof url === 'string' && url.endsWith(end)) ?? {};

test('of two real loads everything that was planted is told, and explains what it moves', () => {
  const css = '/css/sb-admin-2.min.css';
  const shifted = 'div#wrapper > div#content-wrapper > div#content > div.container-fluid';
  const told = reasons(loads()).map(({ message, resource, explains }) => [message, resource, explains]);
  expect(told).toEqual([
    [`${css} is no longer compressed: 171.0 kB are sent, 27.5 kB before.`, css, ['bytes']],
    [`${css} blocks the first paint and is 171.0 kB now, 27.5 kB before.`, css, ['paint']],
    ['Browsers may no longer keep /vendor/chart.js/Chart.min.js and 3 more.', undefined, ['bytes']],
    [
      '/js/consent.js keeps the main thread for 348 ms in one load and is new.',
      '/js/consent.js',
      ['main-thread'],
    ],
    [
      '/vendor/jquery/jquery.min.js keeps the main thread for 229 ms in one load, 87 ms before.',
      undefined,
      ['main-thread'],
    ],
    [
      '/vendor/bootstrap/js/bootstrap.bundle.min.js keeps the main thread for 59 ms in one load, little before.',
      undefined,
      ['main-thread'],
    ],
    [`${shifted} moves while the page loads (0.109, 0 before).`, undefined, ['layout']],
  ]);
});

test('files that may be kept for less long are told with how long', () => {
  const both = unchanged((load) => {
    rows(load, 'cache-insight').push({
      url: 'http://127.0.0.1:4000/css/sb-admin-2.min.css',
      cacheLifetimeMs: 6e5,
    });
  });
  expect(said(both)).toEqual([
    'Browsers may keep /css/sb-admin-2.min.css for 10 minutes only, longer before.',
  ]);
});

test('a load has no reasons against itself', () => {
  expect(said(unchanged())).toEqual([]);
});

test('none of it can fail anything', () => {
  expect(new Set(reasons(loads()).map(({ severity }) => severity))).toEqual(new Set(['info']));
});

test('longer work of a page whose files are the same is chance, and not told', () => {
  const busy = (load: Load) => {
    for (const each of rows(load, 'bootup-time')) each['total'] = Number(each['total']) * 3;
  };
  expect(said(unchanged(busy))).toEqual([]);
  const grown = unchanged((load) => {
    busy(load);
    row(load, 'network-requests', 'index.html')['resourceSize'] = 1;
  });
  expect(said(grown)[0]).toBe(
    '/vendor/chart.js/Chart.min.js keeps the main thread for 7,792 ms in one load, 2,597 ms before.',
  );
});

test('a lost preload and a lower priority are told', () => {
  const both = loads((now, before) => {
    row(before, 'network-requests', 'fa-solid-900.woff2')['isLinkPreload'] = true;
    row(now, 'network-requests', 'jquery.min.js')['priority'] = 'Low';
    row(before, 'network-requests', 'jquery.min.js')['priority'] = 'High';
  });
  expect(said(both)).toEqual(
    expect.arrayContaining([
      '/vendor/fontawesome-free/webfonts/fa-solid-900.woff2 is no longer preloaded.',
      '/vendor/jquery/jquery.min.js is loaded with priority Low, High before.',
    ]),
  );
});

test('another largest paint is told, and the part of it that grew', () => {
  const both = loads((now) => {
    now.audits['lcp-breakdown-insight'] = {
      ...(now.audits['lcp-breakdown-insight'] ?? {
        id: '',
        title: '',
        description: '',
        score: 1,
        scoreDisplayMode: '',
      }),
      details: {
        items: [
          { items: [{ subpart: 'timeToFirstByte', label: 'Time to first byte', duration: 1_290.4 }] },
          { type: 'node', selector: 'img#hero', nodeLabel: 'Sale' },
        ],
      },
    };
  });
  expect(said(both)).toEqual(
    expect.arrayContaining([
      'The largest paint is img#hero now, div#content > div.container-fluid > div.d-sm-flex > h1.h3 before.',
      'Of the largest paint, time to first byte took 1,290 ms in one load, 93 ms before.',
    ]),
  );
});

test('a source file that makes a script larger is told by its source map', () => {
  const script = 'http://127.0.0.1:4000/vendor/jquery/jquery.min.js';
  const tree = (files: Readonly<Record<string, number>>) => ({
    name: script,
    resourceBytes: 1,
    children: [
      {
        name: '../..',
        resourceBytes: 1,
        children: [
          {
            name: 'src',
            resourceBytes: 1,
            children: Object.entries(files).map(([name, resourceBytes]) => ({ name, resourceBytes })),
          },
        ],
      },
    ],
  });
  const both = unchanged((load) => {
    const audit = load.audits['script-treemap-data'];
    if (audit?.details) audit.details['nodes'] = [tree({ 'app.ts': 9_000, 'unused.ts': 64_700 })];
  });
  const before = structuredClone(both.before);
  const audit = before.audits['script-treemap-data'];
  if (audit?.details) audit.details['nodes'] = [tree({ 'app.ts': 5_000 })];
  expect(reasons({ ...both, before })).toMatchObject([
    {
      message: '/vendor/jquery/jquery.min.js holds src/unused.ts, which is new, 64.7 kB before compression.',
      detail: 'src/unused.ts: new, 64.7 kB\nsrc/app.ts: 5.0 kB → 9.0 kB',
      resource: '/vendor/jquery/jquery.min.js',
    },
  ]);
});

test('a company whose files are new is told with what it costs', () => {
  const both = unchanged((load) => {
    rows(load, 'third-parties-insight').push({
      entity: 'Tag Co',
      transferSize: 45_200,
      mainThreadTime: 120.4,
    });
  });
  expect(said(both)).toEqual(['Tag Co is new: 45.2 kB, and 120 ms of the main thread in one load.']);
});

test('results without the audits, or with rows of another shape, give nothing', () => {
  const bare = unchanged((load) => {
    load.audits = {};
  });
  expect(said(bare)).toEqual([]);
  expect(said({ ...bare, now: bare.before, before: bare.now })).toEqual([]);
  const odd = loads((now) => {
    for (const audit of Object.values(now.audits))
      if (audit.details) audit.details.items = [null, 3, { url: 5 }];
  });
  expect(said(odd)).toEqual([]);
});
