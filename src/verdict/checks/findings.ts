import type { Ignore } from '#model/config.ts';
import { gravity, type Finding, type Severity } from '#model/observation/finding.ts';
import type { JudgedFinding, Verdict } from '#model/record/verdict.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { SubjectCase } from '../judge-input.ts';
import { isProof } from '../looks/luck.ts';

/** Whether a severity is one that may fail. */
export function mayFail(failOn: Severity | 'never'): (severity: Severity) => boolean {
  return (severity) => failOn !== 'never' && gravity[severity] >= gravity[failOn];
}

type Seen = Omit<Finding, 'suite'>;

/** Whether it showed in some looks only. */
const comesAndGoes = ({ seen }: Seen): boolean => seen !== undefined && seen.runs < seen.of;

/**
 * Whether a base's finding is as bad as what may fail now, or came and went: a hint that became a fault is a new
 * fault. Older records told what came and went as information, whatever it was.
 */
export function wasBad(finding: Seen, isGrave: (severity: Severity) => boolean): boolean {
  return isGrave(finding.severity) || comesAndGoes(finding);
}

export function covers(ignore: Ignore, finding: Seen, today: string): boolean {
  if (ignore.until !== undefined && ignore.until < today) return false;
  if (ignore.rule !== undefined && ignore.rule !== finding.rule) return false;
  const text = [finding.message, finding.selector, finding.url, finding.detail].join('\n');
  return ignore.match === undefined || text.includes(ignore.match);
}

function mine<T extends { suite: string; subject: string }>(
  subjectCase: SubjectCase,
  all: readonly T[],
): readonly T[] {
  return all.filter(
    (each) => each.suite === subjectCase.suite.name && each.subject === subjectCase.subject.id,
  );
}

/** Differences between the sides. They were looked for once, so how often they show is unknown. */
function contrasted({ contrast, suite, subject }: SubjectCase): readonly Finding[] {
  const found = contrast?.ok ? contrast.findings : [];
  return found.filter((each) => each.subject === subject.id).map((each) => ({ ...each, suite: suite.name }));
}

function foundNow(subjectCase: SubjectCase): readonly Finding[] {
  return [...mine(subjectCase, subjectCase.now.findings), ...contrasted(subjectCase)];
}

/** Which identities the baseline knows; undefined where there is none to compare with. */
interface Earlier {
  readonly findings: readonly Finding[];
  readonly known: ReadonlySet<string>;
  readonly bad: ReadonlySet<string>;
}

function earlierOf(subjectCase: SubjectCase): Earlier | undefined {
  const { standing, before, suite } = subjectCase;
  if (standing !== 'comparable' || !before) return undefined;
  const findings = mine(subjectCase, before.findings);
  const isGrave = mayFail(suite.findings.failOn);
  const bad = findings.filter((finding) => wasBad(finding, isGrave));
  return {
    findings,
    known: new Set(findings.map(({ identity }) => identity)),
    bad: new Set(bad.map(({ identity }) => identity)),
  };
}

function stateOf(
  { identity }: Finding,
  earlier: Earlier | undefined,
  isGrave: boolean,
): 'unknown' | 'still' | 'new' {
  if (!earlier) return 'unknown';
  return (isGrave ? earlier.bad : earlier.known).has(identity) ? 'still' : 'new';
}

/** Whether it breaks a rule of the project's own, and nothing says that the base broke it too. */
function breaksRule({ absolute, identity }: Finding, subjectCase: SubjectCase): boolean {
  const earlier = subjectCase.before ? mine(subjectCase, subjectCase.before.findings) : [];
  return absolute === true && !earlier.some((other) => other.identity === identity);
}

/** How often a subject was looked at. */
function looksAt({ suite, subject }: SubjectCase, record: RunRecord | undefined): number {
  const task = record?.tasks.find((each) => each.suite === suite.name && each.subjects.includes(subject.id));
  return task?.looks ?? task?.runs ?? 0;
}

