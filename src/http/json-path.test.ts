import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileCondition, compileJsonPath, conditionMistake, jsonPathMistake } from './json-path.ts';

/** A case of the official compliance suite, as the package `jsonpath-rfc9535` carries it. */
interface Case {
  readonly name: string;
  readonly selector: string;
  readonly document?: unknown;
  readonly result?: readonly unknown[];
  readonly results?: readonly (readonly unknown[])[];
  readonly result_paths?: readonly string[];
  readonly results_paths?: readonly (readonly string[])[];
  readonly invalid_selector?: boolean;
}

function complianceCases(): readonly Case[] {
  const parts = 'src/__tests__/jsonpath-compliance-test-suite/cts.json';
  const home = new URL('./', import.meta.resolve('jsonpath-rfc9535/package.json'));
  return JSON.parse(readFileSync(fileURLToPath(new URL(parts, home)), 'utf8')).tests;
}

const shop = {
  items: [
    { sku: 'a', price: 3, tags: ['x', 'y'] },
    { sku: 'b', price: 4.5, tags: ['y'] },
    { sku: 'a', price: 3, tags: ['y', 'x'] },
  ],
  own: { length: 0 },
  none: null,
};

test('the official compliance suite holds, values and normalized paths', () => {
  const cases = complianceCases();
  expect(cases.length).toBeGreaterThan(650);
  const failed = cases.filter(({ selector, document, invalid_selector, ...wanted }) => {
    if (invalid_selector) return jsonPathMistake(selector) === undefined;
    const found = compileJsonPath(selector).found(document);
    const values = JSON.stringify(found.map(({ value }) => value));
    const paths = JSON.stringify(found.map(({ path }) => path));
    const anyValues = (wanted.results ?? [wanted.result]).some((list) => JSON.stringify(list) === values);
    const anyPaths = (wanted.results_paths ?? [wanted.result_paths]).some(
      (list) => JSON.stringify(list) === paths,
    );
    return !anyValues || !anyPaths;
  });
  expect(failed.map(({ name, selector }) => `${name}: ${selector}`)).toEqual([]);
});

test('a path gives the one value it names, and none where it names several or nothing', () => {
  const value = (path: string) => compileJsonPath(path).value(shop);
  expect([
    value('$.items[0].price'),
    value("$['items'][-1]['sku']"),
    value('$.none'),
    value('$.items[9]'),
    value('$.toString'),
    value('$.items.length'),
    value("$.items[?@.sku=='b'].price"),
    value('$.items[*].price'),
  ]).toEqual([3, 'a', null, undefined, undefined, undefined, 4.5, undefined]);
  expect(['$.a[0]', '$.a[*]', '$..a', '$.a[?@.b]'].map((path) => compileJsonPath(path).singular)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a condition is asked of its subject, by $ and by @', () => {
  const holds = (text: string) => compileCondition(text)({ body: shop, status: 200, vars: { sku: 'b' } });
  expect(holds('$.status < 500')).toBe(true);
  expect(holds('@.status == 404')).toBe(false);
  expect(holds('$.body.items[?@.sku == $.vars.sku]')).toBe(true);
  expect(holds('count($.body.items[*]) == 3 && !$.body.error')).toBe(true);
  expect(holds('sum($.body.items[*].price) == 10.5')).toBe(true);
  expect(holds('max($.body.items[*].price) == 4.5 && min($.body.items[*].sku) == "a"')).toBe(true);
  expect(holds('count(distinct($.body.items[*].sku)) == 2')).toBe(true);
  expect(holds('add($.body.items[0].price, $.body.items[1].price) == 7.5')).toBe(true);
});

test('what is no number has no sum, and nothing has no maximum', () => {
  const holds = (text: string) =>
    compileCondition(text)({
      some: [1, 'a'],
      none: [],
      same: [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    });
  expect(holds('sum($.none[*]) == 0')).toBe(true);
  expect(holds('sum($.some[*]) == 1')).toBe(false);
  expect(holds('max($.none[*]) == $.nothing')).toBe(true);
  expect(holds('add($.some[0], $.some[1]) == $.nothing')).toBe(true);
  expect(holds('count(distinct($.same[*])) == 1')).toBe(true);
});

test('a mistake is found when it is read, with its place', () => {
  const words = [
    jsonPathMistake('items'),
    jsonPathMistake('$.'),
    jsonPathMistake('$.a['),
    jsonPathMistake('$.a[?@.b =='),
    jsonPathMistake('$[?eval(1)]'),
    conditionMistake('eval(1)'),
    conditionMistake('$.a[*] == 1'),
    conditionMistake('sum(1) == 1'),
    conditionMistake('add($.a[*], 1) == 1'),
    conditionMistake('count($.a[*])'),
    conditionMistake('true'),
    conditionMistake(''),
    conditionMistake('$.a == 1, 0'),
    conditionMistake('$.a == 1][0'),
    conditionMistake('$.a = 1'),
  ];
  expect(words).toMatchInlineSnapshot(`
    [
      "is no JSONPath: expected '$', found 'i' at character 1 (near "items")",
      "is no JSONPath: a name, * or [ must follow the dot at its end",
      "is no JSONPath: a ] is missing at its end",
      "is no JSONPath: a ] is missing at its end",
      "is no JSONPath: there is no function eval, only add, count, distinct, length, match, max, min, search, sum, value, at character 4 (near "eval(1)]")",
      "is no condition: there is no function eval, only add, count, distinct, length, match, max, min, search, sum, value, at character 1 (near "eval(1)")",
      "is no condition: a path that can name several values cannot be compared at character 1 (near "$.a[*] == 1")",
      "is no condition: argument 1 of sum() must be a path, at character 5 (near "1) == 1")",
      "is no condition: argument 1 of add() must be one value: a literal or a path that names one spot, at character 5 (near "$.a[*], 1) =")",
      "is no condition: what count() gives must be compared with something at character 1 (near "count($.a[*]")",
      "is no condition: true must be compared with something at character 1 (near "true")",
      "is no condition: an expression is missing at its end",
      "is no condition: it must be one expression at character 1 (near "$.a == 1, 0")",
      "is no condition: it must be one expression at character 1 (near "$.a == 1][0")",
      "is no condition: one = compares nothing, write == instead at character 5 (near "= 1")",
    ]
  `);
});

test('hostile expressions and answers end in a mistake, not in a wait', () => {
  for (const text of [`${'('.repeat(900)}$.a${')'.repeat(900)}`, `${'!'.repeat(1_900)}$.a`])
    expect([undefined, 'is no condition: it is nested too deeply']).toContain(
      conditionMistake(text)?.slice(0, 40),
    );
  expect(jsonPathMistake(`$${'.a'.repeat(2_000)}`)).toContain('longer than 2000 characters');
  const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
  expect(() => compileJsonPath('$..*').values(deep)).toThrow('too large or too deep');
  expect(() => compileJsonPath('$..[?@ == $]').values(deep)).toThrow('too');
  const wide = Array.from({ length: 200_000 }, (_, index) => index);
  expect(compileJsonPath('$[*]').values(wide)).toHaveLength(200_000);
  expect(() => compileJsonPath('$[?count($[*]) > 1]').values(wide)).toThrow('too large or too deep');
});
