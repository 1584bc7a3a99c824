import type { RunEvent, FiguresDecided } from '#model/contract/event.ts';
import { batchesOf, inLanes, wallOf } from '../lanes.ts';
import type { BothSides, PairListener } from './both.ts';
import type { PairedTask } from './paired-task.ts';

/** What is known after a round: tasks worth another pair, and how far the figures are. */
export interface Outlook {
  readonly open: ReadonlySet<string>;
  readonly figures: FiguresDecided;
}

interface Means {
  readonly sides: BothSides;
  readonly maxPairs: number;
  readonly until: number;
  /** Asked after every round. `last`: time is up. */
  outlook(last: boolean): Promise<Outlook>;
  emit(event: RunEvent): void;
}

function remaining(tasks: readonly PairedTask[], until: number): number {
  const work = wallOf(
    tasks,
    ({ task }) => task,
    ({ left }) => left,
  );
  return Math.max(0, Math.min(work, until - performance.now()));
}

/** Events of the runs of one pair. */
function listenerOf(
  { emit, maxPairs: of }: Means,
  pair: Pick<Extract<RunEvent, { type: 'pair' }>, 'task' | 'pair' | 'figures' | 'left'>,
): PairListener {
  return {
    progress: (side, share) => emit({ type: 'pair', ...pair, of, side, share }),
    sample: (sample) => emit({ type: 'sample', task: pair.task, ...sample }),
  };
}

async function round(
  open: readonly PairedTask[],
  means: Means,
  figures: FiguresDecided | undefined,
): Promise<void> {
  const { until, emit } = means;
  const next = async (pairedTask: PairedTask): Promise<void> => {
    const { id } = pairedTask.task;
    const pair = { task: id, pair: pairedTask.pairs.length + 1, left: remaining(open, until) };
    if (pairedTask.lacks || performance.now() < until)
      await pairedTask.measurePair(listenerOf(means, { ...pair, ...(figures && { figures }) }));
    const [problem] = pairedTask.fault?.problems ?? [];
    if (problem) emit({ type: 'pairs-ended', task: id, problem });
  };
  for (const batch of batchesOf(open, ({ task }) => task)) await inLanes(batch, next);
}

async function rounds(tasks: readonly PairedTask[], means: Means): Promise<void> {
  const { maxPairs: of, until, emit } = means;
  emit({ type: 'pairs', tasks: tasks.length, of, left: remaining(tasks, until) });
  for (const pairedTask of tasks) {
    const pair = { task: pairedTask.task.id, pair: 0, left: remaining(tasks, until) };
    await pairedTask.warmUp(listenerOf(means, pair));
  }
  let open = tasks.filter((pairedTask) => pairedTask.isOpen(true));
  let figures: FiguresDecided | undefined;
  while (open.length > 0) {
    await round(open, means, figures);
    const last = performance.now() >= until;
    const outlook = await means.outlook(last);
    figures = outlook.figures;
    open = open.filter(
      (pairedTask) => pairedTask.lacks || (!last && pairedTask.isOpen(outlook.open.has(pairedTask.task.id))),
    );
    for (const pairedTask of tasks) pairedTask.ended = !open.includes(pairedTask);
    const measured = Math.max(...tasks.map(({ pairs }) => pairs.length));
    emit({ type: 'round', round: measured, of, open: open.length, figures, left: remaining(open, until) });
  }
}

/** One pair of every open task a round, until none is open. A run that was stopped leaves its tasks as they are. */
export async function measurePairs(tasks: readonly PairedTask[], means: Means): Promise<void> {
  if (tasks.length === 0) return;
  try {
    await rounds(tasks, means);
  } catch (error) {
    if (!means.sides.head.signal.aborted) throw error;
  }
}
