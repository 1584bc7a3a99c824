import type { z } from 'zod';
import type { Bench, ProjectFiles } from './bench.ts';
import type { Observation, Observed } from './observation.ts';
import type { ReceivedPage } from './received.ts';
import type { Budget, Page } from '../config.ts';
import type { Exhibit } from '../observation/exhibit.ts';
import type { Finding, NewFinding } from '../observation/finding.ts';
import type { Measurement } from '../observation/measurement.ts';
import type { Metric } from '../observation/metric.ts';
import type { Place } from '../problem.ts';
import type { SideName } from '../record/pairs.ts';
import type { LooserOption } from '../record/loosening.ts';
import type { Moving, Restlessness } from '../record/restlessness.ts';
import type { Task } from '../task.ts';

/** One side of a comparison, cut down to one subject. `read` rejects when the bytes are gone or damaged. */
export interface Side {
  readonly target: string;
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
  readonly exhibits: readonly Exhibit[];
  /** Hosts that its page asked for, where they were noted. */
  readonly hosts?: readonly string[];
  /** Whether it is being served, so that it can be looked at again. */
  readonly served?: boolean;
  /** Of a base: what moved by itself in the last runs of its branch, where that is remembered. */
  readonly restlessness?: Pick<Restlessness, 'runs' | 'moved'>;
  read(exhibit: Exhibit): Promise<Uint8Array>;
}

/** How many more times each of two sides is to be looked at. */
export interface Looks {
  readonly now: number;
  /** 0 where the base is not served. */
  readonly before: number;
}

/** What was and is where a finding of the run is, by that finding's identity. */
export interface FindingFacts extends Required<Pick<Finding, 'identity' | 'before' | 'after'>> {}

/** What exists only between two sides. Judged, never saved in a run record. */
export interface Contrast extends Pick<Observed, 'measurements' | 'findings' | 'exhibits'> {
  /** Told with the findings of the newer side; they judge nothing. */
  readonly facts?: readonly FindingFacts[];
  /** Before this counts: what is drawn at random at each look may differ between two sides that nobody changed. */
  readonly looks?: Looks;
}

/** What one side of a task gave by now, as far as another run looks at it. */
export type Earlier = Pick<Side, 'target' | 'exhibits' | 'read'>;

/** Further looks at what a side of one subject shows: as many as asked for, all compared with its first. */
export interface Again {
  /** Looks that a run takes beyond its own where it may become a baseline, which is not served when it is compared. */
  readonly forBaseline: number;
  /** What it gives takes the place of the side's exhibits of the same names and findings of the same identities. */
  look(
    task: Task,
    bench: Bench,
    earlier: { readonly side: Side; readonly looks: number },
  ): Promise<Observation>;
}

/** What a suite may know of the config when it plans. */
export interface Shared {
  /** The suite's name in the config: the first half of every task id. */
  readonly name: string;
  readonly pages: readonly Page[];
  /** Targets whose owner allowed more than the default caps (load). Host names. */
  readonly owned: boolean;
  /** Names under `actors`. */
  readonly actors?: readonly string[];
  /** Where what stands at a path under the suite's `with` is written; undefined where nobody wrote it. */
  placeOf?(path: readonly (string | number)[]): Place | undefined;
}

/** A task cut to what one of many alternating runs needs. */
export interface Slice {
  readonly task: Task;
  /**
   * What sees all that `task` leaves out, once a side before the first pair, and again while what it alone sees may be
   * luck: its findings, exhibits, and the metrics that `task` does not give are the side's. What both call exact is of
   * both while they agree, else of the whole runs.
   */
  readonly whole?: Task;
  /** Measured once on each side before the first pair and thrown away; without it, `task` is, `task.warmup` times. */
  readonly warmUp?: Task;
  /** Pairs it takes at least: two, unless a single run shows by itself what does not hold still. */
  readonly fewest?: number;
  /** Pairs that either side may be asked for at most, failed ones among them, and why, in a sentence. */
  readonly most?: { readonly pairs: number; readonly why: string };
}

