import { expect, test } from 'vitest';
import { liveReport } from '#report/sample/live.fixture.ts';
import { parseReport } from './report-file.ts';
import { withCauses } from './causes.ts';

const written = (changes: object = {}): string => JSON.stringify({ ...liveReport(), ...changes });

test('a saved report reads back as what it was', () => {
  const report = withCauses(liveReport());
  expect(parseReport(JSON.stringify(report))).toEqual({ report });
});

test('a report of another version is one clear error that names both', () => {
  const next = 'Name a report.json that this version of Tidemark wrote.';
  for (const schema of ['tidemark.report/1', 'tidemark.report/99'])
    expect(parseReport(written({ schema }))).toEqual({
      why: `its schema is ${schema}, not tidemark.report/2`,
      next,
    });
  expect(parseReport('{}')).toEqual({ why: 'its schema is none, not tidemark.report/2', next });
});

test('a report that was cut or changed says where', () => {
  expect(parseReport(written().slice(0, 500))).toMatchObject({ why: expect.stringContaining('cut off') });
  expect(parseReport(written({ series: 3 }))).toMatchObject({ why: expect.stringMatching(/^series: /) });
  expect(parseReport(written({ extra: 1 }))).toMatchObject({ why: expect.stringContaining('extra') });
  const run = { ...liveReport().run, histograms: { browse: 'tmh1:gA==' } };
  expect(parseReport(written({ run }))).toMatchObject({
    why: 'run.histograms.browse: a histogram that cannot be read',
  });
});
