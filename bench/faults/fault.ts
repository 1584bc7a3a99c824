import type { Anchor, CauseKind } from '../../src/model/record/cause.ts';

/** A text that stands for another in files of a site, by their paths in its folder. To find none is an error. */
export interface Edit {
  readonly files: RegExp;
  readonly from: string | RegExp;
  /** `{other}` is the address of another host. */
  readonly to: string;
}

/** How an address of the server answers: the same on every run, by how many requests came before. */
export interface Answer {
  /** Without it the file of that address is sent. */
  readonly body?: string;
  readonly ms: (request: number) => number;
  readonly status?: (request: number) => number;
}

/** What a person who planted it would say happened. */
export interface Planted {
  readonly kind: CauseKind;
  readonly anchor: Anchor['kind'];
  readonly name: RegExp;
}

/** One thing that the head has and the base has not. */
export interface Fault {
  readonly what: string;
  readonly edits?: readonly Edit[];
  /** Files that only the head has. */
  readonly adds?: Readonly<Record<string, () => string>>;
  /** Files that the head does not serve, by their paths. */
  readonly removes?: RegExp;
  /** Answers that are other than the base's. */
  readonly answers?: Readonly<Record<string, Partial<Answer>>>;
  readonly cause: Planted;
}

/** A site that others wrote, and what is planted in it. */
export interface FaultSet {
  readonly name: string;
  /** Packages of npm, with their versions. */
  readonly packages: readonly string[];
  /** Takes what is served, or built, from the packages into a folder. */
  readonly gather: (packages: ReadonlyMap<string, string>, folder: string) => Promise<void>;
  /** Builds a side from its sources; gives the folder that is served. */
  readonly build?: (folder: string) => Promise<string>;
  /** Edits of both sides: what asks the internet for something is taken out. */
  readonly both: readonly Edit[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly faults: readonly Fault[];
  readonly config: string;
}
