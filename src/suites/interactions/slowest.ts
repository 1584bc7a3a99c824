import { addressOf } from '../addresses.ts';
import { mapsOf, originalOf, type ReadText } from '../source-maps.ts';
import type { Script, Slowest } from './exhibit.ts';
import { wordsOf, type Step } from './options.ts';
import type { FrameScript } from './page/frames.ts';
import type { Interaction } from './page/timing.ts';
import { stepAt, type Visited } from './page/visit.ts';

/** ms of a script that is worth being named, and scripts that are. */
const [WORTH_A_LINE, MOST] = [5, 5] as const;

/** "click on #search" of a field that is typed in. */
function labelOf(step: Step, { event }: Interaction): string {
  return step.does === 'fill' && !event.startsWith('key') ? `click on ${step.on}` : wordsOf(step);
}

function scriptsOf({ start, duration }: Interaction, { frames }: Visited): readonly FrameScript[] {
  return frames
    .filter((frame) => frame.start < start + duration && frame.start + frame.duration > start)
    .flatMap(({ scripts }) => scripts)
    .filter((script) => script.duration >= WORTH_A_LINE)
    .toSorted((a, b) => b.duration - a.duration)
    .slice(0, MOST);
}

/** The place of a character of a text, lines and columns from 1. */
function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position);
  return { line: before.split('\n').length, column: position - before.lastIndexOf('\n') };
}

/** A script with its place in what people wrote, where the target serves a source map. */
async function placed(
  { url, position, ...script }: FrameScript,
  target: string,
  read: ReadText,
): Promise<Script> {
  const plain = { ...script, url: addressOf(url, target) };
  const isFile = URL.canParse(url) && new URL(url).pathname !== new URL(target).pathname;
  // What a position in a page's own scripts is counted from is not told.
  if (!isFile || position === undefined) return plain;
  const text = await read(new URL(url));
  if (text === undefined) return plain;
  const place = placeOf(text, position);
  const map = (await mapsOf([url], read)).get(url);
  const original = map && originalOf(map, place.line, place.column);
  return { ...plain, ...place, ...(original && { original }) };
}

/** The slowest interaction of each step that has any. `page`: the address that was visited. */
export async function slowestOf(
  visited: Visited,
  steps: readonly Step[],
  page: string,
  read: ReadText,
): Promise<readonly Slowest[]> {
  const bySlowness = visited.interactions.toSorted((a, b) => b.duration - a.duration);
  const found: Slowest[] = [];
  for (const [at, step] of steps.entries()) {
    const slowest = bySlowness.find(({ start }) => stepAt(start, visited.began) === at);
    if (!slowest) continue;
    const { event, duration, delay, processing, presentation } = slowest;
    const scripts = await Promise.all(
      scriptsOf(slowest, visited).map(({ ...script }) => placed(script, page, read)),
    );
    const label = labelOf(step, slowest);
    found.push({ step: at, label, event, duration, delay, processing, presentation, scripts });
  }
  return found;
}
