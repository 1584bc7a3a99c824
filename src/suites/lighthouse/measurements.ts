import { z } from 'zod';
import type { Measurement, Samples } from '#model/observation/measurement.ts';
import type { CpuTimes } from './cpu/cpu-times.ts';
import { Row, rowsOf, type Audit, type Lhr } from './lhr.ts';
import { originsOf } from './resources.ts';

/** A number, or the reason why there is none. */
type Taken = number | string;
/** What figures are read from: of a whole run, or of a load whose trace alone was read. */
type Audited = Pick<Lhr, 'lighthouseVersion' | 'audits' | 'categories'>;
type Take = (lhr: Audited) => Taken;

function whyNot(lhr: Audited, id: string): string {
  const audit = lhr.audits[id];
  if (!audit) return `Lighthouse ${lhr.lighthouseVersion} did not run its audit ${id}`;
  if (audit.errorMessage) return `Lighthouse could not take it: ${audit.errorMessage}`;
  if (audit.scoreDisplayMode === 'notApplicable')
    return `Lighthouse says that ${id} does not apply to this page`;
  return audit.explanation ?? `Lighthouse gave no number for ${id}`;
}

const usable = (audit: Audit | undefined): audit is Audit =>
  audit !== undefined && audit.scoreDisplayMode !== 'error' && !audit.errorMessage;

const value =
  (id: string): Take =>
  (lhr) => {
    const audit = lhr.audits[id];
    return usable(audit) && audit.numericValue !== undefined && Number.isFinite(audit.numericValue)
      ? audit.numericValue
      : whyNot(lhr, id);
  };

const score =
  (id: string): Take =>
  (lhr) => {
    const category = lhr.categories[id];
    if (!category) return `the suite's categories do not ask for ${id}`;
    if (category.score !== null) return category.score;
    const broken = category.auditRefs.find(
      ({ id: audit, weight }) =>
        weight > 0 && lhr.audits[audit]?.score === null && lhr.audits[audit]?.scoreDisplayMode === 'error',
    );
    return broken
      ? `Lighthouse gives no score because one of its audits failed: ${whyNot(lhr, broken.id)}`
      : `Lighthouse gave no score for ${id}`;
  };

/** One field of the first row of an audit that collects many. */
const field =
  (id: string, key: string): Take =>
  (lhr) => {
    const [row] = rowsOf(lhr.audits[id], z.record(z.string(), z.unknown()));
    const found = row?.[key];
    return typeof found === 'number' && Number.isFinite(found) ? found : whyNot(lhr, id);
  };

const Sum = z.object({ resourceType: z.string(), transferSize: z.number(), requestCount: z.number() });
const summed =
  (type: string, key: 'transferSize' | 'requestCount'): Take =>
  (lhr) => {
    const audit = lhr.audits['resource-summary'];
    return (
      rowsOf(audit, Sum).find(({ resourceType }) => resourceType === type)?.[key] ??
      whyNot(lhr, 'resource-summary')
    );
  };

/** Lighthouse lists only files with much waste (20 kB of script, 10 kB of style); none listed is none. */
const wasted =
  (id: string): Take =>
  (lhr) => {
    const audit = lhr.audits[id];
    return usable(audit) && audit.details
      ? rowsOf(audit, Row).reduce((sum, row) => sum + (row.wastedBytes ?? 0), 0)
      : whyNot(lhr, id);
  };

const listed =
  (id: string): Take =>
  (lhr) => {
    const audit = lhr.audits[id];
    if (audit?.scoreDisplayMode === 'notApplicable') return 0;
    return usable(audit) ? rowsOf(audit, z.unknown()).length : whyNot(lhr, id);
  };

/** Weighings of what a page's markup says. */
const scores: Readonly<Record<string, Take>> = {
  accessibility: score('accessibility'),
  'best-practices': score('best-practices'),
  seo: score('seo'),
};

/** Differ from load to load even on a quiet machine; a trace and what Chrome told of the load hold all of them. */
const times: Readonly<Record<string, Take>> = {
  // A weighing of the five next.
  performance: score('performance'),
  fcp: value('first-contentful-paint'),
  lcp: value('largest-contentful-paint'),
  si: value('speed-index'),
  tbt: value('total-blocking-time'),
  cls: value('cumulative-layout-shift'),
  tti: value('interactive'),
  // Both without the simulated network, which hides what the server costs.
  ttfb: value('server-response-time'),
  'observed-lcp': field('metrics', 'observedLargestContentfulPaint'),
  'max-potential-fid': value('max-potential-fid'),
  'main-thread-tasks': field('diagnostics', 'numTasks'),
  'long-tasks': listed('long-tasks'),
  'main-thread-work': value('mainthread-work-breakdown'),
  'bootup-time': value('bootup-time'),
};

/** What came over the network: the same at every load of the same page, and told message by message. */
const received: Readonly<Record<string, Take>> = {
  'total-bytes': summed('total', 'transferSize'),
  'script-bytes': summed('script', 'transferSize'),
  'style-bytes': summed('stylesheet', 'transferSize'),
  'image-bytes': summed('image', 'transferSize'),
  'font-bytes': summed('font', 'transferSize'),
  'third-party-bytes': summed('third-party', 'transferSize'),
  requests: summed('total', 'requestCount'),
  'third-party-requests': summed('third-party', 'requestCount'),
  origins: (lhr) =>
    usable(lhr.audits['network-requests']) ? originsOf(lhr) : whyNot(lhr, 'network-requests'),
};

/** As steady, and seen by Lighthouse's gatherers alone. */
const gathered: Readonly<Record<string, Take>> = {
  'dom-size': value('dom-size-insight'),
  'unused-js-bytes': wasted('unused-javascript'),
  'unused-css-bytes': wasted('unused-css-rules'),
};

function samples(kind: 'replicates' | 'exact', taken: Taken): Samples {
  return typeof taken === 'number' ? { kind, values: [taken] } : { kind: 'absent', reason: taken };
}

const takenBy = (all: Readonly<Record<string, Take>>, lhr: Audited): Readonly<Record<string, Taken>> =>
  Object.fromEntries(Object.entries(all).map(([metric, from]) => [metric, from(lhr)]));

type Bare = Omit<Measurement, 'suite'>;

const measured = (
  subject: string,
  kind: 'replicates' | 'exact',
  all: Readonly<Record<string, Taken>>,
): readonly Bare[] =>
  Object.entries(all).map(([metric, taken]) => ({ subject, metric, samples: samples(kind, taken) }));

/** What a load's trace and messages say: everything that takes time, and what was received. */
export function loadOf(lhr: Audited, cpu: CpuTimes, subject: string): readonly Bare[] {
  return [
    ...measured(subject, 'replicates', { ...takenBy(times, lhr), ...cpu }),
    ...measured(subject, 'exact', takenBy(received, lhr)),
  ];
}

/** Every metric of the suite from one load; what Lighthouse did not give is absent with its reason, never zero. */
export function measurementsOf(lhr: Lhr, cpu: CpuTimes, subject: string): readonly Bare[] {
  return [
    ...measured(subject, 'replicates', takenBy(scores, lhr)),
    ...loadOf(lhr, cpu, subject),
    ...measured(subject, 'exact', takenBy(gathered, lhr)),
  ];
}
