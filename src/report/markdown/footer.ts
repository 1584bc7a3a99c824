import { distanceWords } from '#model/contract/store.ts';
import type { Report } from '#model/record/report.ts';
import { clock, counted } from '../text/format.ts';
import { smallestVisible } from '../view/comparison.ts';
import { code, prose } from './markdown.ts';

function against({ baseline }: Report): string {
  if (!baseline.found) return ', no baseline yet';
  const sha = baseline.run.commit && code(baseline.run.commit.sha.slice(0, 7));
  if (baseline.live) return ` against ${sha ?? 'the base'}`;
  // Which artifact of which run it is, the summary says.
  const { commitsBefore, origin } = baseline;
  const where = commitsBefore === undefined ? origin : distanceWords(commitsBefore);
  return ` against ${sha ?? 'the baseline'} (${prose(where, 120)})`;
}

function runsATask({ run: { tasks } }: Report): string {
  const runs = tasks
    .filter((task) => task.status === 'done')
    .map((task) => task.runs)
    .toSorted((a, b) => a - b);
  const [fewest, most] = [runs[0], runs.at(-1)];
  if (fewest === undefined || most === undefined) return '';
  return fewest === most ? `${counted(fewest, 'run')} each` : `${fewest}–${most} runs each`;
}

function methodOf(report: Report): readonly string[] {
  const { baseline } = report;
  if (baseline.found && baseline.live) {
    const { pairs } = baseline.live;
    const all = (report.received ?? []).filter((page) => page.proved);
    const proved = all.length;
    const late = all.filter(({ kind }) => kind === 'late').length;
    const but = late > 0 ? ` (of ${late} but for what is prefetched or came late)` : '';
    return [
      proved > 0 ? `${counted(proved, 'page view')} proved unchanged, every byte the same${but}` : '',
      proved > 0 && pairs === 0 ? '' : `base and head measured alternately, ${counted(pairs, 'pair')}`,
    ].filter(Boolean);
  }
  const visible = smallestVisible(report);
  const elsewhere =
    baseline.found && !baseline.sameEnvironment
      ? 'the base was measured on another machine or with other tools'
      : '';
  return [
    runsATask(report),
    visible === '' ? '' : `smallest visible change of times ${visible}`,
    elsewhere,
  ].filter(Boolean);
}

/** Commits, how it was measured and when, in small print. */
export function footer(report: Report): string {
  const sha = report.run.commit ? code(report.run.commit.sha.slice(0, 7)) : 'this run';
  const when = `updated ${clock(report.run.finishedAt)}`;
  return `<sub>${[sha + against(report), ...methodOf(report), when].join(' · ')}</sub>`;
}
