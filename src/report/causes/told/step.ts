import type { Walkthrough, WalkthroughStep } from '#model/observation/walkthrough.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { counted } from '../../text/format.ts';
import type { Matter, Told } from '../matter.ts';
import { subjectIn } from '../../view/subject-label.ts';
import { named, quoted } from '../where.ts';
import { faultName, faultOf } from './fault-names.ts';

/** A step that failed. */
interface Failed {
  readonly finding: JudgedFinding;
  readonly step: WalkthroughStep;
  /** From 1, among all steps of its way. */
  readonly number: number;
  /** Steps after it that were not made because of it. */
  readonly skipped: number;
}

/** Whether a finding tells of this step. */
function isAbout({ message }: JudgedFinding, { why = '', branch, name }: WalkthroughStep): boolean {
  const said = message.toLowerCase();
  const id = [...branch, name].join(' › ').toLowerCase();
  return said.startsWith(id) && said.includes(why.toLowerCase().replace(/\.$/, ''));
}

function failedIn({ ways }: Walkthrough, finding: JudgedFinding): Failed | undefined {
  for (const { steps } of ways) {
    const at = steps.findIndex((step) => step.status === 'failed' && isAbout(finding, step));
    const step = steps[at];
    if (!step) continue;
    const next = steps.findIndex(({ status }, index) => index > at && status !== 'skipped');
    return { finding, step, number: at + 1, skipped: (next < 0 ? steps.length : next) - at - 1 };
  }
  return undefined;
}

/** The step of a journey that a cause tells of, as far as the report holds how the journey went. */
export function failedStep({ findings, report }: Pick<Matter, 'findings' | 'report'>): Failed | undefined {
  for (const finding of findings) {
    const course = report.walkthroughs?.find(
      ({ suite, subject }) => suite === finding.suite && subject === finding.subject,
    );
    const failed = course && failedIn(course.head, finding);
    if (failed) return failed;
  }
  return undefined;
}

/** `` (`POST /orders` in `refund twice`) ``. */
const placeOf = ({ name, branch }: WalkthroughStep): string =>
  ` (${named(name)}${branch.length === 0 ? '' : ` in ${named(branch.join(' › '))}`})`;

function skippedWords(skipped: number): string {
  return skipped === 0
    ? ''
    : `; ${counted(skipped, 'step')} after it ${skipped === 1 ? 'was' : 'were'} not made`;
}

/** A target that answers nothing any more: where that showed says little of the step. */
function toldAsDown({ finding, step, number, skipped }: Failed, where: string): Told {
  const gone = `nothing answers from step ${number} on`;
  return {
    name: faultName(finding.rule),
    what: `${gone} (${named(step.name)})${skippedWords(skipped)}`,
    brief: gone,
    sentence: `the target goes down at step ${number} of ${where}`,
    shorter: ['the target goes down'],
    amount: '',
  };
}

/** A step of a journey that failed, whatever it dragged down; undefined where none is known. */
export function toldByStep(matter: Matter, where: string): Told | undefined {
  const failed = failedStep(matter);
  if (!failed) return undefined;
  const { finding, step, number, skipped } = failed;
  if (faultOf(finding.rule) === 'target-down') return toldAsDown(failed, where);
  const why = quoted(step.why ?? 'failed');
  const at = `step ${number}`;
  const { cause, report } = matter;
  const journeys = cause.subjects.map((place) => subjectIn(report, place)?.journey ?? place.subject);
  const more = new Set(journeys).size > 1;
  const fails = more ? 'fail' : 'fails';
  const who = more ? where : named(finding.subject);
  return {
    name: faultName(finding.rule),
    what: `${at} ${why}${placeOf(step)}${skippedWords(skipped)}`,
    brief: `${at} ${why} (${named(step.name)})`,
    sentence: `${who} ${fails} at ${at}: ${quoted(step.name)} ${why}`,
    shorter: [`${who} ${fails} at ${at}: ${why}`, `${who} ${fails} at ${at}`],
    amount: '',
  };
}
