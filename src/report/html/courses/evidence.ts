import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Item } from '../../causes/item.ts';
import { failedStep } from '../../causes/told/step.ts';
import { subjectIn } from '../../view/subject-label.ts';
import { graphId, wayToFault } from './state-graph.ts';
import { exchangeContext, journeyId } from './steps.ts';
import { clean } from '#system/text.ts';
import { cleanBlock } from '../../text/clean.ts';

const MAX_LINES = 20;

const isOf =
  ({ suite, subject }: JudgedFinding) =>
  (one: { readonly suite: string; readonly subject: string }): boolean =>
    one.suite === suite && one.subject === subject;

function stepEvidence({ findings }: Item, report: Report) {
  const failed = failedStep({ findings, report });
  if (!failed) return undefined;
  const { finding, step } = failed;
  const at = report.walkthroughs?.findIndex(isOf(finding)) ?? 0;
  return {
    expects: clean(step.expects ?? '', 320),
    detail: cleanBlock(step.detail ?? '', MAX_LINES).join('\n'),
    exchange: exchangeContext(step),
    to: journeyId(at),
  };
}

function wayEvidence({ findings: [finding] }: Item, { graphs = [] }: Report) {
  const at = finding ? graphs.findIndex(isOf(finding)) : -1;
  const graph = graphs[at]?.head;
  if (!finding || !graph) return undefined;
  const told = graph.ways
    .toSorted((a, b) => b.way.length - a.way.length)
    .find(({ way }) => finding.detail?.includes(JSON.stringify(way)) ?? false);
  return { ...(told && { way: wayToFault(told) }), to: graphId(at) };
}

/** Where the journey is whose step or all of which became slower. */
function journeyOf({ cause: { kind, subjects } }: Item, report: Report): string | undefined {
  const { walkthroughs = [] } = report;
  if (kind !== 'slow' || walkthroughs.length === 0) return undefined;
  const named = new Set(subjects.map((place) => subjectIn(report, place)?.journey));
  const suites = new Set(subjects.map(({ suite }) => suite));
  const at = walkthroughs.findIndex(({ suite, subject }) => suites.has(suite) && named.has(subject));
  return at < 0 ? undefined : journeyId(at);
}

/** What shows that a step failed or became slower, or a rule broke; undefined for causes of other kinds. */
export function courseEvidence(item: Item, report: Report) {
  const [step, graph] = [stepEvidence(item, report), wayEvidence(item, report)];
  const journey = journeyOf(item, report);
  return step || graph || journey !== undefined ? { step, graph, journey } : undefined;
}

export type CourseEvidence = ReturnType<typeof courseEvidence>;
