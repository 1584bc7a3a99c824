import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { fitting } from '../markdown/fit.ts';
import { code, fence, prose, table } from '../markdown/markdown.ts';
import { bullets, checkName, details, joined, marks } from '../markdown/parts.ts';
import { amount, counted } from '../text/format.ts';
import { basisOf } from '../view/sentence.ts';
import type { FindingLine, Row } from '../view/view.ts';
import type { Topic } from './topics.ts';

/** Topics that one answer explains, of those that somebody's words mean. */
const MAX_EXPLAINED = 5;
const MAX_NAMES = 40;
const MAX_PAIRS = 40;
const MAX_DETAIL = 20;
/** GitHub takes 65,536 characters. */
const MAX_BYTES = 59_000;

/** What `/tidemark explain` was asked. */
export interface Asked {
  readonly sha: string;
  /** What the person wrote. */
  readonly words: string | undefined;
  readonly meant: readonly Topic[];
  readonly all: readonly Topic[];
  /** Whether somebody may accept what a check found. */
  acceptable(check: Check, report: Report): boolean;
}

function pairTable({ pairs }: Report, { suite, subject, metric }: Check): string {
  const series = pairs?.numbers.find(
    (one) => one.suite === suite && one.subject === subject && one.metric === metric?.id,
  );
  if (!series || !metric) return '';
  const cell = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : amount(value, metric.unit);
  const cells = series.base
    .slice(0, MAX_PAIRS)
    .map((base, at) => [String(at + 1), cell(base), cell(series.head[at])]);
  return details(
    `${counted(series.base.length, 'pair')}`,
    table(['Pair', 'Base', 'This PR'], [0, 1, 2], cells),
  );
}

function rowLines(row: Row): readonly (readonly [string, string])[] {
  return [
    ['Base', row.before],
    ['This PR', row.now],
    ['Change', row.change],
    ['Limit', [row.limit, prose(row.origin)].filter(Boolean).join(', ')],
    ['Taken', prose(basisOf(row.check))],
  ];
}

function explainedRow(row: Row, { report }: Topic, { acceptable }: Asked): string {
  const facts = rowLines(row).filter(([, value]) => value !== '');
  const next = acceptable(row.check, report) ? `To accept exactly this: ${code('/tidemark accept')}.` : '';
  return joined([
    `**${checkName(row)}**: ${marks[row.mark]}`,
    `${prose(row.sentence, 1_000)}.`,
    bullets(facts, facts.length, ([name, value]) => `${name}: ${value}`),
    pairTable(report, row.check),
    next,
  ]);
}

function explainedFinding({ finding, subjects, seen, next }: FindingLine): string {
  const { rule, severity, message, selector, url, detail, help } = finding;
  const facts = [
    ['Where', subjects.map((subject) => code(subject, 80)).join(', ')],
    ['Element', selector === undefined ? '' : code(selector, 300)],
    ['Address', url === undefined ? '' : code(url, 300)],
    ['Seen', prose(seen)],
    // A report may be a stranger's, and a link in our comment would be ours.
    ['About this rule', help === undefined ? '' : code(help, 300)],
  ].filter(([, value]) => value !== '');
  return joined([
    `**${code(rule, 80)}** (${severity}): ${prose(message, 1_000)}`,
    bullets(facts, facts.length, ([name, value]) => `${name}: ${value}`),
    detail === undefined ? '' : fence(detail, MAX_DETAIL),
    next === '' ? '' : `**Next:** ${prose(next)}.`,
  ]);
}

function explained(cause: Topic, asked: Asked): string {
  return 'row' in cause ? explainedRow(cause.row, cause, asked) : explainedFinding(cause.line);
}

function namesOf(topics: readonly Topic[]): string {
  const names = [...new Set(topics.map(({ name }) => code(name, 120)))];
  return bullets(names, MAX_NAMES, (name) => name);
}

function listOf({ words, all }: Asked): string {
  const loud = all.filter(({ isLoud }) => isLoud);
  const missed = words === undefined ? '' : `Nothing is called ${code(words)}.`;
  return joined([
    missed,
    loud.length === 0 ? 'Everything passed.' : 'These can be asked for, and anything else of the report:',
    namesOf(loud.length === 0 ? all : loud),
  ]);
}

/** What the report knows of what somebody asked for, or what can be asked for; Markdown. */
export function explanation(asked: Asked): string {
  const { sha, meant } = asked;
  const title = `### Tidemark at ${code(sha.slice(0, 7))}`;
  if (meant.length === 0) return joined([title, listOf(asked).trimEnd()]);
  const texts = [MAX_EXPLAINED, 2, 1].map((most) => () => {
    const shown = meant.slice(0, most);
    const more = meant.length > shown.length ? `… and ${meant.length - shown.length} more of that name.` : '';
    return joined([title, ...shown.map((cause) => explained(cause, asked).trimEnd()), more]);
  });
  return fitting(MAX_BYTES, texts);
}
