import { z } from 'zod';
import { Exhibit } from '../observation/exhibit.ts';
import { TimeSeries } from '../observation/time-series.ts';
import { Problem } from '../problem.ts';
import { RunRecord } from './run-record.ts';
import { Verdict } from './verdict.ts';

export const REPORT_SCHEMA = 'tidemark.report/2';

/** Base and head were measured alternately in one job: how thoroughly, and how many metrics were gated together. */
const Live = z.strictObject({
  preset: z.enum(['quick', 'normal', 'deep']),
  pairs: z.int(),
  of: z.int(),
  gated: z.int(),
  seed: z.int(),
});

/** One figure in each pair of a run; null where that run gave none. */
const PairValues = z.strictObject({
  suite: z.string(),
  subject: z.string(),
  metric: z.string(),
  base: z.array(z.number().nullable()),
  head: z.array(z.number().nullable()),
  /** Whether each run declared it exact. */
  exact: z.boolean().optional(),
});

const Tally = z.strictObject({ hits: z.int().min(0), trials: z.int().min(0) });

/** Hits of trials in each pair of a run. */
const PairTallies = PairValues.omit({ exact: true }).extend({ base: z.array(Tally), head: z.array(Tally) });

const Commits = z.record(z.string().regex(/^[a-z0-9]{1,16}$/), z.string().regex(/^[0-9a-f]{7}$/));

const Since = z.strictObject({ causes: Commits, repaired: Commits });
export type Since = z.infer<typeof Since>;

/** Everything a reporter may say, in one public file. */
export const Report = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  /** The config's key; part of the sticky comment's marker. */
  key: z.string(),
  verdict: Verdict,
  run: RunRecord,
  /**
   * What it was compared with, its figures those that were measured alike; or the sentence that says why with nothing.
   */
  baseline: z.union([
    z.strictObject({
      found: z.literal(true),
      /** Where it lies, for people: `artifact 123 of run 456`. */
      origin: z.string(),
      /** Commits between it and the merge base, where it was searched for there; 0: it is the merge base's own. */
      commitsBefore: z.int().min(0).optional(),
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
      sameEnvironment: z.boolean(),
      live: Live.optional(),
    }),
    z.strictObject({ found: z.literal(false), reason: z.string() }),
  ]),
  /** Baseline's and contrast's pictures, beside the run's own in `run.exhibits`. */
  comparison: z.array(
    z.strictObject({
      suite: z.string(),
      subject: z.string(),
      before: z.array(Exhibit),
      contrast: z.array(Exhibit),
    }),
  ),
  /** Every figure pair by pair, of base and head measured alternately. */
  pairs: z.strictObject({ numbers: z.array(PairValues), tallies: z.array(PairTallies) }).optional(),
  /** Requests over time, of each side that kept them; the base's only where it was measured alike. */
  series: z.array(
    z.strictObject({
      suite: z.string(),
      subject: z.string(),
      head: TimeSeries,
      base: TimeSeries.optional(),
    }),
  ),
  problems: z.array(Problem),
  /**
   * The workflow run it was made in: of two reports of a pull request the one with the higher run, then attempt, is
   * newer.
   */
  ci: z.strictObject({ run: z.int(), attempt: z.int() }).optional(),
  /** The repository, pull request and addresses, where there are any. */
  links: z.strictObject({
    run: z.string().optional(),
    report: z.string().optional(),
    commit: z.string().optional(),
  }),
  /**
   * What the pull request's comment told of before this commit: the commit (7 digits) that first showed a cause, by its
   * id, of those that are there and of those that are no longer. Absent where no earlier commit was told of.
   */
  since: Since.optional(),
  /** Comments on the pull request are answered, so the commands may be named. */
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
