import type { FiguresDecided, RunEvent } from '#model/contract/event.ts';
import type { Output } from '#system/process/host.ts';
import { harmless, print, problemText } from './problem-text.ts';

const BAR = 24;
/** In a log, a task that goes on is heard of this often (ms). */
const HEARTBEAT = 15_000;
/** A pair takes its time, and every round is a line. */
const SLOW_HEARTBEAT = 60_000;
const REDRAW = 100;

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function seconds(ms: number): string {
  return ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/** How long pairs may still take; decided figures only make it less. */
function atMost(ms: number): string {
  return ms < 90_000
    ? `at most ${Math.ceil(ms / 1000)} s left`
    : `at most ${Math.round(ms / 60_000)} min left`;
}

const tasksIn = (count: number): string => `${count} task${count === 1 ? '' : 's'}`;

/** `4 of 9 figures decided`; empty where nothing is to be decided. */
function decidedWords({ decided, of, failed }: FiguresDecided): string {
  if (failed) return 'a figure failed';
  return of === 0 ? '' : `${decided} of ${of} figures decided`;
}

/** One pair going on, for a moving line. */
function pairWords({ pair, of, task, words, figures, left }: Extract<RunEvent, { type: 'pair' }>): string {
  const what = [words, figures ? decidedWords(figures) : ''].filter(Boolean).join('; ');
  return [pair === 0 ? 'before the pairs' : `pair ${pair} of ${of}`, task, what, atMost(left)]
    .filter(Boolean)
    .join(', ');
}

/** A round of pairs that is over, for a log. */
function roundWords({ round, of, open, figures, left }: Extract<RunEvent, { type: 'round' }>): string {
  const rest =
    open === 0 ? 'all is measured' : `${tasksIn(open)} ${open === 1 ? 'goes' : 'go'} on, ${atMost(left)}`;
  return `Pair ${round} of ${of}: ${[decidedWords(figures), rest].filter(Boolean).join('; ')}`;
}

const mark = {
  done: '✓ measured',
  failed: '✗ failed',
  interrupted: '■ interrupted',
  skipped: '– skipped',
} as const;

type Tasks = Extract<RunEvent, { type: 'plan' }>['tasks'];

/** Rough time left: the estimates of what is still to do, in ms. */
function timeLeft(tasks: Tasks, done: number, share: number): number {
  return tasks
    .slice(done)
    .reduce((sum, task, index) => sum + task.runs * task.estimate * (index === 0 ? 1 - share : 1), 0);
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
    if (!out.isTTY)
      return line(
        `  … ${event.id}: ${Math.round(event.share * 100)} %, ${event.words ? `${event.words}, ` : ''}${left}`,
      );
    const text = `[${current + 1}/${tasks.length}] ${bar(event.share)} ${event.id}  ${event.words}  ${left}`;
    move(text);
  };
  const move = (text: string) => {
    clear();
    out.write(
      [...harmless(text, false).replaceAll('\n', ' ')].slice(0, Math.max(20, out.columns - 1)).join(''),
    );
  };
  const onPair = (event: Extract<RunEvent, { type: 'pair' }>) => {
    if (clock() - last < (out.isTTY ? REDRAW : SLOW_HEARTBEAT)) return;
    last = clock();
    return out.isTTY ? move(pairWords(event)) : line(`  … ${pairWords(event)}`);
  };
  return (event) => {
    switch (event.type) {
      case 'plan':
        tasks = event.tasks;
        return line(
          `Measuring ${tasksIn(tasks.length)}, about ${Math.max(1, Math.round(timeLeft(tasks, 0, 0) / 60_000))} min`,
        );
      case 'task-start':
        current = event.index;
        last = clock();
        return out.isTTY ? undefined : line(`[${event.index + 1}/${tasks.length}] ${event.id} …`);
      case 'task-progress':
        return onProgress(event);
      case 'task-end':
        return line(
          `[${current + 1}/${tasks.length}] ${mark[event.outcome.status]} ${event.outcome.id} in ${seconds(event.outcome.ms)}: ${event.words}`,
        );
      case 'pairs':
        last = clock();
        return line(
          `Measuring ${tasksIn(event.tasks)} in up to ${event.of} pairs, base and head in turn, ${atMost(event.left)}`,
        );
      case 'pair':
        return onPair(event);
      case 'round':
        last = clock();
        return out.isTTY ? undefined : line(roundWords(event));
      case 'problem':
        return line(problemText([event.problem]));
      case 'step':
        return line(event.words);
    }
  };
}
