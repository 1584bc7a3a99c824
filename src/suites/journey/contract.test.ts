import { expect, test } from 'vitest';
import { Failure } from '#model/problem.ts';
import { seenOf } from '../exchange/answer.ts';
import { contractFault } from './contract.ts';
import { Validator } from '../contract/validate.ts';

const SPEC = `
openapi: 3.0.3
servers: [ { url: https://shop.example/api } ]
paths:
  /orders/latest:
    get: { responses: { '200': { content: { application/json: { schema: { type: string } } } } } }
  /orders/{id}:
    get:
      responses:
        '200': { $ref: '#/components/responses/Order' }
        4XX: { content: { application/problem+json: { schema: { required: [title], type: object } } } }
    delete: { responses: { '204': { description: gone } } }
components:
  responses:
    Order: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
  schemas:
    Order:
      type: object
      required: [id, total, secret]
      additionalProperties: false
      properties:
        id: { type: string, minLength: 2 }
        total: { type: number, minimum: 0, exclusiveMinimum: true }
        secret: { type: string, writeOnly: true }
        note: { type: string, nullable: true }
        parts: { type: array, items: { $ref: '#/components/schemas/Order' } }
`;

const files: Readonly<Record<string, string>> = {
  'api.yaml': SPEC,
  'old.yaml': 'swagger: "2.0"',
  'bad.yaml': '[',
};

function held(line: string, status: number, body: unknown, file = 'api.yaml') {
  const [method = '', path = ''] = line.split(' ');
  const project = {
    read: async (name: string) => {
      const text = files[name];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  };
  const type = status >= 400 ? 'application/problem+json' : 'application/json; charset=utf-8';
  const answer = seenOf({
    status,
    headers: new Headers(body === undefined ? {} : { 'content-type': type }),
    body: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)),
    ms: 1,
  });
  const place = { file: 'tidemark.yml', line: 7, column: 1 };
  return contractFault({ sent: { method, path, headers: {} }, answer }, { project, file, place });
}

const order = { id: 'o1', total: 4.5, note: null, parts: [{ id: 'o2', total: 1 }] };

test('an answer that is as the operation describes it breaks nothing, whichever way it is asked for', async () => {
  expect(await held('GET /api/orders/o1?x=1', 200, order)).toBeUndefined();
  expect(await held('GET /orders/o1', 404, { title: 'gone' })).toBeUndefined();
  expect(await held('GET /orders/latest', 200, 'o1')).toBeUndefined();
  expect(await held('DELETE /orders/o1', 204, undefined)).toBeUndefined();
});

test.each([
  [{ ...order, total: 0 }, '$.total is not above 0'],
  [{ ...order, id: 7 }, '$.id is a whole number, not text'],
  [{ id: 'o1' }, '$.total is missing'],
  [{ ...order, more: 1 }, '$.more may not be there'],
  [
    {
      ...order,
      parts: [
        { id: 'o2', total: 1 },
        { id: 'x', total: 1 },
      ],
    },
    '$.parts[1].id is too short',
  ],
])('of %j it is told what is wrong', async (body, message) => {
  const fault = await held('GET /orders/o1', 200, body);
  expect(fault?.message).toBe(`is not as api.yaml has it: ${message}`);
  expect(fault?.rule).not.toMatch(/\d/);
});

test('a status or content type that is not described is told', async () => {
  expect((await held('GET /orders/o1', 302, order))?.message).toContain(
    'answered 302, which api.yaml does not',
  );
  expect((await held('GET /orders/o1', 200, undefined))?.message).toContain('answered with no content type');
});

test.each([
  ['api.yaml', '/customers', 'api.yaml describes no GET /customers.'],
  ['none.yaml', '/orders/o1', 'There is no none.yaml.'],
  ['old.yaml', '/orders/o1', 'old.yaml is Swagger 2.0, which is not read.'],
  ['bad.yaml', '/orders/o1', 'bad.yaml is neither YAML nor JSON.'],
])('what %s cannot say of %s is a mistake on the line of the step', async (file, path, message) => {
  const failed = await held(`GET ${path}`, 200, order, file).catch((error: unknown) => error);
  const problems = failed instanceof Failure ? failed.problems : [];
  expect(problems).toMatchObject([{ owner: 'config', message, place: { line: 7 } }]);
});

test.each([
  [{ type: ['string', 'null'] }, null, []],
  [{ enum: ['a', 1] }, 2, ['$ is none of "a", 1']],
  [{ oneOf: [{ type: 'integer' }, { minimum: 5 }] }, 7, ['$ is more than one of what it may be (oneOf)']],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 1, ['$ is none of what it may be (anyOf)']],
  [{ not: { type: 'string' } }, 'a', ['$ is what it may not be (not)']],
  [
    { allOf: [{ required: ['a'] }, { properties: { b: { multipleOf: 0.1 } } }] },
    { b: 0.3 },
    ['$.a is missing'],
  ],
  [{ prefixItems: [{ type: 'string' }], items: false }, ['a', 1], ['$[1] may not be there']],
  [
    { patternProperties: { '^x-': { type: 'string' }, '(': {} } },
    { 'x-a': 1 },
    ["$['x-a'] is a whole number, not text"],
  ],
  [
    { uniqueItems: true },
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    ['$ holds the same twice'],
  ],
  [{ exclusiveMaximum: 3, pattern: 'x' }, 3, ['$ is not below 3']],
])('schema %j of %j', (schema, value, told) => {
  const broken = new Validator(() => undefined).check(schema, value);
  expect(broken.map(({ path, message }) => `${path} ${message}`)).toEqual(told);
});

test('a condition asks for what follows from it', () => {
  const schema: unknown = JSON.parse('{"if":{"type":"string"},"then":{"minLength":3},"else":false}');
  const told = (value: unknown) =>
    new Validator(() => undefined).check(schema, value).map(({ message }) => message);
  expect([told('ab'), told('abc'), told(1)]).toEqual([['is too short'], [], ['may not be there']]);
});

test('a circle of references ends', () => {
  const circle = { $ref: '#/a' };
  expect(new Validator(() => circle).check(circle, 1)).toEqual([]);
});
