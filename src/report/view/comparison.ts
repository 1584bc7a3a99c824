import { distanceWords } from '#model/contract/store.ts';
import type { Report } from '#model/record/report.ts';
import { counted } from '../text/format.ts';
import { visibleOf } from './history-words.ts';
import { unchangedWords } from '../text/received-words.ts';

/** `7 pairs` of a run with live pairs. */
function pairCount({ pairs, of }: { readonly pairs: number; readonly of: number }): string {
  return pairs < of ? `${pairs} of ${of} pairs at most` : counted(pairs, 'pair');
}

/**
 * The smallest changes that earlier runs of the base branch can show of times: `12 %`, `9 % to 41 %`; empty without
 * such runs.
 */
export function smallestVisible({ verdict }: Report): string {
  const seen = verdict.checks
    .filter(({ history }) => history?.visible !== undefined && history.scale === 'relative')
    .toSorted((a, b) => (a.history?.visible ?? 0) - (b.history?.visible ?? 0));
  const words = [...new Set([seen[0], seen.at(-1)].flatMap((check) => (check ? [visibleOf(check)] : [])))];
  return words.join(' to ');
}

/** Where a baseline lies: `artifact 123 of run 456, at the merge base`. */
export function originOf(baseline: Extract<Report['baseline'], { found: true }>): string {
  const { origin, commitsBefore } = baseline;
  return commitsBefore === undefined ? origin : `${origin}, ${distanceWords(commitsBefore)}`;
}

/** What it was compared with and how, in a sentence or two. */
export function comparisonOf(report: Report): string {
  const { baseline } = report;
  if (!baseline.found) return baseline.reason;
  const sha = baseline.run.commit?.sha.slice(0, 7);
  if (baseline.live) {
    const base = sha === undefined ? 'Base' : `Base (commit \`${sha}\`)`;
    const pairs = `${pairCount(baseline.live)}, preset ${baseline.live.preset}`;
    const unchanged = unchangedWords(report);
    const measured = `${base} and head were measured alternately: ${pairs}.`;
    if (unchanged === '') return measured;
    return baseline.live.pairs === 0 ? unchanged : `${measured} ${unchanged}`;
  }
  const origin = originOf(baseline);
  const base = sha === undefined ? origin : `commit \`${sha}\` (${origin})`;
  const machine = baseline.sameEnvironment
    ? ''
    : ' It was measured on another machine or with other tools: times say little, and looks may differ.';
  const visible = smallestVisible(report);
  const times = visible === '' ? '' : ` Times only warn here: the smallest visible change is ${visible}.`;
  return `Compared with ${base}.${machine}${times}`;
}

/** The promise of live pairs, red and yellow apart: how often chance alone turns an unchanged comparison so. */
export function promiseOf({ baseline }: Report): string {
  const live = baseline.found ? baseline.live : undefined;
  return live && live.gated > 0
    ? `If nothing had changed, chance would turn this red in at most 1\u00a0% of cases and yellow in at most ` +
        `6\u00a0% (${counted(live.gated, 'metric')} gated).`
    : '';
}
