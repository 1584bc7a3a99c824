import { reachWords } from '#run/plan/reach.ts';
import type { Finding, Found } from '#pipeline/commands/doctor.ts';

const titles: Readonly<Record<Found['what'], string>> = {
  node: 'Node',
  chrome: 'Chrome',
  config: 'Config',
  target: 'Target',
  base: 'Base',
  baseline: 'Baseline',
  'no-baseline': 'Baseline',
  folder: 'Folder',
  hosts: 'Hosts',
  github: 'GitHub',
};

const tokens = {
  'not-in-actions': 'not in GitHub Actions: nothing is asked of GitHub',
  there: 'a GitHub token is there',
  missing: 'no GitHub token: step summary and exit code only',
} as const;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

type Of<What extends Found['what']> = Extract<Found, { what: What }>;

const words: { readonly [What in Found['what']]: (found: Of<What>) => string } = {
  node: ({ version }) => version,
  chrome: ({ path, version }) => `${path} (${version})`,
  config: ({ file, suites, tasks }) => `${file}: ${count(suites, 'suite')}, ${count(tasks, 'task')}`,
  target: ({ origin, status }) => `${origin} answers with status ${status}`,
  base: ({ origin, reach }) =>
    `${origin} shows its pages; it is measured alternately with the target: ${reachWords(reach)}`,
  baseline: ({ origin, startedAt }) => `${origin}, of ${startedAt}`,
  'no-baseline': ({ folder }) =>
    `none in ${folder} yet: limits are judged, comparisons start with \`tidemark accept\``,
  folder: ({ path, freeBytes, little }) =>
    `${path} is writable, ${(freeBytes / 1e9).toFixed(1)} GB free` +
    (little ? ' (little: screenshots and reports may not fit)' : ''),
  hosts: ({ hosts }) => `${count(hosts.length, 'host')} that a run connects to, listed below`,
  github: ({ token }) => tokens[token],
};

function foundText<What extends Found['what']>(found: Of<What> & { readonly what: What }): string {
  return words[found.what](found);
}

/** ✓ or ✗, what was looked at, what was found. */
export function doctorRows(findings: readonly Finding[]): readonly (readonly string[])[] {
  return findings.map((finding) =>
    finding.problem
      ? ['✗', titles[finding.what], finding.problem.message]
      : ['✓', titles[finding.what], foundText(finding.found)],
  );
}

/**
 * The hosts that a run connects to, one a line:
 *
 *     Hosts for an egress allow-list:
 *       shop.example.com:443
 */
export function hostLines(findings: readonly Finding[]): string {
  const found = findings
    .flatMap((finding) => (finding.problem ? [] : [finding.found]))
    .find((each) => each.what === 'hosts');
  if (!found) return '';
  const unknown = found.measured ? '' : '\n  (those that pages ask for are known after a first run)';
  return `\nHosts for an egress allow-list:\n${found.hosts.map((host) => `  ${host}`).join('\n')}${unknown}\n`;
}
