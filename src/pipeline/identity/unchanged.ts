import type { SuiteConfig } from '#model/config.ts';
import type { PageLikeness } from '#model/record/likeness.ts';
import type { Pairing } from '#model/record/pairs.ts';
import type { Plan, Task } from '#model/task.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Likeness } from '#identity/identical.ts';
import type { Known } from '#identity/evidence.ts';
import { batchesOf, inLanes } from '#run/lanes.ts';
import { add, nothing, outcomeOf, type Taken } from '#run/single/execute.ts';
import type { Measuring } from '../prepare/prepared.ts';
import { isHeldAlone, measureAlone, type AloneMeans } from './alone.ts';
import { clientOf } from '#run/single/client.ts';
import { paceBetween, type Pace } from './answers.ts';
import { knownOf } from './known.ts';
import { likenessOf } from './likeness.ts';
import { plainlyDifferent } from './plainly.ts';
import { receiveAll } from './receive.ts';
import type { Received } from './received.ts';

/** Pages that were proved unchanged before anything was measured beside its base. */
export interface Unchanged {
  /** Ids of their tasks. */
  readonly tasks: ReadonlySet<string>;
  /** What their head gave. */
  readonly taken: Taken;
  readonly pairings: readonly Pairing[];
  /** What is known of every page that was looked at. */
  readonly told: readonly PageLikeness[];
}

export const noneUnchanged: Unchanged = { tasks: new Set(), taken: nothing, pairings: [], told: [] };

/** What pages are compared with. */
export interface Comparing extends Omit<AloneMeans, 'suites'> {
  /** Ids of tasks whose pages do not show themselves on one of the sides. */
  isHindered(task: string): boolean;
  readonly commits: Known['commits'];
  /** Whether unchanged pages are measured in pairs all the same: see trial.ts. */
  readonly isTrial: boolean;
  /** Whether the head's figures are kept for later runs, so that every page is measured. */
  readonly isKept: boolean;
  /** Of `performance.now()`: pages that were not received by then are measured. */
  readonly until: number;
}

const [MOST_NAMES, MOST_PLACES] = [50, 20] as const;

const suiteOf = (suites: readonly Suite[], task: Task): Suite | undefined =>
  suites.find(({ id }) => id === task.uses);

function told(task: Task, likeness: Likeness, note: string | undefined): PageLikeness {
  const { kind, responses, renamed, differs } = likeness;
  return {
    suite: task.suite,
    subject: task.subjects[0]?.id ?? task.id,
    kind,
    responses,
    renamed: renamed.slice(0, MOST_NAMES).map((each) => ({ ...each })),
    renamings: renamed.length,
    differs: differs.slice(0, MOST_PLACES).map(({ where, how }) => ({ where, how })),
    proved: false,
    ...(note !== undefined && { note }),
  };
}

/** How fast pages are served, each page of a visitor asked about once. */
function paces(sides: AloneMeans['sides']): (received: Received) => Promise<Pace> {
  const known = new Map<string, Promise<Pace>>();
  return ({ task, base, head }) => {
    const [page] = task.needs;
    const key = JSON.stringify(page);
    const pace = known.get(key) ?? paceBetween({ base: base[0], head }, sides, page?.as);
    known.set(key, pace);
    return pace;
  };
}

/** A page of both sides, and what was found of it. */
interface Compared {
  readonly received: Received;
  readonly likeness: Likeness;
  /** Where it is the same. */
  readonly pace: Pace | undefined;
  readonly suite: SuiteConfig | undefined;
}

/** A page that is neither better nor worse than the base's, so that nobody measures it. */
function unmeasured(task: Task, page: PageLikeness, emit: AloneMeans['emit']): Unchanged {
  emit({ type: 'note', text: `${task.id} is proved unchanged, so it is not measured` });
  return {
    tasks: new Set([task.id]),
    taken: { ...nothing, tasks: [outcomeOf(task, 'done', 0, 0)] },
    pairings: [provedPairing(task, page, { unmeasured: true })],
    told: [{ ...page, proved: true, unmeasured: true }],
  };
}

