import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HISTORY_SCHEMA, History, type HistoryEntry } from '#model/record/history.ts';
import { Report } from '#model/record/report.ts';
import { RunRecord } from '#model/record/run-record.ts';
import { failingReport } from '#report/sample/failing.fixture.ts';
import { hugeReport } from '#report/sample/huge.fixture.ts';
import { liveReport } from '#report/sample/live.fixture.ts';
import { firstReport, greenReport, partialReport } from '#report/sample/plain.fixture.ts';
import { published, schemaFaults } from '../../fixtures/published.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** What a schema and all below it say of the fields of objects, by the way to each. */
function fieldsIn(node: unknown, way = ''): readonly (readonly [string, Json])[] {
  if (Array.isArray(node)) return node.flatMap((one: unknown, at) => fieldsIn(one, `${way}/${at}`));
  if (!isObject(node)) return [];
  const own = isObject(node['properties']) ? Object.entries(node['properties']) : [];
  return [
    ...own.flatMap(([key, field]) => (isObject(field) ? [[`${way}.${key}`, field] as const] : [])),
    ...own.flatMap(([key, field]) => fieldsIn(field, `${way}.${key}`)),
    ...Object.entries(node)
      .filter(([key]) => key !== 'properties')
      .flatMap(([key, value]) => fieldsIn(value, key === '$defs' ? '' : `${way}/${key}`)),
  ];
}

/** The description, or that of what is referred to. */
function descriptionOf(field: Json, definitions: Json): string {
  const name = String(field['$ref'] ?? '').replace('#/$defs/', '');
  const there = definitions[name];
  return String(field['description'] ?? (isObject(there) ? there['description'] : undefined) ?? '');
}

/** Names of our own files and code say nothing to strangers. */
const INSIDE = /\b(?:verdict|report|model)\/\w|`\w+Of`/;
const SENTENCE = /^[A-Z`][^\n]*?[^.]\.(?:[\s\S]*\.)?$/;
const MEASURE =
  /\bms\b|seconds|bytes|pixels|0–1|shares?\b|\bunit\b|[Hh]ow (?:many|often)|[Nn]umber|Id of|factor/;

function faultOf(field: Json, text: string): string | undefined {
  if (!SENTENCE.test(text) || text.split(/\s+/).length < 3) return `is no sentence: ${text}`;
  if (INSIDE.test(text)) return `tells of our own code: ${text}`;
  const isNumber = ['number', 'integer'].includes(String(field['type']));
  return isNumber && !MEASURE.test(text) ? `does not say what it counts: ${text}` : undefined;
}

test.each([...published])(
  '%s describes every field, at any depth, in sentences for strangers',
  (_, schema) => {
    const definitions = isObject(schema) && '$defs' in schema && isObject(schema.$defs) ? schema.$defs : {};
    const fields = fieldsIn(schema);
    expect(fields.length).toBeGreaterThan(15);
    const faults = fields.flatMap(([way, field]) => {
      const fault = faultOf(field, descriptionOf(field, definitions));
      return fault === undefined ? [] : [`${way} ${fault}`];
    });
    expect(faults).toEqual([]);
  },
);

const samples = { failingReport, greenReport, firstReport, partialReport, liveReport, hugeReport };

test.each(Object.entries(samples))('%s is what the published schemas say', (_, make) => {
  const report: unknown = JSON.parse(JSON.stringify(Report.parse(make())));
  expect(schemaFaults('tidemark.report/2', report)).toEqual([]);
  expect(schemaFaults('tidemark.run/2', Report.parse(report).run)).toEqual([]);
});

test('records of the last version are what its schema says, and so is a history', () => {
  const record = RunRecord.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/records/run-2.json'), 'utf8')),
  );
  expect(schemaFaults('tidemark.run/2', record)).toEqual([]);
  const entry: HistoryEntry = {
    run: 'r1',
    at: '2026-11-29T10:00:00.000Z',
    runner: 'ubuntu24 x64',
    estimates: { 'web/home/lcp@1': { value: 1_200, spread: 30 } },
    comparisons: { 'web/home/lcp@1': { pairs: 20, spread: 0.1, shift: 0, gated: true, alarm: false } },
  };
  const gone = { comparisons: 1, alarms: 0, figures: 9, figureAlarms: 0 };
  const history = History.parse({ schema: HISTORY_SCHEMA, entries: [entry], gone });
  expect(schemaFaults('tidemark.history/1', history)).toEqual([]);
});

test('a file that lacks a field or has another kind of value is none, a newer one with more fields is', () => {
  const { key, ...rest } = greenReport();
  expect(schemaFaults('tidemark.report/2', rest)).toEqual([" must have required property 'key'"]);
  expect(schemaFaults('tidemark.report/2', { ...rest, key: 1 })).toEqual(['/key must be string']);
  expect(schemaFaults('tidemark.report/2', { ...rest, key, later: true })).toEqual([]);
  expect(schemaFaults('tidemark.report/3', greenReport())).toEqual([
    'no schema of tidemark.report/3 is published',
  ]);
});
