import { expect, test } from 'vitest';
import { z } from 'zod';
import { amountOf } from '#model/amounts.ts';
import type { Suite } from '#model/contract/suite.ts';
import { complaint, sampleSuites, told } from './sample.ts';

const head = 'version: 1\ntarget: { url: auto }\npages: { home: / }\n';

test('budgets: unknown metrics, wrong units, no limit', async () => {
  const budgets = [
    'lpc: { max: 2s }',
    'home/lpc: { max: 2s }',
    'p95: { max: 1s }',
    'bananas: { max: 1 }',
    'lcp: { max: 2500, regress: 200ms }',
    'total-bytes: { max: 2s }',
    'performance: { min: 90 }',
    'requests: { regress: 5% }',
    'home/lcp: 2.5s',
    'about/lcp: {}',
    'shop/lcp: { level: warn }',
    'cart/lcp: { min: 3s, max: 2s, level: error }',
    'pay/lcp: { max: "2,5s", mim: 1s }',
    'out/lcp: { max: }',
  ];
  expect(
    await told(
      `${head}suites:\n  web:\n    uses: speed\n    budgets:\n${budgets.map((one) => `      ${one}\n`).join('')}`,
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:8:7: speed has no metric lpc (budgets of web). Did you mean lcp?
      8 |       lpc: { max: 2s }
        |       ^
      Write lcp instead of lpc.
    tidemark.yml:9:7: speed has no metric lpc (budgets of web). Did you mean lcp?
      9 |       home/lpc: { max: 2s }
        |       ^
      Write home/lcp instead of home/lpc.
    tidemark.yml:10:7: speed has no metric p95 (budgets of web).
      10 |       p95: { max: 1s }
         |       ^
      p95 belongs to hits: move this line to a suite that uses it.
    tidemark.yml:11:7: speed has no metric bananas (budgets of web).
      11 |       bananas: { max: 1 }
         |       ^
      Its metrics are: lcp, total-bytes, performance, requests.
    tidemark.yml:12:19: suites.web.budgets.lcp.max: 2500 needs a unit: 2500ms or 2500s?
      12 |       lcp: { max: 2500, regress: 200ms }
         |                   ^
      Write 2500ms or 2500s.
    tidemark.yml:12:34: suites.web.budgets.lcp.regress: 200ms is a time, but a share is wanted here. (lcp is compared by its share of change.)
      12 |       lcp: { max: 2500, regress: 200ms }
         |                                  ^
      Write a share such as 1% or 0.1%.
    tidemark.yml:13:27: suites.web.budgets.total-bytes.max: 2s is a time, but a size is wanted here.
      13 |       total-bytes: { max: 2s }
         |                           ^
      Write a size such as 800kB or 1.2MiB.
    tidemark.yml:14:27: suites.web.budgets.performance.min: 90 is not a score between 0 and 1.
      14 |       performance: { min: 90 }
         |                           ^
      Write 0.9 or 90%.
    tidemark.yml:15:28: suites.web.budgets.requests.regress: 5% is a share, but a count is wanted here.
      15 |       requests: { regress: 5% }
         |                            ^
      Write a count such as 25.
    tidemark.yml:16:17: suites.web.budgets.home/lcp is "2.5s", but a mapping is wanted.
      16 |       home/lcp: 2.5s
         |                 ^
      Write its keys on lines of their own, e.g. \`max: …\`, \`min: …\`, \`regress: …\`.
    tidemark.yml:17:7: The budget about/lcp allows anything: it has no max, min or regress.
      17 |       about/lcp: {}
         |       ^
      Give it one of them, or remove the line.
    tidemark.yml:18:7: The budget shop/lcp allows anything: it has no max, min or regress.
      18 |       shop/lcp: { level: warn }
         |       ^
      Give it one of them, or remove the line.
    tidemark.yml:19:7: The budget cart/lcp can never be met: its min is above its max.
      19 |       cart/lcp: { min: 3s, max: 2s, level: error }
         |       ^
      Swap the two.
    tidemark.yml:19:44: suites.web.budgets.cart/lcp.level is "error", which is not one of fail, warn.
      19 |       cart/lcp: { min: 3s, max: 2s, level: error }
         |                                            ^
      Write one of fail, warn.
    tidemark.yml:20:23: suites.web.budgets.pay/lcp.max: 2,5s has a decimal comma.
      20 |       pay/lcp: { max: "2,5s", mim: 1s }
         |                       ^
      Write 2.5s.
    tidemark.yml:20:31: mim is not a key of suites.web.budgets.pay/lcp. Did you mean min?
      20 |       pay/lcp: { max: "2,5s", mim: 1s }
         |                               ^
      Write min instead of mim.
    tidemark.yml:21:18: suites.web.budgets.out/lcp.max is empty.
      21 |       out/lcp: { max: }
         |                  ^
      Give it a value, or remove the line."
  `);
});

test('a regression finer than runs vary is refused, of a number that is counted exactly it is not', async () => {
  const budgets = [
    'lcp: { regress: 0.5% }',
    'home/lcp: { regress: 0 }',
    'about/lcp: { regress: 1% }',
    'total-bytes: { regress: 0 }',
  ];
  expect(
    await told(
      `${head}suites:\n  web:\n    uses: speed\n    budgets:\n${budgets.map((one) => `      ${one}\n`).join('')}`,
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:8:23: suites.web.budgets.lcp.regress: LCP varies from run to run; a change of less than 1% cannot be proved.
      8 |       lcp: { regress: 0.5% }
        |                       ^
      Write 1% or more (5% is the usual budget).
    tidemark.yml:9:28: suites.web.budgets.home/lcp.regress: LCP varies from run to run; a change of less than 1% cannot be proved.
      9 |       home/lcp: { regress: 0 }
        |                            ^
      Write 1% or more (5% is the usual budget)."
  `);
});

test('pages, actors and ignored findings', async () => {
  expect(
    await told(
      'version: 1\npages:\n  home: https://x.example.test/\n  a b: /\n  list: [/]\n  odd: "/a b"\n' +
        '  shop: { path: /, as: byer }\n  cart: { pth: /cart }\nactors:\n' +
        '  buyer: { login: { post: login, json: {}, form: {} }, headers: { x: 1 } }\n',
      `${head}suites:\n  web:\n    uses: speed\n    findings:\n      fail-on: errors\n` +
        `      only-new: yes\n      ignore:\n        - rule: x\n        - because: y\n` +
        `        - { rule: x, because: z, until: 2027-02-30 }\n        - { rule: x, because: }\n`,
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:3:9: pages.home: A path on the target starts with one "/".
      3 |   home: https://x.example.test/
        |         ^
      Write /products rather than an address; the address is target.url.
    tidemark.yml:4:3: pages.a b: A name has letters, digits, ".", "_" and "-" only.
      4 |   a b: /
        |   ^
      Choose another name.
    tidemark.yml:5:9: pages.list is a list, but text or a mapping is wanted.
      5 |   list: [/]
        |         ^
      Write text or a mapping.
    tidemark.yml:6:8: pages.odd: A path has no spaces.
      6 |   odd: "/a b"
        |        ^
      Write %20 for a space.
    tidemark.yml:7:24: pages.shop.as names the actor byer, who is not under actors. Did you mean buyer?
      7 |   shop: { path: /, as: byer }
        |                        ^
      Write buyer, or add byer under actors.
    tidemark.yml:8:11: pth is not a key of pages.cart. Did you mean path?
      8 |   cart: { pth: /cart }
        |           ^
      Write path instead of pth.
    tidemark.yml:10:19: actors.buyer.login: A login sends json or form, not both.
      10 |   buyer: { login: { post: login, json: {}, form: {} }, headers: { x: 1 } }
         |                   ^
      Remove one of them.
    tidemark.yml:10:27: actors.buyer.login.post: A path on the target starts with one "/".
      10 |   buyer: { login: { post: login, json: {}, form: {} }, headers: { x: 1 } }
         |                           ^
      Write /products rather than an address; the address is target.url.
    tidemark.yml:10:70: actors.buyer.headers.x is the number 1, but text is wanted.
      10 |   buyer: { login: { post: login, json: {}, form: {} }, headers: { x: 1 } }
         |                                                                      ^
      Put it in quotes: "1".

    tidemark.yml:8:16: suites.web.findings.fail-on is "errors", which is not one of error, warning, info, never. Did you mean error?
      8 |       fail-on: errors
        |                ^
      Write error.
    tidemark.yml:9:17: suites.web.findings.only-new is "yes", but true or false is wanted.
      9 |       only-new: yes
        |                 ^
      Write true, without quotes.
    tidemark.yml:11:11: suites.web.findings.ignore[0] has no because.
      11 |         - rule: x
         |           ^
      Add \`because: …\`.
    tidemark.yml:12:11: suites.web.findings.ignore[1]: Nothing says what to ignore.
      12 |         - because: y
         |           ^
      Add rule, match or both.
    tidemark.yml:13:41: suites.web.findings.ignore[2].until: This is not a date of the calendar.
      13 |         - { rule: x, because: z, until: 2027-02-30 }
         |                                         ^
      Write it as YYYY-MM-DD.
    tidemark.yml:14:22: suites.web.findings.ignore[3].because is empty.
      14 |         - { rule: x, because: }
         |                      ^
      Give it a value, or remove the line."
  `);
});

test('settings of the wrong kind', async () => {
  expect(
    await told(
      `${head}compare: { mode: livee, preset: fast }\nreport: { check: yes, folder: 3, comment: }\nactors:\n`,
      'version: 1\npages: [home]\ntarget: https://x.example.test\n',
      `version: 1\npages: { home: / }\ntarget: { url: auto, wait: 120 }\n`,
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:4:18: compare.mode is "livee", which is not one of live, stored, auto. Did you mean live?
      4 | compare: { mode: livee, preset: fast }
        |                  ^
      Write live.
    tidemark.yml:4:33: compare.preset is "fast", which is not one of quick, normal, deep.
      4 | compare: { mode: livee, preset: fast }
        |                                 ^
      Write one of quick, normal, deep.
    tidemark.yml:5:18: report.check is "yes", but true or false is wanted.
      5 | report: { check: yes, folder: 3, comment: }
        |                  ^
      Write true, without quotes.
    tidemark.yml:5:31: report.folder is the number 3, but text is wanted.
      5 | report: { check: yes, folder: 3, comment: }
        |                               ^
      Put it in quotes: "3".
    tidemark.yml:5:34: report.comment is empty.
      5 | report: { check: yes, folder: 3, comment: }
        |                                  ^
      Give it a value, or remove the line.
    tidemark.yml:6:1: actors is empty.
      6 | actors:
        | ^
      Give it a value, or remove the line.

    tidemark.yml:2:8: pages is a list, but a mapping is wanted.
      2 | pages: [home]
        |        ^
      Write \`name: value\` lines below it.
    tidemark.yml:3:9: target is "https://x.example.test", but a mapping is wanted.
      3 | target: https://x.example.test
        |         ^
      Put a space after the colon.

    tidemark.yml:3:28: target.wait: 120 needs a unit: 120ms or 120s?
      3 | target: { url: auto, wait: 120 }
        |                            ^
      Write 120ms or 120s."
  `);
});

test('what a flag or an input sets wrongly is told without a place', async () => {
  expect(
    await complaint(head, {
      flags: { 'compare.preset': 'fast', 'target.wait': '9' },
      inputs: { 'report.comment': 'loud', 'report.coment': 'off' },
    }),
  ).toMatchInlineSnapshot(`
    "coment is not a key of report. Did you mean comment? (It was given as an action input.)
      Write comment instead of coment.
    compare.preset is "fast", which is not one of quick, normal, deep. (It was given as a command-line option.)
      Write one of quick, normal, deep.
    report.comment is "loud", which is not one of changes, always, failures, off. (It was given as an action input.)
      Write one of changes, always, failures, off.
    target.wait: 9 needs a unit: 9ms or 9s? (It was given as a command-line option.)
      Write 9ms or 9s."
  `);
});

test('a suite’s own words become message and next step', async () => {
  const Rate = amountOf('per-second');
  const options = z
    .strictObject({
      bare: Rate.optional(),
      either: z.union([Rate, z.strictObject({ from: Rate })]).optional(),
      must: z.string().regex(/^x/, 'must begin with x, e.g. x1').optional(),
      write: z.string().regex(/^x/, '"6,0s" is not a time; write 60s or 2m').optional(),
      two: z.string().regex(/^x/, 'This is no colour. Write one as #rrggbb.').optional(),
    })
    .refine(({ must, two }) => must !== two, 'needs must or two');
  const own: readonly Suite[] = sampleSuites.slice(0, 1).map((suite) => ({ ...suite, options }));
  const wrong = ['bare: 20', 'either: 20', 'must: a', 'write: 6,0s', 'two: red']
    .map((line) => `      ${line}\n`)
    .join('');
  expect(await complaint(`${head}suites:\n  web:\n    uses: speed\n    with:\n${wrong}`, { suites: own }))
    .toMatchInlineSnapshot(`
    "tidemark.yml:8:13: suites.web.with.bare: 20 needs a unit: 20/s or 20/m?
      8 |       bare: 20
        |             ^
      Write 20/s or 20/m.
    tidemark.yml:9:15: suites.web.with.either: 20 needs a unit: 20/s or 20/m?
      9 |       either: 20
        |               ^
      Write 20/s or 20/m.
    tidemark.yml:10:13: suites.web.with.must must begin with x, e.g. x1.
      10 |       must: a
         |             ^
      Correct suites.web.with.must.
    tidemark.yml:11:14: suites.web.with.write: "6,0s" is not a time.
      11 |       write: 6,0s
         |              ^
      Write 60s or 2m.
    tidemark.yml:12:12: suites.web.with.two: This is no colour.
      12 |       two: red
         |            ^
      Write one as #rrggbb."
  `);
  expect(await complaint(`${head}suites: { web: { uses: speed } }\n`, { suites: own }))
    .toMatchInlineSnapshot(`
    "tidemark.yml:4:11: suites.web.with needs must or two.
      4 | suites: { web: { uses: speed } }
        |           ^
      Correct suites.web.with."
  `);
  const strict: readonly Suite[] = own.map((suite) => ({
    ...suite,
    options: z.strictObject({ need: Rate }),
  }));
  expect(await complaint(`${head}suites: { web: { uses: speed } }\n`, { suites: strict }))
    .toMatchInlineSnapshot(`
    "tidemark.yml:4:11: suites.web.with has no need.
      4 | suites: { web: { uses: speed } }
        |           ^
      Add \`need: …\`."
  `);
  expect(await complaint(`${head}suites: { web: { uses: speed, with: { mustt: x } } }\n`, { suites: own }))
    .toMatchInlineSnapshot(`
    "tidemark.yml:4:39: mustt is not a key of suites.web.with. Did you mean must?
      4 | suites: { web: { uses: speed, with: { mustt: x } } }
        |                                       ^
      Write must instead of mustt."
  `);
});

test('a value whose template cannot be filled in is told once', async () => {
  expect(
    await told(
      `${head}compare: { preset: "\${{ env.NOPE }}" }\ntarget: { wait: "\${{ uiid }}" }\n`.replace(
        'target: { url: auto }\n',
        '',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:3:20: The environment variable NOPE of \${{ env.NOPE }} is not set.
      3 | compare: { preset: "\${{ env.NOPE }}" }
        |                    ^
      Set it before Tidemark runs, e.g. \`env: { NOPE: … }\` on the step.
    tidemark.yml:4:17: \${{ uiid }} means nothing here. Did you mean \${{ uuid }}?
      4 | target: { wait: "\${{ uiid }}" }
        |                 ^
      Write \${{ uuid }}."
  `);
});
