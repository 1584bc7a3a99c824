import type { Finding } from '#model/observation/finding.ts';
import type { Exhibit, NewExhibit } from '#model/observation/exhibit.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { History } from '#model/record/history.ts';
import type { Report } from '#model/record/report.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { StoredRun } from '#model/contract/store.ts';
import type { Contrast, Looks, Side, Suite } from '#model/contract/suite.ts';
import { inLanes } from '#run/lanes.ts';
import { contrastKey, type Contrasted } from '#verdict/judge-input.ts';

/** What stands between the two sides, for the judge, the report and the problems. */
export interface Contrasts {
  readonly judged: ReadonlyMap<string, Contrasted>;
  readonly shown: Report['comparison'];
  readonly problems: readonly Problem[];
}

/** Both sides of one subject. */
export interface PairOfSides {
  readonly head: Side;
  readonly base: Side;
}

/** Both sides after further looks at them; undefined where there can be none. */
export type LookAgain = (pair: Pair, sides: PairOfSides, looks: Looks) => Promise<PairOfSides | undefined>;

/** What two sides are contrasted with. */
interface Contrasting {
  /** Ids of tasks measured alike on both. */
  readonly same: ReadonlySet<string>;
  readonly suites: readonly Suite[];
  readonly keep: Keep;
  /** Takes the further looks that a contrast asks for. */
  readonly again?: LookAgain;
  /** Whether the base is served. */
  readonly served?: boolean;
  /** What moved by itself in the last runs of the base branch. */
  readonly restlessness?: History['restlessness'];
}

type Keep = (exhibit: NewExhibit, suite: string) => Promise<Exhibit>;

/** A run's part of one subject. */
export function sideOf(kept: StoredRun, suite: string, subject: string): Side {
  const mine = <T extends { suite: string; subject: string }>(all: readonly T[]) =>
    all.filter((given) => given.suite === suite && given.subject === subject);
  const { record } = kept;
  const hosts = record.hosts && mine(record.hosts).map(({ host }) => host);
  return {
    target: record.target,
    measurements: mine(record.measurements),
    findings: mine(record.findings),
    exhibits: mine(record.exhibits),
    ...(hosts && { hosts }),
    read: (exhibit) => kept.read(exhibit),
  };
}

/** A subject of both sides, and what contrasts it. */
export interface Pair {
  readonly suite: string;
  readonly uses: Suite;
  readonly subject: string;
}

/** Subjects measured to the end on both sides in the same way, whose suite has something to contrast. */
function pairsOf(record: RunRecord, before: RunRecord, { same, suites }: Contrasting): readonly Pair[] {
  const done = (tasks: RunRecord['tasks']) =>
    new Set(tasks.filter((task) => task.status === 'done').map((task) => task.id));
  const earlier = done(before.tasks);
  return record.tasks
    .filter((task) => task.status === 'done' && same.has(task.id) && earlier.has(task.id))
    .flatMap((task) => {
      const kind = record.suites.find(({ name }) => name === task.suite)?.uses;
      const uses = suites.find(({ id }) => id === kind);
      return uses?.contrast ? task.subjects.map((subject) => ({ suite: task.suite, uses, subject })) : [];
    });
}

/** The base's part of a subject, and what is known of it besides. */
function baseOf(
  before: StoredRun,
  { suite, subject }: Pair,
  { served = false, restlessness = [] }: Contrasting,
): Side {
  const moved = restlessness.find((each) => each.suite === suite && each.subject === subject);
  return { ...sideOf(before, suite, subject), served, ...(moved && { restlessness: moved }) };
}

async function contrasted(pair: Pair, now: Side, before: Side): Promise<Contrast | Problem> {
  try {
    return (
      (await pair.uses.contrast?.(pair.subject, now, before)) ?? {
        measurements: [],
        findings: [],
        exhibits: [],
      }
    );
  } catch (error) {
    const [problem] = problemsOf(error);
    if (!problem) throw error;
    return { ...problem, suite: pair.suite, subject: pair.subject };
  }
}

/** A subject contrasted, with further looks as long as its suite asks for them, and the sides as they are then. */
async function settled(
  pair: Pair,
  first: PairOfSides,
  again: LookAgain | undefined,
): Promise<{ readonly result: Contrast | Problem; readonly sides: PairOfSides }> {
  let sides = first;
  let result = await contrasted(pair, sides.head, sides.base);
  while (!('code' in result) && result.looks) {
    const more = await again?.(pair, sides, result.looks);
    if (!more) break;
    sides = more;
    result = await contrasted(pair, sides.head, sides.base);
  }
  return { result, sides };
}

/** The contrasts with what else is known to differ, where their subjects could be contrasted. */
export function withFindings(contrasts: Contrasts, more: readonly Finding[]): Contrasts {
  const byKey = Map.groupBy(more, ({ suite, subject }) => contrastKey(suite, subject));
  const judged = [...contrasts.judged].map(([key, contrasted]) => {
    const added = byKey.get(key) ?? [];
    return [
      key,
      contrasted.ok ? { ...contrasted, findings: [...contrasted.findings, ...added] } : contrasted,
    ] as const;
  });
  return { ...contrasts, judged: new Map(judged) };
}

/** Contrasts every comparable subject. One that fails becomes a problem and an unanswered check, never silence. */
export async function contrastAll(now: StoredRun, before: StoredRun, means: Contrasting): Promise<Contrasts> {
  const judged = new Map<string, Contrasted>();
  const shown: Report['comparison'] = [];
  const problems: Problem[] = [];
  const all = await inLanes(pairsOf(now.record, before.record, means), async (pair) => {
    const first = { head: sideOf(now, pair.suite, pair.subject), base: baseOf(before, pair, means) };
    return { pair, ...(await settled(pair, first, means.again)) };
  });
  for (const { pair, result, sides } of all) {
    const key = contrastKey(pair.suite, pair.subject);
    if ('code' in result) {
      problems.push(result);
      judged.set(key, { ok: false, reason: result.message });
      continue;
    }
    const { measurements, findings, facts } = result;
    judged.set(key, { ok: true, measurements, findings, facts });
    const contrast: Exhibit[] = [];
    for (const exhibit of result.exhibits) contrast.push(await means.keep(exhibit, pair.suite));
    shown.push({ suite: pair.suite, subject: pair.subject, before: [...sides.base.exhibits], contrast });
  }
  return { judged, shown, problems };
}
