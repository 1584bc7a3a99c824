import type { Check, JudgedFinding, Reason } from '#model/record/verdict.ts';
import { mayFail } from './findings.ts';
import type { SubjectCase, JudgeInput } from '../judge-input.ts';

function shape(subjectCase: SubjectCase, what: string): Pick<Check, 'id' | 'suite' | 'subject'> {
  return {
    id: `${subjectCase.suite.name}/${subjectCase.subject.id}#${what}`,
    suite: subjectCase.suite.name,
    subject: subjectCase.subject.id,
  };
}

/** A subject that was planned and not measured: never green, and no fault of a head whose base fails alike. */
export function unmeasured(subjectCase: SubjectCase): readonly Check[] {
  if (subjectCase.measured || subjectCase.subject.parent !== undefined) return [];
  const problem = subjectCase.now.problems.find(
    (each) => each.suite === subjectCase.suite.name && each.subject === subjectCase.subject.id,
  );
  const note = problem?.message ?? (subjectCase.now.interrupted ? 'the run was interrupted' : undefined);
  return [
    {
      ...shape(subjectCase, 'measured'),
      kind: 'subject',
      status: 'absent',
      level: problem?.excuse === 'base-fails-too' ? 'warn' : 'fail',
      reason: 'unmeasured',
      ...(note !== undefined && { note }),
    },
  ];
}

/** Why nothing is known of what was there before; undefined where it is. */
function uncompared({ standing }: SubjectCase): Reason | undefined {
  return standing === 'comparable' || standing === 'same-bytes' ? undefined : standing;
}

/** Whether a subject is free of findings that matter. Parts of a subject share its findings check. */
export function findingsCheck(subjectCase: SubjectCase, judged: readonly JudgedFinding[]): readonly Check[] {
  if (!subjectCase.measured) return [];
  const open = judged.filter((each) => each.state !== 'fixed' && each.state !== 'ignored');
  const base = { ...shape(subjectCase, 'findings'), kind: 'findings' as const, level: 'fail' as const };
  if (
    subjectCase.suite.findings.failOn === 'never' ||
    (subjectCase.subject.parent !== undefined && open.length === 0)
  )
    return [];
  const failing = open.filter((each) => each.failing).length;
  const doubted = open.filter((each) => each.doubt !== undefined);
  const grave = mayFail(subjectCase.suite.findings.failOn);
  if (failing > 0) return [{ ...base, status: 'fail', reason: 'new-findings', now: failing }];
  const unknown = uncompared(subjectCase);
  if (unknown && open.some((each) => grave(each.severity)))
    return [{ ...base, status: 'new', reason: unknown }];
  if (doubted.length > 0) {
    const isUnsteady = doubted.some(({ doubt }) => doubt === 'comes-and-goes');
    const reason = isUnsteady ? 'unsteady-findings' : 'few-looks';
    return [{ ...base, status: 'warn', reason, now: doubted.length }];
  }
  const accepted = open.filter((each) => each.accepted !== undefined);
  const [first] = accepted;
  return first?.accepted
    ? [{ ...base, status: 'pass', reason: 'accepted', now: accepted.length, accepted: first.accepted }]
    : [{ ...base, status: 'pass', reason: 'no-new-findings' }];
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
