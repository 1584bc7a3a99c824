/**
 * Something that the main thread did, from and to in ms since the navigation began, and for how many ms of it the
 * thread was on a processor; undefined where the trace does not say, as it does not of less than 1 µs.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly cpu: number | undefined;
}

/** What the main thread did while a page was loaded; `end`: when the trace ends, in ms since the navigation. */
export interface MainThread {
  readonly tasks: readonly Stretch[];
  readonly scripts: readonly Stretch[];
  readonly end: number;
}

/** ms of work, or the reason why there are none. */
export type CpuTimes = Readonly<Record<'cpu-tbt' | 'script-cpu', number | string>>;

/** A task blocks by what it takes longer than this (ms), as TBT counts. */
const BLOCKING = 50;

/** The part of a stretch between two moments; its CPU time is taken to be spread evenly. */
function cut(stretch: Stretch, from: number, to: number): Stretch {
  const [start, end] = [Math.max(stretch.start, from), Math.max(from, Math.min(stretch.end, to))];
  const share = Math.max(0, end - start) / (stretch.end - stretch.start);
  return { start, end, cpu: stretch.cpu === undefined ? undefined : stretch.cpu * share };
}

/** Without those inside others, which hold their CPU time; of two that overlap the first ends where the next begins. */
function outermost(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last && next.end <= last.end) continue;
    if (last && next.start < last.end) kept.splice(-1, 1, cut(last, last.start, next.start));
    kept.push(next);
  }
  return kept;
}

/** What lies between the navigation and the end of the trace. */
const loaded = (stretches: readonly Stretch[], end: number): readonly Stretch[] =>
  outermost(stretches)
    .filter((stretch) => stretch.end > 0 && stretch.start < end)
    .map((stretch) => cut(stretch, 0, end));

const without = (reason: string): CpuTimes => ({ 'cpu-tbt': reason, 'script-cpu': reason });

/**
 * The load's work on the main thread by the thread's own clock, which stands still while something else has the
 * processor; on a busy machine wall time is mostly waiting.
 * - `cpu-tbt`: blocking time as TBT is: the sum of what each task takes beyond 50 ms.
 * - `script-cpu`: parsing, compiling and running scripts, with the garbage collection and the layout that happen
 *   inside: they are the script's cost, and without them the figure is no steadier.
 *
 * Both count from the navigation to the end of the trace; TBT begins at FCP. Which task a paint gets in between is
 * chance, and by it the same work blocks for 100 or for 2,000 ms.
 * `slowdown` makes both the times of the simulated device, as Lighthouse's own times are: a task of 37 ms here blocks
 * a phone for 98 ms. It is the same for all work, so it moves no share; Lantern halves it for layout.
 */
export function cpuTimesOf(main: MainThread | string, slowdown: number): CpuTimes {
  if (typeof main === 'string') return without(main);
  const [tasks, scripts] = [loaded(main.tasks, main.end), loaded(main.scripts, main.end)];
  if (tasks.length === 0) return without("Chrome's trace holds no tasks of the page's main thread");
  // A thread's clock is there for all of a trace or for nothing of it.
  if (tasks.every(({ cpu }) => cpu === undefined))
    return without("Chrome's trace holds no CPU times (tdur) on this machine");
  return {
    'cpu-tbt': tasks.reduce((sum, { cpu = 0 }) => sum + Math.max(0, slowdown * cpu - BLOCKING), 0),
    'script-cpu': scripts.reduce((sum, { cpu = 0 }) => sum + slowdown * cpu, 0),
  };
}

/** Said, because another metric is gated then: the suite's recommended budgets name it. */
export function withoutCpu({ 'cpu-tbt': taken }: CpuTimes): readonly string[] {
  return typeof taken === 'string'
    ? [`${taken}: cpu-tbt and script-cpu are absent, and the recommended budgets gate tbt in their place.`]
    : [];
}
