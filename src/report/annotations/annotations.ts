import type { Problem } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import { cleanText } from '#system/text.ts';
import { plainPlace, remarksOf, type Remark } from './remarks.ts';

/** A remark as a workflow command, with the names of GitHub's toolkit. Without a file it stands on the run. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title?: string;
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** GitHub shows this many of each level a step. */
const MAX_A_LEVEL = 10;

function onItsLine({
  place,
  ...rest
}: Pick<Annotation, 'level' | 'title' | 'message'> & Pick<Remark, 'place'>): Annotation {
  return { ...rest, ...(place && { file: place.file, startLine: place.line, startColumn: place.column }) };
}

/** A problem beside the report. */
export function annotationOf(level: Annotation['level'], { message, next, place }: Problem): Annotation {
  return onItsLine({ level, message: cleanText(`${message} ${next}`), place: plainPlace(place) });
}

/** The run's remarks for the log; at most ten of each level. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const remarks = remarksOf(report);
  return (['error', 'warning'] as const).flatMap((level) =>
    remarks
      .filter((remark) => remark.level === level)
      .slice(0, MAX_A_LEVEL)
      .map(onItsLine),
  );
}
