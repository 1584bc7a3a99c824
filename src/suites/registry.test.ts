import { expect, test } from 'vitest';
import type { Metric } from '#model/observation/metric.ts';
import { suites } from './registry.ts';

test.each(suites.map((suite) => [suite.id, suite.metrics] as const))(
  'every metric of %s has a family, and leads only others of its family, in no circle',
  (_, metrics) => {
    const byId = new Map(metrics.map((metric) => [metric.id, metric]));
    const below = (metric: Metric): readonly string[] =>
      (metric.leads ?? []).flatMap((id) => {
        const led = byId.get(id);
        expect(led?.family, `${metric.id} leads ${id}`).toBe(metric.family);
        return led ? [id, ...below(led)] : [];
      });
    for (const metric of metrics) {
      expect(metric.family, metric.id).toBeDefined();
      expect(below(metric)).not.toContain(metric.id);
    }
  },
);
