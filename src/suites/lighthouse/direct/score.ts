import defaultConfig from 'lighthouse/core/config/default-config.js';
import { ReportScoring } from 'lighthouse/core/scoring.js';
import type { Category, Lhr } from '../lhr.ts';

const weighted = (defaultConfig.categories?.['performance']?.auditRefs ?? []).filter(
  ({ weight }) => weight > 0,
);

/** Lighthouse's score of performance: the load's own figures by Lighthouse's curves and weights. */
export function performanceOf(audits: Lhr['audits']): Category {
  const scores = weighted.map(({ id, weight }) => ({ score: audits[id]?.score ?? null, weight }));
  return { title: 'Performance', auditRefs: weighted, score: ReportScoring.arithmeticMean(scores) };
}
