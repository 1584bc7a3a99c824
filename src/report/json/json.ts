import { Report } from '#model/record/report.ts';
import type { Reporter } from '#model/contract/reporter.ts';

/** The report itself, keys in the schema's order; `tidemark render` reads it again. */
export const json: Reporter = {
  id: 'json',
  files: ['report.json'],
  render: (report) => [
    {
      name: 'report.json',
      mime: 'application/json',
      text: `${JSON.stringify(Report.parse(report), null, 1)}\n`,
    },
  ],
};
