import { expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { complaint, everythingEnv, read, told } from './sample.ts';

const head = 'version: 1\ntarget: { url: auto }\npages: { home: / }\n';

test('no file, an empty one, and one that is something else', async () => {
  expect(await complaint('', { file: 'other.yml' })).toMatchInlineSnapshot(`
    "There is no other.yml here.
      Write one with \`tidemark init\`, or name another with --config."
  `);
  expect(await told('', '# nothing yet\n', '- a\n', 'hello\n', '<html>Not found</html>\n'))
    .toMatchInlineSnapshot(`
    "tidemark.yml is empty.
      Begin with \`version: 1\`, or let \`tidemark init\` write the file.

    tidemark.yml is empty.
      Begin with \`version: 1\`, or let \`tidemark init\` write the file.

    tidemark.yml:1:1: tidemark.yml holds a list, not keys and values.
      1 | - a
        | ^
      Begin with \`version: 1\`, or let \`tidemark init\` write the file.

    tidemark.yml:1:1: tidemark.yml holds a single value, not keys and values.
      1 | hello
        | ^
      Begin with \`version: 1\`, or let \`tidemark init\` write the file.

    tidemark.yml:1:1: tidemark.yml holds a single value, not keys and values.
      1 | <html>Not found</html>
        | ^
      Begin with \`version: 1\`, or let \`tidemark init\` write the file."
  `);
});

test('a version that is missing or unknown is all that is told', async () => {
  expect(
    await told(
      'pages: { home: / }\n',
      'version: 2\nnew-key: 1\n',
      'version: "1"\n',
      'version:\npages: { home: / }\n',
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:1:1: version is missing.
      1 | pages: { home: / }
        | ^
      Write \`version: 1\` as the first line.

    tidemark.yml:1:10: This Tidemark reads version 1 of the file, not 2.
      1 | version: 2
        |          ^
      Write \`version: 1\`, or use another Tidemark.

    tidemark.yml:1:10: This Tidemark reads version 1 of the file, not "1".
      1 | version: "1"
        |          ^
      Write \`version: 1\`, or use another Tidemark.

    tidemark.yml:1:1: version is empty.
      1 | version:
        | ^
      Write \`version: 1\`."
  `);
});

test('a file that asks for nothing', async () => {
  expect(await told('version: 1\ntarget: { url: auto }\n', `${head}suites: {}\n`)).toMatchInlineSnapshot(`
    "tidemark.yml:1:1: This file names neither pages nor suites, so nothing would be measured.
      1 | version: 1
        | ^
      Add a page: \`pages: { home: / }\`.

    tidemark.yml:4:1: suites is an empty mapping, so nothing would be measured.
      4 | suites: {}
        | ^
      Name a suite below it, or remove the line for the recommended ones."
  `);
});

test('unknown keys are told together, and nothing that follows from them', async () => {
  expect(await told('vresion: 1\ntraget: { url: auto }\npages: { home: / }\ncomapre: {}\nbananas: 1\n'))
    .toMatchInlineSnapshot(`
    "tidemark.yml:1:1: vresion is not a key of this file. Did you mean version?
      1 | vresion: 1
        | ^
      Write version instead of vresion.
    tidemark.yml:2:1: traget is not a key of this file. Did you mean target?
      2 | traget: { url: auto }
        | ^
      Write target instead of traget.
    tidemark.yml:4:1: comapre is not a key of this file. Did you mean compare?
      4 | comapre: {}
        | ^
      Write compare instead of comapre.
    tidemark.yml:5:1: bananas is not a key of this file.
      5 | bananas: 1
        | ^
      Remove it, or use one of: version, extends, vars, target, pages, actors, suites, compare, report."
  `);
  expect(await told(`${head}suites:\n  web:\n    usse: speed\n    wiht: { devices: [tv] }\n`))
    .toMatchInlineSnapshot(`
    "tidemark.yml:6:5: usse is not a key of suites.web. Did you mean uses?
      6 |     usse: speed
        |     ^
      Write uses instead of usse.
    tidemark.yml:7:5: wiht is not a key of suites.web. Did you mean with?
      7 |     wiht: { devices: [tv] }
        |     ^
      Write with instead of wiht."
  `);
});

test('suites: an unknown kind, none, wrong options', async () => {
  expect(
    await told(
      `${head}suites:\n  web: { uses: sped }\n  api: {}\n  x/y: { uses: speed }\n  list: []\n`,
      `${head}suites:\n  web:\n    uses: speed\n    with: { pages: al, devices: mobile, runs: 99 }\n`,
      `${head}suites:\n  web:\n    uses: speed\n    with: { pages: [], devices: [mobil, desktop], runs: "3" }\n`,
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:5:16: suites.web.uses is "sped", which is not one of speed, hits. Did you mean speed?
      5 |   web: { uses: sped }
        |                ^
      Write speed.
    tidemark.yml:6:3: suites.api has no uses.
      6 |   api: {}
        |   ^
      Add \`uses: …\` with speed or hits.
    tidemark.yml:7:3: suites.x/y: A name has letters, digits, ".", "_" and "-" only.
      7 |   x/y: { uses: speed }
        |   ^
      Choose another name.
    tidemark.yml:8:9: suites.list is a list, but a mapping is wanted.
      8 |   list: []
        |         ^
      Write its keys on lines of their own, e.g. \`uses: …\`, \`with: …\`, \`budgets: …\`.

    tidemark.yml:7:20: suites.web.with.pages is "al", but all or a list is wanted. Did you mean all?
      7 |     with: { pages: al, devices: mobile, runs: 99 }
        |                    ^
      Write all.
    tidemark.yml:7:33: suites.web.with.devices is "mobile", but a list is wanted.
      7 |     with: { pages: al, devices: mobile, runs: 99 }
        |                                 ^
      Write it as a list: [mobile].
    tidemark.yml:7:47: suites.web.with.runs is the number 99, but at most 20 is wanted.
      7 |     with: { pages: al, devices: mobile, runs: 99 }
        |                                               ^
      Use 20 or less.

    tidemark.yml:7:20: suites.web.with.pages is an empty list, but at least 1 is wanted.
      7 |     with: { pages: [], devices: [mobil, desktop], runs: "3" }
        |                    ^
      Use 1 or more.
    tidemark.yml:7:34: suites.web.with.devices[0] is "mobil", which is not one of mobile, desktop. Did you mean mobile?
      7 |     with: { pages: [], devices: [mobil, desktop], runs: "3" }
        |                                  ^
      Write mobile.
    tidemark.yml:7:57: suites.web.with.runs is "3", but a number is wanted.
      7 |     with: { pages: [], devices: [mobil, desktop], runs: "3" }
        |                                                         ^
      Write it without quotes: 3."
  `);
});

test('alternatives: only what was most likely meant is told', async () => {
  const endpoints = [
    '{ gte: /x, weight: 2 }',
    '{ post: /x, jsno: 1 }',
    '{ get: /x, expect: { status: "200" } }',
    '{ weight: 2 }',
    '3',
  ];
  expect(
    await told(
      `${head}suites:\n  api:\n    uses: hits\n    with:\n      scenarios:\n        a:\n` +
        `          rate: 20\n          endpoints:\n${endpoints.map((one) => `            - ${one}\n`).join('')}`,
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:10:17: suites.api.with.scenarios.a.rate is the number 20, but text is wanted.
      10 |           rate: 20
         |                 ^
      Give it a unit if it is an amount (2.5s, 20/s, 800kB), else put it in quotes: "20".
    tidemark.yml:12:17: gte is not a key of suites.api.with.scenarios.a.endpoints[0]. Did you mean get?
      12 |             - { gte: /x, weight: 2 }
         |                 ^
      Write get instead of gte.
    tidemark.yml:13:27: jsno is not a key of suites.api.with.scenarios.a.endpoints[1]. Did you mean json?
      13 |             - { post: /x, jsno: 1 }
         |                           ^
      Write json instead of jsno.
    tidemark.yml:14:44: suites.api.with.scenarios.a.endpoints[2].expect.status is "200", but a number is wanted.
      14 |             - { get: /x, expect: { status: "200" } }
         |                                            ^
      Write it without quotes: 200.
    tidemark.yml:15:15: suites.api.with.scenarios.a.endpoints[3] has no get.
      15 |             - { weight: 2 }
         |               ^
      Add \`get: …\`.
    tidemark.yml:16:15: suites.api.with.scenarios.a.endpoints[4] is the number 3, but a mapping is wanted.
      16 |             - 3
         |               ^
      Write its keys on lines of their own, e.g. \`get: …\`, \`weight: …\`, \`expect: …\`."
  `);
});

test('a secret never shows in what is said about its value', async () => {
  const thrown: unknown = await read(
    'version: 1\npages: { home: / }\nreport: { check: "${{ secrets.PASSWORD }}" }\n',
    { env: everythingEnv },
  ).catch((error: unknown) => error);
  const said = JSON.stringify(problemsOf(thrown));
  expect(said).toContain('report.check is \\"***\\"');
  expect(said).not.toContain('hunter2');
});
