import type { RunEvent } from '#model/progress.ts';
import type { Output } from '#system/host.ts';
import { harmless, print, problemText } from './problem-text.ts';

const BAR = 24;
/** In a log, a task that goes on is heard of this often (ms). */
const HEARTBEAT = 15_000;
const REDRAW = 100;

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function seconds(ms: number): string {
  return ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

const mark = { done: '✓ measured', failed: '✗ failed', interrupted: '■ interrupted', skipped: '– skipped' } as const;

type Tasks = Extract<RunEvent, { type: 'plan' }>['tasks'];

/** Rough time left: the estimates of what is still to do, in ms. */
function timeLeft(tasks: Tasks, done: number, share: number): number {
  return tasks.slice(done).reduce((sum, task, index) => sum + task.runs * task.estimate * (index === 0 ? 1 - share : 1), 0);
}

/** Lines for a log, one moving line for a terminal. */
export function progressOn(out: Output, clock: () => number): (event: RunEvent) => void {
  let tasks: Tasks = [];
  let current = 0;
  let last = 0;
  const clear = () => (out.isTTY ? out.write('\r\u001B[K') : undefined);
  const line = (text: string) => {
    clear();
    print(out, `${text}\n`);
  };
  const onProgress = (event: Extract<RunEvent, { type: 'task-progress' }>) => {
    const wait = out.isTTY ? REDRAW : HEARTBEAT;
    if (clock() - last < wait) return;
    last = clock();
    const left = `about ${Math.ceil(timeLeft(tasks, current, event.share) / 1000)} s left`;
    if (!out.isTTY) return line(`  … ${event.id}: ${Math.round(event.share * 100)} %, ${event.words ? `${event.words}, ` : ''}${left}`);
    const text = `[${current + 1}/${tasks.length}] ${bar(event.share)} ${event.id}  ${event.words}  ${left}`;
    clear();
    out.write([...harmless(text, false).replaceAll('\n', ' ')].slice(0, Math.max(20, out.columns - 1)).join(''));
  };
  return (event) => {
    switch (event.type) {
      case 'plan':
        tasks = event.tasks;
        return line(`Measuring ${tasks.length} task${tasks.length === 1 ? '' : 's'}, about ${Math.max(1, Math.round(timeLeft(tasks, 0, 0) / 60_000))} min`);
      case 'task-start':
        current = event.index;
        last = clock();
        return out.isTTY ? undefined : line(`[${event.index + 1}/${tasks.length}] ${event.id} …`);
      case 'task-progress':
        return onProgress(event);
      case 'task-end':
        return line(`[${current + 1}/${tasks.length}] ${mark[event.outcome.status]} ${event.outcome.id} in ${seconds(event.outcome.ms)}: ${event.words}`);
      case 'problem':
        return line(problemText([event.problem]));
      case 'step':
        return line(event.words);
    }
  };
}
