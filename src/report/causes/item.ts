import type { Place } from '#model/problem.ts';
import type { Cause } from '#model/record/cause.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Advice } from '../advice/advice.ts';
import type { Row } from '../view/row.ts';

/** A limit that was set for what became worse: `at most 150 ms at p95`, and where it was written. */
export interface Allowed {
  readonly words: string;
  readonly place?: Place;
}

/** `new in this push`, or `` there since `3f2a91c` ``. */
export interface SinceWords {
  readonly isNew: boolean;
  readonly words: string;
}

/**
 * One cause as people read it. Texts are one line without a full stop at their end and without statistics; words in
 * backticks are names and may hold what others wrote.
 */
export interface Item {
  readonly cause: Cause;
  /** From 1, in the order in which people are told. */
  readonly number: number;
  /** What kind of thing it is: `Slow endpoint`, `New script`. Our own words. */
  readonly name: string;
  /** `` `GET /api/products/1` ``, `` `#email` on `/login` ``. */
  readonly where: string;
  /** What happened, to stand behind `where`: `every call waits 250 ms longer (1.4 → 252 ms)`. */
  readonly what: string;
  /** The beginning of `what`, where the rest of it can be read elsewhere. */
  readonly brief?: string;
  /** The part of `what` that says how much, as it stands there; our own words and figures. */
  readonly strong?: string;
  /** The same, short and on its own: `` `GET /api/products/1` takes 252 ms, it took 1.4 ms ``. */
  readonly sentence: string;
  /** `sentence` in ever fewer words, for where there is little room. */
  readonly shorter?: readonly string[];
  /** Its figure in a few characters, our own words: `1.4 → 252 ms`, `200 px`; empty where there is none. */
  readonly amount: string;
  readonly allowed: readonly Allowed[];
  readonly advice: Advice;
  /** How sure it is, and how it was measured: statistics belong here alone. */
  readonly sure: string;
  /** Since when it is there; undefined where nobody knows. */
  readonly since: SinceWords | undefined;
  /** What its pages were looked at with, where it shows: `['phone', 'desktop']`. */
  readonly variants: readonly string[];
  /** Its checks, the lead first. */
  readonly rows: readonly Row[];
  /** Its findings, gravest first. */
  readonly findings: readonly JudgedFinding[];
}
