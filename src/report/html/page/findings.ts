import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';
import { cleanLines, webAddress } from '../../text/clean.ts';
import type { FindingGroup, FindingLine, View } from '../../view/view.ts';
import { sourceWords } from '../../text/source-words.ts';
import type { CauseLinks } from './links.ts';

const tones: Readonly<Record<JudgedFinding['severity'], string>> = {
  error: 'failed',
  warning: 'warned',
  info: 'first',
};

function lineContext({ finding, subjects, seen, next }: FindingLine, links: CauseLinks) {
  return {
    suite: finding.suite,
    cause: links.ofFinding(finding),
    tone: tones[finding.severity],
    severity: finding.severity,
    message: finding.message,
    subjects: subjects.map((label) => clean(label, 80)),
    rule: clean(finding.rule),
    help: webAddress(finding.help ?? ''),
    selector: clean(finding.selector ?? ''),
    url: clean(finding.url ?? '', 500),
    source: sourceWords(finding),
    seen,
    next,
    because: clean(finding.because ?? ''),
    detail: cleanLines(finding.detail ?? '').join('\n'),
  };
}

function groupContext({ title, lines }: FindingGroup, links: CauseLinks) {
  return { title, count: lines.length, lines: lines.map((line) => lineContext(line, links)) };
}

/** Every finding by what became of it: failing ones lead to their cause. */
export function findingsContext({ findings }: View, links: CauseLinks) {
  return findings.map((group) => groupContext(group, links));
}
