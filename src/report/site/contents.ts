import type { Report } from '#model/record/report.ts';
import type { Timeline } from '#model/record/timeline.ts';

/** A run of the site, and where its report's page lies in it. */
export interface SiteRun {
  readonly report: Report;
  /** Relative to the site's own folder. */
  readonly page: string;
  /** Of all files in the report's folder. */
  readonly bytes: number;
}

/** What is drawn as trends, and in words where it comes from. */
export interface SiteTrends {
  readonly timeline: Timeline;
  readonly source: string;
}

/** What a baseline takes and how long it stays. */
export interface SiteStorage {
  readonly baseline?: {
    /** ISO 8601. */
    readonly startedAt: string;
    readonly sha?: string;
    readonly recordBytes: number;
    readonly exhibits: number;
    readonly exhibitBytes: number;
  };
  readonly history?: {
    readonly bytes: number;
    readonly mostBytes: number;
    readonly mostEntries: number;
    /** Oldest first. */
    readonly entries: readonly {
      readonly at: string;
      readonly sha?: string;
      readonly runner: string;
      readonly figures: number;
      readonly comparisons: number;
    }[];
  };
}

export interface Site {
  /** Newest first. */
  readonly runs: readonly SiteRun[];
  readonly trends: SiteTrends | undefined;
  readonly storage: SiteStorage;
}
