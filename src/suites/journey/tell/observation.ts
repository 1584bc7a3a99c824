import type { Observed } from '#model/contract/observation.ts';
import type { NewExhibit } from '#model/observation/exhibit.ts';
import { walkthroughExhibit } from '#model/observation/walkthrough.ts';
import type { NewFinding } from '#model/observation/finding.ts';
import type { Measurement, Samples } from '#model/observation/measurement.ts';
import type { Input } from '../input.ts';
import { deedsIn } from '../compile.ts';
import type { Ledger } from '../run/ledger.ts';
import { timelineOf } from './timeline.ts';

/** What one row's last attempt saw, and what is told of it. */
export interface Seen {
  readonly ledger: Ledger;
  readonly findings: readonly NewFinding[];
  /** How often it was begun. */
  readonly attempts: number;
}

/** All of a task that is known by now. */
export interface Course {
  readonly input: Input;
  readonly seen: readonly Seen[];
  /** Address of the target. */
  readonly target: string;
  /** Why it did not come to its end. */
  readonly brokenOff?: string;
}

type Taken = Omit<Measurement, 'suite'>;

const absent = (reason: string): Samples => ({ kind: 'absent', reason });
const time = (ms: number): Samples => ({ kind: 'replicates', values: [ms] });

function passed({ seen, brokenOff }: Course): Samples {
  if (brokenOff !== undefined) return absent(brokenOff);
  const all = seen.flatMap(({ ledger }) => ledger.entries);
  return { kind: 'exact', values: [all.filter(({ outcome }) => outcome.status === 'passed').length] };
}

/** What was warm by then is no time to compare with a first attempt's. */
const AGAIN = 'it passed in a later attempt, whose times are of another kind than those of a first';

const isAgain = ({ seen }: Course): boolean => seen.some(({ attempts }) => attempts > 1);

/** Times of a journey that failed are those of failing. */
function whole(course: Course): Samples {
  const { seen, brokenOff } = course;
  if (brokenOff !== undefined) return absent(brokenOff);
  if (isAgain(course)) return absent(AGAIN);
  if (seen.some(({ ledger }) => ledger.failed)) return absent('not every step passed');
  const times = seen.flatMap(({ ledger }) => ledger.entries.map(({ outcome }) => outcome.ms ?? 0));
  return time(times.reduce((sum, ms) => sum + ms, 0));
}

function stepTimes(course: Course): readonly Taken[] {
  const { input, seen } = course;
  const entries = Map.groupBy(
    seen.flatMap(({ ledger }) => ledger.entries),
    ({ node }) => node.id,
  );
  return deedsIn(input.steps).map(({ id }) => {
    const outcomes = (entries.get(id) ?? []).map(({ outcome }) => outcome);
    const times = outcomes.flatMap(({ status, ms }) => (status === 'passed' && ms !== undefined ? [ms] : []));
    const isTimed = times.length > 0 && times.length === outcomes.length;
    const own = isTimed
      ? time(times.reduce((sum, ms) => sum + ms, 0) / times.length)
      : absent('it did not pass, or took no time of its own');
    const samples = isAgain(course) ? absent(AGAIN) : own;
    return { subject: `${input.subject}: ${id}`, metric: 'duration', samples };
  });
}

/** The first picture of each name. */
function pictures({ input: { subject }, seen }: Course): readonly NewExhibit[] {
  const all = new Map(
    seen
      .flatMap(({ ledger }) => ledger.pictures)
      .toReversed()
      .map((picture) => [picture.name, picture]),
  );
  return [...all.values()].map((picture) => ({ subject, mime: 'image/png', ...picture }));
}

/** What the journeys of a task come to. */
export function observationOf(course: Course): Observed {
  const { input, seen } = course;
  const { subject } = input;
  return {
    measurements: [
      { subject, metric: 'steps-passed', samples: passed(course) },
      { subject, metric: 'duration', samples: whole(course) },
      ...stepTimes(course),
    ],
    findings: seen.flatMap(({ findings }) => findings),
    exhibits: [
      { subject, ...walkthroughExhibit(timelineOf(input, seen, course.target)) },
      ...pictures(course),
    ],
  };
}
