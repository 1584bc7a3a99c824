import { z } from 'zod';
import { Exhibit } from '../observation/exhibit.ts';
import { SubjectId, SuiteName } from '../observation/subject.ts';
import { StateGraph } from '../observation/state-graph.ts';
import { TimeSeries } from '../observation/time-series.ts';
import { Walkthrough } from '../observation/walkthrough.ts';
import { Problem } from '../problem.ts';
import { PageLikeness } from './likeness.ts';
import { Recent } from './recent.ts';
import { RunRecord } from './run-record.ts';
import { Verdict } from './verdict.ts';

export const REPORT_SCHEMA = 'tidemark.report/2';

/** How base and head were measured alternately in one job. */
const Live = z.strictObject({
  /** How thoroughly they were measured. */
  preset: z.enum(['quick', 'normal', 'deep']),
  /** How many pairs were measured. */
  pairs: z.int(),
  /** How many pairs could have come at most. */
  of: z.int(),
  /** How many metrics could fail together; false alarms are bounded over all of them. */
  gated: z.int(),
  /** Number from which all random choices follow. */
  seed: z.int(),
});

/** One figure in each pair of a run. */
const PairValues = z.strictObject({
  suite: SuiteName,
  subject: SubjectId,
  /** Id of the metric, unique in its suite. */
  metric: z.string(),
  /** The base's value in each pair in the metric's unit; null where that run gave none. */
  base: z.array(z.number().nullable()),
  /** The head's value in each pair in the metric's unit; null where that run gave none. */
  head: z.array(z.number().nullable()),
  /** True where each run declared it exact. */
  exact: z.boolean().optional(),
  /** Why the last run that gave a figure nobody may trust, and so none, did so. */
  untrusted: z.string().optional(),
  /** What each run says alone, where `base` and `head` are what all runs of both sides say together. */
  alone: z
    .strictObject({
      /** The base's value in each pair in the metric's unit; null where that run gave none. */
      base: z.array(z.number().nullable()),
      /** The head's value in each pair in the metric's unit; null where that run gave none. */
      head: z.array(z.number().nullable()),
    })
    .optional(),
});

/** Hits of trials, such as failed requests of all. */
const Tally = z.strictObject({
  /** How many of the trials hit. */
  hits: z.int().min(0),
  /** How many trials there were. */
  trials: z.int().min(0),
});

/** Hits of trials in each pair of a run. */
const PairTallies = PairValues.omit({ exact: true, untrusted: true }).extend({
  /** What the base counted in each pair. */
  base: z.array(Tally),
  /** What the head counted in each pair. */
  head: z.array(Tally),
});

/** The commit (7 digits) that first showed a cause, by the cause's id. */
const Commits = z.record(z.string().regex(/^[a-z0-9]{1,16}$/), z.string().regex(/^[0-9a-f]{7}$/));

/** What the pull request's comment told of before this commit. */
const Since = z.strictObject({
  /** Causes that are there, each with the commit (7 digits) that first showed it. */
  causes: Commits,
  /** Causes that are there no longer, each with the commit (7 digits) that first showed it. */
  repaired: Commits,
});
export type Since = z.infer<typeof Since>;

/**
 * Pictures of causes that a comment can show, by the cause's id; `alt` says in words what is seen, and may hold
 * others'.
 */
const Pictures = z.record(
  z.string().regex(/^[a-z0-9]{1,16}$/),
  z.strictObject({
    /** Where the picture can be seen, an absolute address. */
    address: z.string(),
    /** What is seen, in words. */
    alt: z.string(),
  }),
);

