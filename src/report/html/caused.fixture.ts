import type { Cause } from '#model/record/cause.ts';
import type { Report } from '#model/record/report.ts';
import { failingReport } from '../sample/failing.fixture.ts';

const [SPEED, LOOKS] = [
  { suite: 'web', subject: 'pricing/mobile' },
  { suite: 'looks', subject: 'pricing/mobile' },
];

function causeOf(id: string, kind: Cause['kind'], rest: Partial<Cause>): Cause {
  return {
    id,
    kind,
    level: 'fail',
    anchor: { kind: 'page', name: '/pricing' },
    checks: [],
    findings: [],
    subjects: [LOOKS],
    ...rest,
  };
}

/** A cause of what findings of one rule tell. */
function told(report: Report, rule: string): Cause['findings'] {
  return report.verdict.findings
    .filter((finding) => finding.rule === rule)
    .map(({ suite, subject, identity }) => ({ suite, subject, identity }));
}

/** The pull request that breaks the pricing page, its six causes folded by hand. */
export function causedReport(): Report {
  const report = failingReport();
  const causes: Cause[] = [
    causeOf('slow1', 'slow', {
      lead: 'web/pricing/mobile/lcp#max',
      checks: ['web/pricing/mobile/lcp#max'],
      family: 'paint',
      subjects: [SPEED],
    }),
    causeOf('heavy1', 'resource', {
      anchor: { kind: 'page', name: '/' },
      lead: 'web/home/mobile/script-bytes#regress',
      checks: ['web/home/mobile/script-bytes#regress'],
      family: 'bytes',
      subjects: [{ suite: 'web', subject: 'home/mobile' }],
    }),
    causeOf('error1', 'broken', {
      anchor: { kind: 'message', name: 'TypeError', page: '/pricing' },
      checks: ['looks/pricing/mobile/#findings'],
      findings: told(report, 'visual/console-error'),
    }),
    causeOf('label1', 'broken', {
      anchor: { kind: 'element', name: '#coupon', page: '/pricing' },
      findings: told(report, 'axe/label'),
    }),
    causeOf('buy1', 'looks', {
      anchor: { kind: 'element', name: '#buy', page: '/pricing' },
      lead: 'looks/pricing/mobile/changed-pixels#max',
      checks: ['looks/pricing/mobile/changed-pixels#max'],
      family: 'pixels',
      findings: told(report, 'visual/element-moved'),
    }),
    causeOf('shift1', 'looks', {
      level: 'warn',
      anchor: { kind: 'page', name: '/' },
      lead: 'web/home/mobile/cls#max',
      checks: ['web/home/mobile/cls#max'],
      family: 'layout',
      subjects: [{ suite: 'web', subject: 'home/mobile' }],
    }),
  ];
  return { ...report, verdict: { ...report.verdict, causes } };
}
