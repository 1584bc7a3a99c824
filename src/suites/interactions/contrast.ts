import { median } from 'simple-statistics';
import type { Contrast, Side } from '#model/contract/suite.ts';
import type { NewFinding } from '#model/observation/finding.ts';
import { Timed, type Script, type Slowest } from './exhibit.ts';

/** An interaction that became this much slower, in ms and as a share, is told; and so many of them. */
const [LEAST, SHARE, MOST] = [20, 0.2, 3] as const;
/**
 * So is one of which a script runs this much longer: a visit's times as a whole vary more than one script's. Twice what
 * a frame that is not long, and names no script, can hide.
 */
const [LEAST_OF_SCRIPT, SHARE_OF_SCRIPT] = [100, 0.5] as const;

async function timedOn(side: Side): Promise<Timed | undefined> {
  const exhibit = side.exhibits.find(({ name }) => name === 'interactions');
  if (!exhibit) return undefined;
  return Timed.safeParse(JSON.parse(new TextDecoder().decode(await side.read(exhibit)))).data;
}

/** The middle of a figure over all visits of a side. */
function middle({ measurements }: Side, metric: string): number | undefined {
  const samples = measurements.find((each) => each.metric === metric)?.samples;
  return samples?.kind === 'replicates' && samples.values.length > 0
    ? median([...samples.values])
    : undefined;
}

/** Whether the visits as a whole became slower; what one visit alone shows may be chance. */
const isSlower = (now: Side, before: Side): boolean =>
  ['inp', 'long-frames-blocking'].some((metric) => {
    const [is, was] = [middle(now, metric), middle(before, metric)];
    return is !== undefined && was !== undefined && is - was >= LEAST;
  });

const ms = (time: number): string => `${Math.round(time).toLocaleString('en-US')} ms`;

const PHASES = [
  ['delay', 'waiting for the page'],
  ['processing', 'processing'],
  ['presentation', 'presentation'],
] as const;

/** `processing 30 → 380 ms`: the part that grew most. */
function phaseOf(now: Slowest, before: Slowest): string {
  const [first = PHASES[1]] = PHASES.toSorted(([a], [b]) => now[b] - before[b] - (now[a] - before[a]));
  const [phase, words] = first;
  return `${words} ${Math.round(before[phase])} → ${ms(now[phase])}`;
}

/** What is the same script from build to build. */
const keyOf = ({ url, function: name, invoker, original }: Script): string =>
  JSON.stringify([original?.file ?? url, name, name === '' ? invoker : '']);

/** A script that runs longer than before; `was` and `by` in ms. */
interface Grown {
  readonly script: Script;
  readonly was: number;
  readonly by: number;
}

/** The script that runs longest more than before. */
function grownScript(now: Slowest, before: Slowest): Grown | undefined {
  const earlier = new Map(before.scripts.map((script) => [keyOf(script), script.duration]));
  const [first] = now.scripts
    .map((script) => {
      const was = earlier.get(keyOf(script)) ?? 0;
      return { script, was, by: script.duration - was };
    })
    .filter(({ by }) => by >= LEAST)
    .toSorted((a, b) => b.by - a.by);
  return first;
}

/** By how many ms an interaction became slower: as a whole, or one of its scripts; undefined where neither did. */
function slowerBy(now: Slowest, before: Slowest): number | undefined {
  const whole = now.duration - before.duration;
  if (whole >= Math.max(LEAST, SHARE * before.duration)) return whole;
  const { by = 0, was = 0 } = grownScript(now, before) ?? {};
  return by >= Math.max(LEAST_OF_SCRIPT, SHARE_OF_SCRIPT * was) ? by : undefined;
}

/** `recalculate in src/cart.ts:12 runs for 371 ms of it`. */
function scriptWords({ url, function: name, invoker, line, original, duration }: Script): string {
  const file = original
    ? `${original.file}:${original.line ?? 1}`
    : url + (line === undefined ? '' : `:${line}`);
  return `${name || invoker || 'a script'} in ${file || 'the page'} runs for ${ms(duration)} of it`;
}

function sourceOf({ url, line, column, original }: Script): Pick<NewFinding, 'source'> {
  if (line === undefined && !original) return {};
  return {
    source: { url, ...(line !== undefined && { line, column }), ...(original && { original }) },
  };
}

/** An interaction of both sides, and by how many ms it became slower. */
interface Slower {
  readonly now: Slowest;
  readonly before: Slowest;
  readonly by: number;
}

/** `64 → 412 ms, processing 30 → 380 ms`; what chance made no longer as a whole has no arrow. */
const timesOf = ({ now, before }: Slower): string =>
  now.duration > before.duration
    ? `${Math.round(before.duration)} → ${ms(now.duration)}, ${phaseOf(now, before)}`
    : `${ms(now.duration)} in this visit`;

function finding(subject: string, slower: Slower): NewFinding {
  const { now, before, by } = slower;
  const grown = grownScript(now, before);
  const label = now.label.charAt(0).toUpperCase() + now.label.slice(1);
  const why = grown ? `; ${scriptWords(grown.script)}` : '';
  return {
    subject,
    rule: 'interactions/interaction-slower',
    severity: 'info',
    message: `${label}: ${timesOf(slower)}${why}.`,
    identity: `interaction-slower ${subject} ${now.step} ${now.label}`,
    ...(grown && sourceOf(grown.script)),
    amount: { value: by, unit: 'ms' },
    explains: ['main-thread'],
    ...(now.scripts.length > 1 && { detail: now.scripts.map(scriptWords).join('\n') }),
  };
}

/** The interactions that became slower, the most first. */
function slowerInteractions(subject: string, now: Timed, before: Timed): readonly NewFinding[] {
  const was = new Map(before.interactions.map((each) => [each.step, each]));
  return now.interactions
    .flatMap((is) => {
      const earlier = was.get(is.step);
      const by = earlier && slowerBy(is, earlier);
      return earlier && by !== undefined ? [{ now: is, before: earlier, by }] : [];
    })
    .toSorted((a, b) => b.by - a.by)
    .slice(0, MOST)
    .map((slower) => finding(subject, slower));
}

/** Which interactions became slower, in which part, by which script. These facts judge nothing. */
export async function contrast(subject: string, now: Side, before: Side): Promise<Contrast> {
  const nothing: Contrast = { measurements: [], findings: [], exhibits: [] };
  if (!isSlower(now, before)) return nothing;
  const [here, there] = await Promise.all([now, before].map((side) => timedOn(side).catch(() => undefined)));
  return here && there ? { ...nothing, findings: slowerInteractions(subject, here, there) } : nothing;
}
