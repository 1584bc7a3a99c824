import { variantsOf, type Subject } from '#model/observation/subject.ts';
import type { Report } from '#model/record/report.ts';

/** What a subject is, or is a part of: `/pricing`, `browse`. May hold what others wrote, as all of these do. */
export function headingOf({ id, page, scenario, journey }: Subject): string {
  return journey ?? scenario ?? page?.path ?? id;
}

/** What of it, and what it was looked at with: `phone`, `GET /api/products`; empty for the whole. */
export function tagOf(subject: Subject): string {
  const part = subject.step ?? subject.endpoint?.name;
  return [part, ...variantsOf(subject)].filter((name) => name !== undefined).join(', ');
}

const on = (variants: string): string => (variants === '' ? '' : ` on ${variants}`);

/** How a subject reads: `/pricing on phone`, `browse`, `browse: GET /api/products`. */
export function labelOf(subject: Subject): string {
  const part = subject.step ?? subject.endpoint?.name;
  const of = part === undefined ? '' : `: ${part}`;
  return headingOf(subject) + of + on(variantsOf(subject).join(', '));
}

/** Where something belongs: a suite by its name and a subject by its id. */
export interface Place {
  readonly suite: string;
  readonly subject: string;
  /** The subjects it stands for, where it is none itself. */
  readonly across?: readonly string[] | undefined;
}

/** The subject of this id; one that only the baseline had is found there. */
export function subjectIn({ run, baseline }: Report, { suite, subject }: Place): Subject | undefined {
  const suites = [...run.suites, ...(baseline.found ? baseline.run.suites : [])];
  return suites
    .filter(({ name }) => name === suite)
    .flatMap(({ subjects }) => subjects)
    .find(({ id }) => id === subject);
}

/** What something is, and what it was looked at with; empty for the whole. */
interface Heading {
  readonly heading: string;
  readonly tag: string;
}

/** What several subjects are together, and what all of them were looked at with: `all 4 pages`, `phone`. */
function sharedBy(report: Report, { suite, across = [] }: Place): Heading | undefined {
  const [first] = across.flatMap((subject) => subjectIn(report, { suite, subject }) ?? []);
  return first && { heading: `all ${across.length} pages`, tag: variantsOf(first).join(', ') };
}

/** How the subject of this id reads; the id itself where no side knows it. */
export function labelIn(report: Report, place: Place): string {
  const shared = sharedBy(report, place);
  if (shared) return shared.heading + on(shared.tag);
  const subject = subjectIn(report, place);
  return subject ? labelOf(subject) : place.subject;
}
