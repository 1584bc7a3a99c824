import { expect, test } from 'vitest';
import { printConfig } from './print.ts';
import { everything, everythingEnv, read, sampleSuites } from '../sample.ts';

test('every value shows where it came from, secrets stay hidden', async () => {
  const text = printConfig(
    await read(everything, {
      env: everythingEnv,
      flags: { 'target.url': 'http://127.0.0.1:4000' },
      inputs: { 'report.comment': 'off' },
    }),
    sampleSuites,
  );
  expect(text).not.toMatch(/bypass-value|hunter2/);
  expect(text).toMatchInlineSnapshot(`
    "# tidemark.yml with command-line options, action inputs and defaults

    version: 1
    target:
      url: http://127.0.0.1:4000 # flag
      base: none # file
      wait: 90s # file
      headers:
        x-bypass: "***" # file
    pages:
      home: / # file
      account:
        path: /account # file
        as: buyer # file
    actors:
      buyer:
        headers:
          x-role: buyer # file
        cookies:
          seen: "1" # file
        login:
          form:
            email: a@example.test # file
            password: "***" # file
          expect: 302 # file
          post: /login # file
      admin:
        storage-state: admin.json # file
    suites:
      web:
        uses: speed # file
        with:
          pages: [home] # file
          devices: [mobile, desktop] # file
          runs: 5 # file
        budgets:
          lcp:
            max: 2.5s # file
            regress: 5% # file
            level: fail # default
          total-bytes:
            max: 800kB # file
            regress: 0 # file
            level: fail # default
          home/lcp:
            max: 3s # file
            level: fail # default
          performance:
            min: 0.9 # file
            level: warn # file
        findings:
          fail-on: warning # file
          only-new: false # file
          ignore:
            # file
            - rule: visual/console-error
              match: analytics
              because: vendor ticket 4711
              until: 2027-01-01
      api:
        uses: hits # file
        with:
          scenarios:
            browse:
              rate: 20/s # file
              endpoints:
                # file
                - get: /api/products
                  weight: 3
                  expect:
                    status: 200
                - post: /api/cart
                  json:
                    id: \${{ random_int }}
        budgets:
          browse/GET /api/products/p95:
            max: 300ms # file
            level: fail # default
          error-rate:
            max: 1% # file
            level: fail # default
        findings:
          fail-on: error # default
          only-new: true # default
          ignore: [] # default
    compare:
      mode: live # file
      preset: deep # file
      on-inconclusive: fail # file
      identity: on # default
    report:
      comment: off # input
      check: true # file
      pictures: off # default
      folder: out # file
      junit: out/junit.xml # file
    "
  `);
});

test('what is printed reads back as the same config', async () => {
  const text = everything
    .replaceAll('${{ secrets.BYPASS }}', 'one')
    .replaceAll('${{ secrets.PASSWORD }}', 'two');
  const config = await read(text);
  const again = await read(printConfig(config, sampleSuites));
  const settings = ({ target, pages, actors, suites, compare, report }: typeof config): unknown =>
    JSON.parse(
      JSON.stringify({ target, pages, actors, suites, compare, report }, (key, value: unknown) =>
        key === 'place' ? undefined : value,
      ),
    );
  expect(settings(again)).toEqual(settings(config));
});
