import { expect, test } from 'vitest';
import { firstReport, greenReport, partialReport } from '../sample/plain.fixture.ts';
import { causedReport } from './caused.fixture.ts';
import { desk, phone, useChrome } from './opened.fixture.ts';
import { courseReport, faultsIn, FIRST, OF_COURSES } from './views.fixture.ts';

useChrome(process.env['CHROME_PATH']);

const allBut = ({ source }: RegExp): RegExp => new RegExp(`^(?!${source.replace('^', '')})`);

/** Views that many reports have alike, and colours at the other width. */
test.each([
  ['light, phone: colours', causedReport, { colorScheme: 'light', viewport: phone, rules: 'colours' }],
  ['partial', partialReport, { colorScheme: 'dark', viewport: phone, which: allBut(FIRST) }],
  ['first run', firstReport, { colorScheme: 'light', viewport: desk, which: allBut(FIRST) }],
  ['green', greenReport, { colorScheme: 'dark', viewport: desk, which: allBut(FIRST) }],
  [
    'journeys and graphs, phone',
    courseReport,
    { colorScheme: 'light', viewport: phone, which: allBut(OF_COURSES) },
  ],
  ['journeys and graphs, desk', courseReport, { colorScheme: 'dark', viewport: desk }],
] as const)('no other view of the page has a fault that axe knows: %s', async (_name, make, asked) => {
  expect(await faultsIn(make(), asked)).toEqual([]);
});
