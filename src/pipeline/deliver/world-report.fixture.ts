import { REPORT_SCHEMA, type Report } from '#model/record/report.ts';
import { itemsOf } from '#report/causes/items.ts';
import type { Item } from '#report/causes/item.ts';
import type { CausesInput } from '#verdict/causes/causes.ts';
import { withCauses } from './causes.ts';

const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0 };

/** A report of a verdict and a run that a test made up. */
export function reportOfWorld(world: CausesInput, more: Partial<Report> = {}): Report {
  return withCauses({
    schema: REPORT_SCHEMA,
    key: 'default',
    comparison: [],
    series: [],
    problems: [],
    links: {},
    notes: [],
    ...more,
    run: world.run,
    baseline: world.baseline,
    verdict: { status: 'fail', counts, warnings: [], ...world.verdict },
  });
}

/** Its causes as people read them. */
export const itemsOfWorld = (world: CausesInput, more: Partial<Report> = {}): readonly Item[] =>
  itemsOf(reportOfWorld(world, more));
