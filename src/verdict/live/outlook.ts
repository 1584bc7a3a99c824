import type { SuiteConfig } from '#model/config.ts';
import type { FiguresDecided } from '#model/contract/event.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Paired } from '#model/record/pairs.ts';
import type { Task } from '#model/task.ts';
import { judgeFamilies } from './families.ts';
import type { Place, TallyAsked } from './asked.ts';
import { isLost } from './missing.ts';
import { askingOf } from './paired.ts';
import { isMissingInPairs, withStandIns } from '../budgets/budget.ts';
import type { JudgeInput } from '../judge-input.ts';
import { mostPairs } from '../pairs/presets.ts';

/** What is measured: known before anything is. */
export interface Planned {
  readonly suites: readonly SuiteConfig[];
  readonly tasks: readonly Pick<Task, 'id' | 'suite' | 'uses' | 'subjects'>[];
  /** By what a suite uses. */
  readonly metrics: ReadonlyMap<string, readonly Metric[]>;
}

/** Tasks with a figure that another pair may decide, and how far the gated figures are. */
export interface Outlook {
  readonly open: ReadonlySet<string>;
  readonly figures: FiguresDecided;
}

interface TaskPlace extends Place {
  readonly task: string;
}

function placesOf({ suites, tasks, metrics }: Planned, paired: Paired): readonly TaskPlace[] {
  return tasks.flatMap((task) => {
    const suite = suites.find((one) => one.name === task.suite);
    return suite
      ? task.subjects.map((subject) => ({
          task: task.id,
          suite: withStandIns(suite, isMissingInPairs(paired, suite, subject)),
          subject,
          metrics: metrics.get(task.uses) ?? [],
        }))
      : [];
  });
}

/** Slices of a share (errors of all requests) that are taken at least. */
const MIN_SLICES = 10;

const isOpen = ({ series }: TallyAsked): boolean => series.head.length < MIN_SLICES;

/** Whether to go on, by the judge's own rule. `last`: no pair comes after this one, because time is up. */
export function outlookOf(
  planned: Planned,
  { paired, options }: NonNullable<JudgeInput['live']>,
  last: boolean,
): Outlook {
  const places = placesOf(planned, paired);
  const asking = askingOf(places, paired);
  const { numbers, tallies, sites } = asking;
  const { decisions, undecided, failed } = judgeFamilies(asking, { ...options, ended: last });
  const gated = numbers.filter(({ level }) => level !== 'watch');
  const waiting = failed || last ? [] : tallies.filter(isOpen);
  const ofSites = sites.filter(({ id }) => undecided.has(id)).flatMap(({ pages }) => pages);
  const most = Math.min(options.maxPairs ?? Infinity, mostPairs(options.preset));
  const hopeful = numbers.filter((asked) => undecided.has(asked.id) && !isLost(asked, most));
  const open = [...hopeful, ...ofSites, ...waiting].map(
    ({ series: { suite, subject } }) => `${suite}\n${subject}`,
  );
  const settled = gated.filter(({ id }) => !['inconclusive', undefined].includes(decisions.get(id)?.status));
  return {
    open: new Set(
      places
        .filter(({ suite, subject }) => open.includes(`${suite.name}\n${subject.id}`))
        .map(({ task }) => task),
    ),
    figures: {
      decided: settled.length + tallies.length - waiting.length,
      of: gated.length + tallies.length,
      failed,
    },
  };
}
