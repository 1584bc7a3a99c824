import type { Report } from '#model/record/report.ts';
import type { Status, Verdict } from '#model/record/verdict.ts';

/** How the whole went, for colours and signs. */
export type Tone = 'failed' | 'warned' | 'passed' | 'undecided' | 'first';

const tones: Readonly<Record<Verdict['status'], Tone>> = {
  fail: 'failed',
  warn: 'warned',
  pass: 'passed',
  inconclusive: 'undecided',
  new: 'first',
};

/** The sign in front of a headline; never alone. */
export const signs: Readonly<Record<Tone, string>> = {
  failed: '❌',
  warned: '⚠️',
  passed: '✅',
  undecided: '⚪',
  first: '🆕',
};

/** The same in words; never without what happened beside it. */
export const toneWords: Readonly<Record<Tone, string>> = {
  failed: 'Failed',
  warned: 'Passed with warnings',
  passed: 'Passed',
  undecided: 'Undecided',
  first: 'First run',
};

/** A run that was interrupted or could not measure everything never reads as a plain pass. */
export function tone(report: Report): Tone {
  const own = tones[report.verdict.status];
  return (report.run.interrupted || !report.run.complete) && own !== 'failed' ? 'undecided' : own;
}

/** How many checks ended in one way: `2 failed`. */
export interface Count {
  readonly kind: Status | 'improved';
  readonly words: string;
}

const countWords: readonly (readonly [Status, string])[] = [
  ['fail', 'failed'],
  ['absent', 'not measured'],
  ['warn', 'warned'],
  ['inconclusive', 'undecided'],
  ['new', 'new'],
  ['pass', 'passed'],
];

/** The counts that are not zero. */
export function countsOf({ verdict: { counts } }: Report, improved: number): readonly Count[] {
  const ended = countWords.flatMap(([kind, word]) =>
    counts[kind] > 0 ? [{ kind, words: `${counts[kind]} ${word}` }] : [],
  );
  return improved > 0 ? [...ended, { kind: 'improved', words: `${improved} improved` }] : ended;
}
