import { expect, test } from 'vitest';
import { hostile, reportOf } from '../hostile.fixture.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { liveReport } from '../sample/live.fixture.ts';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { statusLine } from './commit-status.ts';

test('a status says how many failed, and what first', () => {
  const reports = [failingReport(), liveReport(), greenReport(), firstReport(), partialReport()];
  expect(reports.map((report) => statusLine(report).replaceAll('\u00a0', ' '))).toEqual([
    '4 of 12 checks failed: /pricing on mobile LCP +370 ms (+15.4 %)',
    '3 of 8 checks failed: /pricing on mobile LCP +15.2 % (95 % CI +9…+21 %)',
    'all 5 checks passed',
    'first run, no baseline yet: 1 of 2 checks passed',
    'interrupted after 1 of 5 tasks: 1 of 3 checks could not be measured: /pricing on mobile not measured',
  ]);
});

test('what others wrote is one harmless line that fits', () => {
  for (const text of hostile.filter((_, at) => at % 6 === 0)) {
    const line = statusLine(reportOf(text));
    expect(Array.from(line).length).toBeLessThanOrEqual(140);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  }
});
