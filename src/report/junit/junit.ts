import type { Report } from '#model/record/report.ts';
import type { Reporter } from '#model/contract/reporter.ts';
import { clean } from '#system/text.ts';
import type { Item } from '../causes/item.ts';
import { itemsOf } from '../causes/items.ts';
import { lineOf } from '../causes/line.ts';
import { viewOf, type Row } from '../view/view.ts';
import { cleanLines } from '../text/clean.ts';

/** Characters XML 1.0 cannot hold go; the five special ones are escaped. */
function escaped(text: string, longest = 1000): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return clean(text, longest).replace(/[&<>"']/g, (char) => entities[char] ?? '');
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, inner = ''): string {
  const named = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return inner === '' ? `<${name}${named}/>` : `<${name}${named}>${inner}</${name}>`;
}

/** What a failed check is told as, and what stands behind it. */
type TellOf = (row: Row) => readonly Item[];

/** Items that a check takes part in; that of findings takes part in all which have findings there. */
function tellingOf(items: readonly Item[]): TellOf {
  return ({ id, check }) =>
    items.filter(
      ({ cause, findings }) =>
        cause.lead === id ||
        cause.checks.includes(id) ||
        (check.kind === 'findings' &&
          findings.some(
            ({ failing, suite, subject }) => failing && suite === check.suite && subject === check.subject,
          )),
    );
}

/** There is room for selectors and messages. */
const LONGEST = 500;

function itemWords(item: Item): string {
  const { name, where, what, advice } = lineOf(item, LONGEST);
  return `${name} ${where}: ${what}. → ${advice}.`.replaceAll('`', '');
}

/** What findings of a check's own subject say, in lines. */
function detailsOf({ check }: Row, items: readonly Item[]): readonly string[] {
  return items
    .flatMap(({ findings }) => findings)
    .filter(({ failing, suite, subject }) => failing && suite === check.suite && subject === check.subject)
    .flatMap(({ rule, message, selector, url, detail }) => [
      `${rule}: ${message}`,
      ...[selector, url].flatMap((text) => text ?? []),
      ...cleanLines(detail ?? ''),
    ]);
}

function failure(row: Row, items: readonly Item[]): string {
  const message = items.length === 0 ? row.sentence : items.map(itemWords).join(' ');
  const lines = [row.sentence, ...(row.check.kind === 'findings' ? detailsOf(row, items) : [])];
  return element(
    'failure',
    { type: row.check.reason, message },
    lines.map((line) => escaped(line)).join('\n'),
  );
}

function outcome(row: Row, telling: TellOf): string {
  if (row.mark === 'failed' || row.mark === 'missing') return failure(row, telling(row));
  if (row.mark === 'undecided' || row.mark === 'new')
    return element('skipped', { message: `${row.mark}: ${row.sentence}` });
  return row.mark === 'warned' ? element('system-out', {}, `warning: ${escaped(row.sentence)}`) : '';
}

interface Case {
  readonly xml: string;
  readonly failed: boolean;
  readonly skipped: boolean;
}

function checkCase(row: Row, telling: TellOf): Case {
  const limit =
    row.check.kind === 'limit' || row.check.kind === 'regression' ? ` ${row.check.limit?.type ?? ''}` : '';
  const inner = outcome(row, telling);
  const xml = element(
    'testcase',
    { classname: `${row.suite}.${row.subjectId}`, name: `${row.subject}: ${row.what}${limit}` },
    inner,
  );
  return { xml, failed: inner.startsWith('<failure'), skipped: inner.startsWith('<skipped') };
}

/** A looser limit that fails the verdict. */
function loosenedCase(line: string): Case {
  const [name = line] = line.split(': ', 1);
  const failure = element('failure', { type: 'loosened', message: line });
  return {
    xml: element('testcase', { classname: 'tidemark.loosened', name }, failure),
    failed: true,
    skipped: false,
  };
}

function testSuite(attributes: Readonly<Record<string, string>>, cases: readonly Case[]): string {
  const { name = '', ...rest } = attributes;
  return element(
    'testsuite',
    { name, ...tally(cases), ...rest },
    `\n${cases.map(({ xml }) => xml).join('\n')}\n`,
  );
}

function seconds(report: Report, suite: string): string {
  const ms = report.run.tasks.filter((task) => task.suite === suite).reduce((sum, task) => sum + task.ms, 0);
  return (ms / 1000).toFixed(3);
}

function tally(cases: readonly Case[]): Readonly<Record<string, number>> {
  return {
    tests: cases.length,
    failures: cases.filter(({ failed }) => failed).length,
    errors: 0,
    skipped: cases.filter(({ skipped }) => skipped).length,
  };
}

/** One testsuite a suite, one testcase a judged check; a failure says what it is told as. */
export const junit: Reporter = {
  id: 'junit',
  files: ['junit.xml'],
  render(report) {
    const view = viewOf(report);
    const telling = tellingOf(itemsOf(report));
    const names = [
      ...new Set([...report.run.suites.map((suite) => suite.name), ...view.rows.map((row) => row.suite)]),
    ];
    const all: Case[] = [];
    const suites = names.map((name) => {
      const cases = view.rows.filter((row) => row.suite === name).map((row) => checkCase(row, telling));
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
