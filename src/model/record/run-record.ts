import { z } from 'zod';
import { Exhibit } from '../observation/exhibit.ts';
import { Finding } from '../observation/finding.ts';
import { decodes } from '../observation/histogram.ts';
import { Measurement } from '../observation/measurement.ts';
import { Metric } from '../observation/metric.ts';
import { Subject } from '../observation/subject.ts';
import { PageRequest } from '../observation/page-request.ts';
import { Pairing } from './pairs.ts';
import { Problem } from '../problem.ts';

export const RUN_SCHEMA = 'tidemark.run/2';

/** The machine and tools that measured; two records with different fingerprints are not the same ruler. */
export const Environment = z.strictObject({
  os: z.string(),
  arch: z.string(),
  cpu: z.string(),
  cores: z.int(),
  node: z.string(),
  chrome: z.string().optional(),
  ci: z.boolean(),
});
export type Environment = z.infer<typeof Environment>;

/** What became of a task. `hash` covers its suite's kind and input: equal hashes were measured alike. */
export const TaskOutcome = z.strictObject({
  id: z.string(),
  suite: z.string(),
  subjects: z.array(z.string()),
  hash: z.string(),
  status: z.enum(['done', 'failed', 'interrupted', 'skipped']),
  runs: z.int(),
  ms: z.number(),
  /** Where it was measured, if elsewhere than the record says: on another shard's machine. */
  environment: Environment.optional(),
});
export type TaskOutcome = z.infer<typeof TaskOutcome>;

/** A part of a plan that one of several machines measured, from 1 on: `2` of `3`. */
const Shard = z.strictObject({ index: z.int().min(1), of: z.int().min(1) });

/** All that one run saw, judged by nobody. Today's record is tomorrow's baseline. */
export const RunRecord = z.strictObject({
  schema: z.literal(RUN_SCHEMA),
  id: z.string(),
  tidemark: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** False when it was interrupted or a task could not be measured; a partial record is never a baseline. */
  complete: z.boolean(),
  interrupted: z.boolean(),
  target: z.string(),
  commit: z.strictObject({ sha: z.string(), branch: z.string().optional() }).optional(),
  /** Hash over all that decides how things are measured (pages, suites' options), not over budgets. */
  configHash: z.string(),
  environment: Environment,
  /** Of a record that holds one shard alone. */
  shard: Shard.optional(),
  /** Of a record made of several: which. */
  parts: z
    .array(
      z.strictObject({
        id: z.string(),
        shard: Shard,
        startedAt: z.iso.datetime(),
        finishedAt: z.iso.datetime(),
      }),
    )
    .optional(),
  suites: z.array(
    z.strictObject({
      name: z.string(),
      uses: z.string(),
      title: z.string(),
      /** The suite's own, and those that its runs brought themselves. */
      metrics: z.array(Metric),
      subjects: z.array(Subject),
    }),
  ),
  tasks: z.array(TaskOutcome),
  measurements: z.array(Measurement),
  findings: z.array(Finding),
  exhibits: z.array(Exhibit),
  /** By the name that `samples.histogram` gives. */
  histograms: z.record(z.string(), z.string().refine(decodes, 'a histogram that cannot be read')),
  /** Hosts beside the target's own that pages asked for: `cdn.example.com:443`. Older records do not say. */
  hosts: z.array(z.strictObject({ suite: z.string(), subject: z.string(), host: z.string() })).optional(),
  /** What pages asked of the target itself, each method and path once. Older records do not say. */
  requests: z.array(PageRequest.extend({ suite: z.string() })).optional(),
  problems: z.array(Problem),
  /** Of a run with live pairs: which side came first, pair by pair. */
  pairings: z.array(Pairing).optional(),
  /** Plain sentences worth reading beside the figures, e.g. of the machine's health. */
  notes: z.array(
    z.strictObject({ suite: z.string().optional(), subject: z.string().optional(), text: z.string() }),
  ),
});
export type RunRecord = z.infer<typeof RunRecord>;
