import { BASELINE_LOOKS } from '#model/observation/looks.ts';
import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';

type Seen = NonNullable<JudgedFinding['seen']>;

const never = ({ of }: Seen): string => (of === 1 ? 'not in the one' : `never in ${of}`);

const sometimes = ({ runs, of }: Seen): string =>
  of === 1 ? 'in the only look' : `in ${runs} of ${of} looks`;

/** `seen in 3 of 6 looks at the head, never in 6 at the base`; of findings without a doubt `in 2 of 3 runs`. */
export function seenWords({ seen, seenBefore, doubt }: JudgedFinding): string {
  if (!seen) return '';
  if (doubt === undefined) return seen.runs < seen.of ? `in ${seen.runs} of ${seen.of} runs` : '';
  const before = seenBefore ? `, ${never(seenBefore)} at the base` : '';
  return `seen ${sometimes(seen)} at the head${before}`;
}

/** How a side that was looked at too seldom gets more looks. */
export function moreLooks({ baseline, run }: Report, suite: string, base: number): string {
  const isLive = baseline.found && baseline.live !== undefined;
  const metrics = run.suites.find(({ name }) => name === suite)?.metrics ?? [];
  const errors = metrics.find(({ family }) => family === 'errors');
  // What counts errors sends requests, and is too long to be measured again and again.
  if (errors) {
    const hold = `hold \`${errors.id}\` to a limit, which needs no base`;
    return isLive ? hold : `measure the base beside the head (\`base-url\`), or ${hold}`;
  }
  if (isLive)
    return 'give the comparison more time (`compare.max-time`), so that both sides are looked at more often';
  if (base >= BASELINE_LOOKS) return 'run it again: this run could not look often enough';
  return (
    `record the baseline anew: a push to the base branch looks ${BASELINE_LOOKS} times, elsewhere ` +
    `\`tidemark run --looks ${BASELINE_LOOKS}\` and \`tidemark accept\` do`
  );
}

/** What to do about a finding that may fail and does not; empty for any other. No full stop at its end. */
export function nextWords({ doubt, suite, seenBefore }: JudgedFinding, report: Report): string {
  if (doubt === undefined) return '';
  return doubt === 'comes-and-goes'
    ? 'find what makes it come and go, or ignore it with a reason under `findings`; it never fails while it is unsteady'
    : moreLooks(report, suite, seenBefore?.of ?? 0);
}
