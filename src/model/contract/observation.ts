import type { ExhibitFile, NewExhibit } from '../observation/exhibit.ts';
import type { Finding } from '../observation/finding.ts';
import type { Measurement } from '../observation/measurement.ts';
import type { Metric } from '../observation/metric.ts';
import type { PageRequest } from '../observation/page-request.ts';

/** What one run saw, `suite` left to the runner. */
export interface Observation {
  readonly measurements: readonly Omit<Measurement, 'suite'>[];
  readonly findings: readonly Omit<Finding, 'suite'>[];
  readonly exhibits: readonly (NewExhibit | ExhibitFile)[];
  /** Metrics that only this run knows, beside its suite's own. */
  readonly metrics?: readonly Metric[];
  readonly histograms?: Readonly<Record<string, string>>;
  readonly notes?: readonly { readonly subject?: string; readonly text: string }[];
  /** Hosts beside the target's own that a browser asked for, with their ports: `cdn.example.com:443`. */
  readonly hosts?: readonly { readonly subject: string; readonly host: string }[];
  /** What pages asked of the target itself. */
  readonly requests?: readonly PageRequest[];
  /** Why measuring again would do no good but some harm: the target turned us away. */
  readonly futile?: string;
  /** Plain data that only its suite's `together` reads; it stands in no record. */
  readonly kept?: unknown;
}

/** An observation whose exhibits are at hand, for its run's scratch folder is gone. */
export interface Observed extends Observation {
  readonly exhibits: readonly NewExhibit[];
}
