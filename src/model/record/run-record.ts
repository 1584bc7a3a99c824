import { z } from 'zod';
import { Exhibit } from '../observation/exhibit.ts';
import { Finding } from '../observation/finding.ts';
import { decodes } from '../observation/histogram.ts';
import { Measurement } from '../observation/measurement.ts';
import { Metric } from '../observation/metric.ts';
import { Subject, SubjectId, SuiteName } from '../observation/subject.ts';
import { PageRequest } from '../observation/page-request.ts';
import { Pairing } from './pairs.ts';
import { Problem } from '../problem.ts';

export const RUN_SCHEMA = 'tidemark.run/2';

/** The machine and tools that measured; two records with different fingerprints are not the same ruler. */
export const Environment = z.strictObject({
  /** Operating system or runner image, and its version: `ubuntu24 20261101`. */
  os: z.string(),
  /** Architecture of the processor: `x64`. */
  arch: z.string(),
  /** Name of the processor. */
  cpu: z.string(),
  /** How many cores the machine has. */
  cores: z.int(),
  /** Version of Node.js. */
  node: z.string(),
  /** Name and version of the browser, where one was needed. */
  chrome: z.string().optional(),
  /** True where it ran in continuous integration. */
  ci: z.boolean(),
});
export type Environment = z.infer<typeof Environment>;

/** What became of a task. */
export const TaskOutcome = z.strictObject({
  /** Id of the task: `web:home/mobile`. */
  id: z.string(),
  suite: SuiteName,
  /** Ids of the subjects that it measures. */
  subjects: z.array(z.string()),
  /** Hash of all that decides how it is measured: equal hashes were measured alike. */
  hash: z.string(),
  /** How it ended. */
  status: z.enum(['done', 'failed', 'interrupted', 'skipped']),
  /** How many runs of it were kept. */
  runs: z.int(),
  /** How many runs looked for findings and for what is exact, where others than those that were kept did. */
  looks: z.int().optional(),
  /** How long it took, in ms. */
  ms: z.number(),
  /** The machine where it was measured, if that is another than the record's own. */
  environment: Environment.optional(),
});
export type TaskOutcome = z.infer<typeof TaskOutcome>;

/** A part of a plan that one of several machines measured, from 1 on: `2` of `3`. */
const Shard = z.strictObject({
  /** Number of this part, from 1. */
  index: z.int().min(1),
  /** How many parts there are. */
  of: z.int().min(1),
});

/** A commit, and the branch it is on. */
const Commit = z.strictObject({
  /** SHA of the commit. */
  sha: z.string(),
  /** Name of the branch, where it is known. */
  branch: z.string().optional(),
});

const span = {
  /** When it began, ISO 8601. */
  startedAt: z.iso.datetime(),
  /** When it ended, ISO 8601. */
  finishedAt: z.iso.datetime(),
};

/** All that one run saw, judged by nobody. Today's record is tomorrow's baseline. */
export const RunRecord = z.strictObject({
  /** Name and version of this format. */
  schema: z.literal(RUN_SCHEMA),
  /** Id of the run, unique. */
  id: z.string(),
  /** Version of Tidemark that measured. */
  tidemark: z.string(),
  ...span,
  /** False when it was interrupted or a task could not be measured; a partial record is never a baseline. */
  complete: z.boolean(),
  /** True when somebody or a time limit stopped it. */
  interrupted: z.boolean(),
  /** Address that was measured. */
  target: z.string(),
  /** The commit that is deployed there, where it is known. */
  commit: Commit.optional(),
  /** Hash over all that decides how things are measured (pages, suites' options), not over budgets. */
  configHash: z.string(),
  environment: Environment,
  /** The part of the plan that it holds, where it holds one alone. */
  shard: Shard.optional(),
  /** The records that it was made of, where there were several. */
  parts: z
    .array(
      z.strictObject({
        /** Id of that run. */
        id: z.string(),
        shard: Shard,
        ...span,
      }),
    )
    .optional(),
  /** What measured, in the order of the config. */
  suites: z.array(
    z.strictObject({
      name: SuiteName,
      /** Kind of the suite: `lighthouse`, `interactions`, `visual`, `load`. */
      uses: z.string(),
      /** Title for people: `Lighthouse`. */
      title: z.string(),
      /** The suite's own metrics, and those that its runs brought themselves. */
      metrics: z.array(Metric),
      /** What it measured. */
      subjects: z.array(Subject),
    }),
  ),
  /** What was planned, and what became of it. */
  tasks: z.array(TaskOutcome),
  /** Every figure that was measured. */
  measurements: z.array(Measurement),
  /** Everything wrong that is not a number. */
  findings: z.array(Finding),
  /** Pictures and documents; their bytes lie in `exhibits/`. */
  exhibits: z.array(Exhibit),
  /**
   * Counts of durations by the name that `samples.histogram` gives, each as text: `tmh1:` and base64 of pairs (skipped
   * buckets, count) in LEB128; buckets are those of HdrHistogram with 3 digits from 1 µs on.
   */
  histograms: z.record(z.string(), z.string().refine(decodes, 'a histogram that cannot be read')),
  /** Hosts beside the target's own that pages asked for: `cdn.example.com:443`. Older records do not say. */
  hosts: z
    .array(
      z.strictObject({
        suite: SuiteName,
        subject: SubjectId,
        /** Host and port. */
        host: z.string(),
      }),
    )
    .optional(),
  /** What pages asked of the target itself, each method and path once. Older records do not say. */
  requests: z.array(PageRequest.extend({ suite: SuiteName })).optional(),
  /** What kept something from being measured. */
  problems: z.array(Problem),
  /** The order in which the sides of live pairs were measured; absent where there were none. */
  pairings: z.array(Pairing).optional(),
  /** Plain sentences worth reading beside the figures, e.g. of the machine's health. */
  notes: z.array(
    z.strictObject({
      /** Name of the suite that it is about, if it is about one. */
      suite: z.string().optional(),
      /** Id of the subject that it is about, if it is about one. */
      subject: z.string().optional(),
      /** The note, in one sentence. */
      text: z.string(),
    }),
  ),
});
export type RunRecord = z.infer<typeof RunRecord>;
