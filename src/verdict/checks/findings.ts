import type { Ignore } from '#model/config.ts';
import { gravity, type Finding, type Severity } from '#model/observation/finding.ts';
import type { JudgedFinding, Verdict } from '#model/record/verdict.ts';
import type { Case } from '../judge-input.ts';

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

function mine<T extends { suite: string; subject: string }>(one: Case, all: readonly T[]): readonly T[] {
  return all.filter((each) => each.suite === one.suite.name && each.subject === one.subject.id);
}

function foundNow(one: Case): readonly Finding[] {
  const fromContrast = one.contrast?.ok
    ? one.contrast.findings.map((each) => ({ ...each, suite: one.suite.name }))
    : [];
  return [...mine(one, one.now.findings), ...mine(one, fromContrast)];
}

/** Every finding of a subject with what it means against the baseline; the baseline's vanished ones as `fixed`. */
export function judgeFindings(one: Case, today: string): readonly JudgedFinding[] {
  if (!one.measured) return [];
  const { failOn, onlyNew, ignore } = one.suite.findings;
  const earlier = one.standing === 'comparable' && one.before ? mine(one, one.before.findings) : undefined;
  const grave = mayFail(failOn);
  // A hint that became a fault is a new fault.
  const known = new Set(earlier?.map((each) => each.identity));
  const bad = new Set(
    earlier?.filter((each) => grave(each.severity) || comesAndGoes(each)).map((each) => each.identity),
  );
  const now = foundNow(one);
  const here = new Set(now.map((each) => each.identity));
  const judged = now.map((finding): JudgedFinding => {
    const ignored = ignore.find((each) => covers(each, finding, today));
    if (ignored) return { ...finding, state: 'ignored', failing: false, because: ignored.because };
    const counts = grave(finding.severity);
    const state =
      earlier === undefined ? 'unknown' : (counts ? bad : known).has(finding.identity) ? 'still' : 'new';
    return { ...finding, state, failing: counts && (state === 'new' || !onlyNew) };
  });
  const fixed = (earlier ?? [])
    .filter((each) => !here.has(each.identity))
    .map((each): JudgedFinding => ({ ...each, state: 'fixed', failing: false }));
  return [...judged, ...fixed];
}

/** Ignores that are over or no longer needed, each at its own line. */
export function staleIgnores(cases: readonly Case[], today: string): Verdict['warnings'] {
  const suites = new Map(cases.map((one) => [one.suite.name, one.suite]));
  return [...suites.values()].flatMap((suite) => {
    const mineOnly = cases.filter((one) => one.suite.name === suite.name && one.measured);
    const findings = mineOnly.flatMap(foundNow);
    return suite.findings.ignore.flatMap((ignore) => {
      const what = [ignore.rule, ignore.match && `"${ignore.match}"`].filter(Boolean).join(' ');
      const place = ignore.place && { place: ignore.place };
      if (ignore.until !== undefined && ignore.until < today)
        return [
          {
            text: `The ignore of ${what} ended on ${ignore.until} (${ignore.because}); it no longer hides anything.`,
            ...place,
          },
        ];
      const matches = findings.some((finding) => covers(ignore, finding, today));
      return matches || mineOnly.length === 0
        ? []
        : [
            {
              text: `The ignore of ${what} matches nothing any more (${ignore.because}); it can go.`,
              ...place,
            },
          ];
    });
  });
}
