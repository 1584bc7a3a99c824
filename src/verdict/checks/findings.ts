import type { Ignore } from '#model/config.ts';
import { gravity, type Finding, type Severity } from '#model/observation/finding.ts';
import type { JudgedFinding, Verdict } from '#model/record/verdict.ts';
import type { SubjectCase } from '../judge-input.ts';

/** Whether a severity is one that may fail. */
export function mayFail(failOn: Severity | 'never'): (severity: Severity) => boolean {
  return (severity) => failOn !== 'never' && gravity[severity] >= gravity[failOn];
}

/** One that comes and goes was told at a lower severity than its own. */
const comesAndGoes = ({ seen }: Finding): boolean => seen !== undefined && seen.runs * 2 <= seen.of;

function covers(ignore: Ignore, finding: Finding, today: string): boolean {
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

function foundNow(subjectCase: SubjectCase): readonly Finding[] {
  const fromContrast = subjectCase.contrast?.ok
    ? subjectCase.contrast.findings.map((each) => ({ ...each, suite: subjectCase.suite.name }))
    : [];
  return [...mine(subjectCase, subjectCase.now.findings), ...mine(subjectCase, fromContrast)];
}

/** Which identities the baseline knows; undefined where there is none to compare with. */
interface Earlier {
  readonly findings: readonly Finding[];
  readonly known: ReadonlySet<string>;
  /** Those that were as bad as what may fail now, or only came and went: a hint that became a fault is a new fault. */
  readonly bad: ReadonlySet<string>;
}

function earlierOf(subjectCase: SubjectCase): Earlier | undefined {
  const { standing, before, suite } = subjectCase;
  if (standing !== 'comparable' || !before) return undefined;
  const findings = mine(subjectCase, before.findings);
  const isGrave = mayFail(suite.findings.failOn);
  const bad = findings.filter((finding) => isGrave(finding.severity) || comesAndGoes(finding));
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

/** Every finding of a subject with what it means against the baseline; the baseline's vanished ones as `fixed`. */
export function judgeFindings(subjectCase: SubjectCase, today: string): readonly JudgedFinding[] {
  if (!subjectCase.measured) return [];
  const { failOn, onlyNew, ignore } = subjectCase.suite.findings;
  const earlier = earlierOf(subjectCase);
  const now = foundNow(subjectCase);
  const here = new Set(now.map(({ identity }) => identity));
  const judged = now.map((finding): JudgedFinding => {
    const ignored = ignore.find((each) => covers(each, finding, today));
    if (ignored) return { ...finding, state: 'ignored', failing: false, because: ignored.because };
    const isGrave = mayFail(failOn)(finding.severity);
    const state = stateOf(finding, earlier, isGrave);
    return { ...finding, state, failing: isGrave && (state === 'new' || !onlyNew) };
  });
  const fixed = (earlier?.findings ?? [])
    .filter(({ identity }) => !here.has(identity))
    .map((finding): JudgedFinding => ({ ...finding, state: 'fixed', failing: false }));
  return [...judged, ...fixed];
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
