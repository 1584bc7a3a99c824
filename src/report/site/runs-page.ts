import type { Report } from '#model/record/report.ts';
import { itemsOf } from '../causes/items.ts';
import { storyOf } from '../causes/story.ts';
import { markup, worded, type Markup } from '../html/markup.ts';
import { webAddress } from '../text/clean.ts';
import { counted, moment, upper } from '../text/format.ts';
import { tone, toneWords, type Tone } from '../view/headline.ts';
import type { SitePage } from './frame.ts';
import type { Site, SiteRun } from './contents.ts';

/** Causes of a run that are named; the others are counted. */
const MOST_ITEMS = 3;

function causesOf(report: Report): Markup {
  const items = itemsOf(report);
  if (items.length === 0) return markup``;
  const more = items.length - MOST_ITEMS;
  return markup`<ul class="small">${[
    ...items.slice(0, MOST_ITEMS).map(({ sentence }) => markup`<li>${worded(sentence)}</li>`),
    ...(more > 0 ? [markup`<li>and ${more} more</li>`] : []),
  ]}</ul>`;
}

function linked(label: Markup | string, address: string | undefined): Markup {
  const safe = address === undefined ? undefined : webAddress(address);
  return safe === undefined ? markup`${label}` : markup`<a href="${safe}" rel="noreferrer">${label}</a>`;
}

/** When, of which commit, of what, and where it ran. */
function factsOf({ run, key, links }: Report): readonly Markup[] {
  const { commit } = run;
  return [
    markup`<time datetime="${run.startedAt}">${moment(run.startedAt)}</time>`,
    ...(commit
      ? [
          linked(markup`<code>${commit.sha.slice(0, 7)}</code>`, links.commit),
          ...(commit.branch === undefined ? [] : [markup`${commit.branch}`]),
        ]
      : []),
    ...(key === 'default' ? [] : [markup`<code>${key}</code>`]),
    markup`${run.target}`,
    ...(links.run === undefined ? [] : [linked('the run on GitHub', links.run)]),
  ];
}

function runItem({ report, page }: SiteRun): Markup {
  const how = tone(report);
  const facts = factsOf(report).flatMap((fact, at) => (at === 0 ? [fact] : [markup` · `, fact]));
  return markup`<li class="${how}"><p class="word">${toneWords[how]}</p>
<h2><a href="${page}">${worded(upper(storyOf(report).title))}</a></h2>
${causesOf(report)}
<p class="soft small">${facts}</p></li>
`;
}

function leadOf(runs: readonly SiteRun[]): string {
  const count = (how: readonly Tone[]): number =>
    runs.filter(({ report }) => how.includes(tone(report))).length;
  const parts = [
    [count(['failed']), 'failed'],
    [count(['passed', 'warned']), 'passed'],
    [count(['undecided']), 'undecided'],
    [count(['first']), 'without anything to compare with'],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  return `${counted(runs.length, 'run')}, newest first: ${told.join(', ')}.`;
}

/** Every run with its verdict, newest first. */
export function runsPage({ runs }: Site): SitePage {
  const [only] = runs;
  const lead =
    runs.length === 0
      ? 'No run was given. Name the folders of some: `tidemark site tidemark-report`.'
      : leadOf(runs);
  return {
    file: 'index.html',
    title: 'Runs',
    lead: runs.length === 1 && only ? 'One run so far; the next ones will stand above it.' : lead,
    body: runs.length === 0 ? markup`` : markup`<ol class="runs">${runs.map(runItem)}</ol>`,
  };
}
