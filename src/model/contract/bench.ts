import type { SideName } from '../record/pairs.ts';
import type { HttpClient } from './http-client.ts';
import type { Observation } from './observation.ts';
import type { Command, Executed } from './program.ts';
import type { State } from './state.ts';
import type { TlsOptions } from '../tls.ts';
import type { WarmChrome } from './warm-chrome.ts';

/** Who visits: sent with every request of a task. */
export interface Session {
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

/** A cookie that an answer or a page set, or that a stored session holds. */
export interface ReceivedCookie {
  readonly name: string;
  readonly value: string;
  /** It tells who visits: a login gave it, a stored session holds it, or scripts may not read it (`HttpOnly`). */
  readonly session: boolean;
}

/** The one address at which a host's name was checked; whoever connects to that host during the run connects there. */
export interface Pinned {
  /** As in `URL.hostname`, without brackets. */
  readonly host: string;
  /** IPv4 or IPv6, without brackets. */
  readonly address: string;
}

/** How far a run is: `done` of `of`. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly unit: 'ms' | 'requests' | 'steps';
}

/** Figures of a moment, `t` ms after the run began; by name, in the unit that the name ends with: `p95-ms`. */
export interface Sample {
  readonly t: number;
  readonly figures: Readonly<Record<string, number>>;
}

/** The repository's files as they lie there, read-only. A path that leads out of it, links followed, is refused. */
export interface ProjectFiles {
  /** Undefined where there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** Runs a visit when it is its turn: where two sides are measured beside each other, their visits alternate. */
export type InTurn = <T>(visit: () => Promise<T>) => Promise<T>;

/** What a suite measures with. The only world it may touch besides `#system`. */
export interface Bench {
  /** Origin to measure, without a trailing slash: `http://127.0.0.1:4000`. */
  readonly target: string;
  /** Both origins, where base and head are measured alternately; else the head's alone. */
  readonly targets: Readonly<Partial<Record<SideName, string>>>;
  /**
   * Set for a public target: its name is not resolved again, and nothing the page loads may come from a
   * private address.
   */
  readonly pinned?: Pinned | undefined;
  /** How the target is known by https, and who we are to it. */
  readonly tls?: TlsOptions | undefined;
  /** Headers and cookies of an actor, or those of the target alone. */
  session(actor?: string): Session;
  /** Path of Chrome. Throws a Failure (environment) when there is none, with what was looked for. */
  chrome(): string;
  /** The run's own Chromes, for many short visits: what starting one costs is paid once. */
  readonly warmChrome: WarmChrome;
  readonly http: HttpClient;
  /** Rejects with a Failure where the program cannot be started or takes too long. */
  exec(command: Command): Promise<Executed>;
  readonly project: ProjectFiles;
  /** Opens all that a suite's `state:` names; whoever opens it closes it. Rejects with a Failure: the next step. */
  state(options: unknown): Promise<State>;
  /** An empty folder that is deleted after the run. */
  readonly scratch: string;
  /** Aborted on Ctrl-C and when the time limit is over; `reason` says which. */
  readonly signal: AbortSignal;
  /**
   * Visits of an `untimed` task that must not be at the same time as the other side's are made within; the wait for a
   * turn is not in the task's time limit.
   */
  readonly inTurn: InTurn;
  /** Same seed, same random choices. */
  readonly seed: number;
  /** Cookies that the target set: hidden in all that this run says, pictures apart. */
  received(cookies: readonly ReceivedCookie[]): void;
  /** Hides the secrets known by now, in a text that is changed before it is told: later they are not found in it. */
  redact(text: string): string;
  /** Cheap; call it as often as you like. */
  progress(progress: Progress): void;
  sample(sample: Sample): void;
  /** All that was seen so far. The latest counts where the run does not come to its end. */
  emit(partial: Observation): void;
}