/** Why a finding that may fail does not, and how often either side showed it. */
function doubtOf(
  subjectCase: SubjectCase,
  finding: Finding,
  state: 'unknown' | 'still' | 'new',
): Pick<JudgedFinding, 'doubt' | 'seen' | 'seenBefore'> {
  const { now, before } = subjectCase;
  const [head, base] = [looksAt(subjectCase, now), looksAt(subjectCase, before)];
  const seen = finding.seen ?? { runs: head, of: head };
  const both = { seen, ...(state === 'new' && { seenBefore: { runs: 0, of: base } }) };
  if (seen.runs < seen.of) return { ...both, doubt: 'comes-and-goes' };
  return state === 'new' && !isProof(seen.of, base) ? { ...both, doubt: 'few-looks' } : {};
}

function judged(
  subjectCase: SubjectCase,
  finding: Finding,
  { earlier, today }: { readonly earlier: Earlier | undefined; readonly today: string },
): JudgedFinding {
  const { failOn, onlyNew, ignore } = subjectCase.suite.findings;
  const ignored = ignore.find((each) => covers(each, finding, today));
  if (ignored) return { ...finding, state: 'ignored', failing: false, because: ignored.because };
  const isGrave = mayFail(failOn)(finding.severity);
  // The same bytes showed it before.
  const state = subjectCase.standing === 'same-bytes' ? 'still' : stateOf(finding, earlier, isGrave);
  const isNew = state === 'new' || (state === 'unknown' && breaksRule(finding, subjectCase));
  const asked = isGrave && (isNew || !onlyNew);
  const isContrast = !subjectCase.now.findings.includes(finding);
  const doubt = asked && !isContrast ? doubtOf(subjectCase, finding, state) : {};
  return { ...finding, ...doubt, state, failing: asked && doubt.doubt === undefined };
}

/** What is known of a finding between the sides beside what the run told of it. */
function factsFor({ contrast }: SubjectCase): (identity: string) => Pick<Finding, 'before' | 'after'> {
  const facts = contrast?.ok ? (contrast.facts ?? []) : [];
  const known = new Map(facts.map(({ identity, before, after }) => [identity, { before, after }]));
  return (identity) => known.get(identity) ?? {};
}

/**
 * Every finding of a subject with what it means against the baseline; the baseline's vanished ones as `fixed`, but for
 * those that came and went before.
 */
export function judgeFindings(subjectCase: SubjectCase, today: string): readonly JudgedFinding[] {
  if (!subjectCase.measured) return [];
  const earlier = earlierOf(subjectCase);
  const now = foundNow(subjectCase);
  const here = new Set(now.map(({ identity }) => identity));
  const fixed = (earlier?.findings ?? [])
    .filter((finding) => !here.has(finding.identity) && !comesAndGoes(finding))
    .map((finding): JudgedFinding => ({ ...finding, state: 'fixed', failing: false }));
  const facts = factsFor(subjectCase);
  return [
    ...now.map((finding) => ({
      ...judged(subjectCase, finding, { earlier, today }),
      ...facts(finding.identity),
    })),
    ...fixed,
  ];
}

function staleBecause(ignore: Ignore, cases: readonly SubjectCase[], today: string): string | undefined {
  if (ignore.until !== undefined && ignore.until < today)
    return `ended on ${ignore.until} (${ignore.because}); it no longer hides anything`;
  const idle = cases.length > 0 && !cases.flatMap(foundNow).some((finding) => covers(ignore, finding, today));
  return idle ? `matches nothing any more (${ignore.because}); it can go` : undefined;
}

/** Ignores that are over or no longer needed, each at its own line. */
export function staleIgnores(cases: readonly SubjectCase[], today: string): Verdict['warnings'] {
  const suites = new Map(cases.map(({ suite }) => [suite.name, suite]));
  return [...suites.values()].flatMap(({ name, findings: { ignore: ignores } }) => {
    const measured = cases.filter((subjectCase) => subjectCase.suite.name === name && subjectCase.measured);
    return ignores.flatMap((ignore) => {
      const stale = staleBecause(ignore, measured, today);
      if (stale === undefined) return [];
      const what = [ignore.rule, ignore.match && `"${ignore.match}"`].filter(Boolean).join(' ');
      return [{ text: `The ignore of ${what} ${stale}.`, ...(ignore.place && { place: ignore.place }) }];
    });
  });
}
