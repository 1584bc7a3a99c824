import type { NewFinding } from '#model/observation/finding.ts';
import { delivery } from './delivery.ts';
import type { Fact, Loads } from './load.ts';
import { paint } from './paint.ts';
import { reflows } from './reflow.ts';
import { shifts } from './shifts.ts';
import { work } from './work.ts';

/** Facts of each kind that are told; pages differ in hundreds of files after a move to another server. */
const MOST = 5;

/** What two stored results say of why a page's figures differ. None of it judges anything. */
export function reasons(loads: Loads): readonly NewFinding[] {
  const all: readonly Fact[] = [
    ...delivery(loads),
    ...paint(loads),
    ...work(loads),
    ...reflows(loads),
    ...shifts(loads),
  ];
  const byRule = Map.groupBy(all, ({ rule }) => rule);
  return [...byRule.values()].flatMap((facts) =>
    facts.slice(0, MOST).map((fact) => ({ subject: loads.subject, severity: 'info' as const, ...fact })),
  );
}
