import {
  gravity,
  type Amount,
  type NewFinding,
  type Severity,
  type Source,
} from '#model/observation/finding.ts';
import { lastingName, lastingSelector } from '#model/lasting.ts';
import { addressOf, fileOf } from '../addresses.ts';
import { Row, rowsOf, type Audit, type Category, type Lhr, type SourceLocation } from './lhr.ts';

type Ref = Category['auditRefs'][number];

/** The visual suite tells these with the console's own words; one place, not two. */
const ELSEWHERE = new Set(['errors-in-console', 'deprecations']);
/** Shows how requests hang together, and "fails" wherever one follows from another. */
const PICTURES = new Set(['network-dependency-tree-insight']);
/** A server on this machine speaks plain HTTP because it is on this machine. */
const NEEDS_HTTPS = new Set(['is-on-https', 'redirects-http', 'modern-http-insight']);
/** Preview deploys ask robots to stay away, rightly. */
const PREVIEWS_FAIL = new Set(['is-crawlable', 'robots-txt']);
/**
 * Advice on speed that follows from the page's markup.
 * All other lists what happened to be loaded, or slow, in one run.
 */
const FROM_MARKUP = new Set(['render-blocking-insight']);
/** Audits of what keeps a page from being painted. */
const PAINT = new Set(['render-blocking-insight']);
/** Rows of one audit that are told one by one. */
const MOST_ROWS = 50;
const GOOD = 0.9;
const GRAVE_WEIGHT = 7;

function loopback(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    hostname.endsWith('.localhost') ||
    /^127(\.\d+){3}$/.test(hostname)
  );
}

/**
 * Accessibility's weights are axe's impact (critical 10, serious 7);
 * advice of other categories never fails a branch by itself.
 */
function severityOf(category: string, ref: Ref, audit: Audit): Severity {
  if (PREVIEWS_FAIL.has(audit.id)) return 'info';
  if (category === 'accessibility' && ref.weight >= GRAVE_WEIGHT) return 'error';
  if (category === 'performance') return FROM_MARKUP.has(audit.id) ? 'warning' : 'info';
  return ref.weight > 0 ? 'warning' : 'info';
}

/** Performance's metrics are numbers, told as measurements; its hidden audits feed others. */
function failed(category: string, ref: Ref, audit: Audit): boolean {
  if (audit.score === null || ELSEWHERE.has(audit.id) || PICTURES.has(audit.id)) return false;
  if (audit.scoreDisplayMode === 'binary') return audit.score < 1;
  if (category !== 'performance' || ref.group === 'metrics' || ref.group === 'hidden') return false;
  return (
    (audit.scoreDisplayMode === 'metricSavings' || audit.scoreDisplayMode === 'numeric') && audit.score < GOOD
  );
}

/** The first link of an audit's Markdown, which explains the audit itself. */
function helpOf(audit: Audit): { help?: string } {
  const help = /\]\((https:\/\/[^)\s]{1,500})\)/.exec(audit.description)?.[1];
  return help === undefined ? {} : { help };
}

/** What the rows of one fault could save, in bytes where they say so, else in ms. */
function amountOf(rows: readonly Row[]): { amount?: Amount } {
  const sum = (key: 'wastedBytes' | 'wastedMs') =>
    rows.reduce((total, row) => total + Math.max(0, row[key] ?? 0), 0);
  const bytes = sum('wastedBytes');
  if (bytes > 0) return { amount: { value: bytes, unit: 'bytes' } };
  const ms = sum('wastedMs');
  return ms > 0 ? { amount: { value: ms, unit: 'ms' } } : {};
}

function sourceOf(place: SourceLocation | undefined, page: string): { source?: Source } {
  if (!place) return {};
  const { url, line, column, original } = place;
  return {
    source: {
      url: addressOf(url, page),
      line: line + 1,
      column: column + 1,
      ...(original && {
        original: { file: fileOf(original.file, url), line: original.line + 1, column: original.column + 1 },
      }),
    },
  };
}

