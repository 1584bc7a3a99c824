import { expect, test } from 'vitest';
import { courses } from '../../../fixtures/situations/courses.ts';
import { situations } from '../../../fixtures/situations/situations.ts';
import type { Report } from '#model/record/report.ts';
import { hostile } from '../hostile.fixture.ts';
import { junit } from './junit.ts';

/** What Jenkins' schema of JUnit (junit-10.xsd of its xUnit plugin) lets each element say. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['name', 'time', 'tests', 'failures', 'errors'],
  testsuite: ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'timestamp', 'file'],
  testcase: ['name', 'time', 'classname'],
  failure: ['type', 'message'],
  skipped: ['type', 'message'],
  'system-out': [],
};
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  testsuite: ['name', 'tests', 'failures', 'errors'],
  testcase: ['name'],
};

const textOf = (report: Report): string => junit.render(report, new Map())[0]?.text ?? '';

const namesIn = (attributes: string): readonly string[] =>
  [...attributes.matchAll(/ ([a-z]+)="[^"<]*"/g)].map(([, name = '']) => name);

/** What that schema would refuse. */
function faultsOf(text: string): readonly string[] {
  return [...text.matchAll(/<([a-z-]+)((?: [a-z]+="[^"<]*")*)\/?>/g)].flatMap(
    ([, name = '', attributes = '']) => {
      const said = namesIn(attributes);
      const odd = said.filter((each) => !ATTRIBUTES[name]?.includes(each));
      const lacking = (NEEDED[name] ?? []).filter((each) => !said.includes(each));
      return [
        ...odd.map((each) => `${name} says ${each}`),
        ...lacking.map((each) => `${name} lacks ${each}`),
      ];
    },
  );
}

const reportOf = (name: string): Report => {
  const report = courses[name]?.();
  if (!report) throw new Error(`there is no situation ${name}`);
  return report;
};

const placed = (report: Report, detail: string): Report => {
  const findings = report.verdict.findings.map((finding, at) => ({
    ...finding,
    place: { file: 'tidemark.yml', line: 31 + at, column: 9 },
    detail,
  }));
  return { ...report, verdict: { ...report.verdict, findings } };
};

test.each(Object.entries({ ...situations, ...courses }))('%s: Jenkins takes it', (_, make) => {
  const text = textOf(make());
  expect(faultsOf(text)).toEqual([]);
  const failures = text.match(/<failure /g)?.length ?? 0;
  expect(text).toContain(`failures="${failures}" errors="0">`);
  const cases = [...text.matchAll(/<testcase ([^>]*?)><failure type="new-findings"/g)].map(
    ([, named]) => named,
  );
  expect(new Set(cases).size).toBe(cases.length);
});

test('each broken rule is a case by its name, with its line in a file that readers find', () => {
  const text = textOf(placed(reportOf('broken-rules'), '- post: /orders\n  json: {}'));
  const names = [...text.matchAll(/<testcase classname="states.graph" name="([^"]*)"><failure/g)];
  expect(names.map(([, name]) => name)).toEqual([
    'states: Broken rule: count_is_right does not hold after create &gt; pay(1) &gt; delete(1)',
    'states: Broken rule: no_over_refund does not hold after create &gt; pay(1) &gt; refund(1) &gt; refund(1)',
  ]);
  expect(text).toMatch(/<testsuite name="states [^>]* file="tidemark.yml">/);
  expect(text.match(/^at tidemark\.yml:3[12]:9<\/failure>/gm)).toHaveLength(2);
  expect(text).toContain('\n  json: {}\n');
});

test('a failing step is told once; the figure that it dragged down names it', () => {
  const text = textOf(placed(reportOf('failing-step'), 'select 1'));
  expect(text.match(/answered 500 instead of 201[^"]*→/g)).toHaveLength(1);
  expect(text).toMatch(/name="checkout: Steps passed regress"><failure [^>]*Part of: Failing step\."/);
});

test('whatever others wrote stays in its place', () => {
  for (const text of hostile) expect(faultsOf(textOf(placed(reportOf('broken-rules'), text)))).toEqual([]);
});
