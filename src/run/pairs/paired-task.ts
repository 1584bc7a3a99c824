import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { Slice, Suite } from '#model/contract/suite.ts';
import type { LooksOfSides } from '#model/observation/looks.ts';
import type { Problem } from '#model/problem.ts';
import type { Pairing, SideName } from '#model/record/pairs.ts';
import type { Task } from '#model/task.ts';
import { measuringAgain, measuringInPair } from '../single/again.ts';
import { seenBy, type PairOf } from './agreed.ts';
import { bothRuns, warmUpRun, type Both, type BothSides, type PairListener } from './both.ts';
import { firstOf } from './coin.ts';
import { faultOf, type Failed, type Fault } from './faults.ts';
import { beforePairs, MIN_PAIRS, pairPlan, type PairPlan } from './pair-plan.ts';

/** What tasks are measured in pairs with. */
export interface PairMeans {
  readonly sides: BothSides;
  readonly maxPairs: number;
  /** Whether luck may still explain what the looks so far say of the head, and another pair would tell. */
  inDoubt(task: Task, looks: LooksOfSides): boolean;
}

/** For the head's record: why it stands there without a base. */
export function aloneBecause(problems: readonly Problem[]): string {
  return `Measured on the head alone. ${problems.map(({ message }) => message).join(' ')}`;
}

const bare = (observation: Observed): Observed => ({ ...observation, exhibits: [] });

const SIDES = ['base', 'head'] as const;
const REVERSED = ['head', 'base'] as const;

/** One task on its way through the pairs. */
export class PairedTask {
  readonly task: Task;
  readonly slice: Slice;
  /** Without their exhibits, which would fill the memory. */
  readonly pairs: PairOf[] = [];
  /** Runs that saw what those in pairs leave out, where these do (`slice.whole`). */
  readonly wholes: PairOf[] = [];
  /** Runs of the head whose partner failed: no pairs, but as good as any where there is no base. */
  readonly headOnlyRuns: Observed[] = [];
  readonly headOnlyWholes: Observed[] = [];
  readonly notes: string[] = [];
  /** Of the latest runs that have any. */
  exhibits: Readonly<Record<SideName, readonly NewExhibit[]>> = { base: [], head: [] };
  /** What the base showed in the first pair, where its suite contrasts two sides. */
  earliest: readonly NewExhibit[] | undefined;
  fault: Fault | undefined;
  /** No pair comes after these; false in a run that was stopped before. */
  ended = false;
  /** ms spent on it, both sides together; of these on pairs. */
  ms = 0;
  #pairMs = 0;
  readonly #suite: Suite;
  readonly #sides: BothSides;
  readonly #plan: PairPlan;
  readonly #order: SideName[] = [];
  readonly #tried: Failed[] = [];
  readonly #inDoubt: PairMeans['inDoubt'];
  #doubted = false;
  /** Whether a run in pairs cannot tell more of what is in doubt. */
  #lacksWhole = false;
  #futile = 0;

  constructor(suite: Suite, task: Task, { sides, maxPairs, inDoubt }: PairMeans) {
    this.#suite = suite;
    this.#sides = sides;
    this.#inDoubt = inDoubt;
    this.#plan = pairPlan(suite, task, maxPairs);
    this.slice = this.#plan.slice;
    this.task = this.slice.task;
    const { most } = this.slice;
    if (most && most.pairs < maxPairs) this.notes.push(most.why);
  }

