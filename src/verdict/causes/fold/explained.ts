import type { Facts } from '#model/observation/finding.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Figure } from '../figure.ts';

/** Resources that explain less of a rise are not its cause. */
export const ENOUGH = 0.8;

/** A finding that explains a figure, and how much of its rise (0–1), where that is known. */
export interface Part {
  readonly finding: JudgedFinding;
  readonly share?: number;
}

function counts(facts: Facts | undefined, where: Facts): boolean {
  return facts !== undefined && Object.entries(where).every(([name, value]) => facts[name] === value);
}

const filesOf = (facts: Facts | undefined): number => {
  const files = facts?.['files'];
  return typeof files === 'number' ? files : 0;
};

/** How much a finding adds to a figure, in its unit; undefined where that is not comparable. */
function weightOf(finding: JudgedFinding, { metric, check }: Figure): number | undefined {
  const { amount, before, after } = finding;
  const where = metric?.where;
  if (where && !counts(after ?? before, where)) return 0;
  const unit = check.metric?.unit;
  if (unit === 'count') return filesOf(after) - filesOf(before);
  return amount?.unit === unit ? amount?.value : undefined;
}

interface Weighed {
  readonly finding: JudgedFinding;
  readonly weight: number | undefined;
}

/** Heaviest first, of equal ones the one with more of anything, whatever order they came in. */
function weighed(figure: Figure, findings: readonly JudgedFinding[]): readonly Weighed[] {
  return findings
    .map((finding) => ({ finding, weight: weightOf(finding, figure) }))
    .toSorted(
      (a, b) =>
        (b.weight ?? 0) - (a.weight ?? 0) ||
        (b.finding.amount?.value ?? 0) - (a.finding.amount?.value ?? 0) ||
        (a.finding.identity < b.finding.identity ? -1 : 1),
    );
}

function partOf({ finding, weight }: Weighed, rise: number | undefined): Part {
  if (weight === undefined || rise === undefined || rise <= 0) return { finding };
  return { finding, share: Math.min(1, Math.max(0, weight / rise)) };
}

/** The heaviest resources that together explain enough of a rise; none where all of them do not. */
function heaviest(figure: Figure, findings: readonly JudgedFinding[]): readonly Part[] {
  const { rise } = figure;
  if (rise === undefined || rise <= 0) return [];
  const parts: Part[] = [];
  let sum = 0;
  for (const each of weighed(figure, findings)) {
    if (sum >= ENOUGH * rise || (each.weight ?? 0) <= 0) break;
    sum += each.weight ?? 0;
    parts.push(partOf(each, rise));
  }
  return sum >= ENOUGH * rise ? parts : [];
}

/**
 * Which findings that may explain a figure do, the heaviest first. Bytes and requests are sums, so they have to
 * add up; what newly blocks painting explains it however much was painted, and what looks other all changed pixels.
 */
export function explainers(figure: Figure, findings: readonly JudgedFinding[]): readonly Part[] {
  if (figure.family === 'bytes') return heaviest(figure, findings);
  return weighed(figure, findings).map((each) => partOf(each, figure.rise));
}
