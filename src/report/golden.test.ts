import { describe, expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { courses } from '../../fixtures/situations/courses.ts';
import { situations } from '../../fixtures/situations/situations.ts';
import { utf8Bytes } from './markdown/fit.ts';
import { reporters } from './registry.ts';
import { failingReport } from './sample/failing.fixture.ts';
import { firstReport, greenReport, partialReport } from './sample/plain.fixture.ts';
import { hugeReport } from './sample/huge.fixture.ts';
import { liveReport } from './sample/live.fixture.ts';

const { many, ...usual } = situations;
const samples: Readonly<Record<string, () => Report>> = {
  failing: failingReport,
  'all-passed': greenReport,
  'first-run': firstReport,
  interrupted: partialReport,
  live: liveReport,
  huge: hugeReport,
  ...(many && { many }),
};
const reports = { ...samples, ...usual };

/** Where the comment of a report lies. */
function folderOf(name: string): string {
  if (Object.hasOwn(samples, name)) return 'samples';
  return Object.hasOwn(courses, name) ? 'courses' : 'situations';
}

const reportOfRed = (): Report => {
  const make = situations['red'];
  if (!make) throw new Error('no situation is red');
  return make();
};

const documentsOf = (report: Report) =>
  new Map(reporters.flatMap((one) => one.render(report, new Map())).map((one) => [one.name, one.text]));

describe.each(Object.entries(reports))('%s', (name, make) => {
  test('every reporter says the same from memory and from JSON read again', () => {
    const again = Report.parse(JSON.parse(JSON.stringify(make())));
    expect(documentsOf(again)).toEqual(documentsOf(make()));
  });

  test('the comment is the golden one', async () => {
    await expect(documentsOf(make()).get('comment.md')).toMatchFileSnapshot(
      `golden/${folderOf(name)}/${name}.md`,
    );
  });

  test("comment and summary keep to GitHub's sizes", () => {
    const documents = documentsOf(make());
    expect(utf8Bytes(documents.get('comment.md') ?? '')).toBeLessThanOrEqual(60_000);
    expect(utf8Bytes(documents.get('summary.md') ?? '')).toBeLessThanOrEqual(1_048_576);
  });
});

test.each(['summary.md', 'terminal.txt', 'junit.xml'])(
  '%s of a failing pull request is the golden one',
  async (file) => {
    await expect(documentsOf(failingReport()).get(file)).toMatchFileSnapshot(`golden/failing-${file}`);
  },
);

test.each(['terminal.txt', 'junit.xml'])('%s of live pairs is the golden one', async (file) => {
  await expect(documentsOf(liveReport()).get(file)).toMatchFileSnapshot(`golden/live-${file}`);
});

test.each(['summary.md', 'terminal.txt', 'junit.xml'])(
  '%s of seven faults is the golden one',
  async (file) => {
    await expect(documentsOf(reportOfRed()).get(file)).toMatchFileSnapshot(`golden/red-${file}`);
  },
);

test('the terminal of a first run is the golden one', async () => {
  await expect(documentsOf(firstReport()).get('terminal.txt')).toMatchFileSnapshot(
    'golden/first-terminal.txt',
  );
});

test('the comment says what a reader has to know before believing it, however many there are', () => {
  const caveats = [
    'api was not measured; `load-on-forks: true` allows it.',
    ...Array.from({ length: 50 }, (_, at) => `caveat ${at}`),
  ];
  const text = documentsOf({ ...greenReport(), caveats }).get('comment.md') ?? '';
  expect(text).toContain('api was not measured; `load-on-forks: true` allows it.');
  expect(text).not.toContain('caveat 4');
});

test('every reporter names all the documents it makes', () => {
  for (const reporter of reporters)
    for (const { name } of reporter.render(failingReport(), new Map()))
      expect(reporter.files).toContain(name);
});

test('the saved report reads back as what was given', () => {
  const report = failingReport();
  expect(Report.parse(JSON.parse(documentsOf(report).get('report.json') ?? ''))).toEqual(report);
});