function elementOf({
  selector,
  snippet,
  explanation,
  boundingRect: rect,
}: NonNullable<Row['node']>): Pick<NewFinding, 'selector' | 'box' | 'detail'> {
  const detail = [snippet, explanation].filter(Boolean).join('\n');
  return {
    ...(selector !== undefined && { selector }),
    ...(rect &&
      rect.width > 0 &&
      rect.height > 0 && { box: { x: rect.left, y: rect.top, width: rect.width, height: rect.height } }),
    ...(detail && { detail }),
  };
}

/** The lasting name of the resource a row is about. */
const resourceOf = ({ url }: Row, page: string): string | undefined =>
  url === undefined ? undefined : lastingName(url, page);

/** What a row is about, for people. */
const nameOf = (row: Row, page: string): string => row.node?.selector ?? resourceOf(row, page) ?? '';

/** An audit that failed, with what all its findings share. */
interface FailedAudit {
  readonly audit: Audit;
  readonly page: string;
  readonly title: string;
  readonly base: Pick<NewFinding, 'subject' | 'rule' | 'severity' | 'help' | 'explains'>;
}

function oneRow({ audit, page, title, base }: FailedAudit, row: Row): NewFinding {
  const { node } = row;
  const selector = node?.selector;
  const resource = resourceOf(row, page);
  const lasting = [selector && lastingSelector(selector), resource].filter(Boolean).join(' ');
  return {
    ...base,
    url: row.url ?? page,
    ...(resource !== undefined && { resource }),
    ...(node && elementOf(node)),
    ...sourceOf(row.source, page),
    ...amountOf([row]),
    message: `${title}: ${nameOf(row, page)}`,
    identity: `${audit.id} ${new URL(page).pathname} ${lasting}`,
  };
}

/** All rows in one finding; about a single resource or place it says which. */
function allRows({ audit, page, title, base }: FailedAudit, rows: readonly Row[]): NewFinding {
  const listed = [...new Set(rows.map((row) => nameOf(row, page)))].filter(Boolean).join('\n');
  const detail = listed || (audit.explanation ?? audit.displayValue);
  const [first, ...others] = rows;
  const single = others.length === 0 ? first : undefined;
  const resource = single && resourceOf(single, page);
  return {
    ...base,
    message: `${title}.`,
    identity: `${audit.id} ${new URL(page).pathname}`,
    url: page,
    ...(resource !== undefined && { resource }),
    ...sourceOf(single?.source, page),
    ...amountOf(rows),
    ...(detail && { detail }),
  };
}

function findingsOfAudit(failure: FailedAudit, oneByOne: boolean): readonly NewFinding[] {
  const rows = rowsOf(failure.audit, Row);
  const placed = rows
    .filter((row) => row.node?.selector !== undefined || row.url !== undefined)
    .slice(0, MOST_ROWS);
  if (oneByOne && placed.length > 0) return placed.map((row) => oneRow(failure, row));
  return [allRows(failure, placed.length > 0 ? placed : rows.filter(({ source }) => source))];
}

/**
 * What the asked categories find wrong, each fault once.
 * A list of the same elements in two categories is one fault, told at its gravest.
 */
export function findingsOf(lhr: Lhr, subject: string, categories: readonly string[]): readonly NewFinding[] {
  const page = lhr.finalDisplayedUrl;
  const here = loopback(page);
  const all = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap((ref) => {
      const audit = lhr.audits[ref.id];
      if (!audit || !failed(category, ref, audit) || (here && NEEDS_HTTPS.has(audit.id))) return [];
      const base = {
        subject,
        rule: `lighthouse/${audit.id}`,
        severity: severityOf(category, ref, audit),
        ...helpOf(audit),
        ...(PAINT.has(audit.id) && { explains: ['paint' as const] }),
      };
      const title = audit.title.replaceAll('`', '').replace(/\.$/, '');
      const oneByOne = category !== 'performance' || FROM_MARKUP.has(audit.id);
      return findingsOfAudit({ audit, page, title, base }, oneByOne);
    }),
  );
  const gravest = new Map<string, NewFinding>();
  for (const finding of all.toSorted((a, b) => gravity[b.severity] - gravity[a.severity]))
    if (!gravest.has(finding.identity)) gravest.set(finding.identity, finding);
  return [...gravest.values()];
}
