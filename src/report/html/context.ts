import type { Media } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { webAddress } from '../text/clean.ts';
import { amount, counted, moment } from '../text/format.ts';
import { originOf } from '../view/comparison.ts';
import { pairRemark } from '../view/pair-words.ts';
import { basisOf } from '../view/sentence.ts';
import type { Row, Tone, View } from '../view/view.ts';
import { badges, brokeContext } from './broke.ts';
import { embed, type Pictured } from './pictures.ts';
import { measurementCharts, type Chart } from './measurement-charts.ts';
import { seriesCharts } from './series-chart.ts';

const tones: Readonly<Record<Tone, string>> = {
  failed: 'Failed',
  warned: 'Passed with warnings',
  passed: 'Passed',
  undecided: 'Undecided',
  first: 'First run',
};

const states = { changed: 'changed', same: 'unchanged', new: 'new', gone: 'gone' } as const;

function rowContext(row: Row) {
  const failed = row.mark === 'failed' || row.mark === 'missing';
  const isAnswered = row.mark === 'undecided' || row.check.reason === 'accepted';
  const reason = isAnswered || (row.mark === 'new' && row.check.reason !== 'no-baseline') ? row.why : '';
  const remark = pairRemark(row.check);
  const aside = remark === undefined ? reason : `${basisOf(row.check)}: ${remark}`;
  return {
    ...row,
    subject: clean(row.subject),
    badge: badges[row.mark],
    aside,
    marks:
      [failed ? 'failed' : '', failed || row.moved !== 'no' ? 'changed' : ''].filter(Boolean).join(' ') ||
      'calm',
  };
}

function suitesContext(report: Report, view: View) {
  const rows = [...view.rows, ...view.watched];
  const names = [
    ...new Set([...report.run.suites.map((suite) => suite.name), ...rows.map((row) => row.suite)]),
  ];
  return names.flatMap((name) => {
    const mine = rows.filter((row) => row.suite === name).map(rowContext);
    return mine.length === 0 ? [] : [{ name, title: mine[0]?.suiteTitle ?? name, rows: mine }];
  });
}

function boxesOf({ shot }: Pictured, report: Report): readonly string[] {
  const { width, height } = shot.now ?? {};
  if (!width || !height) return [];
  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(3)}%`;
  return report.verdict.findings.flatMap(({ suite, subject, state, box }) =>
    box && suite === shot.suite && subject === shot.subjectId && state !== 'fixed' && state !== 'ignored'
      ? [
          [
            `left:${share(box.x, width)}`,
            `top:${share(box.y, height)}`,
            `width:${share(box.width, width)}`,
            `height:${share(box.height, height)}`,
          ].join(';'),
        ]
      : [],
  );
}

/** How far down (0–1) the first remark lies, so that a long picture opens there. */
function firstBox({ shot }: Pictured, report: Report): string {
  const height = shot.now?.height;
  const tops = report.verdict.findings.flatMap(({ suite, subject, state, box }) =>
    box && state === 'new' && suite === shot.suite && subject === shot.subjectId ? [box.y] : [],
  );
  return height === undefined || tops.length === 0 ? '' : (Math.min(...tops) / height).toFixed(4);
}

function shotContext(pictured: Pictured, at: number, report: Report) {
  const { shot, before, now, diff, left } = pictured;
  const missing = left.join('; ');
  return {
    id: String(at),
    subject: clean(shot.subject),
    name: clean(shot.name),
    state: states[shot.state],
    before,
    now,
    diff,
    both: before !== undefined && now !== undefined,
    boxes: boxesOf(pictured, report),
    first: firstBox(pictured, report),
    missing: missing === '' ? '' : `${missing.charAt(0).toUpperCase()}${missing.slice(1)}.`,
  };
}

function picturesContext(report: Report, pictured: readonly Pictured[]) {
  const contexts = pictured.map((picture, at) => shotContext(picture, at, report));
  const sameShots = contexts.filter(({ state, now }) => state === 'unchanged' && now);
  const changedShots = contexts.filter(({ state }) => state !== 'unchanged');
  const left = pictured.reduce((sum, picture) => sum + picture.left.length, 0);
  return {
    shots: contexts.length > 0,
    changedShots,
    sameShots,
    sameCount: `${counted(sameShots.length, 'unchanged picture')}`,
    picturesNote: [
      changedShots.length === 0 ? 'No picture changed.' : '',
      left > 0 ? `${counted(left, 'picture')} left out of this page.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function environmentContext({ run, baseline }: Report) {
  const { environment: env } = run;
  const pairs: readonly (readonly [string, string])[] = [
    ['Target', `\`${run.target}\``],
    [
      'Base',
      baseline.found
        ? `${originOf(baseline)}, measured ${moment(baseline.run.startedAt)} at \`${baseline.run.target}\``
        : baseline.reason,
    ],
    ['Time', `${moment(run.startedAt)} to ${moment(run.finishedAt)}`],
    ['Machine', `${env.os}, ${env.arch}, ${env.cpu}, ${counted(env.cores, 'core')}${env.ci ? ', CI' : ''}`],
    [
      'Tools',
      `Node ${env.node}${env.chrome === undefined ? '' : `, Chrome ${env.chrome}`}, Tidemark ${run.tidemark}`,
    ],
    ['Run', `\`${run.id}\`, options \`${run.configHash.slice(0, 12)}\``],
  ];
  return pairs.map(([name, value]) => ({ name, value }));
}

