import { expect, test } from 'vitest';
import type { Place } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import { check, found, limit } from '../../../fixtures/situations/checks.ts';
import { faults } from '../../../fixtures/situations/demo.ts';
import { reportOf } from '../../../fixtures/situations/site.ts';
import { situations } from '../../../fixtures/situations/situations.ts';
import { hostile } from '../hostile.fixture.ts';
import { runIn, uploadFaults } from './code-scanning.fixture.ts';
import { sarif } from './sarif.ts';

const textOf = (report: Report): string => sarif.render(report, new Map())[0]?.text ?? '';
const runOf = (report: Report) => runIn(textOf(report));

const placesOf = (report: Report) =>
  runOf(report).results.map(({ locations: [one] }) => {
    const { artifactLocation, region } = one?.physicalLocation ?? {};
    return `${artifactLocation?.uri}:${region?.startLine}:${region?.startColumn}`;
  });

const slow = (id: string, line?: number) =>
  check(`api/browse/GET ${id}/p95#max`, [10, 400], line === undefined ? {} : limit('max', 150, line));

test.each(Object.entries(situations))(
  '%s: code scanning takes it, each cause once with its rule',
  (_, make) => {
    const report = make();
    expect(uploadFaults(textOf(report))).toEqual([]);
    const { tool, results } = runOf(report);
    expect(results.flatMap(({ properties }) => properties['cause'] ?? [])).toEqual(
      report.verdict.causes.map(({ id }) => id),
    );
    const known = tool.driver.rules.map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(new Set(known));
    const prints = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(prints).size).toBe(prints.length);
  },
);

test('seven faults are seven results, each with what happened, its rule and its figures', () => {
  const { results } = runOf(reportOf(faults));
  expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
    'error slow/latency',
    'error resource/bytes',
    'error broken/visual/broken-image',
    'error broken/visual/console-error',
    'error broken/visual/overflow-x',
    'error broken/axe/label',
    'error looks/pixels',
  ]);
  expect(results[0]).toMatchObject({
    message: { text: expect.stringMatching(/^GET \/api\/products\/1 .*253.ms.*\. .+\.$/) },
    hostedViewerUri: 'https://github.com/example/shop/actions/runs/214/artifacts/9',
    properties: { metric: 'p95', unit: 'ms', before: 2, now: 253, limit: 150, limitType: 'max' },
  });
  expect(results[1]?.message.text).toMatch(/^The new script /);
});

test("a result stands on the source's line, else on its limit's, else on the first of the config", () => {
  const place: Place = { file: 'src/my cart.ts', line: 5, column: 3 };
  const error = found('looks/cart/phone', 'visual/console-error', { message: 'Console error: no rates' });
  const checks = [slow('/api/slow', 82)];
  expect(placesOf(reportOf({ checks, findings: [{ ...error, place }] }))).toEqual([
    'tidemark.yml:82:7',
    'src/my%20cart.ts:5:3',
  ]);
  expect(
    placesOf(reportOf({ checks, findings: [{ ...error, place: { ...place, file: '../x.ts' } }] }))[1],
  ).toBe('tidemark.yml:1:1');
  const elsewhere = check('web/home/mobile/lcp#max', [1, 1], {
    status: 'pass',
    limit: {
      type: 'max',
      value: 9,
      source: 'config',
      place: { file: 'apps/shop/tidemark.yml', line: 9, column: 1 },
    },
  });
  expect(placesOf(reportOf({ checks: [elsewhere], findings: [error] }))).toEqual([
    'apps/shop/tidemark.yml:1:1',
  ]);
  expect(placesOf(reportOf({ findings: [error] }))).toEqual(['tidemark.yml:1:1']);
});

test('what the config allows more than the base fails or warns as the verdict does', () => {
  const report = situations['loosened']?.() ?? reportOf({});
  expect(runOf(report).results.map(({ ruleId, level, message }) => [ruleId, level, message.text])).toEqual([
    [
      'loosened/config',
      'error',
      'Looser than the base: suites.web.budgets.total-bytes: max: 250 kB → max: 400 kB.',
    ],
    ['loosened/config', 'error', 'Looser than the base: suites.looks.with.pages: all → home.'],
  ]);
});

test('a run that is not whole says so, and what kept it from its work', () => {
  const problem = {
    code: 'run/no-answer',
    owner: 'target',
    message: 'No answer.',
    next: 'Open it.',
  } as const;
  const { invocations } = runOf(reportOf({ run: { complete: false }, problems: [problem] }));
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'No answer. Open it.' } }],
    },
  ]);
  expect(runOf(reportOf(faults)).invocations[0]?.executionSuccessful).toBe(true);
});

const MARKS = ['[click](https://evil.example)', 'a {0} and {12}', 'two\nlines\u202e'];

test.each([...MARKS, ...hostile])(
  '%j as every word of a cause is taken, and is neither link nor argument',
  (text) => {
    const findings = [
      found('looks/cart/phone', text, { message: text, selector: text, help: text, source: { file: text } }),
      {
        ...found('looks/home/phone', 'axe/label', { message: text }),
        place: { file: text, line: 1, column: 1 },
      },
    ];
    const loosened = { failing: true, items: [{ key: text, before: text, now: text }] };
    const report = reportOf({
      checks: [check('api/browse/GET /x/p95#max', [1, 9], { note: text })],
      findings,
      verdict: { loosened },
      problems: [{ code: text, owner: 'target', message: text, next: text }],
      report: { key: text, links: { report: text } },
    });
    const written = textOf(report);
    expect(uploadFaults(written)).toEqual([]);
    expect(
      runIn(written)
        .results.map(({ message }) => message.text)
        .join('\n'),
    ).not.toMatch(/\]\(|\{\d+\}|\u202e/);
  },
);

test('of more causes than code scanning shows the worst are there, the rest is said, and the size is taken', () => {
  // As little alike as words can be, so that packing helps least.
  const word = (n: number) =>
    Array.from({ length: 40 }, (_, at) => ((n + 1) * (at + 7) * 2654435761) % 2 ** 32).join('');
  const checks = Array.from({ length: 5_200 }, (_, n) => slow(`/${word(n)}`, 82));
  const report = reportOf({ checks });
  expect(report.verdict.causes).toHaveLength(5_200);
  const written = textOf(report);
  expect(uploadFaults(written)).toEqual([]);
  const { results, invocations } = runIn(written);
  expect(results.map(({ properties }) => properties['cause'])).toEqual(
    report.verdict.causes.slice(0, 5_000).map(({ id }) => id),
  );
  expect(invocations[0]?.toolExecutionNotifications).toEqual([
    { message: { text: '200 more results are in report.html alone.' } },
  ]);
});
