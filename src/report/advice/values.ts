import type { Facts } from '#model/observation/finding.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { subjectIn } from '../view/subject-label.ts';
import { slowerStep } from '../causes/slower-step.ts';
import { isWorse } from '../view/metric.ts';
import type { Row } from '../view/row.ts';
import { amount } from '../text/format.ts';
import { sourceLineWords } from '../text/source-words.ts';
import { limitOf, type AdviceInput } from './case.ts';
import type { Values } from './fill.ts';
import { allMoved, unmoved } from './siblings.ts';

type Words = Values['words'];
type Names = Values['names'];

/** A fault about the whole page names no element. */
const WHOLE_PAGE = /^(html|body|:root|html > body)?$/;
/** What makes an element wider. */
const WIDENING = new Set([
  'white-space',
  'font-size',
  'letter-spacing',
  'padding',
  'gap',
  'display',
  'border',
]);
const COLOURS = new Set(['color', 'background-color', 'opacity']);
/** Facts of a change that are no styles. */
const NO_STYLE = new Set([
  'text',
  'picture',
  'x',
  'y',
  'width',
  'height',
  'name',
  'role',
  'disabled',
  'covered',
  'drawing',
  'value',
  'checked',
  'scroll',
]);

const textOf = (facts: Facts | undefined, key: string): string | undefined => {
  const value = facts?.[key];
  return typeof value === 'string' ? value : undefined;
};
const numberOf = (facts: Facts | undefined, key: string): number | undefined => {
  const value = facts?.[key];
  return typeof value === 'number' ? value : undefined;
};

/** A style that the same element had: `white-space`, `normal`. */
function styleOf(
  findings: readonly JudgedFinding[],
  selector: string | undefined,
  isMeant: (name: string) => boolean,
): readonly [string, string] | undefined {
  return findings
    .filter((finding) => finding.selector === selector)
    .flatMap(({ before, after }) =>
      Object.entries(before ?? {}).filter(([name]) => Object.hasOwn(after ?? {}, name)),
    )
    .flatMap(([name, value]) =>
      isMeant(name) && typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
    )[0];
}

function stylesOf(findings: readonly JudgedFinding[], finding: JudgedFinding | undefined): Names {
  const find = (isMeant: (name: string) => boolean) => styleOf(findings, finding?.selector, isMeant);
  const [property, old] = find((name) => !NO_STYLE.has(name)) ?? [];
  const [wideProperty, wideOld] = find((name) => WIDENING.has(name)) ?? [];
  const [colourProperty, colourOld] = find((name) => COLOURS.has(name)) ?? [];
  return {
    property,
    old,
    'wide-property': wideProperty,
    'wide-old': wideOld,
    'colour-property': colourProperty,
    'colour-old': colourOld,
  };
}

/** The page that a cause is about, where it is one. */
function pageOf({ anchor }: AdviceInput['cause']): string | undefined {
  return anchor.page ?? (anchor.kind === 'page' ? anchor.name : undefined);
}

function elementOf({ anchor }: AdviceInput['cause'], finding: JudgedFinding | undefined): string | undefined {
  const { selector = '' } = finding ?? {};
  if (!WHOLE_PAGE.test(selector)) return selector;
  return anchor.kind === 'element' ? anchor.name : undefined;
}

/** The element, and the label that fits it where its id is all of its name. */
function elementNames(element: string | undefined): Names {
  const id = /^#([\w-]+)$/.exec(element ?? '')?.[1];
  return { element, label: id === undefined ? undefined : `<label for="${id}">` };
}

/** The step that a cause is about, or that made most of a journey longer. */
function stepOf({ lead, rows, report }: AdviceInput): string | undefined {
  const own = lead && subjectIn(report, lead.check)?.step;
  const checks = rows.map(({ check }) => check);
  return own ?? slowerStep(checks, report)?.step;
}

function namesOf(input: AdviceInput, finding: JudgedFinding | undefined): Names {
  const { cause, findings } = input;
  const { anchor } = cause;
  const isAsked = anchor.kind === 'endpoint' || anchor.kind === 'scenario';
  return {
    ...elementNames(elementOf(cause, finding)),
    resource: finding?.resource ?? (anchor.kind === 'resource' ? anchor.name : undefined),
    was: findings.flatMap(({ before }) => textOf(before, 'picture') ?? [])[0],
    'was-text': textOf(finding?.before, 'text'),
    place: finding && sourceLineWords(finding),
    endpoint: isAsked ? anchor.name : undefined,
    page: pageOf(cause),
    step: stepOf(input),
    ...stylesOf(findings, finding),
  };
}

