import { describe, expect, test } from 'vitest';
import { explore } from '../suite.ts';
import { readGraph } from './reading.ts';

const state = { reset: { post: '/reset' } };

/** The edges that a description gives, as people would write them. */
async function edgesOf(text: string, from: object = {}) {
  const written = explore.options.parse({ from: { openapi: 'api.yaml', ...from }, state });
  const { found } = await readGraph(written, async (name) => (name === 'api.yaml' ? text : undefined), 0);
  return found.edges;
}

const OK = "{ '200': { description: it } }";

describe('what names a thing', () => {
  test('an explicit link, by operationId or by reference, goes before what is inferred', async () => {
    const edges = await edgesOf(`
openapi: 3.1.0
paths:
  /orders:
    post:
      operationId: order
      responses:
        '201':
          description: made
          content: { application/json: { schema: { type: object, properties: { id: { type: integer } } } } }
          links:
            byNumber: { operationId: read, parameters: { number: '$response.body#/data/number' } }
            slip:
              operationRef: '#/paths/~1slips~1{slipId}/get'
              parameters: { path.slipId: '$response.body#/slips/0' }
  /orders/{number}:
    parameters: [{ name: number, in: path, schema: { type: string } }]
    get: { operationId: read, responses: ${OK} }
  /slips/{slipId}:
    parameters: [{ name: slipId, in: path, schema: { type: string } }]
    get: { operationId: slip, responses: ${OK} }
`);
    expect(edges['order']).toMatchObject({
      remember: { order: "$['data']['number']", slip: "$['slips'][0]" },
    });
    expect(edges['read']).toMatchObject({ get: '/orders/{it}', foreach: '$.vars.order[*]' });
    expect(edges['slip']).toMatchObject({ get: '/slips/{it}', foreach: '$.vars.slip[*]' });
  });

  test('a link by a header of the answer; of an address what fills its last hole', async () => {
    const edges = await edgesOf(`
openapi: 3.1.0
paths:
  /orders:
    post:
      operationId: order
      responses:
        '201':
          description: made
          links:
            byNumber: { operationId: read, parameters: { number: '$response.header.X-Order-Number' } }
            slip: { operationId: slip, parameters: { slipId: '{$response.header.Location}' } }
            none: { operationId: bill, parameters: { billId: '$response.header.' } }
  /orders/{number}:
    parameters: [{ name: number, in: path, schema: { type: string } }]
    get: { operationId: read, responses: ${OK} }
  /slips/{slipId}:
    parameters: [{ name: slipId, in: path, schema: { type: string } }]
    get: { operationId: slip, responses: ${OK} }
  /bills/{billId}:
    parameters: [{ name: billId, in: path, schema: { type: string } }]
    get: { operationId: bill, responses: ${OK} }
`);
    expect(edges['order']).toMatchObject({
      remember: { order: '$response.header.X-Order-Number', slip: '/slips/{it}' },
    });
    expect(edges['read']).toMatchObject({ get: '/orders/{it}', foreach: '$.vars.order[*]' });
    expect(Object.keys(edges)).not.toContain('bill');
  });

  test('a Location header, where the answer has no body that names it', async () => {
    const edges = await edgesOf(`
openapi: 3.0.3
paths:
  /shops/{shopId}/carts:
    parameters: [{ name: shopId, in: path, required: true, schema: { type: string } }]
    post:
      operationId: cart
      responses: { '201': { description: made, headers: { Location: { schema: { type: string } } } } }
  /shops/{shopId}/carts/{cartId}:
    parameters:
      - { name: shopId, in: path, required: true, schema: { type: string } }
      - { name: cartId, in: path, required: true, schema: { type: string } }
    delete: { operationId: drop, responses: ${OK} }
  /shops:
    post:
      operationId: shop
      responses: { '201': { $ref: '#/components/responses/Made' } }
components:
  responses:
    Made: { description: made, headers: { location: { schema: { type: string } } } }
`);
    expect(edges['shop']).toMatchObject({ remember: { shop: '/shops/{it}' } });
    expect(edges['cart']).toMatchObject({
      post: '/shops/{it}/carts',
      foreach: '$.vars.shop[*]',
      remember: { cart: { shopId: '{it}', cartId: '/shops/*/carts/{it}' } },
    });
    expect(edges['drop']).toMatchObject({ delete: '/shops/{it.shopId}/carts/{it.cartId}' });
  });
});

test.each([
  ['https://api.example/v2', '/v2/orders'],
  ['/api/v1/', '/api/v1/orders'],
  ['https://{region}.example/{base}', '/shop/orders'],
])('paths of requests begin as the first server does: %s', async (url, path) => {
  const edges = await edgesOf(`
openapi: 3.0.3
servers:
  - { url: '${url}', variables: { region: { default: eu }, base: { default: shop } } }
  - { url: /old }
paths: { /orders: { post: { operationId: order, responses: ${OK} } } }
`);
  expect(edges['order']).toMatchObject({ post: path });
});

