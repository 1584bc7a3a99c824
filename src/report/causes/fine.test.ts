import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { situations } from '../../../fixtures/situations/situations.ts';
import { fineOf } from './fine.ts';

const green = (): Report => {
  const make = situations['green'];
  if (!make) throw new Error('no situation is green');
  return make();
};
const ofLoad = (report: Report): string | undefined =>
  fineOf(report).find(({ name }) => name === 'Load')?.words;

test('what would have been seen is told of what was ruled out; a watched figure rules nothing out', () => {
  const report = green();
  const { verdict } = report;
  const told = ofLoad(report);
  expect(told).toMatch(/A slowdown of more than 4\s% would have been seen$/);
  const before = verdict.checks.find(({ pairs }) => pairs?.upper === 0.04);
  if (!before?.pairs) throw new Error('no latency was compared in pairs');
  const longest = { ...before, id: 'max', pairs: { ...before.pairs, upper: 17_737 } };
  const withLongest = (reason: 'watched' | 'ruled-out-coarsely'): Report => ({
    ...report,
    verdict: { ...verdict, checks: [...verdict.checks, { ...longest, reason }] },
  });
  expect(ofLoad(withLongest('watched'))).toBe(told);
  expect(ofLoad(withLongest('ruled-out-coarsely'))).not.toBe(told);
});
