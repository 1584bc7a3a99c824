import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { comment } from './comment.ts';
import { failureComment } from './failure.ts';
import { marker, markerStart } from './marker.ts';

test('the marker names key, run, attempt and commit', () => {
  expect(marker({ ...failingReport(), ci: { run: 9_876_543_210, attempt: 3 } }, 'words')).toMatch(
    /^<!-- tidemark:web run=9876543210\.3 sha=abcdef012345 text=\w+ -->$/,
  );
});

test('without a workflow run it names the record', () => {
  const { ci: _ci, ...report } = failingReport();
  expect(marker(report, 'words')).toMatch(/^<!-- tidemark:web run=214\.1 sha=abcdef012345 text=\w+ -->$/);
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
    const text = marker({ ...failingReport(), key }, 'words');
    expect(starts.filter((start) => text.startsWith(start))).toEqual([starts[at]]);
    expect(text).toMatch(/^<!-- tidemark:[\w.-]* run=214\.1 sha=abcdef012345 text=\w+ -->$/);
    expect(text.slice(4, -3)).not.toContain('--');
  }
});

const markerIn = (report: Report): string =>
  comment.render(report, new Map())[0]?.text.split('\n', 1)[0] ?? '';

test('attempts whose comments differ in time, attempt and addresses have markers that differ in the attempt', () => {
  const first = failingReport();
  const again = {
    ...first,
    ci: { run: 214, attempt: 2 },
    run: { ...first.run, finishedAt: '2026-11-20T14:59:00.000Z' },
    links: {
      ...first.links,
      run: `${first.links.run}/attempts/2`,
      report: `${first.links.run}/artifacts/12`,
    },
  };
  expect(markerIn(again)).toBe(markerIn(first).replace('run=214.1', 'run=214.2'));
});

test('another figure, a report that was not linked before and other problems are another text', () => {
  const report = failingReport();
  const checks = report.verdict.checks.map((check) => (check.now === 2780 ? { ...check, now: 2790 } : check));
  const others = [
    { ...report, verdict: { ...report.verdict, checks } },
    { ...report, links: { run: report.links.run } },
  ];
  expect(new Set([report, ...others].map(markerIn)).size).toBe(3);
  const run = { id: 7, attempt: 1, url: 'https://github.com/o/r/actions/runs/7' };
  const failed = (message: string, url = run.url) =>
    failureComment({
      key: 'web',
      sha: 'abc',
      run: { ...run, url },
      problems: [{ code: 'a/b', owner: 'target', message, next: 'Look.' }],
    }).split('\n', 1)[0];
  expect(failed('one')).not.toBe(failed('other'));
  expect(failed('one')).toBe(failed('one', `${run.url}/attempts/2`));
});
