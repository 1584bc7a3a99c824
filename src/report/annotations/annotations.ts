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

/** The last one that GitHub shows counts those that it does not. */
function shown(remarks: readonly Remark[]): readonly Annotation[] {
  const all = remarks.map(onItsLine);
  const [last, ...others] = all.slice(MAX_A_LEVEL - 1);
  if (!last || others.length === 0) return all;
  const message = `${last.message}\n… and ${others.length} more, in the summary and the report.`;
  return [...all.slice(0, MAX_A_LEVEL - 1), { ...last, message }];
}

/** The run's remarks for the log; at most ten of each level, worst first. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const remarks = remarksOf(report);
  return (['error', 'warning'] as const).flatMap((level) =>
    shown(remarks.filter((remark) => remark.level === level)),
  );
}
