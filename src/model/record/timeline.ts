import type { Metric } from '../observation/metric.ts';
import type { Subject } from '../observation/subject.ts';

/** A run of the base branch on the machines that are looked at. */
export interface TimelineRun {
  /** ISO 8601. */
  readonly at: string;
  readonly sha?: string;
}

/** What a run gave, in the metric's unit. */
export interface TimelinePoint {
  readonly value: number;
  /** Index of its run. */
  readonly run: number;
}

/** A place where a figure moved to another level and stayed there. */
export interface Move {
  /** Index of the first point of the new level. */
  readonly at: number;
  /** Later ÷ earlier − 1. */
  readonly share: number;
}

/** One figure over time. */
export interface TimelineFigure {
  readonly suite: string;
  readonly subject: Subject;
  readonly metric: Metric;
  /** Oldest first, one at least. */
  readonly points: readonly TimelinePoint[];
  readonly moves: readonly Move[];
  /** An absolute limit in the metric's unit, where one is known. */
  readonly limit?: { readonly type: 'max' | 'min'; readonly value: number };
}

/** What the base branch measured over time. */
export interface Timeline {
  /** Oldest first. */
  readonly runs: readonly TimelineRun[];
  readonly figures: readonly TimelineFigure[];
  /** Runs on machines of another class, which are left out: their times cannot be set side by side with these. */
  readonly elsewhere: number;
  /** Whose runs they are: the base branch's own where nothing is said. */
  readonly of?: 'runs';
}
