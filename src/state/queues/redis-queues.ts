import type { Waiting } from '#model/contract/queue.ts';
import type { StateMark, StateSystem } from '#model/contract/state.ts';
import type { RedisSystem } from '../redis/system.ts';
import { asking } from '../unreached.ts';
import { checkNamed, consumed, drained, told } from './drained.ts';

/** How a queue stands at one moment. */
export interface Standing {
  readonly name: string;
  readonly workers: number;
  /** Messages that a worker would take now. */
  readonly waiting: number;
  /** What workers have in hand, in words; undefined where nothing. */
  readonly inHand: string | undefined;
  /** When the next one that waits for its time is due, ms since 1970. */
  readonly due: number | undefined;
}

/** Queues that lie in Redis as keys. */
export interface KeptQueues {
  /** Their keys alone. */
  readonly keys: RedisSystem;
  readonly queues: readonly string[];
  /** ms */
  readonly drain: number;
  stand(): Promise<readonly Standing[]>;
  waiting(name: string): Promise<Waiting>;
}

const isDue = ({ due = Infinity }: Standing): boolean => due <= Date.now();

/** What workers are about to do or do. */
function going({ name, workers, waiting, inHand }: Standing): string | undefined {
  if (inHand !== undefined) return inHand;
  return workers > 0 && waiting > 0 ? told(waiting, name) : undefined;
}

/** Brings back the keys of queues, unless a worker would begin to work on what is put there. */
export class RedisQueues implements StateSystem {
  readonly title: string;
  readonly #given: KeptQueues;
  readonly #stood = new Map<number, readonly Standing[]>();

  constructor(given: KeptQueues) {
    this.#given = given;
    this.title = given.keys.title;
  }

  settle(): Promise<void> {
    const { drain, stand } = this.#given;
    const busy = async () => (await stand()).map(going).find((what) => what !== undefined);
    return asking(this.title, () => drained(this.title, drain, busy));
  }

  fingerprint(): Promise<string> {
    return this.#given.keys.fingerprint();
  }

  async mark(): Promise<StateMark> {
    const stood = await asking(this.title, this.#given.stand);
    const mark = await this.#given.keys.mark();
    this.#stood.set(mark.id, stood);
    return mark;
  }

  async restore(mark: StateMark): Promise<void> {
    const now = await asking(this.title, this.#given.stand);
    for (const stood of this.#stood.get(mark.id) ?? []) {
      const hasWorkers = now.some(({ name, workers }) => name === stood.name && workers > 0);
      const isTaken = stood.waiting > 0 || stood.inHand !== undefined || isDue(stood);
      if (hasWorkers && isTaken) throw consumed(this.title, stood.name);
    }
    await this.#given.keys.restore(mark);
  }

  queue(name: string): Promise<Waiting> {
    return asking(this.title, async () => {
      checkNamed(this.title, this.#given.queues, name);
      return this.#given.waiting(name);
    });
  }

  close(): Promise<void> {
    return this.#given.keys.close();
  }
}