/** A finding that is no fault. */
export type Explanation = Omit<NewFinding, 'severity' | 'absolute'>;

/** What stands in place of the figures of both runs of a pair, in the pair's order. */
export type PairFigures = readonly [Observed['measurements'], Observed['measurements']];

/**
 * A way of measuring a site: one folder under `src/suites`, one line in the registry.
 * `options`, `metrics`, `recommended` and `plan` are light and pure; `measure` and `contrast` may import
 * heavy engines dynamically.
 */
export interface Suite<Options = unknown> {
  /** The word under `uses:`. */
  readonly id: string;
  readonly title: string;
  readonly options: z.ZodType<Options>;
  readonly metrics: readonly Metric[];
  /** Budgets when the config gives none. */
  readonly recommended: readonly Pick<Budget, 'metric' | 'max' | 'min' | 'regress' | 'otherwise' | 'level'>[];
  /** Whether the shortest config (pages and nothing else) includes it. */
  readonly byDefault: boolean;
  /**
   * Whether every run begins from nothing (a browser with a new profile): what one side's run leaves behind
   * cannot help or harm the next.
   */
  readonly resets?: boolean;
  /** Sends load for as long as it runs, so not everybody may start it. */
  readonly sustained?: boolean;
  /**
   * Whether these options have programs of the repository run, or systems besides the target changed: who can fork a
   * repository may write both into its config.
   */
  reachesBeyondTarget?(options: Options): boolean;
  /** Knows `${{ vars.x }}`, `${{ run.id }}` and `${{ matrix.x }}`, and fills them in while it measures. */
  readonly variables?: boolean;
  /** Keys of its options that files named by its option `include` may add to. */
  readonly includes?: readonly string[];
  /** Throws a Failure when the options name a page that is not there or ask more than is allowed. */
  plan(options: Options, shared: Shared): readonly Omit<Task, 'suite' | 'uses'>[];
  /** What files of the project tell of a task beforehand, in lines. Rejects with a Failure where they are wrong. */
  foresee?(task: Task, project: ProjectFiles): Promise<readonly string[]>;
  /** What later options no longer look at, or hold less strictly: no pull request may do that in silence. */
  looser?(before: Options, now: Options): readonly LooserOption[];
  /** How a task is measured alternately with another target; whole where it is absent. */
  slice?(task: Task): Slice;
  /**
   * Figures that runs have only together, in place of what each says alone where two sides are compared. The runs come
   * pair by pair in the order in which they were measured, so that what is decided here knows no side.
   */
  together?(pairs: readonly (readonly [Observation, Observation])[]): Promise<readonly PairFigures[]>;
  /**
   * What runs of one side have in common and those of the other have not, asked once when there are all: why figures
   * differ. It judges nothing.
   */
  apart?(runs: Readonly<Record<SideName, readonly Observation[]>>): Promise<readonly Explanation[]>;
  /** Measures once. Rejects with a Failure for what a person can mend; anything else is our bug. */
  measure(task: Task, bench: Bench): Promise<Observation>;
  /**
   * Measures one of two sides that are measured again wherever they differ, where that takes less: what does not hold
   * still shows in the runs that follow. Without it, `measure` does.
   */
  measureInPair?(task: Task, bench: Bench): Promise<Observation>;
  /**
   * Measures what was measured before, where that takes less: what the first run alone had to find out stands in its
   * exhibits, and those this gives take the place of earlier ones of the same names. Without it, `measure` does.
   */
  measureAgain?(task: Task, bench: Bench, earlier: Earlier): Promise<Observation>;
  /**
   * All that a browser receives for a task's page when it is loaded as `measure` loads it: where that is the same on
   * both sides, nothing else can differ but how fast it is served.
   */
  receive?(task: Task, bench: Bench): Promise<ReceivedPage>;
  contrast?(subject: string, now: Side, before: Side): Promise<Contrast>;
  /** What the looks at a side saw move though nobody changed it; undefined where they cannot tell. */
  restless?(side: Earlier): Promise<readonly Moving[] | undefined>;
  readonly again?: Again;
}
