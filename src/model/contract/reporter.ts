import type { Media } from '../observation/exhibit.ts';
import type { Report } from '../record/report.ts';

/** A text to put somewhere; `deliver` decides where. `name` is the file's name in the report folder. */
export interface Document {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

/** Where people see a document besides its file: in a comment, a job's summary, a terminal, or as a page of its own. */
export type ShownIn = 'comment' | 'summary' | 'terminal' | 'page';

/** A pure function from a report to documents: same report and media, same text. */
export interface Reporter {
  readonly id: string;
  /** Names of the documents it makes, so that an earlier run's can be cleared away. */
  readonly files: readonly string[];
  /** Where its first document is seen; one reporter a place. */
  readonly shownIn?: ShownIn;
  render(report: Report, media: Media): readonly Document[];
}
