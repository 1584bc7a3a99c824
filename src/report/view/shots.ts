import { isPicture, type Exhibit } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';
import { labelOf } from './subject-label.ts';

/** One picture of a subject: before, now, and where they differ. */
export interface Shot {
  readonly suite: string;
  readonly subjectId: string;
  readonly subject: string;
  readonly name: string;
  readonly before: Exhibit | undefined;
  readonly now: Exhibit | undefined;
  readonly diff: Exhibit | undefined;
  readonly state: 'changed' | 'same' | 'new' | 'gone';
}

function stateOf(before: Exhibit | undefined, now: Exhibit | undefined): Shot['state'] {
  if (!before) return 'new';
  if (!now) return 'gone';
  return before.sha256 === now.sha256 ? 'same' : 'changed';
}

const rank: Readonly<Record<Shot['state'], number>> = { changed: 0, gone: 1, new: 2, same: 3 };

/** Pictures of every subject, the changed ones first. A contrast's first picture belongs to the subject's first. */
export function shotsOf(report: Report): readonly Shot[] {
  const shots = report.run.suites.flatMap((suite) =>
    suite.subjects.flatMap((subject) => {
      const mine = (exhibit: { suite: string; subject: string }) =>
        exhibit.suite === suite.name && exhibit.subject === subject.id;
      const compared = report.comparison.find(mine);
      const now = report.run.exhibits.filter((exhibit) => mine(exhibit) && isPicture(exhibit));
      const before = (compared?.before ?? []).filter(isPicture);
      const diffs = (compared?.contrast ?? []).filter(isPicture);
      const names = [...new Set([...now, ...before].map((picture) => picture.name))];
      return names.map((name, at): Shot => {
        const [was, is] = [before, now].map((pictures) => pictures.find((picture) => picture.name === name));
        const diff = diffs.find((one) => one.name === `${name}-diff`) ?? (at === 0 ? diffs[0] : undefined);
        return {
          suite: suite.name,
          subjectId: subject.id,
          subject: labelOf(subject),
          name,
          before: was,
          now: is,
          diff,
          state: stateOf(was, is),
        };
      });
    }),
  );
  return shots.toSorted((a, b) => rank[a.state] - rank[b.state]);
}
