import type { Report } from '#model/record/report.ts';
import type { Check, Reason } from '#model/record/verdict.ts';
import { amount, apart, counted, difference } from '../text/format.ts';
import { historyReason } from './history-words.ts';
import { moreLooks } from '../text/look-words.ts';
import { accepterOf } from '../text/accepted-words.ts';
import type { LimitWords } from './limit.ts';
import { pairFigures, pairReason, pairsBasis } from './pair-words.ts';

interface Words {
  /** `2.78 s`, and `2.41 s → 2.78 s: +370 ms (+15 %)` where there is a base. */
  readonly value: string;
  readonly move: string;
  readonly limit: string;
  readonly origin: string;
  readonly note: string;
  readonly count: string;
  readonly doubted: string;
  readonly accepted: string;
  /** That it was looked at too seldom, and what to do about it; empty where it was not a question. */
  readonly looks: string;
  readonly baseline: string;
  /** `ada, who saw it at abcdef0`; empty where nobody accepted it. */
  readonly accepter: string;
}

/** Reasons whose words hang on what live pairs or earlier runs say; without that only the figures are named. */
const bare = ({ move }: Words): string => move;

const reasons: Readonly<Record<Reason, (words: Words) => string>> = {
  'within-limit': ({ value, limit, origin }) => `${value}, within the limit of ${limit} (${origin})`,
  'over-limit': ({ value, limit, origin }) =>
    `${value} is over the limit of ${limit} (${origin}); it passes at ${limit} or less`,
  'under-limit': ({ value, limit, origin }) =>
    `${value} is under the limit of ${limit} (${origin}); it passes at ${limit} or more`,
  unchanged: ({ value }) => `${value}, the same as before`,
  'changed-within-budget': ({ move, limit, origin }) => `${move}, within the allowed ${limit} (${origin})`,
  'changed-over-budget': ({ move, limit, origin }) => `${move}, more than the allowed ${limit} (${origin})`,
  'below-floor': ({ move }) =>
    `${move}: too little to be a change of the page; headers alone vary by that much`,
  improved: ({ move }) => `${move}: better than before`,
  'no-baseline': ({ value, baseline }) => `${value}there is no baseline to compare with yet. ${baseline}`,
  'new-subject': ({ value }) =>
    `${value}new here: the baseline does not have it; it is compared from the next baseline on`,
  'options-changed': ({ value }) =>
    `${value}measured with other options than the baseline, so the two are not compared; the next baseline will be`,
  'not-in-baseline': ({ value, note }) =>
    `${value}the baseline has no value for it${note === '' ? '' : `: ${note}`}`,
  'time-needs-pairs': ({ move }) =>
    `${move}; against a stored baseline times only inform: live pairs decide, with a base to measure (\`target.base\`)`,
  'not-exact': ({ move, note }) =>
    move === ''
      ? `not compared${note === '' ? '' : `: ${note}`}`
      : `${move}; it differed between runs of the same build, so one baseline cannot decide; an absolute limit can`,
  unmeasured: ({ note }) =>
    `could not be measured${note === '' ? '' : `: ${note}`}; a number nobody took never passes`,
  untrusted: ({ note }) =>
    `measured, but not trusted${note === '' ? '' : `: ${note}`}; see to that and run it again`,
  watched: ({ move }) => `${move}; no budget, shown only`,
  'subject-removed': () =>
    'the baseline has it and this run does not; accept a new baseline if it was removed on purpose',
  'no-new-findings': () => 'nothing found that fails',
  proved: bare,
  'beyond-doubt': bare,
  'small-but-proved': bare,
  'slow-runs': bare,
  'watch-hit': bare,
  'ruled-out': bare,
  'ruled-out-coarsely': bare,
  'better-proved': bare,
  'not-enough': bare,
  'cut-short': bare,
  'pairs-missing': ({ move }) =>
    `${move}; too few pairs to decide: raise \`compare.max-time\`, or measure fewer pages`,
  'within-history': bare,
  'outside-history': bare,
  'too-little-history': bare,
  'too-noisy': bare,
  'unsteady-findings': ({ doubted }) => `${doubted}, listed below, that came and went: a warning at most`,
  'few-looks': ({ move, limit, origin, doubted, looks }) =>
    looks === ''
      ? `${doubted}, listed below, looked at too seldom to fail`
      : `${move}, more than the allowed ${limit} (${origin}), but ${looks}`,
  'same-bytes': ({ value, note }) =>
    `${value}, unchanged: every byte that the browser receives is the same${note === '' ? '' : ` (${note})`}`,
  accepted: ({ value, limit, origin, accepted, accepter }) =>
    limit === ''
      ? `${accepted} accepted in this pull request by ${accepter}; anything else is judged anew`
      : `${value}, beyond ${limit} (${origin}), accepted in this pull request by ${accepter}; ` +
        'anything else is judged anew',
  'new-findings': ({ count }) => `${count}, listed below; fix, or ignore with a reason under \`findings\``,
};

