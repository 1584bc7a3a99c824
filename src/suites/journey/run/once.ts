import type { Bench } from '#model/contract/bench.ts';
import type { Memory } from './memory.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a fragment that runs once a run left: its captures, and the cookies of its actor. */
export interface Left {
  readonly vars: Values;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

/** What fragments left in this run, by their names and actors, at one target. */
export class OnceStore {
  readonly #left = new Map<string, Left>();

  get(fragment: string, as: string | undefined): Left | undefined {
    return this.#left.get(JSON.stringify([fragment, as]));
  }

  keep(fragment: string, as: string | undefined, left: Left): void {
    this.#left.set(JSON.stringify([fragment, as]), left);
  }

  /** The target is as at its start: what it gave before is of no use. */
  forget(): void {
    this.#left.clear();
  }
}

/** A run has one warm Chrome for both sides: what is kept by it ends with the run. */
const runs = new WeakMap<Bench['warmChrome'], Map<string, OnceStore>>();

export function onceStoreOf({ warmChrome, target }: Pick<Bench, 'warmChrome' | 'target'>): OnceStore {
  const stores = runs.get(warmChrome) ?? new Map<string, OnceStore>();
  runs.set(warmChrome, stores);
  const store = stores.get(target) ?? new OnceStore();
  stores.set(target, store);
  return store;
}

/** What a memory has beyond what it had before. */
export function leftIn(memory: Memory, before: Values, as: string | undefined): Left {
  const vars = Object.entries(memory.vars).filter(([name, value]) => before[name] !== value);
  return { vars: Object.fromEntries(vars), cookies: memory.sessions.cookies(as) };
}