  get pairing(): Pairing {
    return { task: this.task.id, first: this.#order, dropped: this.#tried.length - this.pairs.length };
  }

  /**
   * Pairs below which there is nothing to say; the time that is left does not matter to them. A page is looked at
   * again while what its head alone shows may be luck; sending load is too long for that.
   */
  get lacks(): boolean {
    const again = this.#doubted && this.task.load === undefined;
    return this.#goes && (again || this.pairs.length < this.#plan.fewest);
  }

  /** Whether another pair may come: `wanted` says whether anything hangs on it. */
  isOpen(wanted: boolean): boolean {
    const fewest = Math.max(this.#plan.fewest, this.task.runs);
    return this.#goes && (wanted || this.#doubted || this.pairs.length < fewest);
  }

  get #goes(): boolean {
    return (
      this.fault === undefined &&
      this.#futile < MIN_PAIRS &&
      this.pairs.length < this.#plan.pairs &&
      this.#tried.length < this.#plan.tries
    );
  }

  /** ms that all its pairs to come would take, by those there were. */
  get left(): number {
    const tried = this.#tried.length;
    const each = tried > 0 ? this.#pairMs / tried : 2 * this.task.estimate;
    const before = tried > 0 || this.wholes.length > 0 ? 0 : beforePairs(this.slice);
    const pairs = Math.min(this.#plan.pairs - this.pairs.length, this.#plan.tries - tried);
    return before + each * Math.max(0, pairs);
  }

  /**
   * First runs of each side: whole ones, where those in pairs leave something out, then some whose figures nobody sees:
   * caches and compilers get warm on both.
   */
  async warmUp(listener: PairListener): Promise<void> {
    const { task, whole, warmUp } = this.slice;
    // One that fails now is taken again with the first pair, where a failure counts.
    if (whole)
      await this.#both(whole, SIDES, { seed: this.#sides.head.seed, listener }).then(this.#keepWhole);
    const runs = warmUp ? [warmUp] : Array.from({ length: task.warmup }, () => task);
    for (const run of runs) {
      for (const side of SIDES) {
        const { seed } = this.#sides[side];
        await warmUpRun({ suiteOf: () => this.#suite, sides: this.#sides, seed }, run, side, listener);
      }
    }
  }

  /** One pair in the order of the coin; kept when both runs gave something. Rejects only when the run was stopped. */
  async measurePair(listener: PairListener): Promise<void> {
    const pair = this.#tried.length + 1;
    const seed = this.#sides.head.seed + pair;
    const first = firstOf(this.#sides.head.seed, this.task.id, pair);
    const order = first === 'base' ? SIDES : REVERSED;
    const { whole } = this.slice;
    if (whole && (this.wholes.length === 0 || this.#lacksWhole)) {
      const { given, failed } = this.#keepWhole(await this.#both(whole, order, { seed, listener }));
      if (!given.base || !given.head) return this.#drop(failed, given.head, this.headOnlyWholes);
    }
    const started = performance.now();
    const { given, failed } = await this.#both(this.task, order, { seed, listener });
    this.#pairMs += performance.now() - started;
    const { base, head } = given;
    if (base && head) this.#keep(first, { base, head });
    else this.#drop(failed, head, this.headOnlyRuns);
  }

  /** One run a side, in this order. */
  async #both(
    task: Task,
    order: readonly [SideName, SideName],
    { seed, listener }: { readonly seed: number; readonly listener: PairListener },
  ): Promise<Both> {
    const started = performance.now();
    const { base, head } = this.exhibits;
    const isAgain = this.pairs.length > 0 && base.length > 0 && head.length > 0;
    const suiteOf = (side: SideName): Suite =>
      isAgain ? measuringAgain(this.#suite, this.exhibits[side]) : measuringInPair(this.#suite);
    const both = await bothRuns({ suiteOf, sides: this.#sides, seed }, task, order, listener);
    this.ms += performance.now() - started;
    return both;
  }

  readonly #keepWhole = (both: Both): Both => {
    const { base, head } = both.given;
    if (!base || !head) return both;
    this.wholes.push({ base: bare(base), head: bare(head) });
    this.exhibits = { base: base.exhibits, head: head.exhibits };
    return both;
  };

  #keep(first: SideName, { base, head }: PairOf): void {
    this.#tried.push({});
    this.#order.push(first);
    this.pairs.push({ base: bare(base), head: bare(head) });
    if (!this.slice.whole) this.exhibits = { base: base.exhibits, head: head.exhibits };
    const { all, byWholes } = seenBy(this.pairs, this.wholes);
    this.#doubted = this.#inDoubt(this.task, all);
    this.#lacksWhole = this.#doubted && this.#inDoubt(this.task, byWholes);
    if (this.#suite.metrics.some(({ contrast }) => contrast === true)) this.earliest ??= base.exhibits;
    const futile = head.futile ?? base.futile;
    if (futile === undefined) return;
    this.#futile += 1;
    if (this.#futile === MIN_PAIRS)
      this.notes.push(`${this.task.id} was measured no further in pairs: ${futile}.`);
  }

  #drop(failed: Failed, head: Observed | undefined, headOnly: Observed[]): void {
    this.#tried.push(failed);
    if (head) {
      headOnly.push(bare(head));
      if (head.exhibits.length > 0) this.exhibits = { ...this.exhibits, head: head.exhibits };
    }
    const why = SIDES.flatMap((side) => (failed[side] ?? []).map(({ message }) => `${side}: ${message}`));
    this.notes.push(`A pair of ${this.task.id} was dropped (${why.join(' ')})`);
    this.fault = faultOf(this.#tried, !this.#goes && this.pairs.length === 0);
    if (this.fault?.of === 'base') this.notes.push(aloneBecause(this.fault.problems));
  }
}
