import type { FiguresDecided, RunEvent } from '#model/contract/event.ts';
import type { Benches, Course } from './paired-task.ts';

interface Means {
  readonly benches: Benches;
  readonly maxPairs: number;
  readonly until: number;
  tell(event: RunEvent): void;
}

/** What is asked after a round: whether anything hangs on another pair of a task, and how far all is. */
type Ask = (last: boolean) => { readonly open: ReadonlySet<string>; readonly figures: FiguresDecided };

function remaining(courses: readonly Course[], until: number): number {
  const work = courses.reduce((sum, { left }) => sum + left, 0);
  return Math.max(0, Math.min(work, until - performance.now()));
}

async function rounds(
  courses: readonly Course[],
  { maxPairs: of, until, tell }: Means,
  ask: Ask,
): Promise<void> {
  const isOver = () => performance.now() >= until;
  let figures: FiguresDecided | undefined;
  const teller =
    (course: Course, pair: number, left: number) =>
    (share: number, words = '') =>
      tell({
        type: 'pair',
        pair,
        of,
        task: course.task.id,
        share,
        words,
        figures,
        left,
      });
  tell({ type: 'pairs', tasks: courses.length, of, left: remaining(courses, until) });
  for (const course of courses) await course.warmUp(teller(course, 0, remaining(courses, until)));
  let open = courses.filter((course) => course.isOpen(true));
  while (open.length > 0) {
    for (const course of open) {
      if (course.lacks || !isOver())
        await course.measurePair(teller(course, course.pairs.length + 1, remaining(open, until)));
      if (course.fault)
        tell({
          type: 'step',
          words: `${course.task.id} is measured no further in pairs: ${course.fault.problems[0]?.message ?? ''}`,
        });
    }
    const last = isOver();
    const outlook = ask(last);
    figures = outlook.figures;
    open = open.filter(
      (course) => course.lacks || (!last && course.isOpen(outlook.open.has(course.task.id))),
    );
    for (const course of courses) course.ended = !open.includes(course);
    const round = Math.max(...courses.map(({ pairs }) => pairs.length));
    tell({ type: 'round', round, of, open: open.length, figures, left: remaining(open, until) });
  }
}

/** One pair of every open task a round, until none is open. A run that was stopped leaves its tasks as they are. */
export async function measurePairs(courses: readonly Course[], means: Means, ask: Ask): Promise<void> {
  if (courses.length === 0) return;
  try {
    await rounds(courses, means, ask);
  } catch (error) {
    if (!means.benches.head.signal.aborted) throw error;
  }
}
