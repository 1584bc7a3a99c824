import type { Metric } from '#model/observation/metric.ts';
import type { Check } from '#model/record/verdict.ts';
import { amount, apart, signedAmount, signedShare } from '../text/format.ts';
import { worseningOf, worstOf } from './pair-words.ts';

/** What became of a check, in one word each. */
export type Mark = 'failed' | 'missing' | 'warned' | 'undecided' | 'new' | 'passed' | 'watched';

/** The same as a person reads it. */
export const markWords: Readonly<Record<Mark, string>> = {
  failed: 'failed',
  missing: 'not measured',
  warned: 'warned',
  undecided: 'undecided',
  new: 'new',
  passed: 'passed',
  watched: 'shown only',
};

function allowed(check: Check, metric: Metric | undefined): string {
  const { limit } = check;
  if (!limit || !check.metric) return '';
  if (limit.value === 0) return 'no worsening';
  const sign = check.metric.better === 'lower' ? 1 : -1;
  return metric?.compare === 'difference'
    ? signedAmount(sign * limit.value, check.metric.unit)
    : signedShare(sign * limit.value);
}

/** The limit's own text: `2.5 s`, `+5 %`; empty without one. */
function limitValue(check: Check, metric: Metric | undefined): string {
  const { limit, now } = check;
  if (!limit || !check.metric) return '';
  if (limit.type === 'regress') return allowed(check, metric);
  return now === undefined
    ? amount(limit.value, check.metric.unit)
    : apart(limit.value, now, check.metric.unit)[0];
}

/** Where the limit was written: `tidemark.yml:12`, `recommended`. */
function limitOrigin({ limit }: Check): string {
  if (!limit) return '';
  if (limit.place) return `\`${limit.place.file}:${limit.place.line}\``;
  return limit.source === 'recommended' ? 'recommended budget' : 'your budget';
}

const stands: Readonly<Record<Mark, string>> = {
  failed: 'over',
  warned: 'over',
  passed: 'within',
  undecided: 'allowed',
  new: 'not yet:',
  missing: 'required',
  watched: '',
};

/** The same for a limit that a number must reach. */
const standsToMin: Readonly<Record<Mark, string>> = {
  ...stands,
  failed: 'under',
  warned: 'under',
  passed: 'at least',
};

const findingsStand: Partial<Readonly<Record<Mark, string>>> = {
  failed: 'must be none',
  warned: 'only warned of',
};

interface Standing {
  readonly stand: string;
  readonly value: string;
}

const words = (stand: string): Standing => ({ stand, value: '' });

/** How bad what passed may still be, beside what is allowed. */
function passedStanding({ reason, pairs }: Check, worst: string, allowed: string): Standing {
  if (reason === 'better-proved') return words('better');
  if (reason === 'below-floor') return words('too little to notice');
  // Reports of older versions tell the worst by what a pass had to rule out, which is more than is allowed.
  return reason === 'ruled-out-coarsely' || pairs?.upper === undefined
    ? words(`up to ${worst} would go unseen, allowed ${allowed}`)
    : words(`at worst ${worst}, allowed ${allowed}`);
}

/** Of live pairs: what is over what is allowed; of anything else how bad it may still be. */
function pairedStanding(check: Check, mark: Mark): Standing | undefined {
  const { pairs, metric, limit, reason } = check;
  if (!pairs || !metric || limit?.type !== 'regress') return undefined;
  const together = check.across ? ' for all pages together' : '';
  const allowed = worseningOf(pairs, pairs.margin, metric) + together;
  const worst = worstOf(pairs, metric);
  if (mark === 'undecided') return words(`up to ${worst} possible, allowed ${allowed}`);
  if (mark === 'passed') return passedStanding(check, worst, allowed);
  if (reason === 'slow-runs') return words('more slow runs');
  if (reason === 'small-but-proved') return { stand: 'surely worse, under', value: allowed };
  return { stand: 'over', value: allowed };
}

const beyond = (limit: string): string => (limit === '' ? '' : `beyond ${limit}`);

/** How a number stands to a limit and the limit itself; without a value the word says all. */
function standing(check: Check, mark: Mark, metric: Metric | undefined): Standing {
  if (check.reason === 'accepted') return { stand: 'accepted', value: beyond(limitValue(check, metric)) };
  if (check.kind === 'findings') return { stand: findingsStand[mark] ?? 'none', value: '' };
  if (check.kind === 'subject')
    return { stand: mark === 'missing' ? 'required' : 'in the baseline', value: '' };
  const paired = pairedStanding(check, mark);
  if (paired) return paired;
  const value = limitValue(check, metric);
  if (value === '') return { stand: 'no budget', value };
  if (check.reason === 'unmeasured') return { stand: 'unanswered:', value };
  return { stand: (check.limit?.type === 'min' ? standsToMin : stands)[mark], value };
}

/** The limits of one number that ended alike: `over 2.5 s`, `over 250 kB and +5 %`, `under 90 and over −5 points`. */
function limitsOf(checks: readonly Check[], mark: Mark, metric: Metric | undefined): string {
  const all = checks.map((check) => standing(check, mark, metric));
  const words = all.map(({ stand, value }, at) =>
    all[at - 1]?.stand === stand ? value : `${stand} ${value}`.trim(),
  );
  const warns = mark === 'warned' && all.some(({ value }) => value !== '') ? ' (warns only)' : '';
  return [...new Set(words)].join(' and ') + warns;
}

/** The limits of one number in words: a check's own, and with those of others that ended alike. */
export interface LimitWords {
  /** `2.5 s`, `+5 %`; empty without one. */
  readonly own: string;
  readonly ownOrigin: string;
  /** How the number stands to all of them: `over 250 kB and +5 %`. */
  readonly standing: string;
  /** The same where each is known to be broken, whatever that means for the verdict. */
  readonly broken: string;
  /** Where they were written: `` `tidemark.yml:12` ``. */
  readonly origins: string;
}

/** `mark` is what became of the check, and so of the others. */
export function limitWordsOf(
  check: Check,
  others: readonly Check[],
  mark: Mark,
  metric: Metric | undefined,
): LimitWords {
  const all = [check, ...others];
  return {
    own: limitValue(check, metric),
    ownOrigin: limitOrigin(check),
    standing: limitsOf(all, mark, metric),
    broken: limitsOf(all, 'failed', metric),
    origins: [...new Set(all.map(limitOrigin))].join(', '),
  };
}
