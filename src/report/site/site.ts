import type { Document } from '#model/contract/reporter.ts';
import { timelineCsv, timelineJson } from '../history/export.ts';
import type { Site } from './contents.ts';
import { framed } from './frame.ts';
import { runsPage } from './runs-page.ts';
import { storagePage } from './storage-page.ts';
import { trendsPage } from './trends-page.ts';

/** All documents of a site but the reports of its runs. */
export function siteOf(site: Site): readonly Document[] {
  const pages = [runsPage(site), trendsPage(site), storagePage(site)];
  return [
    ...pages.map((page) => ({ name: page.file, mime: 'text/html', text: framed(page) })),
    ...(site.trends
      ? [
          { name: 'trends.csv', mime: 'text/csv', text: timelineCsv(site.trends.timeline) },
          {
            name: 'trends.json',
            mime: 'application/json',
            text: timelineJson(site.trends.timeline, site.trends.source),
          },
        ]
      : []),
  ];
}
