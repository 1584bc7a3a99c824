import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { webAddress } from '../text/clean.ts';
import { remarksOf, type Remark } from '../annotations/remarks.ts';
import { storyOf } from '../causes/story.ts';
import { tone } from '../view/headline.ts';

/** A remark on a line of a file of the repository, with the names of GitHub's API. */
export interface LineAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** A report as a check run. `externalId` is the same for every attempt at the same check. */
export interface CheckRunText {
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly annotations: readonly LineAnnotation[];
  readonly externalId: string;
  readonly detailsUrl?: string;
}

/** GitHub takes 65,535 bytes. */
const MAX_BYTES = 65_000;

/** A file's path from the repository's root; undefined for one outside it. */
function pathOf(file: string): string | undefined {
  const path = file.replace(/^(?:\.\/)+/, '');
  return path === '' || /^\/|\\|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(path) ? undefined : path;
}

function annotationOf({ level, title, message, place }: Remark): readonly LineAnnotation[] {
  const path = place && pathOf(place.file);
  if (!place || path === undefined) return [];
  return [
    {
      path,
      start_line: place.line,
      end_line: place.line,
      annotation_level: level === 'error' ? 'failure' : 'warning',
      title,
      message,
    },
  ];
}

function conclusionOf(report: Report): CheckRunText['conclusion'] {
  const outcome = tone(report);
  if (outcome === 'failed') return 'failure';
  return outcome === 'passed' || outcome === 'warned' ? 'success' : 'neutral';
}

/**
 * The check run of a report. Remarks without a file of the repository are in its summary only: the step summary's
 * words in at most so many bytes.
 */
export function checkRunOf(
  report: Report,
  summaryWithin: (report: Report, most: number) => string,
): CheckRunText {
  const address = report.links.report ?? report.links.run;
  const details = address === undefined ? undefined : webAddress(address);
  return {
    name: report.key === 'default' ? 'Tidemark' : `Tidemark (${clean(report.key, 80)})`,
    title: clean(storyOf(report).title.replaceAll('`', ''), 200),
    summary: summaryWithin(report, MAX_BYTES),
    conclusion: conclusionOf(report),
    annotations: remarksOf(report).flatMap(annotationOf),
    externalId: `tidemark:${report.key}`,
    ...(details !== undefined && { detailsUrl: details }),
  };
}
