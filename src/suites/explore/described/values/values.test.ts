import { describe, expect, test } from 'vitest';
import { Validator } from '../../../contract/validate.ts';
import { textFor } from './pattern.ts';
import { Chance } from './chance.ts';
import { NUMBER } from './made-up.ts';
import { Values } from './value.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

const made = (schema: object, seed: number): unknown => new Values({}, seed).of(schema, 'create');

/** What of a value made by each seed its schema does not take, the request's number put in. */
const refused = (schema: object): readonly string[] =>
  SEEDS.flatMap((seed) => {
    const value: unknown = JSON.parse(JSON.stringify(made(schema, seed)).replaceAll(NUMBER, '100'));
    const faults = new Validator(() => undefined).check(schema, value);
    return faults.map(({ path, message }) => `seed ${seed}: ${path} ${message}: ${JSON.stringify(value)}`);
  });

const order = {
  type: 'object',
  required: ['sku', 'count', 'price', 'size', 'on', 'lines', 'code', 'due'],
  properties: {
    sku: { type: 'string', pattern: '^[A-Z]{3}-\\d{2,4}$' },
    count: { type: 'integer', minimum: 1, maximum: 9 },
    price: { type: 'number', exclusiveMinimum: 0, multipleOf: 0.01 },
    size: { enum: ['s', 'm', 'l'] },
    on: { type: 'boolean' },
    lines: { type: 'array', minItems: 3, uniqueItems: true, items: { type: 'integer', minimum: 0 } },
    code: { oneOf: [{ type: 'string', minLength: 12, maxLength: 12 }, { type: 'integer' }] },
    due: { type: 'string', format: 'date', maxLength: 10 },
    note: { type: 'string' },
  },
};

describe('values that a description does not give', () => {
  test('are the same for the same seed and others for another one', () => {
    const all = SEEDS.map((seed) => JSON.stringify(made(order, seed)));
    expect(all).toEqual(SEEDS.map((seed) => JSON.stringify(made(order, seed))));
    expect(new Set(all).size).toBe(SEEDS.length);
  });

  test('fit their schema, whatever the seed', () => {
    expect(refused(order)).toEqual([]);
  });

  test('are the smallest of seed 0', () => {
    expect(made(order, 0)).toEqual({
      sku: 'AAA-00',
      count: 1,
      price: 0.01,
      size: 's',
      on: true,
      lines: [0, expect.any(Number), expect.any(Number)],
      code: 'tidemarkxxxx',
      due: '2030-01-02',
    });
  });

  test('hang on the operation and their place alone, not on what else is described', () => {
    const more = { ...order, properties: { first: { type: 'integer' }, ...order.properties } };
    expect(made({ ...more, required: ['first', ...order.required] }, 7)).toMatchObject(
      Object(made(order, 7)),
    );
  });

  test('what it gives itself stays, whatever the seed', () => {
    const given = { type: 'integer', example: 42 };
    expect(new Set(SEEDS.map((seed) => made(given, seed)))).toEqual(new Set([42]));
  });
});

test.each([
  [{ type: 'integer', maximum: -3, exclusiveMaximum: true }],
  [{ type: 'integer', exclusiveMinimum: 4, exclusiveMaximum: 6 }],
  [{ type: 'number', minimum: 0.5, maximum: 0.7, multipleOf: 0.1 }],
  [{ type: 'integer', minimum: 7, multipleOf: 5, maximum: 20 }],
  [{ type: 'string', maxLength: 3 }],
  [{ type: 'string', format: 'date-time' }],
  [{ type: 'string', format: 'uuid', pattern: '^[0-9a-f]{8}-0000-4000-8000-000000000001$' }],
  [{ type: 'string', pattern: '^\\w+$', minLength: 20, maxLength: 40 }],
  [{ type: 'string', pattern: '^(?:red|green|#[0-9a-f]{6})$' }],
  [{ type: 'string', pattern: '[a-z]+@[a-z]+\\.test' }],
  [{ type: 'array', items: { type: 'string' }, minItems: 2 }],
])('%j', (schema) => {
  expect(refused(schema)).toEqual([]);
});

test('of a pattern the shortest text, of another seed another, and none where there is none', () => {
  expect(textFor('^[a-f]{2,}\\d?$')).toBe('aa0');
  expect(new Set(SEEDS.map((seed) => textFor('^[a-f]{2,9}$', new Chance(seed)))).size).toBeGreaterThan(30);
  expect(textFor('^a{3}$', new Chance(1), { least: 4, most: 9 })).toBeUndefined();
  expect(textFor('(?=a)a')).toBeUndefined();
});
