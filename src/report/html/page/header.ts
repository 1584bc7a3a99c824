import type { Report } from '#model/record/report.ts';
import { webAddress } from '../../text/clean.ts';
import { amount, counted, moment, upper } from '../../text/format.ts';
import type { Item } from '../../causes/item.ts';
import type { Story } from '../../causes/story.ts';
import { toneWords } from '../../view/headline.ts';
import type { Tone, View } from '../../view/view.ts';

/** In front of the word; the page draws its own sign, not an emoji. */
const signs: Readonly<Record<Tone, string>> = {
  failed: '✕',
  warned: '!',
  passed: '✓',
  undecided: '?',
  first: '+',
};

const shaOf = (sha: string): string => `\`${sha.slice(0, 7)}\``;

function commitsOf({ run, baseline }: Report): string {
  const branch = (name: string | undefined): string => (name === undefined ? '' : `\`${name}\` `);
  const head = run.commit ? branch(run.commit.branch) + shaOf(run.commit.sha) : '';
  const other = baseline.found ? baseline.run.commit : undefined;
  const base = other ? `against ${branch(other.branch)}${shaOf(other.sha)}` : '';
  return [head, base].filter(Boolean).join(' ');
}

function tallyOf(items: readonly Item[], view: View): readonly string[] {
  const checks = new Set(items.flatMap(({ cause }) => cause.checks)).size;
  const findings = items.reduce((sum, { cause }) => sum + cause.findings.length, 0);
  const told = [
    checks > 0 ? counted(checks, 'figure') : '',
    findings > 0 ? counted(findings, 'finding') : '',
  ].filter(Boolean);
  const causes =
    items.length === 0 ? [] : [`${counted(items.length, 'cause')}, told by ${told.join(' and ')}`];
  return [...causes, ...view.counts.map(({ words }) => words)];
}

/** Seconds of a day at an ISO date and time. */
function secondsOf(iso: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = iso.slice(11, 19).split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/** How long it took, within a day. */
function tookOf({ run: { startedAt, finishedAt } }: Report): string {
  const seconds = (secondsOf(finishedAt) - secondsOf(startedAt) + 86_400) % 86_400;
  return seconds >= 60 ? `${(seconds / 60).toFixed(1)}\u00a0min` : amount(seconds * 1000, 'ms');
}

/** The verdict in words, what was compared, and where it is to be seen. */
export function headerContext(report: Report, view: View, story: Pick<Story, 'title' | 'items'>) {
  const title = upper(story.title);
  const isPlain = !report.baseline.found || report.baseline.live === undefined;
  const links = [
    ['preview', report.run.target],
    ['run', report.links.run],
    ['commit', report.links.commit],
  ] as const;
  return {
    tone: view.tone,
    sign: signs[view.tone],
    word: toneWords[view.tone],
    title,
    /** On the browser's tab, where a name has no mark. */
    tab: title.replaceAll('`', ''),
    key: report.key === 'default' ? '' : report.key,
    tally: tallyOf(story.items, view),
    commits: commitsOf(report),
    when: `${moment(report.run.finishedAt)} · ${tookOf(report)}`,
    /** Pairs of base and head are told under the method; whatever else it was compared with is no detail. */
    comparison: isPlain ? view.comparison : '',
    links: links.flatMap(([label, text]) => {
      const address = webAddress(text ?? '');
      return address === undefined ? [] : [{ label, address }];
    }),
    caveats: report.caveats ?? [],
  };
}
