import type { Timeline, TimelineFigure, TimelineRun } from '#model/record/timeline.ts';
import { cleanName } from '#system/text.ts';
import { changeWords, endTexts, isSteady, timelineHeading } from '../history/table.ts';
import { markup, type Markup } from '../html/markup.ts';
import { amount, counted, signedShare } from '../text/format.ts';
import { labelOf } from '../view/subject-label.ts';
import type { SitePage } from './frame.ts';
import type { Site } from './contents.ts';
import { nameOf, trendChart } from './trend-chart.ts';

interface Placed {
  readonly figure: TimelineFigure;
  /** Of its chart in the page. */
  readonly id: string;
}

const titleOf = ({ subject, metric }: TimelineFigure): string =>
  cleanName(`${labelOf(subject)}: ${metric.title}`);

/** `1.2 → 1.4 s (+16 %), from 1.1 to 1.6 s` */
function fromTo({ points, metric }: TimelineFigure): string {
  const values = points.map(({ value }) => value);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  if (points.length === 1) return amount(first, metric.unit);
  const [from, to] = endTexts(first, last, metric);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => amount(value, metric.unit));
  const ends = `${from} → ${to} (${changeWords(first, last, metric)})`;
  return low === high ? ends : `${ends}, between ${low ?? ''} and ${high ?? ''}`;
}

function chart({ figure, id }: Placed, runs: readonly TimelineRun[]): Markup {
  return markup`<figure id="${id}"><figcaption><h3>${titleOf(figure)}</h3>
<span class="soft small">${fromTo(figure)}</span></figcaption>${trendChart(figure, runs)}</figure>
`;
}

/** Where the branch itself became worse or better, the newest first. */
function movesList(placed: readonly Placed[], runs: readonly TimelineRun[]): Markup {
  const moves = placed
    .flatMap(({ figure, id }) =>
      figure.moves.map(({ at, share }) => ({ figure, id, share, run: figure.points[at]?.run ?? 0 })),
    )
    .toSorted((a, b) => b.run - a.run);
  if (moves.length === 0) return markup``;
  const items = moves.map(({ figure, id, share, run }) => {
    const worse = share > 0 === (figure.metric.better === 'lower');
    return markup`<li><a href="#${id}">${titleOf(figure)}</a>: ${signedShare(share)}${
      worse ? ', worse,' : ', better,'
    } since <code>${nameOf(runs[run])}</code> of ${runs[run]?.at.slice(0, 10) ?? ''}</li>`;
  });
  return markup`<section aria-labelledby="moves"><h2 id="moves">Moved to another level</h2>
<ul class="moves">${items}</ul></section>
`;
}

function steadyList(placed: readonly Placed[]): Markup {
  if (placed.length === 0) return markup``;
  const rows = placed.map(
    ({ figure }) =>
      markup`<tr><th scope="row">${titleOf(figure)}</th><td class="number">${fromTo(figure)}</td></tr>`,
  );
  const cells = markup`<table><tbody>${rows}</tbody></table>`;
  return markup`<details><summary>${counted(placed.length, 'figure')} that never changed</summary>
<div class="box wide" tabindex="0" role="region" aria-label="Figures that never changed">${cells}</div></details>
`;
}

function suiteSection(suite: string, at: number, placed: readonly Placed[], { runs }: Timeline): Markup {
  const alone = runs.length === 1;
  const steady = alone ? [] : placed.filter(({ figure }) => isSteady(figure));
  const moving = placed.filter((one) => !steady.includes(one));
  return markup`<section aria-labelledby="suite-${at}"><h2 id="suite-${at}">${suite}</h2>
${moving.length === 0 ? '' : markup`<div class="charts">${moving.map((one) => chart(one, runs))}</div>`}
${steadyList(steady)}</section>
`;
}

/** Every figure over the runs, those that never changed behind a click. */
export function trendsPage({ trends }: Site): SitePage {
  const about = { file: 'trends.html', title: 'Trends' } as const;
  if (!trends || trends.timeline.figures.length === 0) {
    const lead =
      'There is no history yet. One grows with every baseline: `tidemark accept` after a run here, or a run of the ' +
      'base branch on GitHub. Name its folder with `--baseline`.';
    return { ...about, lead, body: markup`` };
  }
  const { timeline, source } = trends;
  const placed = timeline.figures.map((figure, at) => ({ figure, id: `figure-${at + 1}` }));
  const suites = Map.groupBy(placed, ({ figure }) => figure.suite);
  const few = timeline.runs.length < 8 ? ' A change of level can be told from eight runs on.' : '';
  return {
    ...about,
    lead: `${timelineHeading(timeline)} ${source}${few}`,
    body: markup`${movesList(placed, timeline.runs)}${[...suites].map(([suite, some], at) =>
      suiteSection(suite, at + 1, some, timeline),
    )}
<p class="small">The same as <a href="trends.csv">CSV</a> and <a href="trends.json">JSON</a>.</p>`,
  };
}