const SECURED = `
openapi: 3.1.0
security: [{ bearer: [] }]
paths:
  /a: { post: { operationId: a, responses: ${OK} } }
  /b: { post: { operationId: b, security: [{ header: [] }], responses: ${OK} } }
  /c: { post: { operationId: c, security: [{ query: [] }, { basic: [] }], responses: ${OK} } }
  /d: { post: { operationId: d, security: [{ cookie: [], other: [] }], responses: ${OK} } }
  /e: { post: { operationId: e, security: [{ oauth: [orders] }, {}], responses: ${OK} } }
  /f: { post: { operationId: f, security: [], responses: ${OK} } }
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
    basic: { type: http, scheme: Basic }
    header: { type: apiKey, in: header, name: X-Key }
    query: { type: apiKey, in: query, name: 'api key' }
    cookie: { type: apiKey, in: cookie, name: sid }
    other: { type: apiKey, in: cookie, name: csrf }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }
    cert: { type: mutualTLS }
`;

test('each security scheme is sent where it belongs, and an operation that takes none gets none', async () => {
  const auth = {
    bearer: 'b1',
    basic: 'jo:pässword',
    header: 'h1',
    query: 'q&1',
    cookie: 's1',
    other: 'c1',
    oauth: 'o1',
  };
  const edges = await edgesOf(SECURED, { auth });
  const sent = Object.fromEntries(
    Object.entries(edges).map(([name, { post, headers }]) => [name, headers ?? post]),
  );
  expect(sent).toEqual({
    a: { authorization: 'Bearer b1' },
    b: { 'X-Key': 'h1' },
    c: '/c?api%20key=q%261',
    d: { cookie: 'sid=s1; csrf=c1' },
    // It may be asked without, and is not where there is something to show.
    e: { authorization: 'Bearer o1' },
    f: '/f',
  });
  const basic = await edgesOf(SECURED, { auth: { basic: auth.basic }, include: ['c'] });
  expect(basic['c']).toMatchObject({ headers: { authorization: `Basic ${btoa('jo:p\u00C3\u00A4ssword')}` } });
});

test.each([
  [{ auth: { baerer: 'x' } }, 'api.yaml has no security scheme baerer. Did you mean bearer?'],
  [
    { auth: { basic: 'jo' } },
    'basic of api.yaml takes a user with a password (http basic), and what is given has no colon.',
  ],
  [{ auth: { cert: 'x' } }, 'cert of api.yaml is a client certificate, which is no text under auth.'],
])('what lets nobody in is a mistake: %j', async (from, message) => {
  await expect(edgesOf(SECURED, from)).rejects.toThrow(message);
});

test('what people see before a run: who makes and takes what, what cannot be made, what is missing', async () => {
  const options = explore.options.parse({ from: { openapi: 'api.yaml', seed: 'run' }, state });
  const [task] = explore.plan(options, { name: 'shop', pages: [], owned: true });
  const text = `
openapi: 3.0.3
security: [{ token: [] }]
paths:
  /orders:
    get:
      operationId: orders
      responses:
        '200':
          description: all
          content:
            application/json:
              schema: { type: array, items: { type: object, properties: { id: { type: integer } } } }
    post: { operationId: order, responses: { '201': { description: made } } }
  /orders/{orderId}:
    parameters: [{ name: orderId, in: path, required: true, schema: { type: integer } }]
    get: { operationId: read, responses: ${OK} }
    delete: { operationId: drop, responses: ${OK} }
  /reports/{reportId}: { get: { responses: ${OK} } }
  /images:
    post: { requestBody: { required: true, content: { image/png: {} } }, responses: ${OK} }
components: { securitySchemes: { token: { type: oauth2, flows: {} } } }
`;
  const project = {
    read: async (name: string) => (name === 'api.yaml' ? new TextEncoder().encode(text) : undefined),
  };
  if (!task) throw new Error('nothing is planned');
  const foreseen = async () => explore.foresee?.({ ...task, suite: 'shop', uses: 'explore' }, project);
  expect(await foreseen()).toEqual([
    '4 edges and 1 probe of 6 operations of api.yaml, values by the seed of the run',
    'looked at by orders',
    'order: made by order, listed at $.orders[*].id; taken by read, drop, read_gone',
    'report: made by none; taken by none',
    'taking nothing: order',
    'cannot be made: GET /reports/{reportId}, nothing makes or lists a reportId',
    'cannot be made: POST /images, its body is image/png, which is not made up',
    'nothing under auth for token, a token (oauth2): GET /orders, POST /orders, GET /orders/{orderId}, ' +
      'DELETE /orders/{orderId}, GET /reports/{reportId}, POST /images',
  ]);
});
