import type { TlsOptions } from './tls.ts';
import type { Place } from './problem.ts';
import type { Severity } from './observation/finding.ts';

/** Where a value of the config came from. */
export type Source = 'flag' | 'input' | 'file' | 'default';

/** A page by name; `as` is the actor who visits it. */
export interface Page {
  readonly name: string;
  readonly path: string;
  readonly as?: string;
}

/** Someone who visits: what is sent with every request, and the request that logs them in first. */
export interface Actor {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly login?: {
    readonly path: string;
    readonly json?: unknown;
    readonly form?: Readonly<Record<string, string>>;
    readonly expect?: number;
  };
  /** Path of a Playwright storage state. */
  readonly storageState?: string;
}

/** One line under `budgets`. Amounts are in the metric's own unit (ms, bytes, 0–1 for % and scores). */
export interface Budget {
  /** As written: `lcp`, `product/lcp`. */
  readonly key: string;
  readonly subject?: string;
  readonly metric: string;
  readonly max?: number;
  readonly min?: number;
  /** Allowed worsening against the base: a share for ratio metrics, in the unit for differences. */
  readonly regress?: number;
  /** Recommended ones alone: the metric of its suite that is held to it where this one could not be taken. */
  readonly otherwise?: string;
  readonly level: 'fail' | 'warn';
  readonly source: 'config' | 'recommended';
  readonly place?: Place;
}

/** A finding someone decided to live with. */
export interface Ignore {
  readonly rule?: string;
  /** Matches message, selector or url as a substring. */
  readonly match?: string;
  readonly because: string;
  /** Last day, YYYY-MM-DD. */
  readonly until?: string;
  readonly place?: Place;
}

export interface SuiteConfig {
  readonly name: string;
  readonly uses: string;
  /** Validated by the suite's own schema. */
  readonly options: unknown;
  readonly budgets: readonly Budget[];
  readonly findings: {
    readonly failOn: Severity | 'never';
    readonly onlyNew: boolean;
    readonly ignore: readonly Ignore[];
  };
  readonly place?: Place;
  /** Where what stands at a path under `with` is written. */
  readonly placeOf?: (path: readonly (string | number)[]) => Place | undefined;
}

/** When a pull request's comment is made: where something is new, at every run, where something failed, never. */
export type CommentMode = 'changes' | 'always' | 'failures' | 'off';

/**
 * Where the pictures of a comment lie: attached to it, on a branch of the repository, whichever of them the job may
 * use, nowhere.
 */
export type PicturesMode = 'auto' | 'attachment' | 'branch' | 'off';

/** `tidemark.yml` with flags, inputs and defaults laid over each other. Frozen after reading. */
export interface Config {
  readonly file: string;
  /** More than one config in a repository: each has its own comment and baseline under its key. */
  readonly key: string;
  readonly target: {
    readonly url: string;
    readonly base: string;
    /** Name of the deployment environment or commit status, `*` for any part, that a preview is taken from. */
    readonly environment?: string;
    /** ms */
    readonly wait: number;
    readonly headers: Readonly<Record<string, string>>;
    /** For head and base alike. */
    readonly tls?: TlsOptions;
  };
  readonly pages: readonly Page[];
  readonly actors: readonly Actor[];
  readonly suites: readonly SuiteConfig[];
  readonly compare: {
    readonly mode: 'live' | 'stored' | 'auto';
    readonly preset: 'quick' | 'normal' | 'deep';
    /** ms that live pairs may take together, and after them further looks at what differs; absent: as they need. */
    readonly maxTime?: number;
    readonly onInconclusive: 'neutral' | 'fail' | 'pass';
    /** Whether pages of which a browser receives every byte unchanged are measured on the head alone. */
    readonly identity: 'on' | 'off';
  };
  readonly report: {
    readonly comment: CommentMode;
    readonly check: boolean;
    readonly pictures: PicturesMode;
    /** Folder for everything written. */
    readonly folder: string;
    readonly junit?: string;
  };
  /** Values of `${{ secrets.X }}`, to be redacted in every output. */
  readonly secrets: readonly string[];
  /** Values of `${{ env.X }}` used only where reports show nothing (headers, bodies, queries …): hidden as well. */
  readonly hiddenEnv: readonly string[];
  /** Sentences about defaults taken, shown once. */
  readonly notes: readonly string[];
  /** Dotted key → where its value came from, for `--print-config`. */
  readonly sources: Readonly<Record<string, Source>>;
}
