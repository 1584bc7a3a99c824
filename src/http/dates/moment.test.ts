import { expect, test } from 'vitest';
import { momentOf } from './moment.ts';

test('a date is the moment that the platform reads from it, whichever way it is written', () => {
  for (let day = 0; day < 150_000; day += 977) {
    const date = new Date(day * 86_400_000 + day * 1_234);
    expect(momentOf(date.toISOString())).toBe(date.getTime());
    expect(momentOf(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
  }
  for (const text of ['2024-02-29', '2026-12-01T12:00:00+05:30', '2026-12-01T12:00:00.25-0800', '0001-01-01'])
    expect(momentOf(text)).toBe(Date.parse(text));
  expect(momentOf('2026-12-01T12:00')).toBe(Date.UTC(2026, 11, 1, 12));
  expect(momentOf('Tue, 01-Dec-2026 12:00:00 GMT')).toBe(Date.UTC(2026, 11, 1, 12));
  expect([momentOf(1_796_126_400), momentOf(1_796_126_400_000)]).toEqual(Array(2).fill(1_796_126_400_000));
});

test.each([
  '2023-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-12-01T24:00:00Z',
  '12/24/2026',
  'now',
  '',
])('%j is no date', (text) => {
  expect(momentOf(text)).toBeUndefined();
});
