import type { z } from 'zod';
import type { HttpClient } from './http-client.ts';
import type { Mail, MailQuestion } from './mail.ts';
import type { StoredObject } from './object.ts';
import type { Command, Executed } from './program.ts';
import type { Waiting } from './queue.ts';

/** A place in a system's past. Those made later are forgotten when an earlier one is brought back. */
export interface StateMark {
  readonly id: number;
}

/** One system that holds state (a database, a cache, a queue), reached while a run measures. */
export interface StateSystem {
  /** For people: `PostgreSQL 15 shop at 127.0.0.1:5432, undo journal`. Without secrets. */
  readonly title: string;
  /** Digest of all it holds, the same for the same content; undefined where it cannot be read whole. */
  fingerprint(): Promise<string | undefined>;
  /** Waits until work that was handed to it is done; asked of all systems before any is marked or brought back. */
  settle?(): Promise<void>;
  mark(): Promise<StateMark>;
  /** As often as wanted for one mark. Rejects with a Failure where the state could not be brought back whole. */
  restore(mark: StateMark): Promise<void>;
  /** Rows of a read-only question, for `expect: { db }`; absent where there is nothing to ask. */
  query?(question: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** An object by its whole key, for `expect: { object }`; undefined where there is none. */
  object?(key: string): Promise<StoredObject | undefined>;
  /** Mails that came and are asked for, oldest first; where there is none yet, it is waited for. */
  mail?(question: MailQuestion): Promise<readonly Mail[]>;
  /** What waits in one of its queues, which stays there. */
  queue?(name: string): Promise<Waiting>;
  /** Takes away all that was put into the system to watch it, whatever happened before. Harmless the second time. */
  close(): Promise<void>;
}

/** What an adapter may touch besides its own driver. */
export interface StateWorld {
  /** Aborted with the run; `close` works after that too. */
  readonly signal: AbortSignal;
  /** As the bench's, but goes on after the run's end: what is brought back may need it. */
  readonly http: HttpClient;
  /** As the bench's, and goes on after the run's end for as long as its own time limit. */
  exec(command: Command): Promise<Executed>;
  /** The repository's root, an absolute path: where drivers are installed, files lie and programs run. */
  readonly projectFolder: string;
  /** Something people should know: a weaker way was taken, leftovers of an earlier run were removed. */
  note(text: string): void;
}

/**
 * A kind of system: one file or folder under `src/state`, one line in its registry, its options in `model/state`, where
 * suites find them too.
 */
export interface StateAdapter<Options = unknown> {
  /** The key under `state:`: `postgres`. */
  readonly name: string;
  readonly options: z.ZodType<Options>;
  /** Rejects with a Failure (config or environment) that says the next step: not allowed, not there, no driver. */
  open(options: Options, world: StateWorld): Promise<StateSystem>;
}

/** What a journey saved, and can go back to. */
export interface Checkpoint {
  /** Undefined where nothing can be saved: who wants to go back resets and replays. */
  readonly marks: readonly StateMark[] | undefined;
}

/** All systems of a suite's `state:` at once, in the strongest way that holds. */
export interface State {
  /** `replay`: only `reset` and requests made again lead back. It may become that in the middle of a run. */
  readonly way: 'replay' | 'restore';
  /** What is used, for reports. */
  readonly titles: readonly string[];
  checkpoint(): Promise<Checkpoint>;
  /** Systems in reverse order. False: nothing was brought back; reset and replay. */
  restore(checkpoint: Checkpoint): Promise<boolean>;
  /** The target as at the start, by its `reset` request or command, else by the first mark; false where neither is. */
  reset(): Promise<boolean>;
  /** The way lied (a probe answered otherwise after going back): from now on replay, and say so. */
  distrust(why: string): void;
  /** `system` is its key under `state:`. Rejects with a Failure where there is none, or none that answers. */
  query(system: string | undefined, question: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** An object of a store; `system` as for `query`. Undefined where there is none of this key. */
  object(system: string | undefined, key: string): Promise<StoredObject | undefined>;
  /** Rejects with a Failure where `state:` has no `mail:`. */
  mail(question: MailQuestion): Promise<readonly Mail[]>;
  /** What waits in a queue. `system` as in `query`. Rejects with a Failure where no system has queues. */
  queue(system: string | undefined, name: string): Promise<Waiting>;
  /** The first mark brought back, then everything closed; within a bounded time, after an abort too. Never rejects. */
  close(): Promise<void>;
}
