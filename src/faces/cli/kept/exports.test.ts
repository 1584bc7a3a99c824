import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csv } from '#report/csv/csv.ts';
import { hostile } from '#report/hostile.fixture.ts';
import { failingReport } from '#report/sample/failing.fixture.ts';
import { emptyFolder, hostOf } from '../../../../fixtures/host.ts';
import { reportIn } from '../../../../fixtures/kept.ts';
import { command } from '../cli.ts';

async function tidemark(cwd: string, ...words: readonly string[]) {
  const host = hostOf(cwd, words);
  const exit = await command(host);
  return { exit, ...host.said };
}

/** CSV read back by its standard's own words: quotes doubled, lines ended by CRLF. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) =>
    [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
}

test('a report is written as CSV: every check a line, numbers as numbers', async () => {
  const cwd = await emptyFolder();
  const report = failingReport();
  await reportIn(cwd, report);
  const { exit, out } = await tidemark(cwd, 'render', 'report.json', '--format', 'csv');
  expect({ exit, out }).toEqual({ exit: 0, out: `Wrote ${cwd}/figures.csv.\n` });
  expect((await readdir(cwd)).toSorted()).toEqual(['figures.csv', 'report.json']);
  const [head = [], ...rows] = cellsOf(await readFile(join(cwd, 'figures.csv'), 'utf8'));
  expect(rows).toHaveLength(report.verdict.checks.length);
  for (const [at, check] of report.verdict.checks.entries()) {
    const row = Object.fromEntries(head.map((name, column) => [name, rows[at]?.[column]]));
    expect(row).toMatchObject({
      check: check.id,
      status: check.status,
      metric: check.metric?.id ?? '',
      now: check.now === undefined ? '' : String(check.now),
      before: check.before === undefined ? '' : String(check.before),
    });
  }
});

test('a report is written as Markdown without HTML, and both again over themselves', async () => {
  const cwd = await emptyFolder();
  await reportIn(cwd, failingReport());
  const words = ['render', 'report.json', '--format', 'markdown', '--format', 'csv', '--output', 'out'];
  for (const _time of [1, 2]) expect((await tidemark(cwd, ...words)).exit).toBe(0);
  expect((await readdir(join(cwd, 'out'))).toSorted()).toEqual(['figures.csv', 'report.md']);
  const text = await readFile(join(cwd, 'out/report.md'), 'utf8');
  expect(text).toMatch(/^# Tidemark report\n\n\*\*Failed\*\*: /);
  expect(text.replaceAll(/`[^`]*`/g, 'code')).not.toMatch(/<\w|^> \[!/m);
  for (const title of ['What happened', 'All checks', 'Findings']) expect(text).toContain(`## ${title}`);
});

test('what others keep under those names stays theirs, and a format that does not exist is told', async () => {
  const cwd = await emptyFolder();
  await reportIn(join(cwd, 'kept'), failingReport());
  await writeFile(join(cwd, 'report.md'), '# Mine');
  expect(
    await tidemark(cwd, 'render', 'kept/report.json', '--format', 'markdown', '--output', '.'),
  ).toMatchObject({ exit: 2, err: expect.stringContaining('report.md') });
  expect(await readFile(join(cwd, 'report.md'), 'utf8')).toBe('# Mine');
  expect(await tidemark(cwd, 'render', 'kept/report.json', '--format', 'cvs', '--format', 'csv')).toEqual({
    exit: 2,
    out: '',
    err: expect.stringMatching(/There is no format "cvs"\.\n.*csv, markdown/),
  });
});

test('no text of others is a formula, a second line or another column of a table', () => {
  const texts = [
    ...hostile,
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '"=1',
    "'=1",
    ' =1',
    '＝1+1',
    'a,b',
    'a"b',
    'a\nb',
  ];
  const rows = cellsOf(
    csv(
      ['text', 'end'],
      texts.map((text) => [text, -1]),
    ),
  );
  expect(rows).toHaveLength(texts.length + 1);
  for (const row of rows.slice(1)) {
    expect(row).toHaveLength(2);
    expect(row[0]).not.toMatch(/^["]*[=+\-@＝＋－＠\t\r|%]/);
    expect(row[1]).toBe('-1');
  }
});
