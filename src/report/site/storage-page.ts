import { markup, type Markup } from '../html/markup.ts';
import { amount, counted, moment } from '../text/format.ts';
import type { SitePage } from './frame.ts';
import type { Site, SiteRun, SiteStorage } from './contents.ts';

type Fact = readonly [what: string, value: string];

function facts(id: string, title: string, rows: readonly Fact[]): Markup {
  const cells = rows.map(([what, value]) => markup`<tr><th scope="row">${what}</th><td>${value}</td></tr>`);
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<div class="box"><table><tbody>${cells}</tbody></table></div></section>
`;
}

const KEPT_ON_GITHUB =
  'On GitHub it is an artifact: as long as the repository keeps artifacts, 90 days if nobody changed it. ' +
  'In a folder: until the next one takes its place.';

function baselineFacts({ baseline }: SiteStorage): Markup {
  if (!baseline) return markup``;
  const { startedAt, sha, recordBytes, exhibits, exhibitBytes } = baseline;
  return facts('baseline', 'Baseline', [
    ['Measured', `${moment(startedAt)}${sha === undefined ? '' : `, ${sha.slice(0, 7)}`}`],
    ['Record', amount(recordBytes, 'bytes')],
    ['Pictures and reports', `${counted(exhibits, 'file')}, ${amount(exhibitBytes, 'bytes')}`],
    ['Kept', KEPT_ON_GITHUB],
  ]);
}

type History = NonNullable<SiteStorage['history']>;

function recordsTable({ entries }: History): Markup {
  const rows = entries.toReversed().map(
    ({ at, sha, runner, figures, comparisons }) =>
      markup`<tr><td>${moment(at)}</td><td><code>${sha?.slice(0, 7) ?? '–'}</code></td><td>${runner}</td>
<td class="number">${figures}</td><td class="number">${comparisons}</td></tr>`,
  );
  const head = markup`<thead><tr><th scope="col">Measured</th><th scope="col">Commit</th><th scope="col">Machine</th>
<th scope="col" class="number">Figures</th><th scope="col" class="number">A/A</th></tr></thead>`;
  return markup`<details><summary>${counted(entries.length, 'record')}</summary>
<div class="box wide" tabindex="0" role="region" aria-label="Records"><table>${head}<tbody>${rows}</tbody></table></div>
</details>
`;
}

function historyFacts({ history }: SiteStorage): Markup {
  if (!history) return markup``;
  const { entries, bytes, mostBytes, mostEntries } = history;
  const [oldest, newest] = [entries[0], entries.at(-1)];
  const machines = new Set(entries.map(({ runner }) => runner)).size;
  return markup`${facts('history', 'History', [
    ['Records', `${entries.length} of at most ${mostEntries}, on ${counted(machines, 'kind')} of machine`],
    ['Size', `${amount(bytes, 'bytes')} of at most ${amount(mostBytes, 'bytes')}`],
    ['Oldest', oldest ? moment(oldest.at) : '–'],
    ['Newest', newest ? moment(newest.at) : '–'],
    [
      'Kept',
      `The newest ${mostEntries} records that fit; older ones go. A figure that is measured in another way, ` +
        'or no more, starts anew. It travels with the baseline.',
    ],
  ])}${recordsTable(history)}`;
}

function runFacts(runs: readonly SiteRun[]): Markup {
  const [newest, oldest] = [runs[0], runs.at(-1)];
  if (!newest || !oldest) return markup``;
  const bytes = runs.reduce((sum, run) => sum + run.bytes, 0);
  return facts('runs', 'Runs on this site', [
    ['Runs', String(runs.length)],
    ['Size of their reports', amount(bytes, 'bytes')],
    ['Oldest', moment(oldest.report.run.startedAt)],
    ['Newest', moment(newest.report.run.startedAt)],
    ['Kept', 'Those that the site was made of: it is written anew as a whole each time.'],
  ]);
}

/** What is kept, how much of it, and for how long. */
export function storagePage({ runs, storage }: Site): SitePage {
  const isEmpty = runs.length === 0 && !storage.baseline && !storage.history;
  return {
    file: 'storage.html',
    title: 'Storage',
    lead: isEmpty ? 'Nothing is kept yet.' : 'What is kept, how much of it, and for how long.',
    body: markup`${runFacts(runs)}${baselineFacts(storage)}${historyFacts(storage)}`,
  };
}
