import { expect, test } from 'vitest';
import { suites } from '#suites/registry.ts';
import { readConfig } from '#config/read.ts';
import { problemsOf } from '#model/problem.ts';
import { planOf } from '#run/plan/task-plan.ts';

const workspace = { leadsOut: async () => undefined, linksOut: async () => undefined };

/** Every mistake of a file by its line, those of the plan where the file has none. */
async function mistakesIn(
  text: string,
): Promise<readonly (readonly [line: number | undefined, text: string])[]> {
  try {
    const config = await readConfig({
      file: 'tidemark.yml',
      readFile: async () => text,
      listFolder: async () => undefined,
      workspace,
      flags: {},
      inputs: {},
      env: {},
      suites,
    });
    planOf(config, suites, true);
    return [];
  } catch (error) {
    return problemsOf(error).map(({ place, message, next }) => [
      place?.line,
      `${message.replace(/^suites\.flows\.with\./, '')} ${next}`,
    ]);
  }
}

const around = (lines: readonly string[]): string =>
  [
    'version: 1',
    'target: { url: http://127.0.0.1:1 }',
    'actors: { buyer: {} }',
    'suites:',
    '  flows:',
    '    uses: journey',
    '    with:',
    ...lines.map((line) => `      ${line}`),
  ].join('\n');

test('every mistake is told at once, each on its own line with what to do', async () => {
  const text = around([
    'fragments:',
    '  login: [ { use: again } ]',
    '  again: [ { use: login } ]',
    '  deep: [ { checkpoint: here } ]',
    'journeys:',
    '  buy:',
    '    steps:',
    '      - use: logn',
    '      - get: orders',
    '      - get: /a',
    '        post: /b',
    '      - get: /orders/${{ vars.ordr }}',
    '        expect: { assert: "eval(1)" }',
    '        capture: { order: "$.id", x: "$..[" }',
    '      - branches: { a: [ { get: /y } ] }',
    '      - checkpoint: there',
    '      - branches: { b: [ { get: /y, expcet: {} } ] }',
    '        from: ther',
    '    always:',
    '      - branches: { a: [ { get: /x } ] }',
    '      - get: /ok',
    '        retry: { until: "$.a ==" }',
  ]);
  expect(await mistakesIn(text)).toMatchInlineSnapshot(`
    [
      [
        10,
        "fragments.again[0].use makes a circle: login uses again uses login. Remove one of these uses.",
      ],
      [
        11,
        "fragments.deep[0].checkpoint cannot stand in a fragment. Write it in the steps of a journey.",
      ],
      [
        15,
        "journeys.buy.steps[0].use names the fragment logn, which is not under fragments. Did you mean login? The fragments are login, again, deep.",
      ],
      [
        16,
        "journeys.buy.steps[1].get must begin with / and hold no spaces, e.g. /api/products?page=1. Correct suites.flows.with.journeys.buy.steps[1].get.",
      ],
      [
        17,
        "journeys.buy.steps[2] needs one method with its path, e.g. get: /api/products. Correct suites.flows.with.journeys.buy.steps[2].",
      ],
      [
        19,
        "journeys.buy.steps[3] uses \${{ vars.ordr }}, which no step captures. Did you mean order? Capture it in an earlier step, or set it under vars at the top of the file.",
      ],
      [
        20,
        "journeys.buy.steps[3].expect.assert is no condition: there is no function eval, only add, count, distinct, length, match, max, min, search, sum, value, at character 1 (near "eval(1)"). Correct suites.flows.with.journeys.buy.steps[3].expect.assert.",
      ],
      [
        21,
        "journeys.buy.steps[3].capture.x is no JSONPath: a ] is missing at its end. Correct suites.flows.with.journeys.buy.steps[3].capture.x.",
      ],
      [
        22,
        "journeys.buy.steps[4].branches begin at a checkpoint, and none stands before them. Write \`- checkpoint: name\` there.",
      ],
      [
        22,
        "journeys.buy.steps[4].branches end a way through the journey, so no step can come after them. Move it into a branch.",
      ],
      [
        24,
        "expcet is not a key of suites.flows.with.journeys.buy.steps[6].branches.b[0]. Did you mean expect? Write expect instead of expcet.",
      ],
      [
        25,
        "journeys.buy.steps[6].from names the checkpoint ther, which does not stand before it. Did you mean there? Write its name, or leave this line out.",
      ],
      [
        27,
        "journeys.buy.always[0].branches cannot stand in always. Write it in the steps of a journey.",
      ],
      [
        29,
        "journeys.buy.always[1].retry.until is no condition: an expression is missing at its end. Correct suites.flows.with.journeys.buy.always[1].retry.until.",
      ],
    ]
  `);
});

