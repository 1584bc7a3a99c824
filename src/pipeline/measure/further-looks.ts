import type { InTurn } from '#model/contract/bench.ts';
import type { Side, Suite } from '#model/contract/suite.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { StoredRun } from '#model/contract/store.ts';
import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Finding } from '#model/observation/finding.ts';
import type { SideName } from '#model/record/pairs.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Plan } from '#model/task.ts';
import { inLanes } from '#run/lanes.ts';
import { Turns } from '#run/pairs/turns.ts';
import { attempt } from '#run/single/attempt.ts';
import type { Equipment } from '#run/single/bench.ts';
import { keepAll } from '#run/single/observations.ts';
import { redactDeep } from '#system/secrets/redact.ts';
import type { Run } from '../prepare/run.ts';
import { sideOf, type LookAgain, type Pair } from './contrast.ts';
import type { ExhibitFolder } from './folder.ts';

/** What sides are looked at again with. */
export interface Looking {
  readonly run: Run;
  readonly plan: Plan;
  readonly equipment: { readonly head: Equipment; readonly base?: Equipment };
  readonly exhibits: ExhibitFolder;
  /** No look is begun after this time of `performance.now()`. */
  readonly until: number;
}

/** A subject's exhibits and findings as they are after further looks. */
interface Relooked {
  readonly suite: string;
  readonly subject: string;
  readonly side: Side;
}

/** Further looks, and what came of them so far. */
export interface FurtherLooks {
  readonly again: LookAgain;
  readonly relooked: Readonly<Record<SideName, Relooked[]>>;
  /** A subject of one side after so many further looks; undefined where there can be none. */
  look(
    pair: Pair,
    name: SideName,
    earlier: { readonly side: Side; readonly looks: number },
    inTurn?: InTurn,
  ): Promise<Side | undefined>;
}

/** One side with what a further look gave in place of what it replaces. */
async function replaced(
  { suite, subject }: Pair,
  side: Side,
  { findings, exhibits }: Observed,
  { run, exhibits: folder }: Looking,
): Promise<Side> {
  const kept = redactDeep(await keepAll(suite, exhibits, folder.keep), run.redact);
  const found = redactDeep(
    findings.map((finding): Finding => ({ ...finding, suite })),
    run.redact,
  );
  const isNew = (exhibit: Exhibit) => !kept.some(({ name }) => name === exhibit.name);
  const isOther = ({ identity }: Finding) => !found.some((finding) => finding.identity === identity);
  const mine = <T extends { subject: string }>(all: readonly T[]) =>
    all.map((each) => ({ ...each, subject }));
  return {
    ...side,
    exhibits: [...side.exhibits.filter(isNew), ...mine(kept)],
    findings: [...side.findings.filter(isOther), ...mine(found)],
    read: folder.read,
  };
}

/** Further looks at what was measured. One that fails ends those at its subject: what is known by then is judged. */
export function furtherLooks(looking: Looking): FurtherLooks {
  const { run, plan, equipment, until } = looking;
  const relooked: FurtherLooks['relooked'] = { base: [], head: [] };
  const look: FurtherLooks['look'] = async (pair, name, earlier, inTurn) => {
    const { again } = pair.uses;
    const side = equipment[name];
    const task = plan.tasks.find(
      ({ suite, subjects }) =>
        suite === pair.suite && subjects.some(({ id }) => run.redact(id) === pair.subject),
    );
    if (!again || !side || !task || run.signal.aborted || performance.now() > until) return undefined;
    const looks: Suite = { ...pair.uses, measure: (same, bench) => again.look(same, bench, earlier) };
    const silent = { progress: () => undefined, sample: () => undefined, ...(inTurn && { inTurn }) };
    const attempted = await attempt(looks, task, side, silent);
    if (attempted.kind === 'broken') return undefined;
    const after = await replaced(pair, earlier.side, attempted.observation, looking);
    relooked[name].push({ suite: pair.suite, subject: pair.subject, side: after });
    return after;
  };
  const again: LookAgain = async (pair, { head, base }, { now, before }) => {
    run.emit({ type: 'note', text: `looking again at ${pair.subject}` });
    const turns = new Turns(['base', 'head']);
    const after = async (name: SideName, side: Side, looks: number) => {
      const looked = looks > 0 ? look(pair, name, { side, looks }, turns.of(name)) : Promise.resolve(side);
      return looked.finally(() => turns.end(name));
    };
    const [baseAfter, headAfter] = await Promise.all([after('base', base, before), after('head', head, now)]);
    return headAfter && baseAfter && { head: headAfter, base: baseAfter };
  };
  return { again, relooked, look };
}

/** The record with what further looks gave. */
export function withLooks(record: RunRecord, relooked: readonly Relooked[]): RunRecord {
  const newest = new Map(relooked.map((each) => [`${each.suite}\n${each.subject}`, each]));
  if (newest.size === 0) return record;
  const sides = [...newest.values()].map(({ side }) => side);
  const untouched = ({ suite, subject }: { suite: string; subject: string }) =>
    !newest.has(`${suite}\n${subject}`);
  return {
    ...record,
    exhibits: [...record.exhibits.filter(untouched), ...sides.flatMap(({ exhibits }) => exhibits)],
    findings: [...record.findings.filter(untouched), ...sides.flatMap(({ findings }) => findings)],
  };
}

/** A run that others will be compared with, looked at as often as its suites ask for: it cannot be later. */
export async function asBaseline(
  record: RunRecord,
  suites: readonly Suite[],
  looking: Looking,
): Promise<RunRecord> {
  const { look, relooked } = furtherLooks(looking);
  const kept: StoredRun = { record, origin: 'this run', read: looking.exhibits.read };
  const wanted = record.tasks.flatMap(({ suite, status, subjects }) => {
    const kind = record.suites.find(({ name }) => name === suite)?.uses;
    const uses = suites.find(({ id }) => id === kind);
    const looks = uses?.again?.forBaseline;
    if (!uses || looks === undefined || status !== 'done') return [];
    return subjects.map((subject) => ({ pair: { suite, uses, subject }, looks }));
  });
  await inLanes(wanted, async ({ pair, looks }) => {
    const { suite, subject } = pair;
    looking.run.emit({ type: 'note', text: `looking again at ${subject}, to know it as a baseline` });
    return look(pair, 'head', { side: sideOf(kept, suite, subject), looks });
  });
  return withLooks(record, relooked.head);
}
