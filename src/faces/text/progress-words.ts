import type { FiguresDecided, RunEvent, RunNumber } from '#model/contract/event.ts';
import { problemText } from './problem-text.ts';

/** What is planned, which of it is measured, and the latest figures of it. */
export interface Position {
  readonly tasks: Of<'plan'>['tasks'];
  readonly current: number;
  readonly figures: Readonly<Record<string, number>> | undefined;
}

type Of<Type extends RunEvent['type']> = Extract<RunEvent, { type: Type }>;

const BAR = 24;

const mark = {
  done: '✓ measured',
  failed: '✗ failed',
  interrupted: '■ interrupted',
  skipped: '– skipped',
} as const;

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function seconds(ms: number): string {
  return ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** How long pairs may still take; decided figures only make it less. */
function atMost(ms: number): string {
  return ms < 90_000
    ? `at most ${Math.ceil(ms / 1000)} s left`
    : `at most ${Math.round(ms / 60_000)} min left`;
}

/** `4 of 9 figures decided`; empty where nothing is to be decided. */
function decidedWords({ decided, of, failed }: FiguresDecided): string {
  if (failed) return 'a figure failed';
  return of === 0 ? '' : `${decided} of ${of} figures decided`;
}

/** `run 2 of 3`; empty where there is but one. */
function runWords({ number, of, warmUp }: RunNumber, all: number): string {
  if (warmUp) return 'warm-up';
  return all === 1 ? '' : `run ${number} of ${of}`;
}

/** `980 requests/s, p95 12.3 ms` */
function figureWords(figures: Position['figures']): string {
  const rate = figures?.['requests-per-second'];
  const p95 = figures?.['p95-ms'];
  return joined(
    rate === undefined ? '' : `${Math.round(rate)} requests/s`,
    p95 === undefined ? '' : `p95 ${Number(p95.toPrecision(3))} ms`,
  );
}

/** How much of a task's runs is done, 0–1. */
function shareOf({ run, done, of }: Of<'progress'>, all: number): number {
  const before = run.warmUp ? run.number - 1 : all - run.of + run.number - 1;
  return (before + Math.min(1, done / Math.max(of, Number.MIN_VALUE))) / Math.max(1, all);
}

/** Rough time left: the estimates of what is still to do, in ms. */
function remaining(tasks: Position['tasks'], done: number, share: number): number {
  return tasks
    .slice(done)
    .reduce((sum, task, at) => sum + task.runs * task.estimate * (at === 0 ? 1 - share : 1), 0);
}

function pairWords({ pair, of, task, side, figures, left }: Of<'pair'>): string {
  const what = pair === 0 ? `warm-up, ${side}` : side;
  const decided = figures ? decidedWords(figures) : '';
  return joined(
    pair === 0 ? 'before the pairs' : `pair ${pair} of ${of}`,
    task,
    decided === '' ? what : `${what}; ${decided}`,
    atMost(left),
  );
}

/** Where in the plan a task is: several may go on at once. */
function placeOf(task: string, { tasks, current }: Position): number {
  const at = tasks.findIndex(({ id }) => id === task);
  return at < 0 ? current : at;
}

function progressParts(event: Of<'progress'>, position: Position) {
  const { tasks, figures } = position;
  const current = placeOf(event.task, position);
  const all = tasks[current]?.runs ?? 1;
  const share = shareOf(event, all);
  return {
    share,
    words: joined(runWords(event.run, all), figureWords(figures)),
    left: `about ${Math.ceil(remaining(tasks, current, share) / 1000)} s left`,
  };
}

/** A run that goes on, for a terminal's moving line. */
export function movingText(event: Of<'progress' | 'pair'>, position: Position): string {
  if (event.type === 'pair') return pairWords(event);
  const { share, words, left } = progressParts(event, position);
  const at = `[${placeOf(event.task, position) + 1}/${position.tasks.length}]`;
  return `${at} ${bar(share)} ${event.task}  ${words}  ${left}`;
}

/** A run that goes on, as a sign of life in a log. */
export function signOfLife(event: Of<'progress' | 'pair'>, position: Position): string {
  if (event.type === 'pair') return pairWords(event);
  const { share, words, left } = progressParts(event, position);
  return `${event.task}: ${joined(`${Math.round(share * 100)} %`, words, left)}`;
}

/** A round of pairs that is over. */
function roundWords({ round, of, open, figures, left }: Of<'round'>): string {
  const rest =
    open === 0
      ? 'all is measured'
      : `${counted(open, 'task')} ${open === 1 ? 'goes' : 'go'} on, ${atMost(left)}`;
  const decided = decidedWords(figures);
  return `Pair ${round} of ${of}: ${decided === '' ? rest : `${decided}; ${rest}`}`;
}

function planWords({ tasks }: Of<'plan'>): string {
  const minutes = Math.max(1, Math.round(remaining(tasks, 0, 0) / 60_000));
  return `Measuring ${counted(tasks.length, 'task')}, about ${minutes} min`;
}

function pairsWords({ tasks, of, left }: Of<'pairs'>): string {
  return `Measuring ${counted(tasks, 'task')} in up to ${of} pairs, base and head in turn, ${atMost(left)}`;
}

function endWords({ outcome, measurements, findings, problem }: Of<'task-ended'>): string {
  const found = findings > 0 ? counted(findings, 'finding') : '';
  const what = problem?.message ?? joined(counted(measurements, 'figure'), found);
  return `${mark[outcome.status]} ${outcome.id} in ${seconds(outcome.ms)}: ${what}`;
}

/** An event as a line of its own, where it has one: a terminal shows what goes on in its moving line. */
export function lineFor(
  event: Exclude<RunEvent, Of<'progress' | 'pair'>>,
  position: Position,
  isTTY: boolean,
): string | undefined {
  const at = (task: string): string => `[${placeOf(task, position) + 1}/${position.tasks.length}]`;
  switch (event.type) {
    case 'plan':
      return planWords(event);
    case 'task-started':
      return isTTY ? undefined : `${at(event.task)} ${event.task} …`;
    case 'task-ended':
      return `${at(event.outcome.id)} ${endWords(event)}`;
    case 'pairs':
      return pairsWords(event);
    case 'pairs-ended':
      return `${event.task} is measured no further in pairs: ${event.problem.message}`;
    case 'round':
      return isTTY ? undefined : roundWords(event);
    case 'problem':
      return problemText([event.problem]);
    case 'note':
      return event.text;
    default:
      return undefined;
  }
}
