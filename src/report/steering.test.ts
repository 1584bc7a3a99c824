import { expect, test } from 'vitest';
import { annotationsOf, annotationOf } from './annotations/annotations.ts';
import { summaryWithin } from './summary/summary.ts';
import { checkRunOf } from './check-run/check-run.ts';
import { forgedReport } from './forged.fixture.ts';
import { json } from './json/json.ts';
import { reporters } from './registry.ts';

/** Characters that change the direction of what follows, and those that leave no trace. */
const bidi = [
  '\u061c\u200e\u200f',
  '\u202a\u202b\u202c\u202d\u202e',
  '\u2066\u2067\u2068\u2069',
  '\u200b\u2060\ufeff\u00ad',
].flatMap((characters) => [...characters]);

const steered = (text: string): readonly string[] =>
  bidi.filter((char) => text.includes(char) || text.includes(JSON.stringify(char).slice(1, -1)));

const forged = forgedReport(`pass${bidi.join('x')}liaf`, 'forged');

test.each(
  reporters.filter((reporter) => reporter !== json).map((reporter) => [reporter.id, reporter] as const),
)('whatever a report says, what a person reads of it stands in its order: %s', (_id, reporter) => {
  const texts = reporter.render(forged, new Map()).map(({ text }) => text);
  expect(texts.flatMap(steered)).toEqual([]);
});

test('annotations and check runs are read in their order too, and stand on no file of a steering name', () => {
  const annotations = annotationsOf(forged);
  expect(annotations.length).toBeGreaterThan(1);
  expect(
    steered(JSON.stringify([annotations, { ...checkRunOf(forged, summaryWithin), externalId: '' }])),
  ).toEqual([]);
  expect(annotations.filter(({ file }) => file !== undefined)).toEqual([]);
});

test('a problem beside the report is annotated with the same care', () => {
  const text = `\u202Eli\u2066st`;
  const problem = { code: 'a/b', owner: 'config', message: text, next: 'Write it.' } as const;
  const at = (file: string) => annotationOf('error', { ...problem, place: { file, line: 2, column: 3 } });
  expect(at('tidemark.yml')).toEqual({
    level: 'error',
    message: 'list Write it.',
    file: 'tidemark.yml',
    startLine: 2,
    startColumn: 3,
  });
  expect(at(text)).toEqual({ level: 'error', message: 'list Write it.' });
});
