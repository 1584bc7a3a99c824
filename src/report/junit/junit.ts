import type { Report } from '#model/record/report.ts';
import type { Reporter } from '#model/contract/reporter.ts';
import { itemsOf } from '../causes/items.ts';
import { viewOf } from '../view/view.ts';
import { casesOf, loosenedCase, type Case } from './cases.ts';
import { element } from './xml.ts';

/** `name`, what is counted, and the file that its failures come from, where that is one. */
function testSuite(attributes: Readonly<Record<string, string>>, cases: readonly Case[]): string {
  const { name = '', ...rest } = attributes;
  const files = [...new Set(cases.flatMap((each) => each.files))];
  const [file] = files;
  return element(
    'testsuite',
    {
      name,
      ...tally(cases),
      skipped: count(cases, 'skipped'),
      ...rest,
      ...(files.length === 1 && { file: file ?? '' }),
    },
    `\n${cases.map(({ xml }) => xml).join('\n')}\n`,
  );
}

function seconds(report: Report, suite: string): string {
  const ms = report.run.tasks.filter((task) => task.suite === suite).reduce((sum, task) => sum + task.ms, 0);
  return (ms / 1000).toFixed(3);
}

const count = (cases: readonly Case[], kind: 'failed' | 'skipped'): number =>
  cases.filter((each) => each[kind]).length;

/** What the root may say as well: strict readers know no number of skipped cases there. */
function tally(cases: readonly Case[]): Readonly<Record<string, number>> {
  return { tests: cases.length, failures: count(cases, 'failed'), errors: 0 };
}

/**
 * One testsuite a suite, one testcase a judged check, and for failing findings one a cause; a failure says what it is
 * told as. Within what Jenkins' schema of JUnit (junit-10.xsd of its xUnit plugin) takes.
 */
export const junit: Reporter = {
  id: 'junit',
  files: ['junit.xml'],
  render(report) {
    const view = viewOf(report);
    const items = itemsOf(report);
    const withFindings = new Set(
      view.rows
        .filter(({ mark, check }) => mark === 'failed' && check.kind === 'findings')
        .map(({ check }) => JSON.stringify([check.suite, check.subject])),
    );
    const names = [
      ...new Set([...report.run.suites.map((suite) => suite.name), ...view.rows.map((row) => row.suite)]),
    ];
    const all: Case[] = [];
    const suites = names.map((name) => {
      const rows = view.rows.filter((row) => row.suite === name);
      const cases = rows.flatMap((row) => casesOf(row, items, withFindings));
      all.push(...cases);
      const title = report.run.suites.find((suite) => suite.name === name)?.title ?? name;
      const attributes = {
        name: `${name} (${title})`,
        time: seconds(report, name),
        timestamp: report.run.startedAt,
      };
      return testSuite(attributes, cases);
    });
    if (view.loosened && report.verdict.loosened?.failing === true) {
      const cases = view.loosened.lines.map((line) => loosenedCase(line.replaceAll('`', '')));
      all.push(...cases);
      suites.push(testSuite({ name: view.loosened.title }, cases));
    }
    const root = { name: `Tidemark ${report.key}`, ...tally(all) };
    const text = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      element('testsuites', root, `\n${suites.join('\n')}\n`),
      '',
    ].join('\n');
    return [{ name: 'junit.xml', mime: 'application/xml', text }];
  },
};
