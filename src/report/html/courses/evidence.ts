import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Item } from '../../causes/item.ts';
import { failedStep } from '../../causes/told/step.ts';
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

/** What shows that a step failed or a rule broke; undefined for causes of other kinds. */
export function courseEvidence(item: Item, report: Report) {
  const [step, graph] = [stepEvidence(item, report), wayEvidence(item, report)];
  return step || graph ? { step, graph } : undefined;
}

export type CourseEvidence = ReturnType<typeof courseEvidence>;
