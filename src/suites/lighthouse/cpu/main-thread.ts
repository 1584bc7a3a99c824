import { taskGroups } from 'lighthouse/core/lib/tracehouse/task-groups.js';
import { TraceProcessor } from 'lighthouse/core/lib/tracehouse/trace-processor.js';
import type { MainThread, Stretch } from './cpu-times.ts';

const SCRIPT: ReadonlySet<string> = new Set([
  ...taskGroups.scriptParseCompile.traceEventNames,
  ...taskGroups.scriptEvaluation.traceEventNames,
]);

/** An event of a trace, times in µs. `tdur`: for how long of `dur` the thread was on a processor. */
interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** What is read of Lighthouse's reading of a trace. */
interface Processed {
  readonly mainThreadEvents: readonly Event[];
  readonly timeOriginEvt: Event;
  readonly timings: { readonly traceEnd: number };
}

function read(trace: object): MainThread {
  const { mainThreadEvents, timeOriginEvt, timings }: Processed = TraceProcessor.processTrace(trace);
  const stretch = ({ ts, dur = 0, tdur }: Event): Stretch => ({
    start: (ts - timeOriginEvt.ts) / 1000,
    end: (ts + dur - timeOriginEvt.ts) / 1000,
    cpu: tdur === undefined ? undefined : tdur / 1000,
  });
  const events = mainThreadEvents.filter(
    ({ pid, ph, dur = 0 }) => pid === timeOriginEvt.pid && ph === 'X' && dur > 0,
  );
  return {
    tasks: events.filter((event) => TraceProcessor.isScheduleableTask(event)).map(stretch),
    scripts: events.filter(({ name }) => SCRIPT.has(name)).map(stretch),
    end: timings.traceEnd,
  };
}

/**
 * The main thread of the renderer that the page was loaded in, read from the trace of its load, as Lighthouse finds
 * both: frames of the same process are part of it; workers, frames in processes of their own and the renderer of a
 * page before it are not. Script is what Lighthouse's groups of tasks call parsing, compiling and evaluating.
 * Without a trace, or a navigation in it, the reason instead.
 */
export function mainThreadOf(trace: object | undefined): MainThread | string {
  try {
    return trace ? read(trace) : 'Lighthouse kept no trace of the load';
  } catch (error) {
    return `Lighthouse cannot read the trace of the load (${error instanceof Error ? error.message : error})`;
  }
}
