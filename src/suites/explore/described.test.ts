import { afterAll, describe, expect, test } from 'vitest';
import type { Observation } from '#model/contract/observation.ts';
import { Failure } from '#model/problem.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import type { OrderFault } from '../../../fixtures/orders/orders.ts';
import { orderServer, type OrderServer } from '../../../fixtures/orders/server.ts';
import { explore } from './suite.ts';

const open: OrderServer[] = [];
afterAll(() => Promise.all(open.map((server) => server.close())));

const FILE = 'fixtures/orders/openapi.yaml';
const shop = { name: 'shop', pages: [], owned: true };

interface Explored {
  readonly observation: Observation;
  readonly requests: number;
  readonly log: readonly string[];
}

/** The order server walked through by its description, with what stands beside that. */
async function explored(
  planted: readonly OrderFault[],
  { explore: how = {}, ...beside }: Readonly<Record<string, unknown>>,
  files?: Readonly<Record<string, string>>,
  more: Parameters<typeof benchFor>[1] = {},
): Promise<Explored> {
  const server = await orderServer(planted);
  open.push(server);
  const options = explore.options.parse({
    from: FILE,
    state: { reset: { post: '/test/reset' } },
    explore: { coverage: 'edges', time: '10m', ...Object(how) },
    ...beside,
  });
  const placeOf = (path: readonly (string | number)[]) => ({
    file: 'tidemark.yml',
    line: path.join('.').length,
    column: 1,
  });
  const [task] = explore.plan(options, { ...shop, placeOf });
  if (!task) throw new Error('nothing is planned');
  const bench = benchFor(server.url, more);
  const project = files && {
    read: async (name: string) => {
      const text = files[name];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  };
  const observation = await explore.measure(
    { ...task, suite: 'shop', uses: 'explore' },
    { ...bench, ...(project && { project }) },
  );
  return { observation, requests: server.log.length, log: server.log };
}

const told = ({ observation }: Explored): readonly string[] =>
  observation.findings.map(({ severity, message }) => `${severity}: ${message}`);

const textOf = ({ observation }: Explored, name: string): string => {
  const exhibit = observation.exhibits.find((each) => each.name === name);
  return exhibit && 'body' in exhibit ? new TextDecoder().decode(exhibit.body) : '';
};

describe('the order server by its description alone', () => {
  test('the right one: nothing is told, and what was inferred is shown', async () => {
    const right = await explored([], {});
    expect([told(right), right.requests]).toEqual([[], 263]);
    expect(right.observation.notes?.[0]?.text).toBe(
      '6 edges and 2 probes of 7 operations of fixtures/orders/openapi.yaml. States are told apart by ' +
        '$.orders[*].id, $.count.count, $.orders[*].product, $.orders[*].quantity, $.orders[*].total, ' +
        '$.orders[*].status, $.orders[*].paid, $.orders[*].refunded.',
    );
    const again = explore.options.safeParse({
      from: FILE,
      state: { reset: { post: '/test/reset' } },
      edges: { create: { post: '/orders', when: 'count($.vars.order[*]) < 2', remember: { order: '$.id' } } },
    });
    expect(again.success).toBe(true);
    expect(textOf(right, 'inferred')).toContain('  read_gone:\n');
  });

  test('what a built-in rule can see is found, on the line of its operation', async () => {
    const wrong = await explored(['read-after-delete'], {});
    expect(told(wrong)).toEqual([
      'error: read_gone(1) answered 200 for what was deleted after create > delete(1).',
    ]);
    expect(wrong.observation.findings[0]?.source).toEqual({ file: FILE, line: 30, column: 5 });
  });

  test.each<OrderFault>(['double-refund', 'double-payment', 'count-after-delete'])(
    '%s breaks no built-in rule: what money and counts have to be stands in no description',
    async (fault) => {
      const wrong = await explored([fault], { explore: { requests: 300 } });
      expect(told(wrong).filter((line) => line.startsWith('error'))).toEqual([]);
    },
  );

  test('and with three rules beside it all four are found, on the lines of the rules', async () => {
    const invariants = {
      no_over_refund: { empty: '$.orders[?@.refunded > @.total]' },
      no_double_payment: { empty: '$.orders[?@.paid > @.total]' },
      count_is_right: { assert: 'count($.orders[*]) == $.count.count' },
    };
    const four = ['double-refund', 'count-after-delete', 'read-after-delete', 'double-payment'] as const;
    const wrong = await explored(four, { invariants });
    expect(told(wrong).toSorted()).toEqual([
      'error: count_is_right does not hold after create > pay(1) > delete(1).',
      'error: no_double_payment does not hold after create > pay(1) > pay(1).',
      'error: no_over_refund does not hold after create > pay(1) > refund(1) > refund(1).',
      'error: read_gone(1) answered 200 for what was deleted after create > delete(1).',
    ]);
    const lines = wrong.observation.findings.map(({ message, source }) => [
      message.split(' ')[0],
      source?.line,
    ]);
    expect(Object.fromEntries(lines)).toEqual({
      no_double_payment: 'invariants.no_double_payment'.length,
      no_over_refund: 'invariants.no_over_refund'.length,
      count_is_right: 'invariants.count_is_right'.length,
      'read_gone(1)': 30,
    });
    // What people wrote is red without a base too; what holds of every API is not.
    const absolute = wrong.observation.findings.filter((finding) => finding.absolute === true);
    expect(absolute.map(({ message }) => message.split(' ')[0]).toSorted()).toEqual(
      Object.keys(invariants).toSorted(),
    );
    expect(told(await explored([], { invariants }))).toEqual([]);
  });

  test('rules are switched off or made milder one by one', async () => {
    const rules = { use_after_free: 'off' };
    const off = await explored(['read-after-delete'], { from: { openapi: FILE, rules } });
    expect(told(off)).toEqual([]);
    const milder = {
      openapi: FILE,
      rules: { use_after_free: 'info' },
      exclude: ['POST /orders/{orderId}/pay'],
    };
    expect(told(await explored(['read-after-delete'], { from: milder }))).toEqual([
      'info: read_gone(1) answered 200 for what was deleted after create > delete(1).',
      'warning: refund was refused wherever it was made.',
    ]);
  });
});

const head = 'openapi: 3.0.0\npaths:\n';
const orders = (response: string): string =>
  `${head}  /orders:\n    get: { operationId: orders, responses: ${response} }\n` +
  "    post: { operationId: create, responses: { '201': { description: it } } }\n" +
  "  /reports/{reportId}:\n    get: { responses: { '200': { description: it } } }\n";
const LIST = "{ '200': { description: all, content: { application/json: { schema: SCHEMA } } } }";

test('an answer that is not as described is told once, and what cannot be made is named', async () => {
  const schema = '{ type: array, items: { required: [sku], properties: { id: { type: string } } } }';
  const files = { 'api.yaml': orders(LIST.replace('SCHEMA', schema)) };
  const wrong = await explored([], { from: 'api.yaml' }, files);
  expect(told(wrong)).toEqual([
    'error: orders is not as api.yaml has it: $[0].sku is missing after create.',
    'warning: 1 of 3 operations of api.yaml cannot be made: GET /reports/{reportId}.',
  ]);
  expect(wrong.observation.findings[1]?.detail).toBe(
    'GET /reports/{reportId}: nothing makes or lists a reportId',
  );
});

test('schemas in files beside the description are followed', async () => {
  const list = LIST.replace('SCHEMA', "{ $ref: 'parts/order.yaml#/list' }");
  const part = 'list: { type: array, items: { $ref: "#/order" } }\norder: { required: [sku] }\n';
  const wrong = await explored(
    [],
    { from: 'api/api.yaml' },
    { 'api/api.yaml': orders(list), 'api/parts/order.yaml': part },
  );
  expect(told(wrong)[0]).toContain('$[0].sku is missing');
});

const SECURED = `${head}  /orders:
    get: { operationId: orders, responses: ${LIST.replace('SCHEMA', '{ type: array, items: {} }')} }
    post:
      operationId: create
      parameters: [{ name: count, in: query, required: true, schema: { type: integer, minimum: 1 } }]
      responses: { '404': { description: none } }
security: [{ bearerAuth: [] }]
components: { securitySchemes: { bearerAuth: { type: http, scheme: bearer } } }
`;

test('values are those of the seed, which is told; so is what nobody gave to be let in', async () => {
  const walk = async (from: object, live: boolean, seed = 5) => {
    const targets = live ? { head: 'http://head', base: 'http://base' } : { head: 'http://head' };
    return explored(
      [],
      { from: { openapi: 'api.yaml', ...from } },
      { 'api.yaml': SECURED },
      { targets, seed },
    );
  };
  const valuesOf = async (...[from, live, seed]: Parameters<typeof walk>) => {
    const { log, observation } = await walk(from, live, seed);
    return [
      [...new Set(log.filter((line) => line.startsWith('POST /orders')))],
      observation.notes?.[0]?.text,
    ];
  };
  const [smallest] = await valuesOf({}, false);
  expect(smallest).toEqual(['POST /orders?count=1']);
  const [five, note] = await valuesOf({}, true);
  expect(note).toContain('Values are made by from: { seed: 5 }.');
  expect(await valuesOf({ seed: 'run' }, false)).toEqual([five, note]);
  expect(await valuesOf({ seed: 5 }, false, 9)).toEqual([five, note]);
  expect((await valuesOf({}, true, 6))[0]).not.toEqual(five);
  const open = await walk({}, false);
  expect(told(open)).toContain(
    'warning: 2 of 2 operations of api.yaml ask for bearerAuth, a token (http bearer), ' +
      'and nothing under auth stands for it: GET /orders, POST /orders.',
  );
  expect(open.observation.findings.find(({ rule }) => rule === 'explore/no-credentials')).toMatchObject({
    detail: expect.stringContaining('auth: { bearerAuth: "${{ secrets.BEARER_AUTH }}" }'),
    source: { file: 'tidemark.yml', line: 'from'.length },
  });
  const letIn = await walk({ auth: { bearerAuth: 'x' } }, false);
  expect(told(letIn).filter((line) => line.includes('bearerAuth'))).toEqual([]);
});

const paths = "  /orders: { get: { responses: { '200': { description: all } } } }\n";

describe('a description that says nothing is one mistake, on the line that names it', () => {
  test.each<[string, object | string, string | undefined]>([
    ['There is no api.yaml.', 'api.yaml', undefined],
    ['api.yaml is neither YAML nor JSON.', 'api.yaml', '['],
    ['api.yaml is no OpenAPI 3 description.', 'api.yaml', 'name: tidemark'],
    ['api.yaml is Swagger 2.0, which is not read.', 'api.yaml', '{ "swagger": "2.0", "paths": {} }'],
    ['api.yaml describes no operation.', 'api.yaml', `${head}  /orders: {}`],
    [
      'api.yaml refers to #/components/schemas/Ordr, which is not there.',
      'api.yaml',
      orders(LIST.replace('SCHEMA', "{ $ref: '#/components/schemas/Ordr' }")),
    ],
    [
      'api.yaml refers to #/components/a, which leads back to itself.',
      'api.yaml',
      `${head}${paths}components: { a: { $ref: '#/components/b' }, b: { $ref: '#/components/a' } }`,
    ],
    [
      'api.yaml refers to https://example.com/order.yaml, which is not beside it.',
      'api.yaml',
      orders(LIST.replace('SCHEMA', "{ $ref: 'https://example.com/order.yaml' }")),
    ],
    [
      'api.yaml has no operation GET /order. Did you mean GET /orders?',
      { openapi: 'api.yaml', include: ['GET /order'] },
      head + paths,
    ],
    [
      'include and exclude leave no operation of api.yaml.',
      { openapi: 'api.yaml', exclude: ['/orders*'] },
      head + paths,
    ],
    ['The target answered 404 for its description /openapi.json.', '/openapi.json', undefined],
  ])('%s', async (message, from, text) => {
    const files: Readonly<Record<string, string>> = text === undefined ? {} : { 'api.yaml': text };
    const failed = await explored([], { from }, files).catch((error: unknown) => error);
    expect(failed instanceof Failure ? failed.problems : failed).toMatchObject([
      { owner: 'config', message, place: { file: 'tidemark.yml', line: 'from'.length } },
    ]);
  });

  test('a rule beside it that looks at what is not there', async () => {
    const invariants = { a: { empty: '$.ordrs[*]' } };
    await expect(explored([], { invariants })).rejects.toThrow(
      'Beside fixtures/orders/openapi.yaml, invariants.a.empty looks at $.ordrs, which is no probe.',
    );
  });

  test('a graph with neither a description nor parts of its own', () => {
    const { error } = explore.options.safeParse({ state: {} });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')} ${message.split(';')[0]}`)).toEqual([
      'probes names no probe',
      'abstraction names nothing',
      'edges names no edge',
      'nodes has no initial node',
    ]);
  });
});
