import type { Check } from '#model/record/verdict.ts';
import type { Report } from '#model/record/report.ts';
import { subjectIn } from '../view/subject-label.ts';

/** A step of a journey, and the check that says how much longer it takes. */
export interface SlowerStep {
  readonly step: string;
  readonly check: Check;
}

const riseOf = ({ now = 0, before = now }: Check): number => now - before;

/** Of these checks' steps the one whose time rose most; undefined where none did. */
export function slowerStep(checks: readonly Check[], report: Report): SlowerStep | undefined {
  const steps = checks.flatMap((check): SlowerStep[] => {
    const step = subjectIn(report, check)?.step;
    return step === undefined || check.metric?.unit !== 'ms' || riseOf(check) <= 0 ? [] : [{ step, check }];
  });
  return steps.toSorted((a, b) => riseOf(b.check) - riseOf(a.check))[0];
}
