import { expect, test } from 'vitest';
import { everything, everythingEnv, read } from './sample.ts';

const shortest = 'version: 1\ntarget: { url: auto }\npages: { home: / }\n';

test('the shortest file takes the suites and budgets recommended, and says so', async () => {
  const config = await read(shortest);
  expect(config.pages).toEqual([{ name: 'home', path: '/' }]);
  expect(config.suites).toEqual([
    {
      name: 'speed',
      uses: 'speed',
      options: { pages: 'all', devices: ['mobile'], runs: 3 },
      budgets: [
        { key: 'lcp', metric: 'lcp', max: 2500, regress: 0.05, level: 'fail', source: 'recommended' },
        { key: 'total-bytes', metric: 'total-bytes', max: 1_600_000, level: 'warn', source: 'recommended' },
        { key: 'performance', metric: 'performance', min: 0.9, level: 'warn', source: 'recommended' },
      ],
      findings: { failOn: 'error', onlyNew: true, ignore: [] },
    },
  ]);
  expect(config.target).toEqual({ url: 'auto', base: 'auto', wait: 120_000, headers: {} });
  expect(config.compare).toEqual({
    mode: 'auto',
    preset: 'normal',
    onInconclusive: 'neutral',
    identity: 'on',
  });
  expect(config.report).toEqual({
    comment: 'changes',
    check: false,
    pictures: 'off',
    folder: 'tidemark-report',
  });
  expect(config.notes).toMatchInlineSnapshot(`
    [
      "No suites are named, so speed ran with recommended settings.",
      "speed has no budgets, so the recommended ones apply: lcp, total-bytes, performance.",
    ]
  `);
});

test('a file with every key becomes the config it describes', async () => {
  const config = await read(everything, { env: everythingEnv });
  expect(config.target).toEqual({
    url: 'https://preview.example.test',
    base: 'none',
    wait: 90_000,
    headers: { 'x-bypass': 'bypass-value' },
  });
  expect(config.pages).toEqual([
    { name: 'home', path: '/' },
    { name: 'account', path: '/account', as: 'buyer' },
  ]);
  expect(config.actors).toEqual([
    {
      name: 'buyer',
      headers: { 'x-role': 'buyer' },
      cookies: { seen: '1' },
      login: { path: '/login', form: { email: 'a@example.test', password: 'hunter2-hunter2' }, expect: 302 },
    },
    { name: 'admin', headers: {}, cookies: {}, storageState: 'admin.json' },
  ]);
  expect(config.suites.map(({ name, uses, place }) => [name, uses, place?.line])).toEqual([
    ['web', 'speed', 19],
    ['api', 'hits', 35],
  ]);
  expect(config.suites[0]?.findings).toMatchObject({
    failOn: 'warning',
    onlyNew: false,
    ignore: [
      {
        rule: 'visual/console-error',
        because: 'vendor ticket 4711',
        until: '2027-01-01',
        place: { line: 31 },
      },
    ],
  });
  expect(config.secrets).toEqual(['bypass-value', 'hunter2-hunter2']);
  expect(config.notes).toEqual([]);
});

test('budgets are numbers in the metric’s unit and know their own line', async () => {
  const { suites } = await read(everything, { env: everythingEnv });
  expect(
    suites.flatMap(({ budgets }) =>
      budgets.map(({ place, ...budget }) => ({ ...budget, at: `${place?.line}:${place?.column}` })),
    ),
  ).toEqual([
    { key: 'lcp', metric: 'lcp', max: 2500, regress: 0.05, level: 'fail', source: 'config', at: '23:7' },
    {
      key: 'total-bytes',
      metric: 'total-bytes',
      max: 800_000,
      regress: 0,
      level: 'fail',
      source: 'config',
      at: '24:7',
    },
    {
      key: 'home/lcp',
      subject: 'home',
      metric: 'lcp',
      max: 3000,
      level: 'fail',
      source: 'config',
      at: '25:7',
    },
    { key: 'performance', metric: 'performance', min: 0.9, level: 'warn', source: 'config', at: '26:7' },
    {
      key: 'browse/GET /api/products/p95',
      subject: 'browse/GET /api/products',
      metric: 'p95',
      max: 300,
      level: 'fail',
      source: 'config',
      at: '48:7',
    },
    { key: 'error-rate', metric: 'error-rate', max: 0.01, level: 'fail', source: 'config', at: '49:7' },
  ]);
});

