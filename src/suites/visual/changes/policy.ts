import type { Severity } from '#model/observation/finding.ts';
import type { MovedRate } from '#model/record/restlessness.ts';
import type { Elements } from '../elements.ts';
import type { ChangeLevel } from '../options.ts';
import type { ElementChange } from '../compare/element-changes.ts';
import type { Difference } from '../compare/look-changes.ts';

/** How grave changes are, as the list of elements keeps it; all of them fail where it says nothing. */
export type Policy = NonNullable<Elements['changes']>;
const STRICT: Policy = { level: 'fail', rules: [] };

/** How often something of an element moved by itself in the last runs of the base branch. */
export interface Remembered extends MovedRate {
  readonly key: string;
}

/** A change that is told, with how grave it is. */
export interface Weighed {
  readonly change: ElementChange;
  readonly severity: Severity;
  /** How often its parts moved by themselves in the last runs of the base branch, where all of them did. */
  readonly remembered?: readonly Remembered[];
  /** Whether that explains it. */
  readonly mayBeLuck?: boolean;
}

const severityOf: Readonly<Record<ChangeLevel, Severity>> = { fail: 'error', warn: 'warning', off: 'info' };
const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

/** Whether a rule's properties name a difference: its kind, its style, or one of the sides that changed alike. */
function isNamed(properties: readonly string[] | undefined, { key, kind }: Difference): boolean {
  if (properties === undefined || properties.includes(kind)) return true;
  const style = key.split(' ').at(-1) ?? key;
  return properties.some((name) => name === style || name.startsWith(`${style}-`));
}

function levelOf(
  difference: Difference,
  rules: readonly number[],
  { level, rules: all }: Policy,
): ChangeLevel | 'ignore' {
  const meant = all.find((rule, at) => rules.includes(at) && isNamed(rule.properties, difference));
  if (meant?.level === 'ignore') return 'ignore';
  if (!difference.grave) return 'off';
  return meant === undefined || level === 'off' ? level : meant.level;
}

/** Changes as grave as the config has it; and those that it has ignored. */
export function weighed(
  changes: readonly ElementChange[],
  policy: Policy = STRICT,
): { readonly told: readonly Weighed[]; readonly ignored: readonly ElementChange[] } {
  const told: Weighed[] = [];
  const ignored: ElementChange[] = [];
  for (const change of changes) {
    const levels = change.differences.map(
      (each) => [each, levelOf(each, change.leaf.rules, policy)] as const,
    );
    const kept = levels.flatMap(([difference, level]) => (level === 'ignore' ? [] : [{ difference, level }]));
    if (kept.length === 0) ignored.push(change);
    else {
      const severities = kept.map(({ level }) => severityOf[level]);
      told.push({
        change: { ...change, differences: kept.map(({ difference }) => difference) },
        severity: ORDER.findLast((each) => severities.includes(each)) ?? 'info',
      });
    }
  }
  return { told, ignored };
}
