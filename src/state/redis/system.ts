import type { Redis } from 'ioredis';
import type { StateMark, StateSystem } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';
import { asking } from '../unreached.ts';
import type { Changed } from './changed-keys.ts';
import { resultsOf } from './results.ts';
import {
  batches,
  bytesOf,
  idOf,
  placeOf,
  placesIn,
  read,
  type Area,
  type Held,
  type Place,
} from './content.ts';
import { digestOf } from './fingerprint.ts';

/** A value with its end on the clock of the state, which goes back with it. */
interface Kept extends Omit<Held, 'left'> {
  readonly until: number | undefined;
  /** Its end in the server, on our clock. */
  readonly ends: number;
}

/** What was before, of what was changed since a mark and before the next one. */
interface Marked extends StateMark {
  readonly at: number;
  readonly undo: Map<string, Kept | undefined>;
}

/** What a server is used through. `release` gives all back. */
export interface Opened {
  readonly client: Redis;
  readonly area: Area;
  readonly title: string;
  changed(): Promise<Changed>;
  release(): Promise<void>;
}

/** ms, or a hundredth of what is left, by which a time to live may be another: each costs a command. */
const ROUGHLY = 200;
/** ms before its end a key may be gone before it is given more time. */
const EXPIRING = 1_000;

/** Gives keys more time, all in one command. */
const EXPIRE = `for at, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[at]) end`;

/** Consumer groups change without a word, so streams are always looked at. */
const isQuiet = ({ type }: Kept): boolean => type === 'stream';

/**
 * Keeps a copy of what a server holds, and of each key that changes what it was at each mark; brings back what changed,
 * in one transaction. Times to live go back too: a session that had a minute left at the mark has a minute again.
 */
export class RedisSystem implements StateSystem {
  readonly title: string;
  readonly #opened: Opened;
  /** What is there as of the latest mark or return. */
  readonly #now = new Map<string, Kept>();
  readonly #streams = new Set<string>();
  readonly #ending = new Set<string>();
  #marks: Marked[] = [];
  #last = 0;
  /** ms by which the clock of the state is behind ours. */
  #behind = 0;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.title = opened.title;
  }

  fingerprint(): Promise<string> {
    const { client, area } = this.#opened;
    return asking(this.title, () => digestOf(client, area));
  }

  mark(): Promise<StateMark> {
    return asking(this.title, async () => {
      await this.#catchUp();
      const mark: Marked = { id: (this.#last += 1), at: this.#clock(), undo: new Map() };
      this.#marks.push(mark);
      return { id: mark.id };
    });
  }

  restore({ id }: StateMark): Promise<void> {
    return asking(this.title, async () => {
      const at = this.#marks.findIndex((mark) => mark.id === id);
      const mark = this.#marks[at];
      if (!mark) throw forgotten(this.title);
      await this.#catchUp();
      const wanted = new Map<string, Kept | undefined>();
      for (const { undo } of this.#marks.slice(at).toReversed())
        for (const [place, kept] of undo) wanted.set(place, kept);
      await this.#write(wanted, mark.at);
      for (const [place, kept] of wanted)
        this.#note(place, kept && { ...kept, ends: Date.now() + ((kept.until ?? Infinity) - mark.at) });
      mark.undo.clear();
      this.#marks = this.#marks.slice(0, at + 1);
      this.#behind = Date.now() - mark.at;
    });
  }

  async close(): Promise<void> {
    await this.#opened.release();
  }

  #clock(): number {
    return Date.now() - this.#behind;
  }

  #note(place: string, kept: Kept | undefined): void {
    if (kept) this.#now.set(place, kept);
    else this.#now.delete(place);
    if (kept && isQuiet(kept)) this.#streams.add(place);
    else this.#streams.delete(place);
    if (kept?.until !== undefined) this.#ending.add(place);
    else this.#ending.delete(place);
  }

  /** Reads what may have changed, and writes down with the latest mark what it was before. */
  async #catchUp(): Promise<void> {
    const places = await this.#suspects();
    const undo = this.#marks.at(-1)?.undo;
    for (const [place, held] of await read(this.#opened.client, places)) {
      const before = this.#now.get(place);
      const kept = held && {
        dump: held.dump,
        type: held.type,
        until: held.left === undefined ? undefined : this.#clock() + held.left,
        ends: Date.now() + (held.left ?? Infinity),
      };
      if (isSame(before, kept)) continue;
      if (undo && !undo.has(place)) undo.set(place, before);
      this.#note(place, kept);
    }
  }

  async #suspects(): Promise<readonly Place[]> {
    const { client, area } = this.#opened;
    const first = this.#marks.length === 0;
    const changed = await this.#opened.changed();
    if (first || changed === 'all') {
      const there = await placesIn(client, area);
      return unique([...there, ...[...this.#now.keys()].map(placeOf)]);
    }
    const told = [...changed]
      .filter((key) => area.owns(key))
      .flatMap((key) => area.databases.map((database) => ({ database, key })));
    return unique([...told, ...[...this.#streams].map(placeOf)]);
  }

  /** Puts these values there, and gives back to all others the time that they had left at the mark. */
  async #write(wanted: ReadonlyMap<string, Kept | undefined>, at: number): Promise<void> {
    const ask = this.#opened.client.multi();
    const left = (until: number) => Math.max(1, Math.round(until - at));
    const put = (id: string, kept: Kept | undefined): void => {
      const { database, key } = placeOf(id);
      ask.select(database);
      const time = kept?.until === undefined ? 0 : left(kept.until);
      if (kept) ask.restore(bytesOf(key), time, kept.dump, 'REPLACE');
      else ask.del(bytesOf(key));
    };
    for (const [id, kept] of wanted) put(id, kept);
    const now = Date.now();
    const longer: (Place & { readonly left: number })[] = [];
    for (const id of this.#ending) {
      const kept = this.#now.get(id);
      if (kept?.until === undefined || wanted.has(id)) continue;
      const time = left(kept.until);
      if (Math.abs(now + time - kept.ends) <= Math.max(ROUGHLY, time / 100)) continue;
      if (kept.ends < now + EXPIRING) put(id, kept);
      else longer.push({ ...placeOf(id), left: time });
      this.#now.set(id, { ...kept, ends: now + time });
    }
    for (const [database, keys] of Map.groupBy(longer, (place) => place.database))
      for (const batch of batches(keys)) {
        const names = batch.map(({ key }) => bytesOf(key));
        ask.select(database).eval(EXPIRE, names.length, ...names, ...batch.map((place) => place.left));
      }
    if (ask.length > 1) resultsOf(await ask.exec());
  }
}

function unique(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [idOf(place), place])).values()];
}

/** What expires is taken for changed where its end moved by more than what reading it takes. */
function isSame(before: Kept | undefined, now: Kept | undefined): boolean {
  if (!before || !now) return before === now;
  const ends = [before.until ?? Infinity, now.until ?? Infinity] as const;
  const moved = ends[0] !== ends[1] && !(Math.abs(ends[0] - ends[1]) <= 5);
  return !moved && before.dump.equals(now.dump);
}

function forgotten(title: string): Failure {
  return new Failure({
    code: 'state/forgotten-mark',
    owner: 'tidemark',
    message: `${title} was asked for a mark that is forgotten: an older one was brought back since.`,
    next: 'Please report it with the config.',
  });
}
