import { expect, test } from 'vitest';
import { hostile, reportOf } from '../hostile.fixture.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { liveReport } from '../sample/live.fixture.ts';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { statusLine } from './commit-status.ts';

test('a status says how many things are worse, and the worst of them', () => {
  const reports = [failingReport(), liveReport(), greenReport(), firstReport(), partialReport()];
  expect(reports.map((report) => statusLine(report).replaceAll('\u00a0', ' '))).toEqual([
    '5 things got worse. The worst: LCP of /pricing went from 2.41 s to 2.78 s',
    '2 things got worse. The worst: LCP of /pricing went from 2.41 s to 2.78 s',
    'nothing got worse',
    'first measurement; nothing to compare with yet, 1 of 1 limit is kept',
    '1 of 5 tasks measured, then interrupted. /pricing could not be measured',
  ]);
});

test('what others wrote is one harmless line that fits', () => {
  for (const text of hostile.filter((_, at) => at % 6 === 0)) {
    const line = statusLine(reportOf(text));
    expect(Array.from(line).length).toBeLessThanOrEqual(140);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  }
});
