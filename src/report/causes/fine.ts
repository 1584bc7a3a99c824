import type { Family } from '#model/observation/metric.ts';
import { variantsOf } from '#model/observation/subject.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { amount, counted } from '../text/format.ts';
import { labelIn, subjectIn } from '../view/subject-label.ts';
import { metricOf } from '../view/metric.ts';
import { named, quoted } from './where.ts';

/** What is fine, by what it is about: `Load`, and a sentence without a full stop at its end. */
export interface Fine {
  readonly name: string;
  readonly words: string;
}

/** Checks by the family of their metric, in the order of the report. */
function byFamily(report: Report): (family: Family) => readonly Check[] {
  const all = Map.groupBy(report.verdict.checks, (check) => metricOf(report, check)?.family ?? 'other');
  return (family) => all.get(family) ?? [];
}

/** `1.4 to 1.7 ms`, or `1.4 ms`. */
function range(checks: readonly Check[]): string {
  const unit = checks[0]?.metric?.unit;
  const values = checks.flatMap(({ now }) => now ?? []).toSorted((a, b) => a - b);
  const [low, high] = [values[0], values.at(-1)];
  if (unit === undefined || low === undefined || high === undefined) return '';
  const [from, to] = [amount(low, unit), amount(high, unit)];
  const [, number = from, own] = /^(.*)\u00a0(\S+)$/u.exec(from) ?? [];
  if (from === to) return to;
  return own !== undefined && to.endsWith(`\u00a0${own}`) ? `${number} to ${to}` : `${from} to ${to}`;
}

const once = (checks: readonly Check[]): readonly Check[] => [
  ...new Map(checks.map((check) => [`${check.suite} ${check.subject}`, check])).values(),
];

/** Whether live comparison ruled a slowdown out: of what is only watched nothing is ruled out. */
const isRuledOut = ({ pairs, status, reason }: Check): boolean =>
  pairs?.scale === 'relative' && status === 'pass' && reason !== 'watched';

/** What live comparison would have told, at least, of the figures that it passed. */
function visible(checks: readonly Check[]): string {
  const worst = checks
    .filter(isRuledOut)
    .toSorted((a, b) => Math.abs(b.pairs?.upper ?? 0) - Math.abs(a.pairs?.upper ?? 0))[0];
  return worst?.pairs && worst.metric && (worst.pairs.upper ?? 0) !== 0
    ? `. A slowdown of more than ${amount(Math.abs(worst.pairs.upper ?? 0), 'ratio')} would have been seen`
    : '';
}

const isEndpoint = (report: Report) => (check: Check) => subjectIn(report, check)?.endpoint !== undefined;

function load(report: Report, of: (family: Family) => readonly Check[]): readonly Fine[] {
  const medians = of('latency').filter((check) => metricOf(report, check)?.quantile === 0.5);
  const endpoints = once(medians.filter(isEndpoint(report)));
  const times = range(endpoints.length > 0 ? endpoints : once(medians));
  const whole = once(of('errors')).filter((check) => !isEndpoint(report)(check));
  const requests = whole.reduce((sum, { basis }) => sum + (basis?.kind === 'proportion' ? basis.n : 0), 0);
  const isClean = whole.length > 0 && whole.every(({ now }) => now === 0);
  const words = [
    endpoints.length > 0 ? counted(endpoints.length, 'endpoint') : '',
    times === '' ? '' : `${endpoints.length > 1 ? 'medians' : 'median'} ${times}`,
    isClean && requests > 0 ? `no error in ${counted(requests, 'request')}` : '',
  ].filter(Boolean);
  return words.length === 0 ? [] : [{ name: 'Load', words: words.join(', ') + visible(of('latency')) }];
}

/** The figure of a family that others hang on, of the same page. */
function leading(report: Report, checks: readonly Check[], place: Check): Check | undefined {
  const here = checks.filter(
    ({ suite, subject, now }) => suite === place.suite && subject === place.subject && now !== undefined,
  );
  return here.find((check) => metricOf(report, check)?.leads) ?? here[0];
}

/** Pages named one by one; more are counted. */
const MAX_PAGES = 2;

function speed(report: Report, of: (family: Family) => readonly Check[]): readonly Fine[] {
  const places = once(of('paint').filter(({ now }) => now !== undefined));
  const pages = places.slice(0, MAX_PAGES).map((place) => {
    const figures = [of('paint'), of('bytes')].flatMap((all) => leading(report, all, place) ?? []);
    const words = figures.map(
      ({ metric, now }) => metric && `${quoted(metric.title)} ${amount(now ?? 0, metric.unit)}`,
    );
    return `${named(labelIn(report, place))} ${words.join(', ')}`;
  });
  const more = places.length - MAX_PAGES;
  const rest = more > 0 ? `, and ${more} more` : '';
  return pages.length === 0 ? [] : [{ name: 'Speed', words: pages.join('; ') + rest }];
}

function looks(report: Report, of: (family: Family) => readonly Check[]): readonly Fine[] {
  const seen = once(of('pixels')).flatMap((check) => subjectIn(report, check) ?? []);
  if (seen.length === 0 || !report.baseline.found) return [];
  const pages = new Set(seen.map(({ page, id }) => page?.path ?? id)).size;
  const sizes = new Set(seen.flatMap(variantsOf)).size;
  const same = of('pixels').every(({ now }) => now === 0);
  const many = counted(pages, 'page') + (sizes > 1 ? ` in ${sizes} sizes` : '');
  const look = pages === 1 ? 'looks' : 'look';
  return [{ name: 'Looks', words: `${many} ${look} ${same ? 'as on the base' : 'as allowed'}` }];
}

/** What was looked at and is good, of a report in which nothing is bad. */
export function fineOf(report: Report): readonly Fine[] {
  const of = byFamily(report);
  return [...load(report, of), ...speed(report, of), ...looks(report, of)];
}