/** Reasons whose words hold the suite's own note already. */
const saysNote: ReadonlySet<Reason> = new Set([
  'not-in-baseline',
  'not-exact',
  'unmeasured',
  'untrusted',
  'same-bytes',
]);

/** How a number was taken: `median of 3 runs, noise ±2.1 % a run`; empty where nobody took it. */
export function basisOf(check: Check): string {
  return check.pairs && check.metric ? pairsBasis(check) : runsBasis(check);
}

function runsBasis({ basis, noise }: Check): string {
  if (!basis) return '';
  const spread = noise !== undefined && noise >= 0.001 ? `, noise ±${amount(noise, 'ratio')} a run` : '';
  switch (basis.kind) {
    case 'replicates':
      return basis.n === 1 ? 'one run' : `median of ${counted(basis.n, 'run')}${spread}`;
    case 'histogram':
      return `over all requests${spread}`;
    case 'proportion':
      return `of ${counted(basis.n, 'trial')}`;
    case 'exact':
      return basis.n === 1 ? 'exact' : `exact, ${counted(basis.n, 'run')} alike`;
    case 'contrast':
      return 'against the baseline';
  }
}

const beside = (basis: string): string => (basis === '' ? '' : ` (${basis})`);

function valueOf(check: Check): string {
  if (!check.metric || check.now === undefined) return '';
  const against = check.limit && check.limit.type !== 'regress' ? check.limit.value : check.now;
  return apart(check.now, against, check.metric.unit)[0] + beside(basisOf(check));
}

function moveOf(check: Check): string {
  if (!check.metric || check.now === undefined || check.before === undefined) return valueOf(check);
  const { unit } = check.metric;
  const [now, before] = apart(check.now, check.before, unit);
  if (check.pairs) return `${before} → ${now} (${pairFigures(check)})`;
  return `${before} → ${now}: ${difference(check.now, check.before, unit)}${beside(basisOf(check))}`;
}

function looksOf({ looks, suite }: Check, report: Report): string {
  if (!looks) return '';
  const { base, head } = looks;
  const many = `${counted(base, 'look')} at the base and ${head} at the head rule out no chance`;
  return `${many}: ${moreLooks(report, suite, base)}`;
}

function wordsOf(check: Check, limits: LimitWords, report: Report): Words {
  const value = valueOf(check);
  return {
    value: check.status === 'new' && value !== '' ? `${value}; ` : value,
    move: moveOf(check),
    limit: limits.own,
    origin: limits.ownOrigin,
    note: (check.note ?? '').replace(/\.$/, ''),
    count: counted(check.now ?? 0, 'failing finding'),
    doubted: counted(check.now ?? 0, 'finding'),
    accepted: counted(check.now ?? 0, 'finding'),
    accepter: check.accepted ? accepterOf(check.accepted) : '',
    looks: looksOf(check, report),
    baseline: report.baseline.found ? '' : report.baseline.reason,
  };
}

function movedBy(check: Check): string {
  const { kind, metric, now, before } = check;
  if (kind !== 'limit' || !metric || now === undefined || before === undefined) return '';
  return `; before: ${amount(before, metric.unit)}, ${difference(now, before, metric.unit)}`;
}

const broken: ReadonlySet<Reason> = new Set([
  'over-limit',
  'under-limit',
  'changed-over-budget',
  'proved',
  'beyond-doubt',
]);

/** One number that broke several limits: `163 kB → 314 kB: +151 kB (+92 %) (exact), over 250 kB and +5 % (…)`. */
function togetherOf(check: Check, { broken, origins }: LimitWords): string {
  return `${moveOf(check)}, ${broken} (${origins})`;
}

/**
 * Why a check has its status, ready to follow `/pricing on mobile, LCP: `; `sentence` also names the base where `why`
 * leaves it to the cells. `isMerged`: it speaks for other checks of the same number, too.
 */
export function sentencesOf(
  check: Check,
  limits: LimitWords,
  report: Report,
  isMerged: boolean,
): { readonly why: string; readonly sentence: string } {
  if (isMerged && broken.has(check.reason)) {
    const together = togetherOf(check, limits);
    return { why: together, sentence: together };
  }
  const words = wordsOf(check, limits, report);
  const measured = pairReason(check, words.origin) ?? historyReason(check);
  const text =
    measured === undefined
      ? reasons[check.reason](words).trim().replace(/\.$/, '')
      : `${words.move}: ${measured}`;
  const extra = check.note === undefined || saysNote.has(check.reason) ? '' : ` (${check.note})`;
  return { why: text + extra, sentence: text + movedBy(check) + extra };
}
