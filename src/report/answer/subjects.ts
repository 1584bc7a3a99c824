import { namesOf } from '#model/observation/subject.ts';
import type { Report } from '#model/record/report.ts';
import { labelIn, subjectIn, type Place } from '../view/subject-label.ts';

/** Every name of a subject that people may write, its label first, as it reads in the comment. */
function subjectNames(report: Report, place: Place): readonly string[] {
  const subject = subjectIn(report, place);
  const others = subject ? [...namesOf(subject), subject.page?.path] : [];
  return [labelIn(report, place), place.subject, ...others].filter((name) => name !== undefined);
}

/** The same, each with its suite before it, too: `web/home`. */
export function placeNames(report: Report, place: Place & { readonly suite: string }): readonly string[] {
  return subjectNames(report, place).flatMap((name) => [name, `${place.suite}/${name}`]);
}

/** Whether somebody's words name a subject: `/pricing on phone`, `/pricing`, `phone`, its id; capitals aside. */
export function isNamed(report: Report, place: Place, words: string): boolean {
  const wanted = words.toLowerCase();
  return subjectNames(report, place).some((name) => name.toLowerCase() === wanted);
}
