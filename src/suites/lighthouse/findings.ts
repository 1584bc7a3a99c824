import { gravity, type Finding, type Severity } from '#model/observation/finding.ts';
import { lastingName, lastingSelector } from '#model/lasting.ts';
import { Row, rowsOf, type Audit, type Category, type Lhr } from './lhr.ts';

type Seen = Omit<Finding, 'suite'>;
type Ref = Category['auditRefs'][number];

/** The visual suite tells these with the console's own words; one place, not two. */
const ELSEWHERE = new Set(['errors-in-console', 'deprecations']);
/** Shows how requests hang together, and "fails" wherever one follows from another. */
const PICTURES = new Set(['network-dependency-tree-insight']);
/** A server on this machine speaks plain HTTP because it is on this machine. */
const NEEDS_HTTPS = new Set(['is-on-https', 'redirects-http', 'modern-http-insight']);
/** Preview deploys ask robots to stay away, rightly. */
const PREVIEWS_FAIL = new Set(['is-crawlable', 'robots-txt']);
/** Advice on speed that follows from the page's markup. All other lists what happened to be loaded, or slow, in one run. */
const FROM_MARKUP = new Set(['render-blocking-insight']);
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

/** Accessibility's weights are axe's impact (critical 10, serious 7); advice of other categories never fails a branch by itself. */
function severityOf(category: string, ref: Ref, audit: Audit): Severity {
  if (PREVIEWS_FAIL.has(audit.id)) return 'info';
  if (category === 'accessibility')
    return ref.weight >= GRAVE_WEIGHT ? 'error' : ref.weight > 0 ? 'warning' : 'info';
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
  const help = /\]\((https:\/\/[^)\s]+)\)/.exec(audit.description)?.[1];
  return help === undefined ? {} : { help };
}

type Where = Pick<Seen, 'url' | 'selector' | 'box' | 'detail'> & {
  readonly words: string;
  readonly lasting: string;
};

function elementOf({
  selector,
  snippet,
  explanation,
  boundingRect: rect,
}: NonNullable<Row['node']>): Omit<Where, 'words' | 'lasting'> {
  const detail = [snippet, explanation].filter(Boolean).join('\n');
  return {
    ...(selector !== undefined && { selector }),
    ...(rect &&
      rect.width > 0 &&
      rect.height > 0 && { box: { x: rect.left, y: rect.top, width: rect.width, height: rect.height } }),
    ...(detail && { detail }),
  };
}

function placeOf({ node, url }: Row, page: string): Where {
  const selector = node?.selector;
  const resource = url === undefined ? undefined : lastingName(url, page);
  return {
    words: selector ?? resource ?? '',
    lasting: [selector && lastingSelector(selector), resource].filter(Boolean).join(' '),
    url: url ?? page,
    ...(node && elementOf(node)),
  };
}

function oneAudit(lhr: Lhr, subject: string, category: string, ref: Ref, audit: Audit): readonly Seen[] {
  const page = lhr.finalDisplayedUrl;
  const title = audit.title.replaceAll('`', '').replace(/\.$/, '');
  const base = {
    subject,
    rule: `lighthouse/${audit.id}`,
    severity: severityOf(category, ref, audit),
    ...helpOf(audit),
  };
  const path = new URL(page).pathname;
  const rows = rowsOf(audit, Row)
    .filter((row) => row.node?.selector !== undefined || row.url !== undefined)
    .slice(0, MOST_ROWS);
  if (rows.length === 0 || (category === 'performance' && !FROM_MARKUP.has(audit.id))) {
    const listed = [...new Set(rows.map((row) => placeOf(row, page).words))].join('\n');
    const detail = listed || (audit.explanation ?? audit.displayValue);
    return [
      {
        ...base,
        message: `${title}.`,
        identity: `${audit.id} ${path}`,
        url: page,
        ...(detail && { detail }),
      },
    ];
  }
  return rows.map((row) => {
    const { words, lasting, ...place } = placeOf(row, page);
    return { ...base, ...place, message: `${title}: ${words}`, identity: `${audit.id} ${path} ${lasting}` };
  });
}

/** What the asked categories find wrong, each fault once. A list of the same elements in two categories is one fault, told at its gravest. */
export function findingsOf(lhr: Lhr, subject: string, categories: readonly string[]): readonly Seen[] {
  const here = loopback(lhr.finalDisplayedUrl);
  const all = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).flatMap((ref) => {
      const audit = lhr.audits[ref.id];
      if (!audit || !failed(name, ref, audit) || (here && NEEDS_HTTPS.has(audit.id))) return [];
      return oneAudit(lhr, subject, name, ref, audit);
    }),
  );
  const gravest = new Map<string, Seen>();
  for (const one of all.toSorted((a, b) => gravity[b.severity] - gravity[a.severity]))
    if (!gravest.has(one.identity)) gravest.set(one.identity, one);
  return [...gravest.values()];
}
