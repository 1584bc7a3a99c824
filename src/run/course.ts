import type { Pairing, SideName } from '#model/pairs.ts';
import type { Task } from '#model/plan.ts';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { Bench, Observation, Suite } from '#model/suite.ts';
import { attempt } from './attempt.ts';
import { firstOf } from './coin.ts';
import { refuseStrangers } from './measure-task.ts';
import type { PairOf } from './series.ts';

/** What both sides are measured with. */
export type Benches = Readonly<Record<SideName, Omit<Bench, 'scratch' | 'progress'>>>;

/** Two failed runs of the head alone, or of the base alone, are no accident of the machine. */
const TOO_MANY = 2;

/** One task on its way through the pairs. */
export class Course {
  readonly task: Task;
  readonly pairs: PairOf[] = [];
  readonly pairing: { task: string; first: SideName[]; dropped: number };
  readonly notes: string[] = [];
  problems: readonly Problem[] = [];
  ms = 0;
  readonly #suite: Suite;
  readonly #benches: Benches;
  readonly #failed: Record<SideName, Problem[][]> = { base: [], head: [] };
  #tried = 0;

  constructor(suite: Suite, task: Task, benches: Benches) {
    this.#suite = suite;
    this.#benches = benches;
    this.task = task;
    this.pairing = { task: task.id, first: [], dropped: 0 };
  }

  get log(): Pairing {
    return this.pairing;
  }

  async #run(side: SideName, seed: number, progress: (share: number, words?: string) => void): Promise<Observation | Problem[]> {
    const bench = this.#benches[side];
    try {
      const observation = await attempt(this.#suite, this.task, { ...bench, seed, progress });
      refuseStrangers(this.task, observation);
      return observation;
    } catch (error) {
      bench.signal.throwIfAborted();
      return [...problemsOf(error)];
    }
  }

  /** A first run of each side, whose figures nobody sees: caches and compilers get warm on both. */
  async warmUp(progress: (share: number, words?: string) => void): Promise<void> {
    const started = performance.now();
    for (const side of ['base', 'head'] as const) await this.#run(side, this.#benches[side].seed, (share) => progress(share, `warm-up, ${side}`));
    this.ms += performance.now() - started;
  }

  /** One pair in the order of the coin; kept when both runs gave something. Rejects only when the run was stopped. */
  async measurePair(progress: (share: number, words?: string) => void): Promise<void> {
    const started = performance.now();
    this.#tried += 1;
    const { seed } = this.#benches.head;
    const first = firstOf(seed, this.task.id, this.#tried);
    const order: readonly SideName[] = first === 'base' ? ['base', 'head'] : ['head', 'base'];
    const given: Partial<Record<SideName, Observation>> = {};
    for (const [at, side] of order.entries()) {
      const run = await this.#run(side, seed + this.#tried, (share, words = '') => progress((at + share) / 2, [side, words].filter(Boolean).join(', ')));
      if (Array.isArray(run)) this.#failed[side].push(run);
      else given[side] = run;
    }
    this.ms += performance.now() - started;
    const { base, head } = given;
    if (base && head) {
      this.pairs.push({ base, head });
      this.pairing.first.push(first);
    } else this.#drop();
  }

  #drop(): void {
    this.pairing.dropped += 1;
    const { base, head } = this.#failed;
    const gone = head.length >= TOO_MANY ? head : base.length >= TOO_MANY ? base : undefined;
    const said = gone?.at(-1);
    if (said) this.problems = gone === base ? said.map((one) => ({ ...one, message: `On the base: ${one.message}` })) : said;
    else this.notes.push(`A pair of ${this.task.id} was dropped: ${[...(head.at(-1) ?? []), ...(base.at(-1) ?? [])].map((one) => one.message).join(' ')}`);
  }
}
