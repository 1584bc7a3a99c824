import { expect, test } from 'vitest';
import { failingReport } from '../sample/failing.fixture.ts';
import { marker, markerStart } from './marker.ts';

test('the marker names key, run, attempt and commit', () => {
  expect(marker({ ...failingReport(), ci: { run: 9_876_543_210, attempt: 3 } })).toBe(
    '<!-- tidemark:web run=9876543210.3 sha=abcdef012345 -->',
  );
});

test('without a workflow run it names the record', () => {
  const { ci: _ci, ...report } = failingReport();
  expect(marker(report)).toBe('<!-- tidemark:web run=214.1 sha=abcdef012345 -->');
});

test('it begins as markers of its key begin, and of no other', () => {
  const keys = [
    'web',
    'web2',
    'we',
    'apps/web',
    'apps web',
    'apps-web',
    'a--b',
    'a-b',
    '--> <img>',
    '',
    'x'.repeat(200),
    `${'x'.repeat(199)}y`,
  ];
  const starts = keys.map(markerStart);
  expect(new Set(starts).size).toBe(keys.length);
  for (const [at, key] of keys.entries()) {
    const text = marker({ ...failingReport(), key });
    expect(starts.filter((start) => text.startsWith(start))).toEqual([starts[at]]);
    expect(text).toMatch(/^<!-- tidemark:[\w.-]* run=214\.1 sha=abcdef012345 -->$/);
    expect(text.slice(4, -3)).not.toContain('--');
  }
});
