import type { Explained, ExplainedItem, Measured } from '#pipeline/commands/explain.ts';
import type { Item } from '#report/causes/item.ts';
import { amount, counted } from '#report/text/format.ts';
import type { Row } from '#report/view/row.ts';
import { labelIn } from '#report/view/subject-label.ts';
import { clean } from '#system/text.ts';
import { table } from './table.ts';
import { labelled, wrapped } from './wrap.ts';

type Reported = NonNullable<Explained['report']>['value'];
type Rows = readonly (readonly [string, string])[];

const [LEAST, WIDEST] = [60, 100];
/** Of causes that some words mean so many are explained; more are listed. */
const MAX_EXPLAINED = 3;
const [MAX_FIGURES, MAX_FINDINGS, MAX_DETAIL] = [20, 10, 6];

const joined = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
/** Cells are one line, whatever others wrote. */
const cell = (text: string): string => clean(text, 60);

function listed(items: readonly Item[], columns: number): string {
  const lines = items.flatMap(({ number, cause, sentence }) => {
    const head = `${String(number).padStart(3)}  ${cause.id}  `;
    return wrapped(clean(sentence), columns - head.length).map((line, at) =>
      at === 0 ? head + line : ' '.repeat(head.length) + line,
    );
  });
  return lines.join('\n');
}

function factsOf({ item, about }: ExplainedItem, report: Reported): Rows {
  const { advice, cause, allowed, sure, since, what } = item;
  const places = [...new Set(cause.subjects.map((place) => labelIn(report, place)))];
  const limits = allowed.map(({ words, place }) =>
    place ? `${words} (${place.file}:${place.line})` : words,
  );
  return [
    ['What', clean(what, 1_000)],
    ['To do', advice.text],
    ['', advice.link?.address ?? ''],
    ['Where', clean(places.join(', '), 400)],
    ['Allowed', limits.join(', ')],
    ['Sure', sure],
    ['Since', since?.words ?? ''],
    ['Means', about ? `${about.name}: ${about.text}` : ''],
  ];
}

function limitOf({ check, limit, origin }: Row): string {
  return check.limit ? clean([limit, origin.replaceAll('`', '')].filter(Boolean).join(', ')) : '';
}

function figuresOf({ rows }: Item): string {
  const figures = rows.filter(({ check }) => check.metric !== undefined);
  if (figures.length === 0) return '';
  const cells = figures
    .slice(0, MAX_FIGURES)
    .map((row) => [`  ${cell(`${row.subject} ${row.what}`)}`, row.before, row.now, limitOf(row)]);
  const more = figures.length > MAX_FIGURES ? [`  … and ${figures.length - MAX_FIGURES} more`] : [];
  return [
    table([['  Figure', 'Base', 'Now', 'Limit'], ...cells])
      .replaceAll(/ +$/gm, '')
      .trimEnd(),
    ...more,
  ].join('\n');
}

/** What was found, the same on several pages or devices once. */
function findingsOf({ findings }: Item, report: Reported, columns: number): string {
  const same = Map.groupBy(findings, ({ rule, message }) => JSON.stringify([rule, message]));
  const lines = [...same.values()].slice(0, MAX_FINDINGS).flatMap((alike) => {
    const [{ rule, message, detail = '' } = { rule: '', message: '' }] = alike;
    const places = [...new Set(alike.map((finding) => labelIn(report, finding)))].join(', ');
    const head = wrapped(clean(`${rule} on ${places}: ${message}`, 500), columns - 4);
    const more = detail.split('\n').slice(0, MAX_DETAIL).filter(Boolean);
    return [
      ...head.map((line, at) => `${at === 0 ? '  ' : '    '}${line}`),
      ...more.map((line) => `      ${clean(line, columns - 6)}`),
    ];
  });
  return lines.join('\n');
}

function explainedItem(explained: ExplainedItem, report: Reported, columns: number): string {
  const { item } = explained;
  const { number, name, where, cause } = item;
  const what = cause.level === 'fail' ? 'fails' : 'warns';
  const title = wrapped(`${number}  ${name} ${clean(where)} (${cause.id}, ${what})`, columns).join('\n');
  return [
    [title, '', ...labelled(factsOf(explained, report), columns)].join('\n'),
    figuresOf(item),
    findingsOf(item, report, columns),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A budget that holds where a config gives none: `fails at +5 %`, `warns over 0.1`. */
function budgetWords({ metric, recommended }: Measured): readonly string[] {
  return recommended.map(({ max, min, regress, level }) => {
    const verb = level === 'fail' ? 'fails' : 'warns';
    if (max !== undefined) return `${verb} over ${amount(max, metric.unit)}`;
    if (min !== undefined) return `${verb} under ${amount(min, metric.unit)}`;
    return `${verb} where it is ${amount(regress ?? 0, metric.compare === 'ratio' ? 'ratio' : metric.unit)} worse`;
  });
}

function aboutText({ about, measured }: Explained, columns: number): string {
  if (!about) return '';
  const { name, kind, text, measured: how = '', usual = '', todo = '', link } = about;
  const of = measured.map(({ suite, metric }) => `${metric.title} of ${suite}`).join(', ');
  const title = `${name}: ${kind === 'metric' ? of || 'a metric' : 'a rule'}`;
  const here = measured.flatMap(budgetWords).join(', ');
  const rows: Rows = [
    ['What', text],
    ['Measured', how],
    ['Usual', usual],
    ['Here', here === '' ? '' : `${here}, unless your config says otherwise.`],
    ['To do', todo],
    ['Read on', link?.address ?? ''],
  ];
  return [title, '', ...labelled(rows, columns)].join('\n');
}

function overviewText({ items, report }: Explained, columns: number): string {
  const file = report?.file ?? '';
  if (items.length === 0) return `Nothing failed or warned (${file}).`;
  const title = `${counted(items.length, 'cause')} in ${file}:`;
  const hint = '`tidemark explain <number, id or words>` tells all of one.';
  return [title, '', listed(items, columns), '', hint].join('\n');
}

/** The causes that the words mean: few of them whole, many as a list, and beside a metric always so. */
function meantText({ meant, about, report }: Explained, columns: number): readonly string[] {
  if (!report || meant.length === 0) return [];
  if (meant.length > MAX_EXPLAINED || about?.kind === 'metric') {
    const items = meant.map(({ item }) => item);
    return [`In ${report.file}:\n\n${listed(items, columns)}`];
  }
  // What a rule means stands above already.
  const told = about ? meant.map(({ item }): ExplainedItem => ({ item, about: undefined })) : meant;
  return told.map((each) => explainedItem(each, report.value, columns));
}

/**
 * What was asked, in lines of at most 100 columns:
 *
 *     1  Slow endpoint `GET /api/products/1` (z3jfvm6, fails)
 *
 *       What   every call waits 250 ms longer (1.4 → 252 ms)
 *       To do  See what its handler began to wait for, 250 ms in every call
 */
export function explainedText(explained: Explained, terminal: number): string {
  const columns = Math.min(WIDEST, Math.max(LEAST, terminal));
  const texts = [aboutText(explained, columns), ...meantText(explained, columns)].filter(Boolean);
  return joined(texts.length === 0 ? [overviewText(explained, columns)] : texts);
}
