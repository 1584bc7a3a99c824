import type { Report } from '#model/record/report.ts';
import type { Subject } from '#model/observation/subject.ts';
import { clean } from '#system/text.ts';
import { apart } from '../../text/format.ts';
import { markup, type Markup } from '../markup.ts';
import { at, CHART, logAxis, type LogAxis } from './axis.ts';
import { chart, horizontal } from './marks.ts';
import type { Figure, Figures } from './figures.ts';

/** More of them are no picture. */
const MAX_ENDPOINTS = 12;
const [LEFT, RIGHT, STEP] = [150, 286, 22];
/** A median that moved by less reads the same. */
const SAME = 0.05;

interface Dumbbell {
  readonly name: string;
  readonly before: number;
  readonly now: number;
  readonly isHot: boolean;
}

function isMedian({ metric }: Figure): boolean {
  return metric.family === 'latency' && metric.quantile === 0.5 && metric.phase === undefined;
}

/** The parts of a scenario that a place is, or is a part of. */
function partsOf(subjects: readonly Subject[], id: string): readonly Subject[] {
  const mine = subjects.find((subject) => subject.id === id);
  const whole = mine?.parent ?? id;
  return subjects.filter(({ parent }) => parent === whole);
}

function dumbbells(
  report: Report,
  { suite, subject }: { readonly suite: string; readonly subject: string },
  { figures, hot }: { readonly figures: Figures; readonly hot: ReadonlySet<string> },
): readonly Dumbbell[] {
  const subjects = report.run.suites.find(({ name }) => name === suite)?.subjects ?? [];
  return partsOf(subjects, subject).flatMap(({ id, endpoint }) => {
    const { before, now } = figures.of({ suite, subject: id }).find(isMedian) ?? {};
    if (endpoint === undefined || before === undefined || now === undefined) return [];
    return [{ name: endpoint.name, before, now, isHot: hot.has(id) }];
  });
}

function isSame({ before, now }: Dumbbell): boolean {
  return Math.abs(now - before) <= SAME * before || Math.abs(now - before) < 1;
}

/** Two amounts with their unit once where it is the same: `1.5 → 252 ms`. */
function moveWords(before: string, now: string): string {
  const unit = /\u00a0\S+$/u.exec(now)?.[0] ?? '';
  return `${unit !== '' && before.endsWith(unit) ? before.slice(0, -unit.length) : before} → ${now}`;
}

function wordsOf(bell: Dumbbell): string {
  const [now, before] = apart(bell.now, bell.before, 'ms');
  return isSame(bell) ? 'same' : moveWords(before, now);
}

function rowOf(bell: Dumbbell, index: number, axis: LogAxis): readonly Markup[] {
  const y = 14 + index * STEP;
  const x = (value: number): string => at(LEFT + axis.share(value) * (RIGHT - LEFT));
  const moved = !isSame(bell);
  const side = bell.isHot ? 'h' : 'b';
  return [
    markup`<text class="row${bell.isHot ? ' hot' : ''}" x="0" y="${y + 4}">${clean(bell.name, 24)}</text>`,
    horizontal('grid', y, LEFT, RIGHT),
    ...(moved
      ? [markup`<line class="bridge" x1="${x(bell.before)}" x2="${x(bell.now)}" y1="${y}" y2="${y}"/>`]
      : []),
    markup`<circle class="pt b" cx="${x(bell.before)}" cy="${y}" r="4.5"/>`,
    markup`<circle class="pt ${moved ? 'h' : 'calm'}" cx="${x(bell.now)}" cy="${y}" r="4.5"/>`,
    markup`<text class="end ${side}" x="${CHART.width}" y="${y + 4}" text-anchor="end">${wordsOf(bell)}</text>`,
  ];
}

/** The median of every endpoint of a scenario from base to now, on one logarithmic axis. */
export function endpointsChart(
  report: Report,
  place: { readonly suite: string; readonly subject: string },
  known: { readonly figures: Figures; readonly hot: ReadonlySet<string> },
): Markup | undefined {
  const all = dumbbells(report, place, known);
  const bells = all.toSorted((a, b) => b.now / b.before - a.now / a.before).slice(0, MAX_ENDPOINTS);
  const axis = logAxis(bells.flatMap(({ before, now }) => [before, now]));
  if (bells.length < 2 || !axis) return undefined;
  const words = bells.map((bell) => `${clean(bell.name)} ${wordsOf(bell)}`).join(', ');
  return chart(
    bells.length * STEP + 8,
    `Median of every endpoint: ${words}`,
    bells.flatMap((bell, index) => rowOf(bell, index, axis)),
  );
}
