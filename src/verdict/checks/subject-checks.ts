import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { mayFail } from './findings.ts';
import type { Case, JudgeInput } from '../judge-input.ts';

function shape(one: Case, what: string): Pick<Check, 'id' | 'suite' | 'subject'> {
  return {
    id: `${one.suite.name}/${one.subject.id}#${what}`,
    suite: one.suite.name,
    subject: one.subject.id,
  };
}

/** A subject that was planned and not measured: never green. */
export function unmeasured(one: Case): readonly Check[] {
  if (one.measured || one.subject.parent !== undefined) return [];
  const problem = one.now.problems.find(
    (each) => each.suite === one.suite.name && each.subject === one.subject.id,
  );
  const note = problem?.message ?? (one.now.interrupted ? 'the run was interrupted' : undefined);
  return [
    {
      ...shape(one, 'measured'),
      kind: 'subject',
      status: 'absent',
      level: 'fail',
      reason: 'unmeasured',
      ...(note !== undefined && { note }),
    },
  ];
}

/** Whether a subject is free of findings that matter. Parts of a subject share its findings check. */
export function findingsCheck(one: Case, judged: readonly JudgedFinding[]): readonly Check[] {
  if (!one.measured) return [];
  const open = judged.filter((each) => each.state !== 'fixed' && each.state !== 'ignored');
  const base = { ...shape(one, 'findings'), kind: 'findings' as const, level: 'fail' as const };
  if (one.suite.findings.failOn === 'never' || (one.subject.parent !== undefined && open.length === 0))
    return [];
  const failing = open.filter((each) => each.failing).length;
  const grave = mayFail(one.suite.findings.failOn);
  if (failing > 0) return [{ ...base, status: 'fail', reason: 'new-findings', now: failing }];
  if (one.standing !== 'comparable' && open.some((each) => grave(each.severity)))
    return [{ ...base, status: 'new', reason: one.standing }];
  return [{ ...base, status: 'pass', reason: 'no-new-findings' }];
}

/** Tasks the baseline has and this run did not even plan; of suites nobody asked for this time, nothing is missing. */
export function removed(input: JudgeInput): readonly Check[] {
  const { before, record } = input;
  if (!before) return [];
  const planned = new Set(record.tasks.map((task) => task.id));
  const asked = new Set(input.suites.map((suite) => suite.name));
  return before.record.tasks
    .filter(
      (task) => (input.whole || asked.has(task.suite)) && !planned.has(task.id) && task.status === 'done',
    )
    .map((task): Check => {
      const subject = task.subjects[0] ?? task.id;
      return {
        id: `${task.suite}/${subject}#removed`,
        suite: task.suite,
        subject,
        kind: 'subject',
        status: 'absent',
        level: 'warn',
        reason: 'subject-removed',
      };
    });
}