test('empty budgets mean none, missing ones the recommended', async () => {
  const { suites } = await read(`${shortest}suites: { a: { uses: speed, budgets: {} }, b: { uses: speed } }`);
  expect(suites.map(({ budgets }) => budgets.length)).toEqual([0, 3]);
});

test('a difference is allowed in the metric’s own unit', async () => {
  const { suites } = await read(
    `${shortest}suites: { a: { uses: speed, budgets: { requests: { regress: 2 }, performance: { regress: 2% } } } }`,
  );
  expect(suites[0]?.budgets.map(({ regress }) => regress)).toEqual([2, 0.02]);
});

test('flags lie over inputs over the file over defaults, and each value says which', async () => {
  const config = await read(`${shortest}report: { comment: always, folder: mine }\n`, {
    flags: { 'target.url': 'http://127.0.0.1:4000', 'report.check': 'true', 'compare.mode': undefined },
    inputs: { 'target.url': 'https://input.example.test', 'report.comment': 'failures' },
  });
  expect(config.target.url).toBe('http://127.0.0.1:4000');
  expect(config.report).toEqual({ comment: 'failures', check: true, pictures: 'off', folder: 'mine' });
  expect(config.sources).toMatchObject({
    'target.url': 'flag',
    'report.check': 'flag',
    'report.comment': 'input',
    'report.folder': 'file',
    'pages.home': 'file',
    'compare.mode': 'default',
    suites: 'default',
  });
});

test('a flag may set what the file leaves out, such as the whole target', async () => {
  const config = await read('version: 1\npages: { home: / }\n', {
    flags: { 'target.url': 'http://127.0.0.1:4000' },
  });
  expect(config.target.url).toBe('http://127.0.0.1:4000');
  expect(config.notes).toHaveLength(2);
});

test('each file has a key of its own', async () => {
  const keys = await Promise.all(
    [
      'tidemark.yml',
      'tidemark.yaml',
      './tidemark.yml',
      'apps/shop/tidemark.yml',
      'apps/shop/nightly.yml',
      '.github/tidemark.yml',
      '../shop/tidemark.yml',
    ].map(async (file) => (await read('', { file, files: { [file]: shortest } })).key),
  );
  expect(keys).toEqual([
    'default',
    'default',
    'default',
    'apps--shop',
    'apps--shop--nightly',
    '.github',
    'shop',
  ]);
});

test('a config is frozen to its leaves', async () => {
  const config = await read(everything, { env: everythingEnv });
  expect(
    [
      config,
      config.target.headers,
      config.suites,
      config.suites[0]?.budgets[0],
      config.suites[0]?.options,
    ].every(Object.isFrozen),
  ).toBe(true);
});

test('anchors, aliases and merge keys are followed', async () => {
  const config = await read(`${shortest}suites:
  a: &a { uses: speed, with: &w { runs: 5, devices: [desktop] }, budgets: {} }
  b: { <<: *a, with: { <<: *w, runs: 7 } }
`);
  expect(config.suites.map(({ options }) => options)).toEqual([
    { pages: 'all', runs: 5, devices: ['desktop'] },
    { pages: 'all', runs: 7, devices: ['desktop'] },
  ]);
});

test('files with a byte order mark, Windows line ends or as JSON read alike', async () => {
  const plain = await read(shortest);
  expect(await read(`\uFEFF${shortest.replaceAll('\n', '\r\n')}`)).toEqual(plain);
  expect(await read('{ "version": 1, "target": { "url": "auto" }, "pages": { "home": "/" } }')).toEqual(
    plain,
  );
});
