import type { GetMessage } from 'amqplib';
import type { Waiting } from '#model/contract/queue.ts';
import type { StateMark, StateSystem } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';
import { sha256 } from '#system/files.ts';
import { bodyOf, checkNamed, consumed, drained, MOST_BODIES, titled, told } from '../queues/drained.ts';
import { MarkStack } from '../sql/mark-stack.ts';
import { asking } from '../unreached.ts';
import { unfit, type Broker } from './connection.ts';
import { giveBack, lastsOnce, look, notAgain, printOf, sendAgain, take } from './messages.ts';

/** What waited, by queue, in its order. */
type Waited = ReadonlyMap<string, readonly GetMessage[]>;

/** What a system of queues is made of. */
export interface Queues {
  readonly broker: Broker;
  readonly queues: readonly string[];
  /** ms */
  readonly drain: number;
  note(text: string): void;
  /** What workers have in hand, where they can be asked: AMQP tells nobody what is not yet acknowledged. */
  inHand?(): Promise<string | undefined>;
  /** A message as people know it; its JSON unless said. */
  bodyOf?(headers: unknown, content: Buffer): unknown;
}

const NEXT = 'Correct the name under `queues`, or let the app make the queue before the run.';

/**
 * Queues of one virtual host. A queue that workers empty is empty at each mark, and emptied to go back. Of one without
 * a worker, what waits is read and given back; to go back, what came later is removed and what is gone is sent again.
 */
export class QueuesSystem implements StateSystem {
  readonly title: string;
  readonly #given: Queues;
  readonly #marks = new MarkStack<Waited>();
  #isTold = false;

  constructor(given: Queues) {
    this.#given = given;
    this.title = `${given.broker.title}, ${titled(given.queues)}`;
  }

  /** A Failure where a queue is none that can be looked at. */
  async check(): Promise<void> {
    const { broker, queues } = this.#given;
    for (const queue of queues) {
      const channel = await broker.channel();
      await channel.checkQueue(queue).catch(() => {
        throw unfit(broker.title, `there is no queue ${queue} that this user may read`, NEXT);
      });
      // A stream refuses to be read so, and the connection with it.
      const first = await channel.get(queue).catch((error: unknown) => {
        throw unfit(broker.title, `${queue} is a stream or cannot be read (${String(error)})`, NEXT);
      });
      if (first !== false) await giveBack(channel, queue, [first]);
    }
  }

  settle(): Promise<void> {
    const { drain, inHand } = this.#given;
    return asking(this.title, () =>
      drained(this.title, drain, async () => {
        const left = await this.#left();
        if (left !== undefined || !inHand) return left;
        // What was done meanwhile may have sent more.
        return (await inHand()) ?? this.#left();
      }),
    );
  }

  fingerprint(): Promise<string> {
    return asking(this.title, async () => {
      const lines: string[] = [];
      for (const queue of this.#given.queues) {
        const found = await this.#look(queue).catch((error: unknown) => {
          if (error instanceof Failure) return undefined;
          throw error;
        });
        lines.push(JSON.stringify([queue, found?.map(printOf) ?? 'unread']));
      }
      return sha256(lines.join('\n'));
    });
  }

  mark(): Promise<StateMark> {
    return asking(this.title, async () => {
      const waited = new Map<string, readonly GetMessage[]>();
      for (const queue of this.#given.queues) waited.set(queue, await this.#look(queue));
      if ([...waited.values()].some((messages) => messages.length > 0)) this.#tell();
      return this.#marks.add(waited);
    });
  }

  restore(mark: StateMark): Promise<void> {
    return asking(this.title, async () => {
      for (const [queue, waited] of this.#marks.seen(mark)) await this.#back(queue, waited);
      this.#marks.forgetAfter(mark);
    });
  }

  queue(name: string): Promise<Waiting> {
    return asking(this.title, async () => {
      checkNamed(this.title, this.#given.queues, name);
      const found = await this.#look(name);
      const { bodyOf: read = (_headers, content) => bodyOf(content) } = this.#given;
      const bodies = found
        .slice(0, MOST_BODIES)
        .map(({ properties, content }) => read(properties.headers, content));
      return { count: found.length, bodies };
    });
  }

  close(): Promise<void> {
    return this.#given.broker.close();
  }

  async #look(queue: string): Promise<readonly GetMessage[]> {
    return look(await this.#given.broker.channel(), queue);
  }

  /** What workers have not taken yet; what waits where there is no worker is the state itself. */
  async #left(): Promise<string | undefined> {
    const channel = await this.#given.broker.channel();
    for (const queue of this.#given.queues) {
      const { messageCount, consumerCount } = await channel.checkQueue(queue);
      if (messageCount > 0 && consumerCount > 0) return told(messageCount, queue);
    }
    return undefined;
  }

  async #back(queue: string, waited: readonly GetMessage[]): Promise<void> {
    const { broker } = this.#given;
    const channel = await broker.channel();
    if (waited.length === 0) return void (await channel.purgeQueue(queue));
    const { consumerCount } = await channel.checkQueue(queue);
    if (consumerCount > 0) throw consumed(this.title, queue);
    const there = await take(channel, queue);
    const { kept, added } = compared(waited, there);
    const isWhole = kept.length === waited.length;
    const why = isWhole ? undefined : waited.map((one) => lastsOnce(one, queue, broker.user)).find(Boolean);
    if (why !== undefined) {
      await giveBack(channel, queue, there);
      throw notAgain(queue, why);
    }
    // Sent before anything is acknowledged: a run that is killed in between doubles messages, and loses none.
    if (!isWhole) await sendAgain(channel, queue, waited);
    for (const message of isWhole ? added : there) channel.ack(message);
    await giveBack(channel, queue, isWhole ? kept : []);
  }

  #tell(): void {
    if (this.#isTold) return;
    this.#isTold = true;
    this.#given.note(
      `${this.title}: what waits there is looked at, ` +
        'so the app will be told that it was delivered before (redelivered).',
    );
  }
}

/** Which messages of a mark are still there in their order, and which came besides. */
function compared(waited: readonly GetMessage[], there: readonly GetMessage[]) {
  const [kept, added]: [GetMessage[], GetMessage[]] = [[], []];
  for (const message of there) {
    const next = waited[kept.length];
    const isNext = next !== undefined && printOf(next) === printOf(message);
    (isNext ? kept : added).push(message);
  }
  return { kept, added };
}