/**
 * What is known of one page that is the same: its head is measured alone where something of it may fail by itself, and
 * in pairs where the rule itself is tried.
 */
async function settled(
  { received, likeness, pace, suite }: Compared,
  means: AloneMeans & Pick<Comparing, 'isTrial' | 'isKept'>,
): Promise<Unchanged> {
  const { task } = received;
  const page = told(task, likeness, pace?.words);
  const onlyTold = (more: Partial<PageLikeness>): Unchanged => ({
    ...noneUnchanged,
    told: [{ ...page, ...more }],
  });
  if (!suite || !pace?.isSame) return onlyTold({});
  if (means.isTrial) return onlyTold({ tried: 'held' });
  const { metrics = [] } = suiteOf(means.suites, task) ?? {};
  // What came late and differs, measuring may ask for.
  const isCertain = likeness.differs.every(({ when }) => when === 'prefetch');
  if (isCertain && !means.isKept && !isHeldAlone(suite, metrics)) return unmeasured(task, page, means.emit);
  const alone = await measureAlone({ received, differs: likeness.differs }, suite, means);
  if ('why' in alone) return onlyTold({ note: alone.why });
  return {
    tasks: new Set([task.id]),
    taken: alone.taken,
    pairings: [provedPairing(task, page)],
    told: [{ ...page, proved: true }],
  };
}

/** Suites as the config has them, and as they measure. */
interface Suites {
  readonly config: Pick<Measuring['config'], 'suites'>;
  readonly extensions: Pick<Measuring['extensions'], 'suites'>;
}

function joined(all: Unchanged, more: Unchanged): Unchanged {
  return {
    tasks: new Set([...all.tasks, ...more.tasks]),
    taken: add(all.taken, more.taken),
    pairings: [...all.pairings, ...more.pairings],
    told: [...all.told, ...more.told],
  };
}

/**
 * Which pages a browser receives unchanged, up to names given anew, from a server that is as fast. Nothing of them is
 * measured but for heads that are held to something by themselves; whatever leaves a doubt is measured beside its base.
 */
export async function unchangedPages(
  { tasks }: Plan,
  { config, extensions: { suites } }: Suites,
  comparing: Comparing,
): Promise<Unchanged> {
  const open = tasks.filter(
    (task) => suiteOf(suites, task)?.receive !== undefined && !comparing.isHindered(task.id),
  );
  const { sides } = comparing;
  const plainly = await plainlyDifferent(open, sides, comparing);
  const all = await receiveAll(
    open.filter(({ id }) => !plainly.has(id)),
    suites,
    comparing,
  );
  const clients = { base: clientOf(sides.base), head: clientOf(sides.head) };
  const paceOf = paces(sides);
  let known = knownOf(all, comparing.commits);
  const compared: Compared[] = [];
  for (const received of all) {
    const found = await likenessOf(received, known, clients);
    ({ known } = found);
    const { likeness } = found;
    const suite = config.suites.find(({ name }) => name === received.task.suite);
    const pace = likeness.kind === 'different' || !suite ? undefined : await paceOf(received);
    compared.push({ received, likeness, pace, suite });
  }
  const means = { ...comparing, suites };
  const differing = open.flatMap((task) => {
    const likeness = plainly.get(task.id);
    return likeness ? [told(task, likeness, undefined)] : [];
  });
  let unchanged: Unchanged = { ...noneUnchanged, told: differing };
  for (const batch of batchesOf(compared, ({ received }) => received.task))
    for (const each of await inLanes(batch, (one) => settled(one, means)))
      unchanged = joined(unchanged, each);
  return unchanged;
}

function provedPairing(
  { id }: Task,
  { responses, renamings, kind }: PageLikeness,
  more: Pick<NonNullable<Pairing['proved']>, 'unmeasured'> = {},
): Pairing {
  return {
    task: id,
    first: [],
    dropped: 0,
    proved: { responses, renamings, ...(kind === 'late' && { late: true }), ...more },
  };
}
