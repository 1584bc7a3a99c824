import { checkOf, metrics } from './sample/shop.fixture.ts';
import { failingReport } from './sample/failing.fixture.ts';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { withCauses } from '../../fixtures/causes.ts';

// Text as an attacker would write it, for tests.

const payloads: readonly string[] = [
  '![x](https://evil.test/p.png)',
  '[click](https://evil.test)',
  '[click](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '@octocat',
  '@acme/team',
  'a@b.example',
  '#123',
  'GH-123',
  'acme/shop#1',
  'octocat@0123456',
  '0123456789abcdef0123456789abcdef01234567',
  '</details>',
  '</summary></details>',
  '<!-- tidemark:web run=999 sha=0 -->',
  '<!--',
  '-->',
  '`',
  '``',
  '```',
  '` `` ```',
  '`a`b`',
  '\\`',
  '\\',
  '\\|',
  '|',
  '||',
  'a | b | c',
  '\n| a | b |\n|---|---|',
  '\n\n# Heading',
  '\n---\n',
  '\r\n- item',
  '1. one',
  '- dash',
  '+ plus',
  '* star',
  '> quote',
  '# head',
  '=== ',
  '---',
  'www.evil.test',
  'https://evil.test/a_b*c',
  'http://user:pw@evil.test',
  '&lt;b&gt;',
  '&#64;octocat',
  '&commat;octocat',
  '*bold* _it_ ~~no~~',
  ':tada:',
  '$x^2$',
  '$$a$$',
  '[^1]',
  '[ref]: https://evil.test',
  '\u202Egnp.exe',
  '\u2066x\u2069',
  '@\u200Boctocat',
  '@\u00ADoctocat',
  '\u{E0041}\u{E007F}',
  '\u0000\u0007\u001b[31m',
  '\u2028| x |',
  '\uD800',
  '\uFFFE',
  '\uFE0F',
  ']]>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='x",
  '{{constructor}}',
  '${process.env}',
  '::error::x',
];

const wraps: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `quiet words ${text} and more`,
  (text) => `\`${text}`,
  (text) => `${text}\``,
  (text) => `x\u00a0${text}`,
  (text) => `(${text})`,
];

/** More than 400 strings. */
export const hostile: readonly string[] = payloads.flatMap((text) => wraps.map((wrap) => wrap(text)));

const sample = failingReport();

function acceptedBy(finding: JudgedFinding, text: string): JudgedFinding {
  return { ...finding, failing: false, accepted: { by: text, sha: text } };
}

function acceptedCheck(text: string): Check {
  return checkOf('web', text, metrics.lcp, {
    reason: 'accepted',
    now: 1,
    accepted: { by: text, sha: text },
  });
}

/** A report in which everything another could have written is this text. */
export function reportOf(text: string): Report {
  const report = sample;
  const words = { message: text, next: text, suite: 'web', subject: 'home/mobile' };
  const findings = report.verdict.findings.map((finding, at) => ({
    ...finding,
    message: text,
    selector: text,
    url: text,
    rule: text,
    detail: text,
    because: text,
    help: text,
    identity: String(at),
  }));
  const checks = report.verdict.checks.map((check) => ({ ...check, note: text }));
  const odd = checkOf('web', text, undefined, {
    kind: 'subject',
    status: 'absent',
    reason: 'unmeasured',
    note: text,
  });
  const { baseline } = report;
  return withCauses({
    ...report,
    key: text,
    verdict: {
      ...report.verdict,
      findings: [...findings, ...findings.slice(0, 1).map((finding) => acceptedBy(finding, text))],
      checks: [odd, ...checks, acceptedCheck(text)],
      warnings: [{ text }],
      loosened: { items: [{ key: text, before: text, now: text }], failing: false, approvedBy: text },
    },
    run: {
      ...report.run,
      id: text,
      target: text,
      commit: { sha: text, branch: text },
      tidemark: text,
      environment: { ...report.run.environment, cpu: text, chrome: text },
      suites: report.run.suites.map((suite) => ({
        ...suite,
        title: text,
        subjects: suite.subjects.map(({ id, page }) =>
          page
            ? { id, page: { name: text, path: text }, variant: { device: text } }
            : { id, scenario: text, endpoint: { name: text } },
        ),
      })),
      tasks: report.run.tasks.map((task) => ({ ...task, id: text })),
      notes: [{ text }],
    },
    baseline: baseline.found
      ? { ...baseline, origin: text, run: { ...baseline.run, commit: { sha: text } } }
      : baseline,
    problems: [{ code: 'a/b', owner: 'target', ...words }],
    links: { run: text, report: text, commit: text },
    notes: [text],
    caveats: [text],
  });
}
