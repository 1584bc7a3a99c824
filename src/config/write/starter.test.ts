import { expect, test } from 'vitest';
import { complaint, read, sampleSuites } from '../sample.ts';
import { starterConfig } from './starter.ts';

test('the file that init writes reads without a complaint', async () => {
  const text = starterConfig({ suites: sampleSuites });
  expect(text).toMatchInlineSnapshot(`
    "version: 1

    target:
      url: auto                # auto: this commit’s preview deploy · or an address · or "\${{ env.PREVIEW_URL }}"
      # wait: 120s             # how long the deploy may take to answer
      # headers: { x-vercel-protection-bypass: "\${{ secrets.VERCEL_BYPASS }}" }

    pages:                     # named once, used by every suite
      home: /

    # actors:                  # who visits pages that need a login; on a page: { path: /account, as: buyer }
    #   buyer: { login: { post: /login, json: { email: a@example.com, password: "\${{ secrets.BUYER_PASSWORD }}" } } }

    suites:
      speed:
        uses: speed
        budgets:               # max and min are absolute; regress is against the base
          lcp: { max: 2.5s, regress: 5% }
          total-bytes: { max: 1.6MB, level: warn }
          performance: { min: 0.9, level: warn }

    # compare: { preset: normal }          # quick, normal or deep
    # report: { comment: changes }         # changes, always, failures or off
    "
  `);
  const { suites, notes } = await read(text);
  expect(
    suites[0]?.budgets.map(({ key, max, min, regress, level }) => ({ key, max, min, regress, level })),
  ).toEqual([
    { key: 'lcp', max: 2500, min: undefined, regress: 0.05, level: 'fail' },
    { key: 'total-bytes', max: 1_600_000, min: undefined, regress: undefined, level: 'warn' },
    { key: 'performance', max: undefined, min: 0.9, regress: undefined, level: 'warn' },
  ]);
  expect(notes).toEqual([]);
});

test('its commented lines are good ones too', async () => {
  const text = starterConfig({ suites: sampleSuites })
    .replaceAll(/^( *)# ((base|wait|headers|actors|compare|report):)/gm, '$1$2')
    .replaceAll(/^# {3}(buyer:)/gm, '  $1');
  expect(await complaint(text, { env: { VERCEL_BYPASS: 'x', BUYER_PASSWORD: 'y' } })).toBe('no complaint');
  expect((await read(text, { env: { VERCEL_BYPASS: 'x', BUYER_PASSWORD: 'y' } })).actors).toHaveLength(1);
});

test('addresses, pages and names that YAML would misread are quoted', async () => {
  const config = await read(
    starterConfig({
      url: 'http://127.0.0.1:4000',
      pages: { home: '/', '404': '/#not-found', odd: '/a: b #c' },
      schema: 'https://example.test/tidemark.schema.json',
    }).replace('/a: b #c', '/a:b#c'),
  );
  expect(config.target.url).toBe('http://127.0.0.1:4000');
  expect(config.pages.map(({ name, path }) => `${name} ${path}`)).toEqual([
    '404 /#not-found',
    'home /',
    'odd /a:b#c',
  ]);
});
