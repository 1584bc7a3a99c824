import type { Report } from '#model/record/report.ts';
import { counted } from '../text/format.ts';
import { findingsOf, type FindingLine } from '../view/findings.ts';
import { loosenedOf, type LoosenedView } from '../text/loosened-words.ts';
import { problemsOf, type ProblemLine } from '../view/problems.ts';
import { tone, type Tone } from '../view/headline.ts';
import { fineOf, type Fine } from './fine.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import { openOf, type Open } from './open.ts';
import { repairedOf } from './since.ts';
import { titleOf } from './title.ts';

/** What a person is told before any table, decided once for every reporter. */
export interface Story {
  readonly tone: Tone;
  /** At most 90 characters; words in backticks are names. */
  readonly title: string;
  readonly problems: readonly ProblemLine[];
  readonly loosened: LoosenedView | undefined;
  readonly items: readonly Item[];
  readonly open: readonly Open[];
  /** Findings that come and go, or were looked at too seldom to fail. */
  readonly doubts: readonly FindingLine[];
  /** What is good, where nothing is bad. */
  readonly fine: readonly Fine[];
  /** `25 other checks are fine`. */
  readonly rest: string;
  /** What an earlier push showed and this one does not; empty where there is none. */
  readonly repaired: string;
}

function restOf({ verdict: { counts } }: Report, isCalm: boolean): string {
  if (counts.pass === 0) return '';
  const checks = counted(counts.pass, isCalm ? 'check' : 'other check');
  if (isCalm) return `${checks} passed`;
  return `${checks} ${counts.pass === 1 ? 'is' : 'are'} fine`;
}

const placeOf = ({
  suite,
  subject,
}: {
  readonly suite?: string | undefined;
  readonly subject?: string | undefined;
}) => JSON.stringify([suite, subject]);

/** Problems that no item tells of. */
function untoldProblems(report: Report, items: readonly Item[]): readonly ProblemLine[] {
  const told = new Set(
    items
      .filter(({ cause }) => cause.kind === 'unmeasured')
      .flatMap(({ cause }) => cause.subjects.map(placeOf)),
  );
  const isUntold = (problem: Report['problems'][number]) => !told.has(placeOf(problem));
  const { problems, run } = report;
  return problemsOf({
    ...report,
    problems: problems.filter(isUntold),
    run: { ...run, problems: run.problems.filter(isUntold) },
  });
}

/** The story of a report: a pure function of it. */
export function storyOf(report: Report): Story {
  const items = itemsOf(report);
  const open = openOf(report);
  const doubts = findingsOf(report)
    .filter(({ id }) => id === 'unsteady' || id === 'unproved')
    .flatMap(({ lines }) => lines);
  const isCalm = items.length + open.length + doubts.length === 0;
  return {
    tone: tone(report),
    title: titleOf(report, items),
    problems: untoldProblems(report, items),
    loosened: loosenedOf(report),
    items,
    open,
    doubts,
    fine: items.length === 0 ? fineOf(report) : [],
    rest: restOf(report, isCalm),
    repaired: repairedOf(report),
  };
}
