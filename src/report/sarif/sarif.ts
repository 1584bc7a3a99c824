import type { Reporter } from '#model/contract/reporter.ts';
import type { Problem } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import { itemsOf } from '../causes/items.ts';
import { counted } from '../text/format.ts';
import { causeResults, loosenedResults } from './results.ts';
import { loosenedRules, rulesOf } from './rules.ts';
import { sarifText, uriOf } from './sarif-text.ts';

/** Code scanning shows no more results of a run. */
const MOST_RESULTS = 5_000;
const [LONGEST_NAME, LONGEST_PROBLEM] = [200, 800];

function notificationOf({ code, message, next }: Problem): object {
  return {
    level: 'error',
    descriptor: { id: sarifText(code, LONGEST_NAME) || 'problem' },
    message: { text: sarifText(`${message} ${next}`, LONGEST_PROBLEM) || 'Something could not be measured.' },
  };
}

/** What a reader of the results has to know of the run. */
function notificationsOf(report: Report, left: number): readonly object[] {
  const text = `${counted(left, 'more result')} ${left === 1 ? 'is' : 'are'} in report.html alone.`;
  return [
    ...report.problems.map(notificationOf),
    ...(left > 0 ? [{ level: 'warning', message: { text } }] : []),
  ];
}

function logOf(report: Report): object {
  const { run } = report;
  const all = itemsOf(report);
  const loosened = loosenedResults(report).slice(0, MOST_RESULTS);
  const items = all.slice(0, MOST_RESULTS - loosened.length);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tidemark',
            version: sarifText(run.tidemark, LONGEST_NAME),
            rules: [...rulesOf(items), ...loosenedRules(report)],
          },
        },
        // Each check of a repository is a category of its own, so that one does not close another's alerts.
        automationDetails: { id: `tidemark/${uriOf(sarifText(report.key, LONGEST_NAME))}/` },
        columnKind: 'unicodeCodePoints',
        invocations: [
          {
            executionSuccessful: run.complete && !run.interrupted,
            startTimeUtc: run.startedAt,
            endTimeUtc: run.finishedAt,
            toolExecutionNotifications: notificationsOf(report, all.length - items.length),
          },
        ],
        results: [...causeResults(items, report), ...loosened],
      },
    ],
  };
}

/** One result a cause, for code scanning and whatever else reads SARIF 2.1.0. */
export const sarif: Reporter = {
  id: 'sarif',
  files: ['tidemark.sarif'],
  render: (report) => [
    {
      name: 'tidemark.sarif',
      mime: 'application/sarif+json',
      text: `${JSON.stringify(logOf(report), null, 1)}\n`,
    },
  ],
};