/** Figures of a check: `now`, its `limit`, how far it is `over`; where it became worse, `before` and `by` how much. */
export function figuresOf(row: Row | undefined, report: AdviceInput['report']): Words {
  const { now, before, metric } = row?.check ?? {};
  if (!row || !metric) return {};
  const { unit, better } = metric;
  const sign = better === 'lower' ? 1 : -1;
  const limit = limitOf(row.check, report);
  const said = (value: number | undefined) => (value === undefined ? undefined : amount(value, unit));
  const above = (from: number | undefined) => {
    const by = from === undefined || now === undefined ? 0 : sign * (now - from);
    return by > 0 ? amount(by, unit) : undefined;
  };
  const by = isWorse(row.check) === true ? above(before) : undefined;
  return {
    now: said(now),
    before: by === undefined ? undefined : said(before),
    by,
    limit: said(limit),
    over: above(limit),
  };
}

/** What statuses mean; the first that fits. */
const STATUSES: readonly (readonly [string, (status: number) => boolean])[] = [
  ['server-status', (status) => status >= 500],
  ['limited-status', (status) => status === 429],
  ['login-status', (status) => status === 401 || status === 403],
  ['gone-status', (status) => status === 404 || status === 410],
  ['client-status', (status) => status >= 400],
];

/** A status under the name of what it means, so that each has a sentence of its own. */
function statusWords(finding: JudgedFinding | undefined): Words {
  const status = numberOf(finding?.after, 'status');
  if (status === undefined || !/^[1-5]\d\d$/.test(String(status))) return {};
  const [name] = STATUSES.find(([, fits]) => fits(status)) ?? [];
  return { status: String(status), ...(name !== undefined && { [name]: String(status) }) };
}

function shareOf(finding: JudgedFinding | undefined): string | undefined {
  const [requests, of] = [numberOf(finding?.after, 'requests'), numberOf(finding?.after, 'of')];
  return requests === undefined || of === undefined || requests < 0 || of < requests || of === 0
    ? undefined
    : amount(requests / of, 'ratio');
}

/** By what a command means exactly this cause: the element on its page where both are plain to write, else its id. */
function meantName({ cause }: AdviceInput): string {
  const { kind, name } = cause.anchor;
  const page = pageOf(cause) ?? '';
  const isPlain = kind === 'element' && /^#[\w-]{1,40}$/.test(name) && /^\/[\w/.-]{0,40}$/.test(page);
  return isPlain ? `${page}${name}` : cause.id;
}

/** What to do where a change was meant: the command where one is heard, else what makes it the base. */
function meantOf(input: AdviceInput): string {
  const { report } = input;
  if (report.answered) return `Meant? \`/tidemark accept ${meantName(input)}\``;
  const isMerged = report.ci !== undefined || (report.baseline.found && report.baseline.live !== undefined);
  return isMerged
    ? 'Meant? Merging makes it the new base'
    : `Meant? \`tidemark accept ${meantName(input)}\` accepts it`;
}

function shapeWords({ shape }: AdviceInput['cause']): Words {
  const { pattern, by } = shape ?? {};
  if (by === undefined || by <= 0) return {};
  return pattern === 'more-work'
    ? { factor: `×${by >= 10 ? by.toFixed(0) : by.toFixed(1)}` }
    : { 'each-by': amount(by, 'ms') };
}

/** Everything that a sentence about a cause may say. `finding`: the one it is about. */
export function valuesOf(input: AdviceInput, finding: JudgedFinding | undefined): Values {
  const { lead, report, cause } = input;
  const isNew = finding?.state === 'new';
  return {
    names: namesOf(input, finding),
    words: {
      element: 'the element',
      page: 'the page',
      resource: 'the file',
      endpoint: 'the endpoint',
      base: isNew ? 'the base' : undefined,
      ...figuresOf(lead, report),
      ...statusWords(finding),
      ...shapeWords(cause),
      amount: finding?.amount && amount(finding.amount.value, finding.amount.unit),
      share: shareOf(finding),
      unmoved: unmoved(input),
      endpoints: allMoved(input),
      meant: meantOf(input),
    },
  };
}
