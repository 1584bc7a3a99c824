import type { Problem } from '#model/problem.ts';
import { clean } from '#system/text.ts';
import type { AdviceInput } from './case.ts';
import { MAX_ADVICE } from './fill.ts';

/** Words of statistics and of our own inside have no place in a list that everybody reads. */
const INSIDE = /\b(pairs?|noise|preset|gated|CI)\b|no budget|shown only/i;

/** As many whole sentences as fit, without the last full stop. */
function firstSentences(text: string): string | undefined {
  const whole = clean(text, 1_000);
  const ends = [...whole.matchAll(/\.(?= |$)/g)].map(({ index }) => index).filter((at) => at <= MAX_ADVICE);
  const cut = whole.length <= MAX_ADVICE ? whole.replace(/\.$/, '') : whole.slice(0, ends.at(-1) ?? 0);
  return cut === '' || INSIDE.test(cut) ? undefined : cut;
}

function isAbout({ suite, subject }: Problem, { cause }: AdviceInput): boolean {
  return cause.subjects.some(
    (place) => place.suite === suite && (subject === undefined || subject === place.subject),
  );
}

/** The next step of the problem that kept it from being measured. */
export function ownNextStep(input: AdviceInput): string | undefined {
  const { report } = input;
  const problem = [...report.run.problems, ...report.problems].find((each) => isAbout(each, input));
  return problem && firstSentences(problem.next);
}

const GONE = ['{meant}; if not, see why this run no longer has it'];
const UNTRUSTED = ['See to what was in the way of the figures, then run it again'];
const ANY = ['See why it was not measured and run it again: what nobody measured never passes'];

/** What to do where no problem says it. */
export function missingTemplates({ rows }: AdviceInput): readonly string[] {
  const reasons = rows.map(({ check }) => check.reason);
  if (reasons.includes('subject-removed')) return GONE;
  return reasons.includes('untrusted') ? UNTRUSTED : ANY;
}
