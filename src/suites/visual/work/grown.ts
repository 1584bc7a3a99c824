import type { Side } from '#model/contract/suite.ts';
import type { NewFinding } from '#model/observation/finding.ts';
import { functionsOf, type FunctionRow } from './functions.ts';

/** Functions that are told, of those that have a share in what the page does more. */
const MOST = 5;
const SHARE = 0.05;
/** The least that a page must do more, as a share and in calls or blocks. */
const LEAST = { share: 0.01, count: 100 };

/** All functions that are one from build to build. */
interface Sum {
  readonly calls: number;
  readonly blocks: number;
  /** The one that ran most; undefined where there is none on that side. */
  readonly row?: FunctionRow;
}
const NOTHING: Sum = { calls: 0, blocks: 0 };

const byPlace = ({ file, script }: FunctionRow): string => file ?? script;

function summed(rows: readonly FunctionRow[], keyOf: (row: FunctionRow) => string): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const { calls, blocks, row: most = row } = sums.get(keyOf(row)) ?? NOTHING;
    sums.set(keyOf(row), { calls: calls + row.calls, blocks: blocks + row.blocks, row: most });
  }
  return sums;
}

const NAMELESS = '#';
/** What a function is known by on the other side: its name where it has one, else its text. */
const keyOf = (row: FunctionRow): string =>
  JSON.stringify([byPlace(row), row.name === '' ? `${NAMELESS}${row.shape}` : row.name]);
const isNameless = ({ name }: FunctionRow): boolean => name === '';

interface Change {
  readonly now: Sum;
  readonly before: Sum;
  /** Whether it is all functions of a script that have no name, and not one. */
  readonly several: boolean;
}

function changesIn(
  now: ReadonlyMap<string, Sum>,
  before: ReadonlyMap<string, Sum>,
  several: boolean,
): readonly Change[] {
  return [...now].map(([key, sum]) => ({ now: sum, before: before.get(key) ?? NOTHING, several }));
}

/**
 * Functions of both sides that are one: by name, and those without by their text. Of functions without a name whose
 * text changed nobody knows which became which, so they are told together, script by script.
 */
function changesOf(now: readonly FunctionRow[], before: readonly FunctionRow[]): readonly Change[] {
  const known = new Set(before.map(keyOf));
  const stays = new Set(now.map(keyOf).filter((key) => known.has(key)));
  const isOne = (row: FunctionRow) => !isNameless(row) || stays.has(keyOf(row));
  const one = (rows: readonly FunctionRow[]) => summed(rows.filter(isOne), keyOf);
  const rest = (rows: readonly FunctionRow[]) =>
    summed(
      rows.filter((row) => !isOne(row)),
      byPlace,
    );
  const several = changesIn(rest(now), rest(before), true);
  return [...changesIn(one(now), one(before), false), ...several];
}

const moreCalls = ({ now, before }: Change): number => now.calls - before.calls;
const moreBlocks = ({ now, before }: Change): number => now.blocks - before.blocks;
const more = (change: Change): number => moreCalls(change) + moreBlocks(change);

const said = (count: number): string => count.toLocaleString('en-US');

/** `src/list.ts:12`, or the script's own place where no source map tells it. */
function placeOf({ file, fileLine, url, line }: FunctionRow): string {
  return file === undefined ? `${url}:${line}` : `${file}:${fileLine ?? 1}`;
}

/** "render in src/list.ts:12 runs 4,120 times, 40 before." */
function sentence(change: Change, row: FunctionRow): string {
  const { now, before, several } = change;
  const calls = moreCalls(change) > 0 && moreCalls(change) * 10 >= moreBlocks(change);
  const [is, was] = calls ? [now.calls, before.calls] : [now.blocks, before.blocks];
  const earlier = was === 0 ? 'not at all before' : `${said(was)} before`;
  if (several) return `Functions without a name in ${byPlace(row)} run ${said(is)} times, ${earlier}.`;
  const name = row.name === '' ? 'A function' : row.name;
  return calls
    ? `${name} in ${placeOf(row)} runs ${said(is)} times, ${earlier}.`
    : `${name} in ${placeOf(row)} goes ${said(is)} times through its loops and branches, ${earlier}.`;
}

function finding(subject: string, change: Change, row: FunctionRow): NewFinding {
  const { now, before, several } = change;
  const { name, url, line, column, file, fileLine } = row;
  const original = file === undefined ? {} : { original: { file, line: fileLine ?? 1 } };
  return {
    subject,
    rule: 'visual/function-grew',
    severity: 'info',
    message: sentence(change, row),
    identity: `function-grew ${subject} ${byPlace(row)} ${several ? '' : name || row.shape}`.trim(),
    ...(!several && { source: { url, line, column, ...original } }),
    amount: { value: more(change), unit: 'count' },
    explains: ['main-thread'],
    before: { calls: before.calls, blocks: before.blocks },
    after: { calls: now.calls, blocks: now.blocks },
  };
}

const isMore = (is: number, was: number): boolean => is - was >= Math.max(LEAST.count, was * LEAST.share);

/** The functions that make up what a page does more than before, the most first; none where it does not. */
export function grownFunctions(
  subject: string,
  now: readonly FunctionRow[],
  before: readonly FunctionRow[],
): readonly NewFinding[] {
  const total = (rows: readonly FunctionRow[]) => rows.reduce((sum, row) => sum + row.calls + row.blocks, 0);
  const [is, was] = [total(now), total(before)];
  if (!isMore(is, was)) return [];
  const grown = is - was;
  return changesOf(now, before)
    .filter((change) => more(change) >= Math.max(1, SHARE * grown))
    .toSorted((a, b) => more(b) - more(a))
    .slice(0, MOST)
    .flatMap((change) => (change.now.row ? [finding(subject, change, change.now.row)] : []));
}

/** Calls and blocks together, by a side's own figures; undefined where they differ by themselves. */
function totalOf({ measurements }: Side): number | undefined {
  const values = ['function-calls', 'executed-blocks'].map((id) => {
    const samples = measurements.find(({ metric }) => metric === id)?.samples;
    return samples?.kind === 'exact' ? samples.values[0] : undefined;
  });
  return values.reduce(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );
}

/** The same of two sides; nothing where either was not counted. Lists are read only of a page that does more. */
export async function grownOf(subject: string, now: Side, before: Side): Promise<readonly NewFinding[]> {
  const [is, was] = [totalOf(now), totalOf(before)];
  if (is !== undefined && was !== undefined && !isMore(is, was)) return [];
  // A detail: counts that cannot be read must not leave the pixels unanswered.
  const sides = [now, before].map((side) => functionsOf(side).catch(() => undefined));
  const [here, there] = await Promise.all(sides);
  return here && there ? grownFunctions(subject, here, there) : [];
}
