import type { Check, JudgedFinding, Judgement, Status, Verdict } from '#model/record/verdict.ts';
import { withAcceptedCheck, withAcceptedFinding } from './acceptance/accepted.ts';
import { judgeFindings, staleIgnores } from './checks/findings.ts';
import { metricChecks } from './checks/metric-checks.ts';
import { pairAnswers } from './live/pair-answers.ts';
import { casesOf, type JudgeInput } from './judge-input.ts';
import { earlierRuns } from './stored/stored-check.ts';
import { findingsCheck, removed, unmeasured } from './checks/subject-checks.ts';

const order: readonly Status[] = ['fail', 'absent', 'warn', 'inconclusive', 'new', 'pass'];

function countsOf(checks: readonly Check[]): Verdict['counts'] {
  const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0 };
  for (const check of checks) if (check.kind !== 'watch') counts[check.status] += 1;
  return counts;
}

/** The first that holds decides, gravest first. What asks nothing has decided nothing. */
function overall(
  checks: readonly Check[],
  { onInconclusive, before, loosened }: JudgeInput,
): Verdict['status'] {
  const judged = checks.filter((check) => check.kind !== 'watch');
  const has = (status: Status) => judged.some((check) => check.status === status);
  const grave = (status: Status) => judged.some((check) => check.status === status && check.level === 'fail');
  const undecided = onInconclusive === 'pass' ? 'pass' : 'inconclusive';
  const failsUndecided = onInconclusive === 'fail' && (grave('inconclusive') || judged.length === 0);
  const failed = [grave('fail'), grave('absent'), loosened?.failing, failsUndecided].includes(true);
  const ladder: readonly (readonly [boolean, Verdict['status']])[] = [
    [failed, 'fail'],
    // A gate that nobody could decide is no pass, whatever else passed or only warns.
    [before !== undefined && onInconclusive === 'neutral' && grave('inconclusive'), 'inconclusive'],
    [has('warn') || has('absent'), 'warn'],
    [before === undefined && has('new'), 'new'],
    [grave('inconclusive'), undecided],
    [has('pass'), 'pass'],
    [has('inconclusive'), undecided],
    [has('new'), 'new'],
  ];
  return ladder.find(([holds]) => holds)?.[1] ?? 'inconclusive';
}

/** The verdict on a run: a pure function of what was seen, what was seen before, and what the config allows. */
export function judge(input: JudgeInput): Judgement {
  const cases = casesOf(input);
  const comparable = cases.filter(({ measured, standing }) => measured && standing === 'comparable');
  const live = input.live && pairAnswers(comparable, input.live);
  const witnesses = {
    pairs: live?.answers,
    earlier: earlierRuns(comparable, input.history),
  };
  const findings: JudgedFinding[] = [];
  const checks: Check[] = [];
  const accepted = input.accepted ?? [];
  for (const subjectCase of cases) {
    const judged = judgeFindings(subjectCase, input.today).map((each) => withAcceptedFinding(each, accepted));
    const numbers = subjectCase.measured ? metricChecks(subjectCase, witnesses) : [];
    findings.push(...judged);
    checks.push(
      ...unmeasured(subjectCase),
      ...numbers.map((check) => withAcceptedCheck(check, input.record, accepted)),
      ...findingsCheck(subjectCase, judged),
    );
  }
  checks.push(...(live?.sites ?? []), ...removed(input));
  const sorted = checks.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return {
    status: overall(sorted, input),
    counts: countsOf(sorted),
    checks: sorted,
    findings,
    warnings: staleIgnores(cases, input.today),
    ...(input.loosened && { loosened: input.loosened }),
  };
}
