import type { Report } from '#model/record/report.ts';
import { failingChecks, failingReport, withChecks } from './failing.fixture.ts';
import { checkOf, exact, line, metrics, three } from './shop.fixture.ts';

/** Nothing changed and everything passed. */
export function greenReport(): Report {
  const checks = failingChecks.filter((check) => check.status === 'pass' && check.reason !== 'improved');
  return withChecks({ ...failingReport(), comparison: [] }, 'pass', checks);
}

/** The first run of a repository: absolute limits hold, everything else is new. */
export function firstReport(): Report {
  const checks = [
    checkOf('web', 'home/mobile', metrics.bytes, {
      kind: 'regression',
      status: 'new',
      reason: 'no-baseline',
      now: 312_480,
      basis: exact,
      limit: { type: 'regress', value: 0.05, source: 'config', place: line(14) },
    }),
    checkOf('web', 'home/mobile', metrics.lcp, {
      now: 1020,
      basis: three,
      limit: { type: 'max', value: 2500, source: 'config', place: line(12) },
    }),
  ];
  const report = withChecks(failingReport(), 'new', checks);
  return {
    ...report,
    comparison: [],
    baseline: {
      found: false,
      reason:
        'There is no baseline in .tidemark/baseline yet; `tidemark accept` makes this run the baseline.',
    },
  };
}

/** Interrupted: one page was never measured. */
export function partialReport(): Report {
  const note = 'https://preview.example.test/pricing did not answer within 30 s.';
  const checks = [
    checkOf('web', 'pricing/mobile', undefined, {
      kind: 'subject',
      status: 'absent',
      reason: 'unmeasured',
      note,
    }),
    checkOf('web', 'home/mobile', metrics.lcp, {
      now: 1020,
      before: 1015,
      basis: three,
      limit: { type: 'max', value: 2500, source: 'config', place: line(12) },
    }),
  ];
  checks.push(
    checkOf('api', 'browse', metrics.p95, {
      status: 'inconclusive',
      reason: 'untrusted',
      note: 'the load generator itself was late',
      limit: { type: 'max', value: 300, source: 'config', place: line(21) },
    }),
  );
  const report = withChecks(failingReport(), 'fail', checks);
  const problem = {
    code: 'run/no-answer',
    owner: 'target' as const,
    message: note,
    next: 'Open the address in a browser, or raise `target.wait`.',
    suite: 'web',
    subject: 'pricing/mobile',
  };
  const tasks = report.run.tasks.map((task, at) =>
    at === 0 ? task : { ...task, status: at === 1 ? ('failed' as const) : ('interrupted' as const), runs: 0 },
  );
  return {
    ...report,
    comparison: [],
    problems: [problem],
    run: { ...report.run, complete: false, interrupted: true, tasks, problems: [problem] },
  };
}