function factsOf({ run, baseline }: Report): readonly string[] {
  const commit = run.commit
    ? [
        `\`${run.commit.sha.slice(0, 7)}\`${run.commit.branch === undefined ? '' : ` on \`${run.commit.branch}\``}`,
      ]
    : [];
  const base =
    baseline.found && baseline.run.commit ? [`against \`${baseline.run.commit.sha.slice(0, 7)}\``] : [];
  return [...commit, ...base, `\`${run.target}\``, moment(run.finishedAt)];
}

/** A scenario over time with its first distribution beside it; the rest behind a click. */
function chartsContext(report: Report) {
  const courses = seriesCharts(report);
  const isOf = (course: Chart, { suite, subjectId }: Pick<Chart, 'suite' | 'subjectId'>) =>
    course.suite === suite && course.subjectId === subjectId;
  const others = measurementCharts(report, ({ suite, subject }) =>
    courses.some((course) => isOf(course, { suite, subjectId: subject })),
  );
  if (courses.length === 0) return { charts: others };
  const first = courses.map((course) => others.find((chart) => isOf(course, chart)));
  const moreCharts = others.filter((chart) => !first.includes(chart));
  const charts = courses.flatMap((course, at) => {
    const beside = first[at];
    return [{ ...course, wide: true }, ...(beside ? [beside] : [])];
  });
  return { charts, moreCharts, moreChartsTitle: counted(moreCharts.length, 'more chart') };
}

/** All that the page's template shows. */
export function contextOf(report: Report, view: View, media: Media) {
  const pictured = embed(view.shots, media);
  const links = [
    ['Run', report.links.run],
    ['Commit', report.links.commit],
  ] as const;
  return {
    tone: view.tone,
    word: tones[view.tone],
    headline: view.headline,
    counts: view.counts.map(({ words }) => words),
    comparison: [view.comparison, view.promise].filter(Boolean).join(' '),
    facts: factsOf(report),
    links: links.flatMap(([label, text]) => {
      const address = webAddress(text ?? '');
      return address === undefined ? [] : [{ label, address }];
    }),
    problems: view.problems,
    loosened: view.loosened,
    ...brokeContext(report, view, pictured),
    ...picturesContext(report, pictured),
    suites: suitesContext(report, view),
    ...chartsContext(report),
    environment: environmentContext(report),
    tasks: report.run.tasks.map(
      (task) => `\`${task.id}\`: ${task.status}, ${counted(task.runs, 'run')}, ${amount(task.ms, 'ms')}`,
    ),
    notes: view.notes,
    version: report.run.tidemark,
    moment: moment(report.run.finishedAt),
  };
}
