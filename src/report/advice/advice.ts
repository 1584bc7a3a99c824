import type { CauseKind } from '#model/record/cause.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { webAddress } from '../text/clean.ts';
import type { Advice, AdviceInput } from './case.ts';
import { metricOf } from '../view/metric.ts';
import { figureText } from './figures/figures.ts';
import { filled } from './fill.ts';
import type { Link } from './rules/rule.ts';
import { ruleLink, ruleText } from './rules/rules.ts';
import { timeTemplates } from './slow.ts';
import { missingTemplates, ownNextStep } from './unmeasured.ts';
import { valuesOf } from './values.ts';
import { weigh } from './weigh.ts';

export type { Advice, AdviceInput } from './case.ts';

/** What follows from the kind of thing alone. */
const fallbacks: Readonly<Record<CauseKind, string>> = {
  unmeasured: 'See why it was not measured and run it again',
  errors: 'Look at the server’s log for what fails',
  slow: 'See what changed in the code that it runs',
  resource: 'See what the page loads that it did not load before',
  broken: 'See its details in the report, and what changed there',
  looks: 'Compare both pictures in the report',
  other: 'See what changed, or set the limit to what is meant',
};

/** Where the field's own documentation lies; a report may be a stranger's, and its links would be ours. */
const KNOWN_DOCS =
  /^https:\/\/(dequeuniversity\.com|developer\.chrome\.com|developer\.mozilla\.org|web\.dev|www\.w3\.org)\//;

function linkOf(finding: JudgedFinding | undefined, metric: string | undefined): Link | undefined {
  const help = finding?.help === undefined ? undefined : webAddress(finding.help);
  if (help !== undefined && KNOWN_DOCS.test(help)) return { label: 'Rule', address: help };
  if (finding) return ruleLink(finding.rule);
  return metric === undefined ? undefined : figureText(metric)?.link;
}

/** The finding that a cause is about: one that moves the figures it is told by, else the gravest. */
function findingIn({ cause: { family, kind }, findings }: AdviceInput): JudgedFinding | undefined {
  const explaining = findings.find(
    ({ explains = [] }) => kind !== 'broken' && family !== undefined && explains.includes(family),
  );
  return explaining ?? findings[0];
}

/** Sentences that follow from the rule that is broken, then from the figure that is worse. */
function catalogued(input: AdviceInput, finding: JudgedFinding | undefined): readonly string[] {
  const metric = input.lead?.check.metric?.id;
  const byRule = finding && ruleText(finding.rule)?.todo;
  const byFigure = metric === undefined ? undefined : figureText(metric)?.todo;
  return [...(byRule ?? []), ...(byFigure ?? [])];
}

interface Said {
  readonly text: string | undefined;
  readonly finding: JudgedFinding | undefined;
}

function ofResource(input: AdviceInput): Said | undefined {
  const weighed = weigh(input);
  if (!weighed) return undefined;
  const { templates, finding, words } = weighed;
  const { names, words: own } = valuesOf(input, finding);
  return { text: filled(templates, { names, words: { ...own, ...words } }), finding };
}

function said(input: AdviceInput): Said {
  const { cause } = input;
  const finding = findingIn(input);
  const values = valuesOf(input, finding);
  if (cause.kind === 'unmeasured')
    return { text: ownNextStep(input) ?? filled(missingTemplates(input), values), finding };
  const isWeighed = cause.kind === 'resource' || (cause.kind === 'slow' && cause.family !== 'latency');
  const weighed = isWeighed ? ofResource(input) : undefined;
  if (weighed?.text !== undefined) return weighed;
  const times = cause.kind === 'slow' && cause.family === 'latency' ? timeTemplates(input) : [];
  return { text: filled([...times, ...catalogued(input, finding)], values), finding };
}

/** Advice that follows from what was seen, and none that does not. */
export function adviceOf(input: AdviceInput): Advice {
  const { text, finding } = said(input);
  const metric = input.lead && metricOf(input.report, input.lead.check)?.id;
  const link = linkOf(finding, metric);
  return { text: text ?? fallbacks[input.cause.kind], ...(link && { link }) };
}
