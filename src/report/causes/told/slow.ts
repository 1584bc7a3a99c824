import type { Shape } from '#model/record/cause.ts';
import type { Family } from '#model/observation/metric.ts';
import type { Check } from '#model/record/verdict.ts';
import { amount } from '../../text/format.ts';
import { figureOf, fromTo, type Figure, beyond, titleOf, toldByFigure } from '../figure-words.ts';
import { metricOf } from '../../view/metric.ts';
import { subjectIn } from '../../view/subject-label.ts';
import { named } from '../where.ts';
import { slowerStep } from '../slower-step.ts';
import { comparedOf, type Matter, type Told, withDetail } from '../matter.ts';

const names: Partial<Readonly<Record<Family, string>>> = {
  paint: 'Slower to show',
  'main-thread': 'Busier page',
  throughput: 'Fewer answers a second',
};

const MEDIAN = 0.5;

/** Whether it is the median, which is what people mean by "takes". */
const isMedian = (check: Check, { report }: Matter): boolean => metricOf(report, check)?.quantile === MEDIAN;

/** `p95 3.3 → 254 ms`; of the median without its name. */
const moved = (check: Check, words: string, matter: Matter): string =>
  isMedian(check, matter) ? words : `${titleOf(check)} ${words}`;

/** ` at p95`, ` (Mean latency)`; nothing of the median. */
function at(check: Check, matter: Matter): string {
  if (isMedian(check, matter)) return '';
  return metricOf(matter.report, check)?.quantile === undefined
    ? ` (${titleOf(check)})`
    : ` at ${titleOf(check)}`;
}

const firstByte = ({ firstByte: isFirst }: Shape): string =>
  isFirst ? ', all of it before the first byte' : '';

interface Clause {
  readonly what: string;
  readonly strong: string;
}

/** How much longer, by how the times grew over their distribution. */
function grown(check: Check, figure: Figure, matter: Matter): Clause {
  const { shape = {}, anchor } = matter.cause;
  const each = anchor.kind === 'scenario' ? 'each call' : 'every call';
  const how = moved(check, figure.words, matter);
  if (shape.pattern === 'fixed-wait' && shape.by !== undefined) {
    const strong = `${amount(shape.by, 'ms')} longer`;
    return { strong, what: `${each} takes ${strong} (${how})${firstByte(shape)}` };
  }
  if (shape.pattern === 'more-work' && shape.by !== undefined) {
    const strong = `${Number(shape.by.toPrecision(2))} times as long`;
    return { strong, what: `${each} takes ${strong} (${how})${firstByte(shape)}` };
  }
  if (shape.pattern === 'now-and-then')
    return nowAndThen(matter) ?? { strong: figure.now, what: `slow now and then (${how})` };
  return { strong: figure.now, what: `${how}${firstByte(shape)}` };
}

/** The slowest alone: told by a figure of them, where there is one. */
function nowAndThen(matter: Matter): Clause | undefined {
  const slowest = comparedOf(matter, 'latency')
    .filter((check) => (metricOf(matter.report, check)?.quantile ?? 0) > 0.9)
    .toSorted(
      (a, b) => (metricOf(matter.report, b)?.quantile ?? 0) - (metricOf(matter.report, a)?.quantile ?? 0),
    );
  const check = slowest.find((one) => metricOf(matter.report, one)?.quantile !== 1) ?? slowest[0];
  if (check?.metric === undefined || check.before === undefined || check.now === undefined) return undefined;
  const strong = 'slow now and then';
  return {
    strong,
    what: `${strong}: ${titleOf(check)} ${fromTo(check.before, check.now, check.metric.unit)}, the others as before`,
  };
}

/** A step that takes longer, whatever it made longer besides. */
function slowStep(step: string, figure: Figure, where: string): Told {
  const own = named(step);
  const [isNew, takes] = [figure.before === undefined, `takes ${figure.now}`];
  return {
    name: 'Slower step',
    what: `${own} ${isNew ? takes : figure.words}`,
    strong: figure.now,
    sentence: `${own} of ${where} ${takes}${isNew ? '' : `, it took ${figure.before}`}`,
    shorter: [`${own} ${takes}`],
    amount: figure.words,
  };
}

/** The step that made most of a journey longer, where only the journey was held to something. */
function mostIn({ checks, report }: Matter): string {
  const most = slowerStep(checks, report);
  const figure = most && figureOf(most.check);
  return figure ? `, most of it in ${named(most.step)} (${figure.words})` : '';
}

function latency(matter: Matter, where: string): Told | undefined {
  const { lead, cause } = matter;
  const figure = lead && figureOf(lead);
  if (!lead || !figure) return undefined;
  const { step, journey } = subjectIn(matter.report, lead) ?? {};
  if (step !== undefined) return slowStep(step, figure, where);
  const answers = journey === undefined ? 'Slower answers' : 'Slower journey';
  const name = cause.anchor.kind === 'endpoint' ? 'Slow endpoint' : answers;
  const ofIt = at(lead, matter);
  if (figure.before === undefined)
    return {
      name,
      what: `takes ${figure.now}${ofIt}`,
      strong: figure.now,
      sentence: `${where} takes ${figure.now}${ofIt}${beyond(lead)}`,
      amount: figure.words,
    };
  const clause = grown(lead, figure, matter);
  return {
    name,
    ...clause,
    what: clause.what + mostIn(matter),
    sentence: `${where} takes ${figure.now}${ofIt}, it took ${figure.before}`,
    amount: figure.words,
  };
}

/** What takes longer: answers, or a page on its way to be seen. */
export function slow(matter: Matter, where: string): Told {
  const { family } = matter.cause;
  const told = family === 'latency' ? latency(matter, where) : undefined;
  if (told) return told;
  const name = (family && names[family]) ?? 'Slower';
  return withDetail(toldByFigure(matter, { name, where }), matter, family);
}
