import type { Severity } from '#model/observation/finding.ts';

/** Something that can be done in a state. */
export interface Move {
  readonly edge: string;
  /** What of the state it is done to: of things that look the same there, one is tried. '' where there is nothing. */
  readonly kind: string;
  /** What it is called in a run from a clean start: `create`, `pay(1)`. */
  readonly label: string;
  /** Edges of which one must have been made before it, since they bring about what it is done to. */
  readonly after?: readonly string[];
}

/** Something that does not hold. */
export interface Fault {
  /** What kind of rule: `invariant`, `edge-answer`. */
  readonly rule: string;
  /** Which one: `no_over_refund`; with the rule and the edge it tells faults apart. */
  readonly name: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence without its full stop; it may hold values. */
  readonly message: string;
  /** What it is about where that is not the edge: then it is the same after whatever edge it shows. */
  readonly about?: string;
  /** The state itself is broken, so nothing that follows from it says anything. */
  readonly breaks: boolean;
}

/** What is seen of the world. */
export interface Sight {
  /** The same for states that are the same. */
  readonly state: string;
  /** The state in a few words, for people. */
  readonly title: string;
  readonly moves: readonly Move[];
  readonly faults: readonly Fault[];
}

/** What a move gave, and what was seen after it. */
export interface Fired extends Sight {
  readonly label: string;
  /** The answer, as far as it should be the same again: `201`. */
  readonly outcome: string;
  readonly accepted: boolean;
}

/** A move by its name since a clean start, or by what it is done to. */
export type Choice = Pick<Move, 'label'> | Pick<Move, 'edge' | 'kind'>;

/** What ways back cost, all in one unit. */
export interface Costs {
  readonly reset: number;
  readonly restore: number;
  readonly step: number;
}

/** What a search walks in. Nothing of it says how the moves are made. */
export interface World {
  /** It only reads: the state has to be the same after it. */
  isSafe(edge: string): boolean;
  /** As at the start. */
  reset(): Promise<void>;
  look(): Promise<Sight>;
  /** Undefined where it cannot be done here. */
  fire(choice: Choice): Promise<Fired | undefined>;
  /** Does it on the way to somewhere and looks no further than that needs: its label, undefined where it cannot be. */
  pass(choice: Choice): Promise<string | undefined>;
  /** Both at once, then a look. Undefined where either cannot be done here. */
  race(choices: readonly [Choice, Choice]): Promise<Fired | undefined>;
  /** Remembers the state, where that can be done. */
  save(): Promise<number | undefined>;
  /** Undefined where it could not be brought back. Saves made after it are gone. */
  restore(save: number): Promise<Sight | undefined>;
  /** What was brought back is another state: no save is worth anything. */
  distrust(): void;
  /** All that was done since the clean start, as people would write it down to keep it. */
  recorded(): string;
  costs(): Costs;
  /** Requests sent until now, and ms since the start. */
  spent(): { readonly requests: number; readonly ms: number };
}
