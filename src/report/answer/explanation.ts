import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { fitting } from '../markdown/fit.ts';
import { code, fence, prose, table } from '../markdown/markdown.ts';
import { bullets, checkName, details, joined, markText } from '../markdown/parts.ts';
import { amount, counted } from '../text/format.ts';
import { basisOf } from '../view/sentence.ts';
import type { FindingLine, Row } from '../view/view.ts';
import { explainedItem } from './explained-item.ts';
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
    `**${checkName(row)}**: ${markText(row.mark)}`,
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

function explained(topic: Topic, asked: Asked): string {
  if ('item' in topic) return explainedItem(topic.item, topic.report);
  return 'row' in topic ? explainedRow(topic.row, topic, asked) : explainedFinding(topic.line);
}

/** A cause by its id with what it is, anything else by its name; each once. */
function nameList(topics: readonly Topic[]): string {
  const names = topics.map((topic) => {
    const sentence = 'item' in topic ? `: ${prose(topic.item.sentence)}` : '';
    return code(topic.name, 120) + sentence;
  });
  return bullets([...new Set(names)], MAX_NAMES, (name) => name);
}

function listOf({ words, all }: Asked): string {
  const loud = all.filter(({ isLoud }) => isLoud);
  const causes = loud.filter((topic) => 'item' in topic);
  const others = loud.filter((topic) => !('item' in topic));
  const missed = words === undefined ? '' : `Nothing is called ${code(words)}.`;
  if (loud.length === 0) return joined([missed, 'Everything passed.', nameList(all)]);
  return joined([
    missed,
    causes.length === 0 ? '' : `What got worse, by id (\`/tidemark explain <id>\`):\n\n${nameList(causes)}`,
    others.length === 0 ? '' : `By name, and anything else of the report:\n\n${nameList(others)}`,
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
    return joined([title, ...shown.map((topic) => explained(topic, asked).trimEnd()), more]);
  });
  return fitting(MAX_BYTES, texts);
}
