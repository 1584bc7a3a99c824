import { expect, test } from 'vitest';
import { jsonSchema } from './json-schema.ts';
import { sampleSuites } from '../sample.ts';

const schema = JSON.stringify(jsonSchema(sampleSuites));

test('editors learn the keys of the file, of each suite and its metrics', () => {
  expect(jsonSchema(sampleSuites)).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: {
      version: { const: 1 },
      suites: {
        additionalProperties: {
          oneOf: [
            {
              properties: {
                uses: { const: 'speed' },
                with: { properties: { runs: { type: 'integer', maximum: 20 } } },
                budgets: { properties: { lcp: { description: 'LCP (ms, lower is better)' } } },
              },
            },
            { properties: { uses: { const: 'hits' } } },
          ],
        },
      },
    },
  });
});

test('it is the same text every time', () => {
  expect(JSON.stringify(jsonSchema(sampleSuites))).toBe(schema);
});