test('a condition about what is never there is told: it would hold whatever is answered', async () => {
  const text = around([
    'journeys:',
    '  buy:',
    '    steps:',
    '      - get: /',
    '        expect: { assert: "!$.bodi.error && count($.body.items[?@.price > $.lasst.total]) == 0" }',
    '        capture: { order: $.id }',
    '      - get: /',
    '        retry: { until: "!$.last.statuss && @.stat == 2 && $.vars.ordr == 1" }',
    '      - get: /',
    '        expect: { assert: "!$[\'body\'].x && @.ms < 9 && $.body[?@.statuss] && $..bodi && $.vars.order != 1" }',
  ]);
  expect(await mistakesIn(text)).toMatchInlineSnapshot(`
    [
      [
        12,
        "journeys.buy.steps[0].expect.assert looks at $.bodi, which nothing is called. Did you mean body? There are $.status, $.headers, $.body, $.ms, $.last, $.vars, $.row, $.matrix.",
      ],
      [
        12,
        "journeys.buy.steps[0].expect.assert looks at $.lasst, which nothing is called. Did you mean last? There are $.status, $.headers, $.body, $.ms, $.last, $.vars, $.row, $.matrix.",
      ],
      [
        14,
        "journeys.buy.steps[1] uses $.vars.ordr, which no step captures. Did you mean order? Capture it in an earlier step.",
      ],
      [
        15,
        "journeys.buy.steps[1].retry.until looks at $.last.statuss, which nothing is called. Did you mean status? There are $.last.status, $.last.headers, $.last.body, $.last.ms.",
      ],
      [
        15,
        "journeys.buy.steps[1].retry.until looks at $.stat, which nothing is called. Did you mean status? There are $.status, $.headers, $.body, $.ms, $.last, $.vars, $.row, $.matrix.",
      ],
    ]
  `);
});

test('an actor that is not there is told on its line, in every place', async () => {
  const text = around([
    'journeys:',
    '  buy:',
    '    as: buyr',
    '    steps:',
    '      - get: /',
    '        as: nobody',
    '  sell: { as: buyer, steps: [ { get: / } ] }',
  ]);
  expect(await mistakesIn(text)).toMatchInlineSnapshot(`
    [
      [
        10,
        "The suite flows names the actor buyr, who is not under actors. Did you mean buyer? The actors are buyer.",
      ],
      [
        13,
        "The suite flows names the actor nobody, who is not under actors. The actors are buyer.",
      ],
    ]
  `);
});

test('a journey that may be run is no mistake', async () => {
  const text = around([
    'journeys:',
    '  buy:',
    '    as: buyer',
    '    steps:',
    '      - { post: /orders, json: { n: "${{ run.id }}" }, capture: { order: $.id } }',
    '      - checkpoint: ordered',
    '      - branches:',
    '          look: [ { get: "/orders/${{ vars.order }}" } ]',
    '          wait: [ { wait: 10ms }, { get: "${{ vars.order }}", expect: { status: 404 } } ]',
    '        from: ordered',
  ]);
  expect(await mistakesIn(text)).toEqual([]);
});
