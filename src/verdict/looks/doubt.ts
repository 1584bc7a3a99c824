import type { SuiteConfig } from '#model/config.ts';
import type { Looks, LooksOfSides, ExactValues } from '#model/observation/looks.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import { budgetsFor, hasRegress } from '../budgets/budget.ts';
import { covers, mayFail, wasBad } from '../checks/findings.ts';
import { isProof } from './luck.ts';
import { breaks } from '../checks/regression-answer.ts';

/** What is asked of the looks at a task. */
export interface LooksAsked {
  readonly suite: SuiteConfig;
  readonly subjects: readonly Subject[];
  readonly metrics: readonly Metric[];
  /** YYYY-MM-DD, for ignores that end. */
  readonly today: string;
}

/** Looks at a head whose base cannot be looked at again; with three at the base they are just enough. */
const MAX_LOOKS = 10;

const placeOf = ({ subject, identity }: Looks['findings'][number]): string => `${subject}\n${identity}`;

/** A fault of every look at the head and none at the base, when those are too few to rule out luck. */
function doubtedFinding({ suite, today }: LooksAsked, { base, head }: LooksOfSides): boolean {
  const { failOn, ignore } = suite.findings;
  const isGrave = mayFail(failOn);
  if (isProof(head.of, base.of)) return false;
  const before = new Set(base.findings.filter((finding) => wasBad(finding, isGrave)).map(placeOf));
  return head.findings.some(
    (finding) =>
      isGrave(finding.severity) &&
      (finding.seen?.runs ?? head.of) === head.of &&
      !before.has(placeOf(finding)) &&
      !ignore.some((each) => covers(each, finding, today)),
  );
}

/** The value that all looks agree on. */
function agreed(looks: ExactValues | undefined): number | undefined {
  const [first, ...others] = looks?.values ?? [];
  return others.every((value) => value === first) ? first : undefined;
}

/** Values that all looks of a side agree on and that would break a budget, when those are too few to rule out luck. */
function doubtedFigure({ suite, subjects, metrics }: LooksAsked, base: Looks, now: ExactValues): boolean {
  const metric = metrics.find(({ id }) => id === now.metric);
  const subject = subjects.find(({ id }) => id === now.subject);
  const before = base.exact.find((one) => one.subject === now.subject && one.metric === now.metric);
  const [is, was] = [agreed(now), agreed(before)];
  if (!metric || !subject || !before || is === undefined || was === undefined) return false;
  if (isProof(now.values.length, before.values.length)) return false;
  return budgetsFor(suite, subject, metric.id)
    .filter(hasRegress)
    .some(({ level, regress }) => level === 'fail' && breaks(metric, is, was, regress));
}

/** Whether what the looks agree on may still be luck, and another look at both sides would tell. */
export function inDoubt(asked: LooksAsked, sides: LooksOfSides): boolean {
  return (
    doubtedFinding(asked, sides) ||
    sides.head.exact.some((figure) => doubtedFigure(asked, sides.base, figure))
  );
}

/** The same where the base was recorded: only as long as looks at the head alone can tell. */
export function isWorthALook(asked: LooksAsked, sides: LooksOfSides): boolean {
  const { base, head } = sides;
  return head.of < MAX_LOOKS && isProof(MAX_LOOKS, base.of) && inDoubt(asked, sides);
}
