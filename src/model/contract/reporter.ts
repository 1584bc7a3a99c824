import type { Media } from '../observation/exhibit.ts';
import type { Report } from '../record/report.ts';

/** A text to put somewhere; `deliver` decides where. `name` is the file's name in the report folder. */
export interface Document {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** A pure function from a report to documents: same report and media, same text. */
export interface Reporter {
  readonly id: string;
  /** Names of the documents it makes, so that an earlier run's can be cleared away. */
  readonly files: readonly string[];
  render(report: Report, media: Media): readonly Document[];
}
