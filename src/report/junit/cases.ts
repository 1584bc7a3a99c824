import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Item } from '../causes/item.ts';
import { lineOf } from '../causes/line.ts';
import { repositoryPath } from '../causes/source-line.ts';
import { cleanBlock } from '../text/clean.ts';
import { upper } from '../text/format.ts';
import type { Row } from '../view/view.ts';
import { element, escaped, escapedLine } from './xml.ts';

/** A testcase, and where what failed comes from. */
export interface Case {
  readonly xml: string;
  readonly failed: boolean;
  readonly skipped: boolean;
  /** Files of the repository. */
  readonly files: readonly string[];
}

/** There is room for selectors and messages. */
const LONGEST = 500;
/** Of what stands with a finding, and of a name. */
const [MAX_LINES, LONGEST_NAME] = [60, 200];

const isOf =
  ({ check }: Row) =>
  ({ failing, suite, subject }: JudgedFinding): boolean =>
    failing && suite === check.suite && subject === check.subject;

/** Items that a check takes part in; that of findings takes part in all which have findings there. */
function itemsOfRow(row: Row, items: readonly Item[]): readonly Item[] {
  const { id, check } = row;
  return items.filter(
    ({ cause, findings }) =>
      cause.lead === id ||
      cause.checks.includes(id) ||
      (check.kind === 'findings' && findings.some(isOf(row))),
  );
}

function itemWords(item: Item): string {
  const { name, where, what, advice } = lineOf(item, LONGEST);
  return `${name} ${where}: ${what}. → ${advice}.`.replaceAll('`', '');
}

/** ` at tidemark.yml:31:9`: readers of JUnit look for a file's name with a line in what is said. */
function placeOf({ place }: JudgedFinding): string {
  const file = repositoryPath(place?.file ?? '');
  return place && file !== undefined ? ` at ${file}:${place.line}:${place.column}` : '';
}

/** What a finding says, in lines; what stands with it keeps its columns. */
function findingLines(finding: JudgedFinding): readonly string[] {
  const { rule, message, selector, url, detail } = finding;
  const plain = [`${rule}: ${message}`, ...[selector, url].flatMap((text) => text ?? [])];
  const place = placeOf(finding);
  return [
    ...plain.map((line) => escaped(line)),
    ...(detail === undefined ? [] : cleanBlock(detail, MAX_LINES).map(escapedLine)),
    ...(place === '' ? [] : [escaped(place.trim())]),
  ];
}

interface Failure {
  readonly row: Row;
  readonly name: string;
  readonly message: string;
  /** Escaped. */
  readonly lines: readonly string[];
  readonly findings?: readonly JudgedFinding[];
}

const classOf = ({ suite, subjectId }: Row): string => `${suite}.${subjectId}`;

function failed({ row, name, message, lines, findings = [] }: Failure): Case {
  const failure = element('failure', { type: row.check.reason, message }, lines.join('\n'));
  const files = findings.flatMap(({ place }) => repositoryPath(place?.file ?? '') ?? []);
  const xml = element('testcase', { classname: classOf(row), name }, failure);
  return { xml, failed: true, skipped: false, files };
}

function nameOf({ subject, what, check }: Row): string {
  const limit = check.kind === 'limit' || check.kind === 'regression' ? ` ${check.limit?.type ?? ''}` : '';
  return `${subject}: ${what}${limit}`;
}

/** A case for each cause that has findings there: what it is called, and what happened. */
function findingsCases(row: Row, items: readonly Item[]): readonly Case[] {
  const names = new Set<string>();
  return items.flatMap((item): Case[] => {
    const findings = item.findings.filter(isOf(row));
    const [first] = findings;
    if (!first) return [];
    const message = first.message.replace(/\.$/, '');
    const what = message.startsWith(item.name) ? message : `${item.name}: ${message}`;
    const said = `${row.subject}: ${what}`.replaceAll('`', '');
    const short = said.length > LONGEST_NAME ? `${said.slice(0, LONGEST_NAME).toWellFormed()}…` : said;
    const name = names.has(short) ? `${short} (${names.size + 1})` : short;
    names.add(name);
    const lines = findings.flatMap(findingLines);
    return [failed({ row, name, message: itemWords(item), lines, findings })];
  });
}

/** What a failed figure is told as; a cause that has a case of its own for its findings is only named. */
function figureMessage(row: Row, items: readonly Item[], all: ReadonlySet<string>): string {
  const [item] = items;
  if (!item) return row.sentence;
  const isTold = item.findings.some(
    ({ failing, suite, subject }) => failing && all.has(JSON.stringify([suite, subject])),
  );
  return isTold ? `${upper(row.sentence)}. Part of: ${item.name}.` : items.map(itemWords).join(' ');
}

/** The cases of a judged check: one, or of findings one for each cause. */
export function casesOf(
  row: Row,
  items: readonly Item[],
  withFindings: ReadonlySet<string>,
): readonly Case[] {
  const own = itemsOfRow(row, items);
  if (row.mark === 'failed' || row.mark === 'missing') {
    const told = row.check.kind === 'findings' ? findingsCases(row, own) : [];
    if (told.length > 0) return told;
    const message = figureMessage(row, own, withFindings);
    return [failed({ row, name: nameOf(row), message, lines: [escaped(row.sentence)] })];
  }
  const isSkipped = row.mark === 'undecided' || row.mark === 'new';
  const skipped = isSkipped ? element('skipped', { message: `${row.mark}: ${row.sentence}` }) : '';
  const warned =
    row.mark === 'warned' ? element('system-out', {}, `warning: ${escaped(row.sentence)}`) : skipped;
  const xml = element('testcase', { classname: classOf(row), name: nameOf(row) }, warned);
  return [{ xml, failed: false, skipped: isSkipped, files: [] }];
}

/** A looser limit that fails the verdict. */
export function loosenedCase(line: string): Case {
  const [name = line] = line.split(': ', 1);
  const failure = element('failure', { type: 'loosened', message: line });
  const xml = element('testcase', { classname: 'tidemark.loosened', name }, failure);
  return { xml, failed: true, skipped: false, files: [] };
}
