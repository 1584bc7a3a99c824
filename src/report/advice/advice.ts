import type { Cause } from '#model/record/cause.ts';
import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Row } from '../view/row.ts';

/** What to do about a cause: one sentence with the figures of the case, and where to read on. */
export interface Advice {
  /** No full stop at its end; words in backticks are names. */
  readonly text: string;
  /** Documentation of the field; `label` is ours. */
  readonly link?: { readonly label: string; readonly address: string };
}

/** What advice may follow from. */
export interface AdviceInput {
  readonly cause: Cause;
  /** The check that tells of it best, where a check does. */
  readonly lead: Row | undefined;
  readonly rows: readonly Row[];
  /** Gravest first. */
  readonly findings: readonly JudgedFinding[];
  readonly report: Report;
}

/** Advice that follows from what was seen, and none that does not. */
export function adviceOf({ lead, findings: [finding] }: AdviceInput): Advice {
  const address = finding?.help;
  const about = finding
    ? 'See what the rule asks for'
    : `See what changed for ${(lead?.what ?? 'it').replaceAll('`', '')}`;
  return { text: about, ...(address !== undefined && { link: { label: 'Rule', address } }) };
}
