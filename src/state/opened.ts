import type { StateOptions } from '#http/state/options.ts';
import type { MailQuestion } from '#model/contract/mail.ts';
import type { Waiting } from '#model/contract/queue.ts';
import type { Checkpoint, State, StateMark, StateWorld } from '#model/contract/state.ts';
import { problemsOf } from '#model/problem.ts';
import { unlessAborted, within } from './bounded.ts';
import { storeOf } from './objects/asked-store.ts';
import { resetTarget, resetTitle } from './reset.ts';
import {
  answererOf,
  closeAll,
  differing,
  markAll,
  printsOf,
  queuesOf,
  restoreAll,
  systemNamed,
  type Named,
  type Prints,
} from './together.ts';
import type { Way } from './ways.ts';

/** What was opened, and how it was then. */
export interface Start {
  readonly way: Way;
  readonly options: StateOptions;
  readonly systems: readonly Named[];
  readonly start: { readonly marks: readonly StateMark[]; readonly prints: Prints };
}

/** ms that going back may take when all is closed, and that an unfinished step before it may. */
const LONGEST_END = 10_000;
/** Checkpoints whose content is noted before the first one was gone back to. */
const MOST_NOTED = 8;

/** All systems of a suite's `state:`. What is asked of it meanwhile waits, so that no two steps overlap. */
export class OpenedState implements State {
  readonly #start: Start;
  readonly #world: StateWorld;
  readonly #prints = new WeakMap<readonly StateMark[], Prints>();
  #way: State['way'];
  #noted = 0;
  #proved = false;
  #last: Promise<unknown> = Promise.resolve();
  #closed: Promise<void> | undefined;

  constructor(start: Start, world: StateWorld) {
    this.#start = start;
    this.#world = world;
    this.#way = start.way.replay ? 'replay' : 'restore';
    this.#prints.set(start.start.marks, start.start.prints);
  }

  get way(): State['way'] {
    return this.#way;
  }

  get titles(): readonly string[] {
    const systems = this.#start.systems.map(({ system }) => system.title);
    return this.#way === 'replay' ? [resetTitle(this.#start.options), ...systems] : systems;
  }

  checkpoint(): Promise<Checkpoint> {
    return this.#step(async () => {
      if (this.#way === 'replay') return { marks: undefined };
      const { systems } = this.#start;
      try {
        const marks = await markAll(systems);
        if (!this.#proved && this.#noted < MOST_NOTED) {
          this.#noted += 1;
          this.#prints.set(marks, await printsOf(systems));
        }
        return { marks };
      } catch (error) {
        this.#demote(`it could not be saved: ${sentence(error)}`, error);
        return { marks: undefined };
      }
    });
  }

  restore({ marks }: Checkpoint): Promise<boolean> {
    return this.#step(async () => marks !== undefined && this.#way === 'restore' && this.#back(marks));
  }

  reset(): Promise<boolean> {
    return this.#step(async () => {
      const { options, systems, start, way } = this.#start;
      if (options.reset === undefined) return this.#way === 'restore' && this.#back(start.marks);
      await resetTarget(options.reset, this.#world);
      // The request knows nothing of queues, caches and mails.
      if (way.replay) await restoreAll(systems, start.marks);
      return true;
    });
  }

  distrust(why: string): void {
    if (this.#way === 'restore') this.#demote(why);
  }

  async query(
    name: string | undefined,
    question: string,
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return unlessAborted(this.#world.signal, answererOf(this.#start.systems, name)(question));
  }

  async queue(name: string | undefined, queue: string): Promise<Waiting> {
    return unlessAborted(this.#world.signal, queuesOf(this.#start.systems, name)(queue));
  }

  async object(name: string | undefined, key: string) {
    return unlessAborted(this.#world.signal, storeOf(this.#start.systems, name)(key));
  }

  async mail(question: MailQuestion) {
    const mails = systemNamed(this.#start.systems, 'mail').mail?.(question);
    return mails ? unlessAborted(this.#world.signal, mails) : [];
  }

  close(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end(): Promise<void> {
    const { systems, start } = this.#start;
    await within(LONGEST_END, this.#last);
    if (systems.length > 0 && this.#way === 'restore') {
      const back = restoreAll(systems, start.marks).then(
        () => undefined,
        (error: unknown) => sentence(error),
      );
      const why = await within(
        LONGEST_END,
        back.then((failed) => failed ?? ''),
      );
      if (why !== '')
        this.#world.note(`The state is left as the run made it: ${why ?? 'going back took too long.'}`);
    }
    for (const unclosed of await closeAll(systems)) this.#world.note(unclosed);
  }

  /** One step after the other; with the run's end it is not waited for any more. */
  #step<T>(work: () => Promise<T>): Promise<T> {
    const { signal } = this.#world;
    const step = this.#last.then(() => {
      signal.throwIfAborted();
      if (this.#closed) throw new Error('the state is closed');
      return work();
    });
    this.#last = step.catch(() => undefined);
    return unlessAborted(signal, step);
  }

  /** Everything as it was at these marks; false where that failed or did not hold and a reset can mend it. */
  async #back(marks: readonly StateMark[]): Promise<boolean> {
    const { systems } = this.#start;
    try {
      await restoreAll(systems, marks);
    } catch (error) {
      this.#demote(`it could not be brought back: ${sentence(error)}`, error);
      return false;
    }
    const noted = this.#proved ? undefined : this.#prints.get(marks);
    if (!noted) return true;
    const lied = differing(systems, noted, await printsOf(systems));
    this.#proved = lied.length === 0;
    if (this.#proved) return true;
    this.#demote(`after going back, ${lied.join(' and ')} did not hold what it held at the checkpoint.`);
    return false;
  }

  /** From now on replay. Where nothing leads back to the start, a step that failed is the run's end. */
  #demote(why: string, error?: unknown): void {
    this.#world.signal.throwIfAborted();
    this.#way = 'replay';
    const { reset } = this.#start.options;
    if (reset === undefined && error !== undefined) throw error;
    const from = 'The state is not brought back by what `state:` names any more, since';
    const to =
      reset === undefined
        ? 'There is no `reset`, so nothing leads back to its start.'
        : 'From now on it is reset, and requests are made again.';
    this.#world.note(`${from} ${why} ${to}`);
  }
}

function sentence(error: unknown): string {
  return problemsOf(error)
    .map(({ message }) => message)
    .join(' ');
}
