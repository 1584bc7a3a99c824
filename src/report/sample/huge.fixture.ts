import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { withCauses } from '../../../fixtures/causes.ts';
import { failingReport } from './failing.fixture.ts';
import { checkOf, countsOf, found, line, metrics, three } from './shop.fixture.ts';

/** A report far beyond what a comment holds. */
export function hugeReport(): Report {
  const report = failingReport();
  const checks = Array.from({ length: 3000 }, (_, at): Check => ({
    ...checkOf('web', `page-${at}`, metrics.lcp, {
      now: 3000 + at,
      basis: three,
      limit: { type: 'max', value: at % 3 === 0 ? 2500 : 9000, source: 'config', place: line(12) },
    }),
    ...(at % 3 === 0 && { status: 'fail' as const, reason: 'over-limit' as const }),
  }));
  const sorted = checks.toSorted((a, b) => Number(b.status === 'fail') - Number(a.status === 'fail'));
  const many = Array.from({ length: 400 }, (_, at) =>
    found('visual/console-error', `Error number ${'𝕏'.repeat(200)} ${at}`, {
      selector: `#very-long-${'x'.repeat(300)}-${at}`,
    }),
  );
  return withCauses({
    ...report,
    verdict: { ...report.verdict, checks: sorted, counts: countsOf(sorted), findings: many },
  });
}
