import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import type { Figure } from './figure.ts';
import type { Folded, Lead } from './fold/fold.ts';

/** All that is one cause, before it has a name. */
export interface Group {
  readonly figures: readonly Figure[];
  readonly others: readonly Check[];
  readonly findings: readonly JudgedFinding[];
  /** Its own checks and those it shares with other causes. */
  readonly leads: readonly Lead[];
}

/** What hangs together, in the order in which it came. */
export function groupsOf({ groups, figures, others, findings, leads }: Folded): readonly Group[] {
  const found = new Map<string, { -readonly [Key in keyof Group]: Group[Key][number][] }>();
  const at = (token: string) => {
    const root = groups.find(token);
    const known = found.get(root) ?? { figures: [], others: [], findings: [], leads: [] };
    found.set(root, known);
    return known;
  };
  for (const { what, token } of figures) at(token).figures.push(what);
  for (const { what, token } of others) at(token).others.push(what);
  for (const { what, token } of findings) at(token).findings.push(what);
  for (const lead of leads) at(lead.token).leads.push(lead);
  return [...found.values()];
}
