import type { StoredObject } from '#model/contract/object.ts';
import type { StateMark, StateSystem } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';
import { sha256 } from '#system/files.ts';
import { MarkStack } from '../sql/mark-stack.ts';
import { asking } from '../unreached.ts';
import { Contents, versionOf, type Version } from './contents.ts';
import { isLock } from './lock.ts';
import { sideBySide } from './side-by-side.ts';
import type { ListedObject, ObjectStore } from './store.ts';

/** A store's part that a run may change. `release` gives all back. */
export interface OpenedStore {
  readonly store: ObjectStore;
  readonly prefix: string;
  readonly title: string;
  release(): Promise<void>;
}

/** An object as it was last read. */
interface Known {
  readonly version: Version;
  /** Of the listing before that; undefined where we wrote it ourselves. */
  readonly stamp: string | undefined;
  /** When that stamp was first seen, on our clock. */
  readonly since: number;
  /** Whether no later write can have the same stamp. */
  readonly sure: boolean;
}

/** What was before, of what was changed since a mark and before the next one. */
type Undo = Map<string, Version | undefined>;

/** ms after which a stamp that tells only seconds cannot be that of another write. */
const SETTLED = 1_500;

/**
 * Keeps a copy of what a part of a store holds, and of each object that changes what it was at each mark; brings back
 * what differs. A listing tells what may have changed, and only that is read.
 */
export class ObjectSystem implements StateSystem {
  readonly title: string;
  readonly #opened: OpenedStore;
  readonly #contents = new Contents();
  readonly #now = new Map<string, Known>();
  readonly #marks = new MarkStack<Undo>();

  constructor(opened: OpenedStore) {
    this.#opened = opened;
    this.title = opened.title;
  }

  fingerprint(): Promise<string> {
    return asking(this.title, async () => {
      const lines = await sideBySide(await this.#listed(), async ({ key }) => {
        const object = await this.#opened.store.read(key);
        return JSON.stringify([key, object && versionOf(object).print]);
      });
      return sha256(lines.toSorted().join('\n'));
    });
  }

  mark(): Promise<StateMark> {
    return asking(this.title, async () => {
      await this.#catchUp();
      return this.#marks.add(new Map());
    });
  }

  restore(mark: StateMark): Promise<void> {
    return asking(this.title, async () => {
      const [own, ...later] = this.#marks.since(mark);
      await this.#catchUp();
      const wanted: Undo = new Map();
      for (const undo of [own, ...later].toReversed())
        for (const [key, version] of undo ?? []) wanted.set(key, version);
      await sideBySide([...wanted], ([key, version]) => this.#put(key, version));
      this.#marks.forgetAfter(mark);
      own?.clear();
      this.#contents.keepOnly([
        ...[...this.#now.values()].map(({ version }) => version),
        ...this.#marks.all().flatMap((undo) => [...undo.values()]),
      ]);
    });
  }

  async object(key: string): Promise<StoredObject | undefined> {
    if (!key.startsWith(this.#opened.prefix))
      throw new Failure({
        code: 'state/other-object',
        owner: 'config',
        message: `The object ${key} is asked for, and only those below ${this.#opened.prefix} are looked at.`,
        next: 'Write the whole key, with the prefix that stands under state:.',
      });
    return asking(this.title, () => this.#opened.store.read(key));
  }

  async close(): Promise<void> {
    await this.#opened.release();
  }

  async #listed(): Promise<readonly ListedObject[]> {
    const listed = await this.#opened.store.list(this.#opened.prefix);
    return listed.filter(({ key }) => !isLock(key));
  }

  /** Reads what may have changed, and writes down with the latest mark what it was before. */
  async #catchUp(): Promise<void> {
    const listed = await this.#listed();
    const seen = performance.now();
    const suspects = listed.filter(({ key, stamp }) => {
      const known = this.#now.get(key);
      return !(known?.sure && known.stamp === stamp);
    });
    await sideBySide(suspects, (object) => this.#look(object, seen));
    const there = new Set(listed.map(({ key }) => key));
    for (const key of this.#now.keys()) if (!there.has(key)) this.#note(key, undefined);
  }

  async #look({ key, stamp, fine }: ListedObject, seen: number): Promise<void> {
    const known = this.#now.get(key);
    const object = await this.#opened.store.read(key);
    if (!object) return this.#note(key, undefined);
    const version = versionOf(object);
    this.#contents.keep(version, object.body);
    const since = known?.stamp === stamp ? known.since : seen;
    this.#note(key, { version, stamp, since, sure: fine || seen - since > SETTLED });
  }

  #note(key: string, known: Known | undefined): void {
    const before = this.#now.get(key)?.version;
    const undo = this.#marks.newest();
    if (undo && before?.print !== known?.version.print && !undo.has(key)) undo.set(key, before);
    if (known) this.#now.set(key, known);
    else this.#now.delete(key);
  }

  async #put(key: string, version: Version | undefined): Promise<void> {
    const { store } = this.#opened;
    if (this.#now.get(key)?.version.print === version?.print) return;
    if (version) await store.write(key, this.#contents.object(version));
    else await store.remove(key);
    if (version) this.#now.set(key, { version, stamp: undefined, since: 0, sure: false });
    else this.#now.delete(key);
  }
}