/** What a run measured and what it comes to, in one file. */
export const Report = z.strictObject({
  /** Name and version of this format. */
  schema: z.literal(REPORT_SCHEMA),
  /** The config's key, by which several checks of one repository are told apart. */
  key: z.string(),
  verdict: Verdict,
  run: RunRecord,
  /** What it was compared with, or why with nothing. Its figures are those that were measured alike. */
  baseline: z.union([
    z.strictObject({
      /** There is a baseline. */
      found: z.literal(true),
      /** Where it lies, for people: `artifact 123 of run 456`. */
      origin: z.string(),
      /** How many commits lie between it and the merge base, where it was searched for there. */
      commitsBefore: z.int().min(0).optional(),
      /** What the baseline measured. */
      run: RunRecord.pick({
        id: true,
        startedAt: true,
        commit: true,
        target: true,
        environment: true,
        suites: true,
        measurements: true,
        histograms: true,
      }),
      /** True where the same kind of machine with the same tools measured both. */
      sameEnvironment: z.boolean(),
      /** How base and head were measured alternately; absent where the baseline was stored. */
      live: Live.optional(),
    }),
    z.strictObject({
      /** There is no baseline. */
      found: z.literal(false),
      /** Why it was compared with nothing, in one sentence. */
      reason: z.string(),
    }),
  ]),
  /** Baseline's and contrast's pictures, beside the run's own in `run.exhibits`. */
  comparison: z.array(
    z.strictObject({
      suite: SuiteName,
      subject: SubjectId,
      /** Pictures of the baseline. */
      before: z.array(Exhibit),
      /** Pictures of what differs. */
      contrast: z.array(Exhibit),
    }),
  ),
  /** Every figure pair by pair, of base and head measured alternately. */
  pairs: z
    .strictObject({
      /** Figures that are one number a run. */
      numbers: z.array(PairValues),
      /** Figures that are hits of trials. */
      tallies: z.array(PairTallies),
    })
    .optional(),
  /** Whether a browser receives the same from base and head, page by page; absent where nobody looked. */
  received: z.array(PageLikeness).optional(),
  /** Requests over time, of each side that kept them; the base's only where it was measured alike. */
  series: z.array(
    z.strictObject({
      suite: SuiteName,
      subject: SubjectId,
      /** Requests of this run. */
      head: TimeSeries,
      /** Requests of the base. */
      base: TimeSeries.optional(),
    }),
  ),
  /** Steps of each journey as they went; the base's only where it was measured alike. */
  walkthroughs: z
    .array(
      z.strictObject({
        suite: SuiteName,
        subject: SubjectId,
        /** Steps of this run. */
        head: Walkthrough,
        /** Steps of the base. */
        base: Walkthrough.optional(),
      }),
    )
    .optional(),
  /** States and transitions of each graph that was walked; the base's only where it was walked alike. */
  graphs: z
    .array(
      z.strictObject({
        suite: SuiteName,
        subject: SubjectId,
        /** The graph of this run. */
        head: StateGraph,
        /** The graph of the base. */
        base: StateGraph.optional(),
      }),
    )
    .optional(),
  /** What the base branch's own last runs gave, where its history is known. */
  history: Recent.optional(),
  /** What kept something from being measured or compared. */
  problems: z.array(Problem),
  /**
   * The workflow run it was made in: of two reports of a pull request the one with the higher run, then attempt, is
   * newer.
   */
  ci: z
    .strictObject({
      /** Id of the workflow run, a number that grows. */
      run: z.int(),
      /** Number of its attempt, from 1. */
      attempt: z.int(),
    })
    .optional(),
  /** Addresses for people, where there are any. */
  links: z.strictObject({
    /** Address of the workflow run. */
    run: z.string().optional(),
    /** Address of the HTML report. */
    report: z.string().optional(),
    /** Address of the commit. */
    commit: z.string().optional(),
    pictures: Pictures.optional(),
  }),
  /** What the pull request's comment told of before; absent where no earlier commit was told of. */
  since: Since.optional(),
  /** True where comments on the pull request are answered as commands. */
  answered: z.literal(true).optional(),
  /**
   * What a reader has to know before believing the verdict: what was left out of it, who measured. At most a few
   * sentences.
   */
  caveats: z.array(z.string()).optional(),
  /** What `--dry-run` or a missing permission kept from being done, and defaults that were taken. */
  notes: z.array(z.string()),
});
export type Report = z.infer<typeof Report>;
