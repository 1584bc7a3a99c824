import type { RunEvent } from '#model/contract/event.ts';
import type { Output } from '#system/process/host.ts';
import { harmless, print } from './problem-text.ts';
import { lineFor, movingText, signOfLife, type Position } from './progress-words.ts';

/** In a log, a task that goes on is heard of this often (ms). */
const HEARTBEAT = 15_000;
/** A pair takes its time, and every round is a line. */
const SLOW_HEARTBEAT = 60_000;
const REDRAW = 100;

type Moving = Extract<RunEvent, { type: 'progress' | 'pair' }>;

/** Where a run is after an event: what is planned, and which task is measured. */
function advanced(position: Position, event: RunEvent): Position {
  if (event.type === 'plan') return { tasks: event.tasks, current: 0, figures: undefined };
  if (event.type === 'task-started') return { ...position, current: event.index, figures: undefined };
  return event.type === 'sample' ? { ...position, figures: event.figures } : position;
}

/** Lines for a log, one moving line for a terminal. `clock` in ms. */
export function progressOn(out: Output, clock: () => number): (event: RunEvent) => void {
  let position: Position = { tasks: [], current: 0, figures: undefined };
  let last = 0;
  const clear = (): void => {
    if (out.isTTY) out.write('\r\u001B[K');
  };
  const line = (text: string): void => {
    clear();
    print(out, `${text}\n`);
  };
  const move = (text: string): void => {
    clear();
    const plain = harmless(text, false).replaceAll('\n', ' ');
    out.write([...plain].slice(0, Math.max(20, out.columns - 1)).join(''));
  };
  const moving = (event: Moving): void => {
    const heartbeat = event.type === 'pair' ? SLOW_HEARTBEAT : HEARTBEAT;
    if (clock() - last < (out.isTTY ? REDRAW : heartbeat)) return;
    last = clock();
    if (out.isTTY) move(movingText(event, position));
    else line(`  … ${signOfLife(event, position)}`);
  };
  return (event) => {
    position = advanced(position, event);
    if (event.type === 'progress' || event.type === 'pair') return moving(event);
    if (event.type === 'task-started' || event.type === 'pairs' || event.type === 'round') last = clock();
    const text = lineFor(event, position, out.isTTY);
    if (text !== undefined) line(text);
  };
}
